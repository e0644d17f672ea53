export const preparer = {} as const;
