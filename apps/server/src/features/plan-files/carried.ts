/** Control characters and code points that are none: neither XML nor a workbook can hold them. */
const unheld = /(?![\t\n\u0085])\p{Cc}|\uFFFD|\p{Noncharacter_Code_Point}/gu;

/** A text as a file carries it: line ends as one character, what cannot be held as an empty square, no space around it. */
export function carried(text: string): string {
  return text.toWellFormed().replaceAll(/\r\n?/g, "\n").replaceAll(unheld, "\u25A1").trim();
}
