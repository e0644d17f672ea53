export const annuaire = {} as const;
