export const aide = {} as const;
