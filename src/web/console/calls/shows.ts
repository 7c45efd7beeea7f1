/** The lists on the calls page, by their name in the address. */
export const callShows = ['all', 'mine', 'missed', 'back'] as const;
