/** Where a command of the command line writes: its result, and what is wrong. */
export type Terminal = { readonly out: (text: string) => void; readonly err: (text: string) => void };
