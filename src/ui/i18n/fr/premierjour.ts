export const premierjour = {} as const;
