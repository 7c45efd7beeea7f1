import { changeAsSeen, type OnDesk } from '#desk/desks/on-desk.ts';
import type { Invalid } from '#desk/spine/outcome.ts';
import type { ChangedMeanwhile } from '#desk/spine/seen.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { InEachLanguage } from '#domain/language.ts';
import { type OwnTextProblem, ownTextFields, readOwnTexts } from '#domain/letters/own-texts.ts';
import { placeholders } from '#domain/letters/own-words.ts';
import type { OwnLetter } from '#domain/letters/registry.ts';

export type OwnWordsChanged = OnDesk<Invalid<OwnTextProblem> | ChangedMeanwhile>;

/**
 * Changes the desk's own paragraph in one letter, if it is still as its editor saw it; four empty texts remove it. Applies to
 * letters written from now on. Changes of different letters do not conflict.
 */
export function changeOwnWords(
  world: World,
  actor: Actor,
  deskId: string,
  { letter, written, seen }: { letter: OwnLetter; written: InEachLanguage; seen: string | null },
): Promise<OwnWordsChanged> {
  return changeAsSeen<Invalid<OwnTextProblem>>(world, actor, { deskId, seen, part: 'letters' }, (desk) => {
    const read = readOwnTexts(letter, written, placeholders);
    if ('problems' in read) return read;
    const { [letter]: former, ...others } = desk.ownWords ?? {};
    const ownWords = read.texts === null ? others : { ...others, [letter]: read.texts };
    return {
      before: ownTextFields(letter, former),
      after: ownTextFields(letter, read.texts),
      settings: { ownWords },
    };
  });
}
