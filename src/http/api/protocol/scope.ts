import type { TokenScope } from '#domain/sign-in/token.ts';

/** The scope that a token needs for a call with JSON: mails are read, telephones tell of calls, of tickets reading and writing are told apart. */
export function scopeOf({ method, path }: { method: string; path: string }): TokenScope {
  if (path === '/mails') return 'mails';
  if (path === '/phone-events') return 'phone';
  return method === 'get' ? 'readTickets' : 'writeTickets';
}
