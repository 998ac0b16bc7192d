import { expect, it } from "vitest";
import { draftKey, keptIn } from "./draft.ts";

it("reads the fields of a draft, and none where there are none to read", () => {
  expect(keptIn('{"what":"Hours","likely":3}')).toEqual({ what: "Hours", likely: 3 });
  for (const text of ["", "{", "null", '"Hours"']) expect(keptIn(text)).toEqual({});
});

it("is kept for whoever wrote it: the next to sign in here, on the same project, finds nothing", () => {
  expect(draftKey("ann", "project", "comment")).not.toBe(draftKey("sam", "project", "comment"));
});
