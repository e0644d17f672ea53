export const aujourdhui = {} as const;
