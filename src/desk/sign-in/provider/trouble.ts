import { NotFetched } from '#desk/limits/guarded-fetch.ts';
import type { ProviderTrouble } from '#domain/sign-in/provider.ts';

/** Classifies an error from the network, TLS or the library as a provider's problem. */
export function troubleOf(error: unknown): ProviderTrouble {
  if (error instanceof NotFetched) return error.trouble;
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (code === 'OAUTH_RESPONSE_IS_NOT_CONFORM')
    return cause instanceof Response && cause.status >= 500 ? 'down' : 'noDocument';
  if (code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED') return 'otherIssuer';
  if (typeof code === 'string') return troubleOfCode(code);
  return cause === undefined ? 'nonsense' : troubleOf(cause);
}

function troubleOfCode(code: string): ProviderTrouble {
  if (/^OAUTH_/.test(code)) return 'nonsense';
  if (/CERT|SIGNATURE|TLS|SSL/.test(code)) return 'certificate';
  // Network errors: connection refused, unknown host, broken connection.
  return /^E[A-Z_]+$/.test(code) ? 'down' : 'nonsense';
}
