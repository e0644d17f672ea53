export const elu = {} as const;
