/** What an API token may be used for, beside what its role allows. Each call of the API belongs to one of them. */
export const tokenScopes = ['readTickets', 'writeTickets', 'mails', 'files', 'events', 'metrics', 'phone'] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** Longest life of a token that is made on a page: who still needs it makes another. */
export const tokenDaysMax = 731;

/** Longest name of a token, which says what it is for. */
export const tokenNameCharactersMax = 80;
