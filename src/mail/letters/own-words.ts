import type { OwnLetter } from '#domain/desk.ts';
import type { Language } from '#domain/language.ts';
import type { Block } from '#mail/letters/blocks.ts';
import type { LetterDesk } from '#mail/letters/letter.ts';
import { paragraph } from '#mail/letters/parts.ts';

/** The desk's own paragraph in a letter, none where it has none. Placeholders are filled, and nothing else is read into it. */
export function ownWords(
  { desk, language, number }: { desk: LetterDesk; language: Language; number: string },
  letter: OwnLetter,
): Block[] {
  const words = desk.ownWords?.[letter]?.[language];
  if (!words) return [];
  const values: Record<string, string> = { '{number}': number, '{desk}': desk.names[language] };
  return [paragraph(words.replaceAll(/\{(?:number|desk)\}/g, (found) => values[found]!))];
}
