import type { Stance } from "@cairn/domain/project/support/support.ts";

export const stances: Readonly<Record<Stance, string>> = {
  "for it": "For it",
  "leaning for": "Leaning for it",
  undecided: "Undecided",
  "leaning against": "Leaning against it",
  against: "Against it",
};
