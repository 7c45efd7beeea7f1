import type * as client from 'openid-client';
import { type AskedProvider, configure, failureOf, fetchFrom } from '#desk/sign-in/provider/configure.ts';
import { isForOtherPlace, type ProviderPlan } from '#desk/sign-in/provider/save-provider.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { ProviderFailure } from '#domain/sign-in/provider.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import { findProvider } from '#store/sign-in/providers.ts';

/**
 * The problem of a provider with the typed settings, or null. Requests its metadata and keys, and sends an invalid code to its
 * token endpoint to check the client. Saves nothing. Without a typed secret it uses the stored one of `id` for the same issuer.
 */
export async function testProvider(
  world: Spine,
  actor: Actor,
  plan: Pick<ProviderPlan, 'issuer' | 'clientId' | 'secret' | 'privateNetwork'> & {
    id: string | null;
    redirectUri: string;
  },
  demonstration: boolean,
): Promise<ProviderFailure | 'missing' | null> {
  if (!hasDuty(actor, 'sign-in')) return 'missing';
  const { issuer, clientId, secret, privateNetwork, id, redirectUri } = plan;
  const kept = id === null ? undefined : await findProvider(world.db, id);
  if (secret === null && kept && isForOtherPlace(kept, issuer)) return 'otherPlace';
  const clientSecret = secret === null ? (kept?.clientSecret ?? null) : world.signer.seal(secret);
  const asked: AskedProvider = { issuer, clientId, clientSecret, privateNetwork };
  try {
    const says = (await configure(world, asked, demonstration)).serverMetadata();
    const fetchIt = fetchFrom(asked, demonstration);
    if (!says.authorization_endpoint || !says.token_endpoint || !says.jwks_uri) return 'incomplete';
    if (!(await hasKeys(fetchIt, says.jwks_uri))) return 'noKeys';
    const plainSecret = clientSecret === null ? null : world.signer.unseal(clientSecret);
    return (await isClient(fetchIt, says, { clientId, secret: plainSecret, redirectUri })) ? null : 'client';
  } catch (error) {
    return failureOf(error);
  }
}

type Fetch = ReturnType<typeof fetchFrom>;

async function hasKeys(fetchIt: Fetch, uri: string): Promise<boolean> {
  const { keys } = (await readJson(await fetchIt(uri))) ?? {};
  return Array.isArray(keys) && keys.length > 0;
}

/** RFC 6749, 5.2: an unknown client gets its own error, whatever the code. */
async function isClient(
  fetchIt: Fetch,
  { token_endpoint: endpoint }: Pick<client.ServerMetadata, 'token_endpoint'>,
  { clientId, secret, redirectUri }: { clientId: string; secret: string | null; redirectUri: string },
): Promise<boolean> {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code: 'test',
    redirect_uri: redirectUri,
    code_verifier: 'x'.repeat(43),
    client_id: clientId,
    ...(secret === null ? {} : { client_secret: secret }),
  });
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
  const answer = await readJson(await fetchIt(endpoint!, { method: 'POST', headers, body }));
  return answer?.error !== 'invalid_client' && answer?.error !== 'unauthorized_client';
}

async function readJson(answer: Response): Promise<Record<string, unknown> | null> {
  const read: unknown = await answer.json().catch(() => null);
  return typeof read === 'object' ? (read as Record<string, unknown> | null) : null;
}
