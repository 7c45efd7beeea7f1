import { changeAsSeen } from '#desk/desks/change-as-seen.ts';
import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import type { ChangedMeanwhile } from '#desk/spine/seen.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type InEachLanguage, languages } from '#domain/language.ts';
import { type NameProblem, nameFields, nameProblems } from '#domain/look/fields.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';

export type Renamed = Outcome<{ names: InEachLanguage }, Refused<'missing'> | Invalid<NameProblem> | ChangedMeanwhile>;

/**
 * Renames a desk in its four languages, for pages and mails, if it is as its editor saw it. Actors without the right to manage it
 * get "missing".
 */
export async function renameDesk(
  world: World,
  actor: Actor,
  deskId: string,
  written: InEachLanguage,
  seen: string | null = null,
): Promise<Renamed> {
  if (!hasDutyAt(actor, 'look', deskId)) return { refused: 'missing' };
  const [fr, nl, de, en] = languages.map((language) => written[language].trim().replace(/\s+/g, ' '));
  const names: InEachLanguage = { fr: fr!, nl: nl!, de: de!, en: en! };
  const problems = nameProblems(names);
  if (problems.length > 0) return { refused: 'invalid', problems };
  const overtaken = await changeAsSeen(world, { actor, deskId, seen }, (settings) => ({
    before: nameFields(settings.names),
    after: nameFields(names),
    settings: { names },
  }));
  return overtaken ?? { names };
}
