export const reglages = {} as const;
