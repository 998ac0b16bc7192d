export const process = { title: "Sales processes" } as const;
