export const library = { title: "The experience library" } as const;
