import type { redactionCommands } from "../../project/redaction/redact.ts";
import type { sharingCommands } from "../../project/sharing.ts";
import type { thingCommands } from "../../project/things.ts";
import { sharedA } from "../cast.ts";
import type { Furnished, HappyWays } from "./furnished.ts";

export const thingsHappy = ({
  id,
}: Furnished): HappyWays<
  keyof typeof thingCommands | keyof typeof sharingCommands | keyof typeof redactionCommands
> => ({
  remove: { input: { id: id("activity") } },
  restore: { input: { id: id("removed") } },
  share: { input: { id: id("begun"), to: sharedA } },
  withdraw: { input: { id: id("begun") } },
  redact: { input: { id: id("comment"), field: "text" } },
});
