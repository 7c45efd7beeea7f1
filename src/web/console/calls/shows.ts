/** The lists of the page of calls, by the word in their address. */
export const callShows = ['all', 'mine', 'missed', 'back'] as const;
export type CallShow = (typeof callShows)[number];
