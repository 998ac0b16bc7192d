export const plan = { title: "Plan", print: "The plan on paper" } as const;
