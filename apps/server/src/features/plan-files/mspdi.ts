/** What both directions of a Microsoft Project file (MSPDI) agree on. */

export const namespace = "http://schemas.microsoft.com/project";

/** The order in which the format counts kinds of waits. */
export const linkTypes = ["FF", "FS", "SF", "SS"] as const;

/** Lags are tenths of a minute; a working day has eight hours. */
export const lagPerDay = 10 * 60 * 8;
export const hoursPerDay = 8;

/** Constraints as the format counts them. */
export const constraints = { asSoonAsPossible: 0, mustStartOn: 2, startNoEarlierThan: 4 } as const;

/** Fields that the format has no place for, by the ids of its free ones. */
export const fields = {
  id: { fieldId: 188743731, name: "Text1", alias: "Cairn id" },
  job: { fieldId: 188743734, name: "Text2", alias: "Cairn job" },
  status: { fieldId: 188743737, name: "Text3", alias: "Cairn status" },
  doneWhen: { fieldId: 188743740, name: "Text4", alias: "Done when" },
  notBefore: { fieldId: 188743743, name: "Text5", alias: "Not before" },
  owner: { fieldId: 188743746, name: "Text6", alias: "Who does it" },
  low: { fieldId: 188743767, name: "Number1", alias: "Days, less in 1 of 10 cases" },
  likely: { fieldId: 188743768, name: "Number2", alias: "Days, likely" },
  high: { fieldId: 188743769, name: "Number3", alias: "Days, more in 1 of 10 cases" },
} as const;
