import { recordAudit } from '#desk/record-audit.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/seen.ts';
import type { World } from '#desk/world.ts';
import type { Actor } from '#domain/actor.ts';
import { byHighestRole } from '#domain/audit.ts';
import { differences } from '#domain/directory/fields.ts';
import { keepsAt } from '#domain/duties.ts';
import type { InEachLanguage } from '#domain/language.ts';
import { type OwnTextProblem, ownTextFields, readOwnTexts } from '#domain/own-texts.ts';
import { type OwnLetter, placeholders } from '#domain/own-words.ts';
import { lockDeskSettings, saveDeskSettings } from '#store/desks.ts';

export type OwnWordsChanged =
  | { texts: InEachLanguage | null }
  | { problems: OwnTextProblem[] }
  | { refused: 'missing' }
  | ChangedMeanwhile;

/**
 * Changes the desk's own paragraph in one letter, as it was seen; four empty texts take it away. Counts for letters that
 * are written from now on. Of two who change different letters, neither is in the other's way.
 */
export async function changeOwnWords(
  world: World,
  actor: Actor,
  deskId: string,
  { letter, written, seen }: { letter: OwnLetter; written: InEachLanguage; seen: string | null },
): Promise<OwnWordsChanged> {
  if (!keepsAt(actor, 'desks', deskId)) return { refused: 'missing' };
  const read = readOwnTexts(letter, written, placeholders);
  if ('problems' in read) return read;
  const overtaken = await world.transact(async (tx): Promise<ChangedMeanwhile | null> => {
    const { [letter]: former, ...others } = (await lockDeskSettings(tx.trx, deskId)).ownWords ?? {};
    const ownWords = read.texts === null ? others : { ...others, [letter]: read.texts };
    const before = ownTextFields(letter, former);
    const after = ownTextFields(letter, read.texts);
    const refused = changedMeanwhile(before, after, seen);
    const fields = differences(before, after);
    if (refused || Object.keys(fields).length === 0) return refused;
    await saveDeskSettings(tx.trx, deskId, { ownWords });
    await recordAudit(tx, {
      ...{ by: byHighestRole(actor), at: world.clock.now(), act: 'deskChanged' },
      ...{ subject: { kind: 'desk', id: deskId }, data: { part: 'letters', fields } },
    });
    return null;
  });
  if (overtaken) return overtaken;
  world.publicChanged();
  return read;
}
