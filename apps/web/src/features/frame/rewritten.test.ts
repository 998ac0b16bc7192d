import { checkMirror } from "@cairn/domain/frame/mirror.ts";
import { ActivityChanges } from "@cairn/domain/project/plan/activity.ts";
import { library } from "@cairn/library/library.gen.ts";
import { expect, it } from "vitest";
import { rewritten } from "./rewritten.ts";

it.each([
  "Contract signature",
  "Technical demo for the decision makers",
  "Send pricing proposal to the economic buyer",
])("turns %o into an activity that the mirror check no longer names", (title) => {
  const [named] = checkMirror([{ id: "1", title, carriedBy: "a seller" }], library).items;
  const moment = named?.rewrite.moment;
  expect(moment?.activities.length).toBeGreaterThan(0);
  for (const { libraryId } of moment?.activities ?? []) {
    const changes = ActivityChanges.parse(rewritten(libraryId, library, moment?.customerHas));
    const { title: said = "", carriedBy = "a seller" } = changes;
    expect(checkMirror([{ id: "1", title: said, carriedBy }], library).items).toEqual([]);
    expect(changes.because).toContain(moment?.customerHas);
  }
});

it("offers nothing for what the library does not hold", () => {
  expect(rewritten("A99", library, undefined)).toBeUndefined();
});
