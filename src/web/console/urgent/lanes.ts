/** Lanes of the urgent board, from the top. */
export const lanes = ['notPhoned', 'noOwner', 'inWork', 'callBack'] as const;
export type Lane = (typeof lanes)[number];
