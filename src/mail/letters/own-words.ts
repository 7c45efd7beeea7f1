import type { Language } from '#domain/language.ts';
import { fillPlaceholders, type Placeholder } from '#domain/letters/own-texts.ts';
import type { OwnLetter } from '#domain/letters/registry.ts';
import type { Block } from '#mail/letters/draw/blocks.ts';
import type { LetterDesk } from '#mail/letters/letter.ts';
import { hoursInWords, paragraph } from '#mail/letters/parts.ts';

interface About {
  desk: LetterDesk;
  language: Language;
  number: string;
}

/** The desk's custom text in a letter, one paragraph per line; empty if it has none. Only placeholders are expanded. */
export function ownWords(about: About, letter: OwnLetter): Block[] {
  const words = about.desk.ownWords?.[letter]?.[about.language];
  if (!words) return [];
  return fillPlaceholders(words, placeholderValues(about)).split(/\n\s*/).map(paragraph);
}

/** The value of each placeholder in a letter. */
export function placeholderValues({ desk, language, number }: About): Record<Placeholder, string> {
  const { names, mailbox, hours } = desk;
  return { number, desk: names[language], mailbox, hours: hoursInWords(hours, language) };
}
