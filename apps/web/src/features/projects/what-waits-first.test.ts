import type { ProjectSummary } from "@cairn/contract/projects.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import { ProjectId } from "@cairn/domain/kernel/ids.ts";
import { expect, it } from "vitest";
import { whatWaitsFirst } from "./what-waits-first.ts";

const project = (name: string, day: number, myOpen: number): ProjectSummary => ({
  projectId: ProjectId.parse("0190a000-0000-7000-8000-000000000001"),
  name,
  customer: "City of Halden",
  ownership: "taken over",
  sample: false,
  role: "lead",
  side: "customer",
  begunAt: "2026-03-01T09:00:00.000Z" as Instant,
  changedAt: `2026-03-0${day}T09:00:00.000Z` as Instant,
  myOpen,
});

it("puts what waits for the reader first, the latest change first in each half", () => {
  const all = [project("quiet", 5, 0), project("old and waiting", 2, 1), project("new and waiting", 4, 3)];
  expect(whatWaitsFirst(all).map(({ name }) => name)).toEqual(["new and waiting", "old and waiting", "quiet"]);
});
