/** What each refusal says to the person: why, then what stays possible. */
export const refus = {} as const;
