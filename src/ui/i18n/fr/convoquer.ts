export const convoquer = {} as const;
