import type { coverCommands } from "../../project/cover.ts";
import { partyA, partyC, projectId } from "../cast.ts";
import type { HappyWays } from "./furnished.ts";

export const coverHappy = (): HappyWays<keyof typeof coverCommands> => ({
  nameProject: { input: { projectId, name: "Waits under an hour", outcome: "Nobody waits longer than an hour" } },
  takeOver: { input: { projectId } },
  admitSeller: { input: { partyId: partyC, name: "C" } },
  dismissSeller: { input: { partyId: partyA, because: "We go on alone" } },
});
