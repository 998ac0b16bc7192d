export const frame = { title: "What would a good plan for us contain?" } as const;
