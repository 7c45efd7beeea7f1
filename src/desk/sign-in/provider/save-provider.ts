import type * as client from 'openid-client';
import { recordAct } from '#desk/history/record-audit.ts';
import { isInside } from '#desk/limits/guard.ts';
import { type AskedProvider, configure, failureOf, fetchFrom } from '#desk/sign-in/provider/configure.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile, versionFields } from '#desk/spine/seen.ts';
import type { Spine, Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { placeOfIssuer } from '#domain/mailboxes/mail-server.ts';
import type { ProviderFailure } from '#domain/sign-in/provider.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import {
  addProvider,
  changeProvider,
  deleteProvider,
  endProvidedSessions,
  findProvider,
  isOtherIssuer,
  lockProvider,
  type Provider,
  type ProviderSettings,
  unlinkIssuer,
} from '#store/sign-in/providers.ts';

/** An administrator's settings for a provider. A null secret keeps the stored one. */
export interface ProviderPlan extends Omit<ProviderSettings, 'clientSecret'> {
  secret: string | null;
}

type ProviderSaved = { id: string } | Refused<'missing' | 'taken' | 'otherPlace' | 'privateAddress'> | ChangedMeanwhile;

/**
 * Adds a provider, or changes one that is still as its editor saw it. The secret is saved sealed. `otherPlace`: the issuer is
 * new, so the secret must be entered again. `privateAddress`: the issuer is in a private network, and the plan does not say so.
 */
export async function saveProvider(
  world: Spine,
  actor: Actor,
  plan: ProviderPlan,
  changed: { id: string; seen: string | null } | null,
): Promise<ProviderSaved> {
  const host = URL.parse(plan.issuer)?.hostname.replace(/^\[|\]$/g, '') ?? '';
  if (!hasDuty(actor, 'sign-in')) return { refused: 'missing' };
  if (await isInside(host, plan)) return { refused: 'privateAddress' };
  return world.transact(async (tx) => {
    const before = changed && (await lockProvider(tx.trx, changed.id));
    if (changed && !before) return { refused: 'missing' };
    const { secret, ...settings } = plan;
    if (secret === null && before && isForOtherPlace(before, plan.issuer)) return { refused: 'otherPlace' };
    const clientSecret = secret === null ? (before?.clientSecret ?? null) : world.signer.seal(secret);
    const id = changed?.id ?? world.newId();
    const row = { ...settings, clientSecret };
    if (await isOtherIssuer(tx.trx, row.issuer, id)) return { refused: 'taken' };
    const overtaken = changed && changedMeanwhile(versionFields(before), null, changed.seen);
    if (overtaken) return overtaken;
    if (changed) await changeProvider(tx.trx, id, row);
    else if (!(await addProvider(tx.trx, id, row))) return { refused: 'taken' };
    // A provider that is turned off signs nobody in, and its existing sessions end.
    if (before?.active && !row.active) await endProvidedSessions(tx.trx, before.issuer);
    if (before && before.issuer !== row.issuer) await unlinkIssuer(tx.trx, before.issuer);
    await recordAct(world, tx, actor, {
      act: changed ? 'providerChanged' : 'providerAdded',
      subject: { kind: 'provider', id },
      data: factsOf(row),
    });
    return { id };
  });
}

/** Whether a provider's secret was entered for another issuer. */
function isForOtherPlace({ issuer, clientSecret }: Pick<Provider, 'issuer' | 'clientSecret'>, asked: string) {
  return clientSecret !== null && placeOfIssuer(issuer) !== placeOfIssuer(asked);
}

type ProviderRemoved = Outcome<{ done: true }>;

/**
 * Removes a provider. Its accounts sign nobody in and their sessions end at once. Their people sign in by a mailed code instead:
 * their addresses are already proved.
 */
export function removeProvider(world: Store, actor: Actor, id: string): Promise<ProviderRemoved> {
  return world.transact(async (tx) => {
    const provider = hasDuty(actor, 'sign-in') ? await findProvider(tx.trx, id) : undefined;
    if (!provider || !(await deleteProvider(tx.trx, id))) return { refused: 'missing' };
    const people = await unlinkIssuer(tx.trx, provider.issuer);
    await recordAct(world, tx, actor, {
      act: 'providerRemoved',
      subject: { kind: 'provider', id },
      data: { ...factsOf(provider), people },
    });
    return { done: true };
  });
}

function factsOf({ issuer, active, trustsFactors }: ProviderSettings) {
  return { issuer, active, trustsFactors };
}

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
