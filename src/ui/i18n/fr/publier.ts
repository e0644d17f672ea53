export const publier = {} as const;
