/** Whose time stands on the page; one's own when it is not said. */
export type TimeSearch = { readonly of?: string };

/** The parts of an address that mean something here. */
export const timeSearch = (search: Readonly<Record<string, unknown>>): TimeSearch =>
  typeof search["of"] === "string" ? { of: search["of"] } : {};
