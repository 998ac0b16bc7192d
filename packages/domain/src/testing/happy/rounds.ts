import type { roundCommands } from "../../project/rounds/opening.ts";
import { askedAt, roundAt } from "../furnish/rounds.ts";
import type { Furnished, HappyWays } from "./furnished.ts";

export const roundsHappy = ({ space, id, fresh }: Furnished): HappyWays<keyof typeof roundCommands> => ({
  openRound: { input: { ...roundAt(space, askedAt(id)), kind: "pulse", roundId: fresh, items: [worries] } },
  moveClosing: { input: { roundId: id("round"), closesOn: "2026-01-12" } },
  closeRound: { input: { roundId: id("round") } },
  callOffRound: { input: { roundId: id("round"), because: "Not the time" } },
});

const worries = { type: "text", text: "What worries you?", upTo: 1 };
