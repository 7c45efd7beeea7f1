import type { LetterSituation } from '#domain/letters/own-words.ts';
import type { LetterText } from '#domain/letters/texts.ts';

/** The situation in which a letter is previewed. */
export type PreviewSituation = LetterSituation | LetterText;

/** Returns the situations of a text: its own, and for an acknowledgement also an unproved address (R3). */
export function situationsOf(text: LetterText): readonly PreviewSituation[] {
  return text === 'request' ? ['request', 'stranger'] : [text];
}

/** Whether a letter is about access. Its preview shows no ticket. */
export function isAboutAccess(situation: PreviewSituation): situation is Extract<LetterText, `access${string}`> {
  return situation.startsWith('access');
}
