import { recordAudit } from '#desk/record-audit.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/seen.ts';
import type { World } from '#desk/world.ts';
import type { Actor } from '#domain/actor.ts';
import { byHighestRole } from '#domain/audit.ts';
import { differences } from '#domain/directory/fields.ts';
import { keepsAt } from '#domain/duties.ts';
import { type InEachLanguage, languages } from '#domain/language.ts';
import { nameFields } from '#domain/look/fields.ts';
import { type NameProblem, nameProblems } from '#domain/look/names.ts';
import { lockDeskSettings, saveDeskSettings } from '#store/desks.ts';

export type Renamed =
  | { names: InEachLanguage }
  | { problems: NameProblem[] }
  | { refused: 'missing' }
  | ChangedMeanwhile;

/** Names a desk, as it was seen, in its four languages, for pages and mails. Whose duty it is not, there is no such desk for. */
export async function renameDesk(
  world: World,
  actor: Actor,
  deskId: string,
  written: InEachLanguage,
  seen: string | null = null,
): Promise<Renamed> {
  if (!keepsAt(actor, 'look', deskId)) return { refused: 'missing' };
  const [fr, nl, de, en] = languages.map((language) => written[language].trim().replace(/\s+/g, ' '));
  const names: InEachLanguage = { fr: fr!, nl: nl!, de: de!, en: en! };
  const problems = nameProblems(names);
  if (problems.length > 0) return { problems };
  const overtaken = await world.transact(async (tx): Promise<ChangedMeanwhile | null> => {
    const before = nameFields((await lockDeskSettings(tx.trx, deskId)).names);
    const refused = changedMeanwhile(before, nameFields(names), seen);
    const fields = differences(before, nameFields(names));
    if (refused || Object.keys(fields).length === 0) return refused;
    await saveDeskSettings(tx.trx, deskId, { names });
    await recordAudit(tx, {
      ...{ by: byHighestRole(actor), at: world.clock.now(), act: 'deskChanged' },
      ...{ subject: { kind: 'desk', id: deskId }, data: { fields } },
    });
    return null;
  });
  if (overtaken) return overtaken;
  world.publicChanged();
  return { names };
}
