import type { SkippedDay } from '#domain/calendar/calendar.ts';
import type { TicketClock } from '#domain/clock/clock.ts';
import { isBefore } from '#domain/instant.ts';
import { type Language, textIn } from '#domain/language.ts';
import { type AnswerDue, answerDueAt } from '#domain/ticket/events/ticket.ts';
import { languageFacts } from '#locales/facts.ts';
import { dateTime, deadline, endOfDay, lastDay, localDate, longDay, shortDays } from '#locales/format.ts';
import { words } from '#locales/messages.ts';

/** The reader of a clock sentence. `now` is desk time, an instant: it turns the last day into "today". */
interface ClockReader {
  zone: string;
  to: 'requester' | 'agent';
  /** The requester's name, shown to agents. */
  name?: string;
  now?: string;
  /** True if a held reply or the requester's last message waits for the desk: days count, but nothing closes (R22). */
  waitsForDesk?: boolean;
  /** True if no mail reaches the requester and no agent has informed them another way yet: no day counts (R16). */
  toBeTold?: boolean;
}

/**
 * Returns a ticket's clock in words, with the facts of its drawing (R18): what comes next, what happens without a reply, and what
 * is uncertain.
 */
export function clockSentence(clock: TicketClock, language: Language, reader: ClockReader): string {
  const say = words[language].clock;
  if (clock.expected && reader.toBeTold) return say.toBeTold;
  const sentences = clock.phase === 'notice' ? [closing(clock, language, reader)] : asking(clock, language, reader);
  if (clock.extended) sentences.push(say.extended);
  if (clock.expected) sentences.push(say.expected);
  return sentences.join(' ');
}

/** Returns "Closed on …": the end of a day if silence closed it at 24:00, else date and time. `closedAt` is an instant. */
export function closedSentence(closedAt: string, language: Language, zone: string): string {
  const atMidnight = lastDay(closedAt, zone) !== localDate(closedAt, zone);
  const date = atMidnight ? deadline(closedAt, language, zone) : dateTime(closedAt, language, zone);
  return words[language].clock.closed({ date });
}

/** Returns the days that were not counted and why, in one sentence. Empty if all were counted. */
export function skippedSentence(skipped: readonly SkippedDay[], language: Language): string {
  const days = skippedLines(skipped, language).join(`${languageFacts[language].semicolon} `);
  return days && words[language].clock.notCounted({ days });
}

/** Like `skippedSentence`, one line per reason: `28–29 Nov, 5–6 Dec (weekend)`. */
export function skippedLines(skipped: readonly SkippedDay[], language: Language): string[] {
  const lines = new Map<string, string[]>();
  for (const { reason, first, last } of runs(skipped, language))
    lines.set(reason, [...(lines.get(reason) ?? []), shortDays(first, last, language)]);
  return [...lines].map(([reason, days]) => `${days.join(', ')} (${reason})`);
}

function closing({ closesAt }: TicketClock, language: Language, reader: ClockReader): string {
  const say = words[language].clock;
  const isOver = reader.now !== undefined && !isBefore(reader.now, closesAt);
  if (reader.waitsForDesk)
    return (isOver ? say.stayedOpen : say.staysOpen)({ date: deadline(closesAt, language, reader.zone) });
  const unless =
    reader.to === 'requester' ? say.unlessYouReact : named(reader, say.unlessNamedReacts, say.unlessRequesterReacts);
  if (isToday(lastDay(closesAt, reader.zone), reader)) return say.closesToday({ end: endOfDay(language), unless });
  return say.closes({ date: deadline(closesAt, language, reader.zone), unless });
}

function asking(clock: TicketClock, language: Language, reader: ClockReader): string[] {
  const say = words[language].clock;
  const unless =
    reader.to === 'requester' ? say.unlessYouAnswer : named(reader, say.unlessNamedAnswers, say.unlessRequesterAnswers);
  const today = isToday(localDate(clock.next, reader.zone), reader);
  const day = longDay(clock.next, language, reader.zone);
  const reminder = { nth: clock.asked + 1, of: clock.of, day, unless };
  const closes = say.silenceLeadsTo({ date: deadline(clock.closesAt, language, reader.zone) });
  const silence = reader.waitsForDesk ? [] : [closes];
  if (clock.steps[0]?.step === 'remind')
    return [today ? say.remindsToday(reminder) : say.reminds(reminder), ...silence];
  return [today ? say.givesNoticeToday({ unless }) : say.givesNotice({ day, unless }), ...silence];
}

function named({ name }: ClockReader, byName: (who: { name: string }) => string, byRole: string): string {
  return name ? byName({ name }) : byRole;
}

function isToday(date: string, { now, zone }: ClockReader): boolean {
  return now !== undefined && localDate(now, zone) === date;
}

/** Returns consecutive days with the same reason as runs. */
function runs(skipped: readonly SkippedDay[], language: Language) {
  const found: { reason: string; first: string; last: string }[] = [];
  for (const { date, reason } of skipped) {
    const why = reason === 'weekend' ? words[language].clock.weekend : textIn(reason, language);
    const run = found.at(-1);
    if (run?.reason === why && Date.parse(date) - Date.parse(run.last) === msPerDay) run.last = date;
    else found.push({ reason: why, first: date, last: date });
  }
  return found;
}

const msPerDay = 86_400_000;

/** Returns the deadline for the desk's answer: the end of a day for a complaint (R10), else a time. */
export function answerDate(due: AnswerDue, language: Language, zone: string): string {
  const at = answerDueAt(due);
  return due.complaintDueAt === null ? dateTime(at, language, zone) : deadline(at, language, zone);
}
