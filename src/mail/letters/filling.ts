import { fillPlaceholders } from '#domain/letters/own-texts.ts';
import { nameAlone, type Paragraph, paragraphsOf, sentenceMark } from '#domain/letters/paragraphs.ts';
import type { LetterText } from '#domain/letters/registry.ts';
import { builtInTexts, mailMessages } from '#locales/mail/messages.ts';
import type { Block } from '#mail/letters/draw/blocks.ts';
import type { LetterDesk } from '#mail/letters/letter.ts';
import {
  type About,
  about,
  type Common,
  greeting,
  hoursInWords,
  howToReply,
  ifUrgent,
  paragraph,
  phoneChoice,
  sentence,
  ticketLine,
} from '#mail/letters/parts.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import { subjectCharsMax } from '#mail/read/message/limits.ts';

/** The value of each placeholder: inline text, or blocks. Null and an empty list render nothing. */
export type Filling = Readonly<Record<string, string | Block[] | null>>;

/** A letter whose text a desk can replace: the template and its values. */
export interface Worded {
  text: LetterText;
  filling: Filling;
}

/** A letter whose text is fixed. */
export interface Built {
  phrase: string;
  blocks: Block[];
}

/** A letter with the set phrase of its subject. */
export function built(phrase: string, blocks: Block[]): Built {
  return { phrase, blocks };
}

/** The template in the letter's language: the desk's own if it is written in that language, else the built-in one. */
export function templateOf({ language, desk }: Pick<Common, 'language' | 'desk'>, text: LetterText) {
  const own = desk.templates?.[text];
  return own?.text[language]
    ? { subject: own.subject[language], text: own.text[language] }
    : builtInTexts[language][text];
}

/**
 * The paragraphs of a template with placeholders filled in. A paragraph with an empty placeholder is dropped. Values are not
 * expanded again, and unknown names stay as written.
 */
export function fillText(text: string, filling: Filling): Block[] {
  const words = wordsOf(filling);
  return paragraphsOf(text)
    .filter(({ names }) => !names.some((name) => isSilent(name, filling)))
    .flatMap((each) => fillParagraph(each, filling, words));
}

/** A subject with its placeholders filled in, always on one line. */
export function fillLine(line: string, filling: Filling): string {
  return cleanLine(fillPlaceholders(line, wordsOf(filling)), subjectCharsMax);
}

/** Placeholders for every text about a ticket. An unproved address gets the neutral phrase (R3). */
export function ticketFilling(letter: About): Filling {
  const { language, number, summary } = letter;
  const neutral = mailMessages(language).yourRequest;
  const phones = phoneChoice(letter);
  return {
    ...deskFilling(letter),
    number,
    summary: (summary && cleanLine(summary, subjectCharsMax)) || neutral,
    greeting: [greeting(letter)],
    about: about(letter),
    ticket: [ticketLine(letter)],
    reply: [howToReply(letter)],
    urgent: ifUrgent(letter, phones),
    phones: phones || null,
  };
}

/** Placeholders for any text of the desk. */
export function deskFilling({ language, desk }: { language: Common['language']; desk: LetterDesk }): Filling {
  const { names, mailbox, hours } = desk;
  return { desk: names[language], mailbox, hours: hoursInWords(hours, language) };
}

function isSilent(name: string, filling: Filling): boolean {
  // Without an automatic greeting, only its line goes: a desk's text may have other lines beside it.
  return name !== 'greeting' && Object.hasOwn(filling, name) && (filling[name] === null || filling[name]!.length === 0);
}

function fillParagraph({ lines }: Paragraph, filling: Filling, words: Words): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const alone = nameAlone(line);
    const value = alone !== null && Object.hasOwn(filling, alone) ? filling[alone]! : null;
    if (Array.isArray(value)) blocks.push(...value);
    else if (alone === 'number' && value !== null)
      blocks.push({ block: 'number', lead: leadOf(blocks), number: value });
    else blocks.push(wordsIn(line, words));
  }
  return blocks;
}

/** A number on its own line is drawn large, together with the line before it, so both are read as one. */
function leadOf(before: Block[]): string {
  const last = before.at(-1);
  if (last?.block !== 'paragraph') return '';
  before.pop();
  return last.text;
}

function wordsIn(line: string, words: Words): Block {
  if (!line.startsWith(sentenceMark)) return paragraph(fillPlaceholders(line, words));
  return sentence(fillPlaceholders(line.slice(sentenceMark.length).trim(), words));
}

type Words = Readonly<Record<string, string>>;

function wordsOf(filling: Filling): Words {
  const words = Object.entries(filling).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(words);
}
