import type { circleCommands } from "../../project/circle.ts";
import { member, uuid } from "../cast.ts";
import type { Furnished, HappyWays } from "./furnished.ts";

export const circleHappy = ({ fresh }: Furnished): HappyWays<keyof typeof circleCommands> => ({
  nameConfidant: { input: { confidantId: fresh, personId: member.personId } },
  dropConfidant: { input: { confidantId: uuid(0xf1) } },
});
