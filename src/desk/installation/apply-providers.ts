import { isDeepStrictEqual } from 'node:util';
import { removeProvider, saveProvider } from '#desk/sign-in/provider/save-provider.ts';
import type { Installation } from '#domain/installation/installation.ts';
import { providerProblems, standardClaims } from '#domain/sign-in/provider.ts';
import { refusalInWords } from '#locales/installation/fault-words.ts';
import { listProviders, type Provider } from '#store/sign-in/providers.ts';
import { type Application, isAsWanted, isLeftAlone, make, type Path } from './application.ts';

type ProviderEntry = NonNullable<Installation['providers']>[number];
type WantedProvider = Extract<ProviderEntry, { remove?: false }>;

/** Adds, changes and removes identity providers. The issuer names one. */
export async function applyProviders(app: Application, wanted: readonly ProviderEntry[]): Promise<void> {
  const known = await listProviders(app.world.db);
  for (const [place, entry] of wanted.entries()) {
    const path = ['providers', place];
    const told = { name: entry.issuer };
    const before = known.find(({ issuer }) => issuer === entry.issuer);
    if (!entry.remove) await applyProvider(app, before, entry, path);
    else if (!before) isAsWanted(app, path, told);
    else await make(app, 'remove', path, () => removeProvider(app.world, app.actor, before.id), told);
  }
  const named = new Set(wanted.map(({ issuer }) => issuer));
  isLeftAlone(
    app,
    ['providers'],
    known.map(({ issuer }) => issuer).filter((issuer) => !named.has(issuer)),
  );
}

async function applyProvider(
  app: Application,
  before: Provider | undefined,
  { remove: _, clientSecret, claims, ...wanted }: WantedProvider,
  path: Path,
): Promise<void> {
  const { world, actor } = app;
  const plan = { ...wanted, claims: claims ?? before?.claims ?? standardClaims };
  const told = { name: wanted.issuer };
  const problems = providerProblems(plan, false);
  if (problems.length > 0) {
    app.faults.push({
      path: [...path],
      message: refusalInWords({ refused: 'invalid', problems } as { refused: string }, app.words),
    });
    return;
  }
  if (before && isDeepStrictEqual(settingsOf(before), plan) && isKnown(app, before, clientSecret))
    return isAsWanted(app, path, told);
  const changed = before ? { id: before.id, seen: null } : null;
  const save = () => saveProvider(world, actor, { ...plan, secret: clientSecret ?? null }, changed);
  await make(app, before ? 'change' : 'create', path, save, told);
}

/** Returns a provider without its secret and the columns of its row. */
export function settingsOf({ id: _, position: _p, version: _v, clientSecret: _s, ...settings }: Provider) {
  return settings;
}

function isKnown({ world }: Application, { clientSecret }: Provider, given: string | undefined): boolean {
  return given === undefined || (clientSecret !== null && world.signer.unseal(clientSecret) === given);
}
