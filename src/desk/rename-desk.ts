import type { World } from '#desk/world.ts';
import type { Actor } from '#domain/actor.ts';
import { keepsAt } from '#domain/duties.ts';
import { type InEachLanguage, languages } from '#domain/language.ts';
import { type NameProblem, nameProblems } from '#domain/look/names.ts';
import { saveDeskSettings } from '#store/desks.ts';

export type Renamed = { names: InEachLanguage } | { problems: NameProblem[] } | { refused: 'missing' };

/** Names a desk in its four languages, for pages and mails. Whose duty it is not, there is no such desk for. */
export async function renameDesk(
  world: World,
  actor: Actor,
  deskId: string,
  written: InEachLanguage,
): Promise<Renamed> {
  if (!keepsAt(actor, 'look', deskId)) return { refused: 'missing' };
  const [fr, nl, de, en] = languages.map((language) => written[language].trim().replace(/\s+/g, ' '));
  const names: InEachLanguage = { fr: fr!, nl: nl!, de: de!, en: en! };
  const problems = nameProblems(names);
  if (problems.length > 0) return { problems };
  await world.transact(({ trx }) => saveDeskSettings(trx, deskId, { names }));
  world.publicChanged();
  return { names };
}
