export const tenir = {} as const;
