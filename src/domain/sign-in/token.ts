/** The scopes of an API token, which limit it further than its role. Each API call belongs to one scope. */
export const tokenScopes = [
  'readTickets',
  'writeTickets',
  'mails',
  'files',
  'events',
  'metrics',
  'phone',
  'installation',
] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** Maximum lifetime of a token created on a page, in days. */
export const tokenDaysMax = 731;

/** Maximum length of a token's name. */
export const tokenNameCharactersMax = 80;
