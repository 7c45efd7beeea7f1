import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { supportWords } from '#locales/public/messages.ts';
import { linesFor } from '#locales/urgent-call.ts';
import { hoursInWords } from '#mail/letters/parts.ts';
import { lineView, nameWithin } from '#web/shared/lines.ts';

/** The phone as a contact channel: the line in the reader's language, or all lines with their languages (R11). */
export interface PhoneWay {
  numbers: { shown: string; href: string }[];
  text: string;
}

/** Returns null if the desk has no phone. */
export function phoneWay(desk: Desk, language: Language, now: Instant): PhoneWay | null {
  const { ways } = supportWords[language];
  const lines = linesFor(desk, language).lines.map((line) => ({
    ...lineView(desk, line, language, now),
    hours: hoursInWords(line.hours, language),
  }));
  const [first, ...others] = lines;
  if (first === undefined) return null;
  const names = [first.name, ...others.map(({ name }) => nameWithin(name))];
  const areAlike = others.every(({ hours }) => hours === first.hours);
  return {
    numbers: lines.map(({ shown, href }) => ({ shown, href })),
    text: ways.phoneText(
      areAlike
        ? { language: [...new Set(names)].join(` ${ways.or} `), hours: first.hours }
        : {
            language: lines
              .slice(0, -1)
              .map(({ name, hours }) => `${name}, ${hours}`)
              .join('; '),
            hours: `${nameWithin(lines.at(-1)!.name)}, ${lines.at(-1)!.hours}`,
          },
    ),
  };
}
