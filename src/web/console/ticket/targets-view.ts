import { serviceBetween } from '#domain/clock/clock.ts';
import { isAfter } from '#domain/instant.ts';
import { answerDueAt } from '#domain/ticket/events/ticket.ts';
import { lastDay, shortDate, shortDateTime, time } from '#locales/format.ts';
import { words as deskWords } from '#locales/messages.ts';
import { dayWords } from '#web/console/list/rows/due-words.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

/** The state of one target of the ticket, in a few words. */
export interface TargetLine {
  label: string;
  text: string;
  /** The target is overdue; highlighted for agents. */
  late: boolean;
}

type Say = TicketSources['words']['targets'];

/** Returns the ticket's targets: due, overdue since, paused because, or ended. */
export function targetsView(sources: TicketSources): TargetLine[] {
  if (sources.ticket.suspectedSpam) return [];
  const { language } = sources;
  const label = deskWords[language].targets;
  const lines = { firstAnswer: firstAnswer(sources), nextAnswer: nextAnswer(sources), handled: handled(sources) };
  return (['firstAnswer', 'nextAnswer', 'handled'] as const).flatMap((name) => {
    const line = lines[name];
    return line === null ? [] : [{ label: label[name], ...line }];
  });
}

type Line = Omit<TargetLine, 'label'> | null;

function firstAnswer(sources: TicketSources): Line {
  const { firstAnsweredAt, complaintDueAt, status } = sources.ticket;
  const dueAt = answerDueAt(sources.ticket);
  if (firstAnsweredAt !== null) return ended(sources, firstAnsweredAt, !isAfter(firstAnsweredAt, dueAt));
  if (status === 'closed') return null;
  return open(sources, dueAt, complaintDueAt === null ? undefined : closingDay(sources, dueAt));
}

function nextAnswer(sources: TicketSources): Line {
  const dueAt = sources.ticket.targets?.nextAnswer?.dueAt ?? null;
  return dueAt === null || sources.ticket.complaintDueAt !== null ? null : open(sources, dueAt);
}

function handled(sources: TicketSources): Line {
  const { ticket, words, now, desk } = sources;
  const run = ticket.targets?.handled;
  if (!run || run.lengthMs === null) return null;
  const inTime = run.ranMs <= run.lengthMs;
  if (run.handledAt !== null) return ended(sources, run.handledAt, inTime);
  if (run.dueAt !== null && run.since !== null) return open(sources, run.dueAt);
  if (run.dueAt !== null) return { text: words.targets.pausedLate({ when: when(sources, run.dueAt) }), late: true };
  const ran = run.ranMs + (run.since === null ? 0 : serviceBetween(desk, run.since, now));
  return { text: words.targets.paused({ left: hoursOf(run.lengthMs - ran, sources) }), late: false };
}

function open(sources: TicketSources, dueAt: string, said = when(sources, dueAt)): NonNullable<Line> {
  const say: Say = sources.words.targets;
  const late = isAfter(sources.now, dueAt);
  const at = { when: said };
  return { text: late ? say.late(at) : say.due(at), late };
}

function ended({ words, language, desk, now }: TicketSources, at: string, inTime: boolean): NonNullable<Line> {
  const facts = { when: shortDateTime(at, language, desk.zone, now) };
  return { text: inTime ? words.targets.kept(facts) : words.targets.missed(facts), late: false };
}

/** Returns `today 11:30`, `tomorrow 9:15` or `Fri 4 Dec 9:15`. */
function when(sources: TicketSources, at: string): string {
  return `${dayWords(at, sources)} ${time(at, sources.language, sources.desk.zone)}`;
}

/** Returns the last day of a complaint, which counts until midnight (R10). */
function closingDay({ language, desk, now }: TicketSources, at: string): string {
  return shortDate(lastDay(at, desk.zone), language, desk.zone, now);
}

/** Returns a duration in service hours as text; it is never converted to days. */
function hoursOf(ms: number, { words }: TicketSources): string {
  const minutes = Math.max(0, Math.round(ms / 60_000));
  return minutes < 60
    ? words.due.minutes({ minutes })
    : words.due.hours({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
