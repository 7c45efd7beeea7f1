import { clockSentence, closedSentence } from '#locales/clock-sentence.ts';
import { longDay, shortDateTime } from '#locales/format.ts';
import {
  complaintDrawing,
  firstAnswerDrawing,
  nextAnswerDrawing,
  type RowDrawing,
} from '#web/console/list/rows/row-drawing.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';
import { type ClockDrawing, clockDrawing, dayOfCount } from '#web/shared/clock-drawing.ts';
import type { ClockEnd } from '#web/ui/clock/pieces.ts';

/** A ticket's clock in words, dates and drawing (R18). Without pieces only the sentence shows. */
export interface ClockView extends Omit<ClockDrawing, 'end'> {
  sentence: string;
  end: ClockEnd;
  /** "Business day 2 of 5. Closing notice sent Friday 27 November." */
  facts: string;
}

type Running = NonNullable<TicketSources['ticket']['clock']>;

export function clockView(sources: TicketSources): ClockView {
  const { ticket, words, language, desk, now } = sources;
  if (ticket.status === 'closed' && ticket.closedAt) return plain(closedSentence(ticket.closedAt, language, desk.zone));
  if (ticket.clock) return runningView(ticket.clock, sources);
  if (ticket.complaintDueAt) return drawn(complaintDrawing(ticket, ticket.complaintDueAt, sources));
  if (ticket.firstAnsweredAt === null) return drawn(firstAnswerDrawing(ticket, sources));
  const { nextAnswer, handled } = ticket.targets ?? {};
  if (ticket.reactionAt && nextAnswer?.dueAt)
    return drawn(nextAnswerDrawing(ticket.reactionAt, nextAnswer.dueAt, sources));
  const date = shortDateTime(ticket.firstAnsweredAt, language, desk.zone, now);
  const until = handled?.dueAt && words.due.handledBy({ when: shortDateTime(handled.dueAt, language, desk.zone, now) });
  return { ...plain(until || words.clock.none), facts: words.clock.firstAnswered({ date }) };
}

function runningView(clock: Running, sources: TicketSources): ClockView {
  const { ticket, words, language, desk, now } = sources;
  const { zone } = desk;
  const name = ticket.requester.name?.split(/\s/)[0];
  const waits = ticket.heldIds.length > 0 ? words.clock.heldWaits : spokeLast(sources);
  return {
    sentence: clockSentence(clock, language, {
      zone,
      to: 'agent',
      name,
      now,
      waitsForDesk: waits !== '',
      toBeTold: ticket.toBeTold,
    }),
    ...clockDrawing(clock, { zone, language, now }, sources.record),
    facts: [countedWords(clock, sources), since(clock, sources), waits].join(' ').trim(),
  };
}

function spokeLast({ ticket, words }: TicketSources): string {
  return ticket.lastWord === 'requester' ? words.clock.requesterSpokeLast : '';
}

function countedWords(clock: Running, { words, now, desk }: TicketSources): string {
  if (clock.expected) return '';
  const { day, of } = dayOfCount(clock, { zone: desk.zone, now });
  return day === 0 ? words.clock.daysBefore({ of }) : words.clock.dayOf({ day, of });
}

function since(clock: Running, { words, language, desk }: TicketSources): string {
  if (clock.expected) return '';
  if (clock.toNobody) return words.clock.toNobody;
  const date = longDay(clock.startedOn, language, desk.zone);
  if (clock.phase === 'notice') return words.clock.noticeSent({ date });
  return `${words.clock.askedOn({ date })} ${words.clock.asked({ asked: clock.asked, of: clock.of })}`;
}

function drawn({ pieces, end, sentence }: RowDrawing): ClockView {
  const days = pieces
    .flatMap((piece) => (piece.kind === 'step' ? [`${piece.weekday} ${piece.day}`.trim()] : []))
    .filter((day) => day !== '');
  return { ...plain(sentence), pieces, end, days };
}

function plain(sentence: string): ClockView {
  return { sentence, pieces: [], end: 'none', days: [], facts: '', skipped: [], hasReminders: false };
}
