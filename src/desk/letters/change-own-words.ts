import { changeAsSeen } from '#desk/desks/change-as-seen.ts';
import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import type { ChangedMeanwhile } from '#desk/spine/seen.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { InEachLanguage } from '#domain/language.ts';
import { type OwnTextProblem, ownTextFields, readOwnTexts } from '#domain/letters/own-texts.ts';
import { placeholders } from '#domain/letters/own-words.ts';
import type { OwnLetter } from '#domain/letters/registry.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';

export type OwnWordsChanged = Outcome<
  { texts: InEachLanguage | null },
  Refused<'missing'> | Invalid<OwnTextProblem> | ChangedMeanwhile
>;

/**
 * Changes the desk's own paragraph in one letter, if it is still as its editor saw it; four empty texts remove it. Applies to
 * letters written from now on. Changes of different letters do not conflict.
 */
export async function changeOwnWords(
  world: World,
  actor: Actor,
  deskId: string,
  { letter, written, seen }: { letter: OwnLetter; written: InEachLanguage; seen: string | null },
): Promise<OwnWordsChanged> {
  if (!hasDutyAt(actor, 'desks', deskId)) return { refused: 'missing' };
  const read = readOwnTexts(letter, written, placeholders);
  if ('problems' in read) return read;
  const overtaken = await changeAsSeen(world, { actor, deskId, seen, part: 'letters' }, (settings) => {
    const { [letter]: former, ...others } = settings.ownWords ?? {};
    const ownWords = read.texts === null ? others : { ...others, [letter]: read.texts };
    return {
      before: ownTextFields(letter, former),
      after: ownTextFields(letter, read.texts),
      settings: { ownWords },
    };
  });
  return overtaken ?? read;
}
