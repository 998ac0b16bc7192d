/** Height of one activity on the timeline, in pixels; the names at the left have the same. */
export const rowHeight = 30;
/** Height of the names of weeks or months at the top, in pixels. */
export const headHeight = 40;

/** The middle of a row. */
export const middleOf = (row: number): number => row * rowHeight + rowHeight / 2;
