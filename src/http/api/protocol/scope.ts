import type { TokenScope } from '#domain/sign-in/token.ts';

/**
 * The scope that a JSON call needs: mails are read-only, telephones report calls, and tickets have separate read and write
 * scopes.
 */
export function scopeOf({ method, path }: { method: string; path: string }): TokenScope {
  if (path === '/mails') return 'mails';
  if (path === '/phone-events') return 'phone';
  return method === 'get' ? 'readTickets' : 'writeTickets';
}
