/** The person whose notes stand open beside the people, if any. */
export type PeopleSearch = { readonly person?: string };

export function peopleSearch({ person }: Readonly<Record<string, unknown>>): PeopleSearch {
  return typeof person === "string" ? { person } : {};
}

/** The page for others that is shown; without one, a new one is begun. */
export type PageSearch = { readonly page?: string };

export function pageSearch({ page }: Readonly<Record<string, unknown>>): PageSearch {
  return typeof page === "string" ? { page } : {};
}
