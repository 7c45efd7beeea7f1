import { recordAudit } from '#desk/record-audit.ts';
import type { World } from '#desk/world.ts';
import type { Actor } from '#domain/actor.ts';
import { byHighestRole } from '#domain/audit.ts';
import { differences } from '#domain/directory/fields.ts';
import { keepsAt } from '#domain/duties.ts';
import { type InEachLanguage, languages } from '#domain/language.ts';
import { type NameProblem, nameProblems } from '#domain/look/names.ts';
import { lockDeskSettings, saveDeskSettings } from '#store/desks.ts';

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
  await world.transact(async (tx) => {
    const before = (await lockDeskSettings(tx.trx, deskId)).names;
    await saveDeskSettings(tx.trx, deskId, { names });
    const fields = differences(named(before), named(names));
    if (Object.keys(fields).length === 0) return;
    await recordAudit(tx, {
      ...{ by: byHighestRole(actor), at: world.clock.now(), act: 'deskChanged' },
      ...{ subject: { kind: 'desk', id: deskId }, data: { fields } },
    });
  });
  world.publicChanged();
  return { names };
}

/** The names as the trail tells them, language by language. */
function named(names: InEachLanguage): Record<string, string> {
  return Object.fromEntries(languages.map((language) => [`name-${language}`, names[language]]));
}
