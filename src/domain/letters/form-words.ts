import { type InEachLanguage, inEachLanguage } from '#domain/language.ts';
import type { OwnWords } from '#domain/letters/own-texts.ts';

/** Returns the desk as the acknowledgement of a form's ticket shows it: the form's paragraph stands below the desk's own. */
export function withFormWords<D extends { ownWords?: OwnWords }>(desk: D, words: InEachLanguage | null): D {
  if (words === null) return desk;
  const own = desk.ownWords?.acknowledgement;
  const acknowledgement = inEachLanguage((language) =>
    [own?.[language], words[language]].filter((text) => text !== undefined && text !== '').join('\n'),
  );
  return { ...desk, ownWords: { ...desk.ownWords, acknowledgement } };
}
