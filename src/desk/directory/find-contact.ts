import { siteIndexOf } from '#desk/directory/site-index.ts';
import type { Store } from '#desk/spine/world.ts';
import { listOrganisations } from '#store/directory/organisations.ts';

/**
 * The id of the contact organisation that an agent typed for a referral (R8): by a site number or by its name in any language.
 * Null if none or several match.
 */
export async function findContact(world: Store, typed: string): Promise<string | null> {
  const wanted = fold(typed);
  if (wanted === '') return null;
  if (/^\d{4}$/.test(wanted)) return (await siteIndexOf(world, world.db)).byNumber.get(wanted)?.organisationId ?? null;
  const named = (await listOrganisations(world.db)).map(({ id, names }) => ({
    id,
    names: Object.values(names).map(fold),
  }));
  const same = named.filter(({ names }) => names.includes(wanted));
  const near = same.length > 0 ? same : named.filter(({ names }) => names.some((name) => name.includes(wanted)));
  return near.length === 1 ? near[0]!.id : null;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
