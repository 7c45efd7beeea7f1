import type { Store, Tx } from '#desk/spine/world.ts';
import type { Language } from '#domain/language.ts';
import { each } from '#store/database/memory.ts';
import { listLanguageDuties } from '#store/directory/language-duties.ts';

/** The languages in which letters to an organisation go out; null without a duty. */
export type Duty = readonly Language[] | null;

/** A change by SQL shows after two seconds. */
const memoryMilliseconds = 2_000;

/** Returns the languages in which letters about the tickets of an organisation go out. */
export async function dutyOf(
  world: Pick<Store, 'remember' | 'publicRevision'>,
  { trx }: Pick<Tx, 'trx'>,
  organisationId: string | null,
): Promise<Duty> {
  if (organisationId === null) return null;
  const revision = `${world.publicRevision()} ${each(memoryMilliseconds)}`;
  const duties = await world.remember('language duties', revision, () => listLanguageDuties(trx), trx);
  return duties.get(organisationId) ?? null;
}

/** Returns a language if the duty allows it; else the first that it allows, if possible one of the desk. */
export function withinDuty(language: Language, duty: Duty, desk: { languages: readonly Language[] }): Language {
  if (duty === null || duty.includes(language)) return language;
  return duty.find((each) => desk.languages.includes(each)) ?? duty[0] ?? language;
}
