import type { LetterSituation } from '#domain/letters/own-words.ts';
import type { LetterText } from '#domain/letters/texts.ts';

/** In what a letter is shown before it is saved. */
export type PreviewSituation = LetterSituation | LetterText;

/** The situations of a text: its own, and for an acknowledgement an address that has not proved itself (R3). */
export function situationsOf(text: LetterText): readonly PreviewSituation[] {
  return text === 'request' ? ['request', 'stranger'] : [text];
}

/** What a letter about access is about: no ticket can be shown in it. */
export function isAboutAccess(situation: PreviewSituation): situation is Extract<LetterText, `access${string}`> {
  return situation.startsWith('access');
}
