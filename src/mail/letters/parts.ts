import type { HoursSpan, WeeklyHours } from '#domain/calendar/calendar.ts';
import type { PhoneLine } from '#domain/desks/setting-kinds.ts';
import type { Language } from '#domain/language.ts';
import { timeOfDay } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import { words } from '#locales/messages.ts';
import { phone } from '#locales/phone.ts';
import type { Block, Draft } from '#mail/letters/draw/blocks.ts';
import type { Letter, LetterDesk, LetterLinks } from '#mail/letters/letter.ts';
import { linesFor } from '#mail/letters/urgent-call.ts';

/** The facts about reader and desk that every letter has. */
export type Common = Pick<Letter, 'language' | 'desk' | 'recipientName' | 'links' | 'abroad'>;
/** The additional facts of a letter about a ticket. */
export type About = Common & { number: string; summary: string | null };

export function paragraph(text: string): Block {
  return { block: 'paragraph', text };
}

export function sentence(text: string): Block {
  return { block: 'sentence', text };
}

export function small(text: string): Block {
  return { block: 'small', text };
}

/** The name came with the contact, so an unproved address does not get it back (R3). */
export function greeting({ language, recipientName, summary }: About): Block {
  return paragraph(mailMessages(language).greeting(summary === null ? null : recipientName));
}

/** "Your ticket: DTO-104217-39", for letters that begin with an agent's words. */
export function ticketLine({ language, number, summary }: About): Block {
  const words = mailMessages(language);
  const about = summary === null ? '' : ` ${words.about(summary)}`;
  return { block: 'small', text: `${words.number.plain} ${number}.${about}` };
}

export function about({ language, summary }: About): Block[] {
  return summary === null ? [] : [paragraph(mailMessages(language).about(summary))];
}

/** How to reply; every letter about a ticket says it. */
export function howToReply({ language }: Common): Block {
  return { block: 'paragraph', ...mailMessages(language).reply };
}

/** R12: urgent matters go by phone, whatever the mail is about. Empty if there are no `phones` to call. */
export function ifUrgent({ language }: Common, phones: string): Block[] {
  const { lead, text } = mailMessages(language).ifUrgent;
  return phones ? [{ block: 'paragraph', lead, text: text(phones) }] : [];
}

/** The numbers to call: the reader's line, else every line with its language (R11). Empty if the desk has none. */
export function phoneChoice(letter: Common): string {
  const words = mailMessages(letter.language);
  const { lines } = linesFor(letter.desk, letter.language);
  if (lines.length === 1 && lines[0]!.language === letter.language) return shown(lines[0]!, letter);
  return lines.map((line) => `${shown(line, letter)} (${words.footer.line[line.language]})`).join(` ${words.or} `);
}

export function phonesOf(letter: Common): Draft['phones'] {
  return letter.desk.lines.map((line) => ({ shown: shown(line, letter), dialled: line.number }));
}

/** The sender's details: name, phone lines with their hours, mailbox. */
export function footer(letter: Common): string[] {
  const { language, desk } = letter;
  const words = mailMessages(language);
  const lines = linesFor(desk, language).lines.map((line) =>
    words.footer.phone(shown(line, letter), words.footer.line[line.language], hoursInWords(line.hours, language)),
  );
  return [`${desk.names[language]}, ${desk.mailbox}`, ...lines, words.footer.open(hoursInWords(desk.hours, language))];
}

/** The reason for the mail, for people who may never have written to us. */
export function footerForStranger(letter: Common): string[] {
  return [mailMessages(letter.language).footer.why, '', ...footer(letter)];
}

/** Where the reader of an optional letter can turn it off. */
export function choiceOf({ language, links }: Common): Draft['choice'] {
  return links.settings ? { ...mailMessages(language).footer.choice, url: links.settings } : null;
}

/** Buttons for the links that exist; empty if there are none. */
export function buttons(links: LetterLinks, labels: Partial<Record<keyof LetterLinks, string>>): Block[] {
  const present = (Object.keys(labels) as (keyof LetterLinks)[]).flatMap((name) => {
    const [url, label] = [links[name], labels[name]];
    return url && label ? [{ label, url }] : [];
  });
  return present.length > 0 ? [{ block: 'buttons', buttons: present }] : [];
}

/** The ticket page as a plain link below the main action, because each mail has one filled button. */
export function pageLink({ language, links }: Common): Block[] {
  return links.page ? [{ block: 'link', label: mailMessages(language).button.read, url: links.page }] : [];
}

/** The effect of each button, in words. */
export function effects({ language, links, desk }: Common): Block[] {
  const { effect } = mailMessages(language);
  const told = [
    links.solved ? effect.solved : null,
    links.notSolved ? effect.notSolved : null,
    links.moreTime ? effect.moreTime(desk.policy.extensionDays) : null,
  ].filter((words) => words !== null);
  return told.length > 0 ? [small([...told, effect.reply].join(' '))] : [];
}

function shown(line: PhoneLine, { abroad = false }: Common): string {
  return phone(line.number, { abroad });
}

/** "on business days from 8:30 to 17:00", or day by day if the days differ. */
export function hoursInWords(hours: LetterDesk['hours'], language: Language): string {
  const words = mailMessages(language).hours;
  const open = weekdays.filter((day) => (hours[day] ?? []).length > 0);
  if (open.length === 0) return words.never;
  const all = open.map((day) => spansInWords(hours[day]!, language));
  const isEveryBusinessDay = open.join() === '1,2,3,4,5' && new Set(all).size === 1;
  if (isEveryBusinessDay) return words.businessDays(all[0]!);
  return open.map((day, index) => words.day(words.days[day - 1]!, all[index]!)).join(', ');
}

/** "from 8:30 to 12:00 and from 13:00 to 17:00"; empty if there are no hours. */
export function spansInWords(spans: readonly HoursSpan[], language: Language): string {
  const { span } = mailMessages(language).hours;
  return inSeries(
    spans.map(({ opens, closes }) => span(timeOfDay(opens, language), timeOfDay(closes, language))),
    language,
  );
}

type Weekday = keyof WeeklyHours;
const weekdays: Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export function inSeries(parts: string[], language: Language): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${mailMessages(language).and} ${last}`;
}

/** Says that the ticket stays open while something waits for an agent (R22). */
export function stillOpen({ language, waits }: { language: Language; waits?: boolean }): Block[] {
  return waits ? [small(words[language].clock.waits)] : [];
}
