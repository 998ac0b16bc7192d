/** How long a session lasts after it was last used. */
export const sessionDays = 30;
/** How long a mailed code can be entered. */
export const codeMinutes = 10;
/** How long an entered code stands in for the password one wants to change. */
export const freshMinutes = 15;

/** Spans in milliseconds. */
export const minutes = (count: number): number => count * 60_000;
export const days = (count: number): number => minutes(count * 24 * 60);
