/** The room Decide: the links of its pages, in the words of the pages themselves. */
export const decide = {
  pages: "Pages of Decide",
  tabs: {
    decisions: "Decisions",
    costs: "Costs",
  },
} as const;
