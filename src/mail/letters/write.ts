import { rulesOf } from '#domain/letters/registry.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import type { Draft } from '#mail/letters/draw/blocks.ts';
import { drawHtml } from '#mail/letters/draw/draw-html.ts';
import { drawText } from '#mail/letters/draw/draw-text.ts';
import { drawings } from '#mail/letters/drawings.ts';
import { type Built, fillLine, fillText, templateOf, type Worded } from '#mail/letters/filling.ts';
import type { Letter, WrittenLetter } from '#mail/letters/letter.ts';
import { choiceOf, footer, footerForStranger, phonesOf } from '#mail/letters/parts.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import { subjectCharsMax } from '#mail/read/message/limits.ts';

/** Subject, plain text and HTML of a mail, all in the letter's one language (R27). */
export function writeLetter(letter: Letter): WrittenLetter {
  const { phrase, blocks } = built(letter);
  const draft: Draft = {
    subject: 'number' in letter ? numbered(letter, phrase) : phrase,
    blocks,
    footer: rulesOf(letter.kind).explained ? footerForStranger(letter) : footer(letter),
    choice: choiceOf(letter),
    phones: phonesOf(letter),
  };
  const { language } = letter;
  return {
    subject: draft.subject,
    text: drawText(draft, language),
    html: drawHtml(draft, { language, deskName: letter.desk.names[language] }),
  };
}

function built(letter: Letter): Built {
  // TypeScript cannot relate the kind of a letter to its entry in the table.
  const draw = drawings[letter.kind] as (letter: Letter) => Worded | Built;
  const drawn = draw(letter);
  if ('phrase' in drawn) return { ...drawn, phrase: cleanLine(drawn.phrase, subjectCharsMax) };
  const template = templateOf(letter, drawn.text);
  return { phrase: fillLine(template.subject, drawn.filling), blocks: fillText(template.text, drawn.filling) };
}

/** The number once (R4), a set phrase, and the summary if the address is proved (R3). */
function numbered(letter: Extract<Letter, { number: string }>, phrase: string): string {
  const summary = letter.summary === null ? '' : withoutNumber(letter.summary, letter.number);
  return `[${letter.number}] ${summary ? mailMessages(letter.language).labelled(phrase, summary) : phrase}`;
}

// A summary taken from a mail's subject may already quote the number.
function withoutNumber(summary: string, number: string): string {
  const line = cleanLine(summary, subjectCharsMax).replace(/\[?([A-Z]{2,8}-\d{1,10}-\d{2})\]?/gi, (quoted, named) =>
    named.toUpperCase() === number ? ' ' : quoted,
  );
  return line.replace(/\s+/g, ' ').trim();
}
