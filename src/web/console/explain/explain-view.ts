import type { TicketClock } from '#domain/clock/clock.ts';
import { informationSchedule, noticeSchedule } from '#domain/clock/schedule.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { skippedLines } from '#locales/clock-sentence.ts';
import { consoleWords, explainWords } from '#locales/console/messages.ts';
import { deadlineWords } from '#locales/deadline-words.ts';
import { dateTime, deadline, localDate } from '#locales/format.ts';
import { daysOf, nowIn, piecesOf } from '#web/ui/clock/pieces.ts';
import { answerView } from './answer-view.ts';
import { dayRows, type Explanation } from './day-rows.ts';
import type { Question } from './read-question.ts';

export function explain({ desk, from, count, days }: Question, language: Language): Explanation {
  if (count === 'answer') return answerView(desk, from, language);
  const clock = clockFrom(count === 'days' ? withClosingDays(desk, days) : desk, from, count);
  const { zone } = desk;
  const say = explainWords[language];
  const date = deadline(clock.closesAt, language, zone);
  return {
    sentence: count === 'days' ? say.answer.days({ days, date }) : say.answer[count]({ date }),
    dayZero: deadlineWords[language].dayZero({ at: dateTime(from, language, zone), zone }),
    ...drawing(clock, desk, from, language),
    rows: dayRows(clock, desk, language),
    skipped: skippedLines(clock.skipped, language),
  };
}

/** Uses the schedules of the clock itself, so that the explanation matches them. */
function clockFrom(desk: Desk, from: Instant, count: Question['count']): TicketClock {
  return count === 'request' ? informationSchedule(desk, from) : noticeSchedule(desk, from);
}

function withClosingDays(desk: Desk, closingDays: number): Desk {
  return { ...desk, policy: { ...desk.policy, closingDays } };
}

function drawing(clock: TicketClock, { zone }: Desk, from: Instant, language: Language) {
  // Drawn from its start: nothing is past, and the closing is included.
  const whole: TicketClock = { ...clock, phase: 'notice' };
  const { counted, weekend } = consoleWords[language].clock;
  const noticeAt = clock.steps.find(({ step }) => step === 'notice')?.at;
  const noticeOn = noticeAt && localDate(noticeAt, zone);
  const drawn = piecesOf(whole, nowIn(zone, from), language, zone);
  const pieces = drawn.map((piece) => (piece.key === noticeOn ? { ...piece, notice: true } : piece));
  return { pieces, end: 'closing' as const, spoken: daysOf(clock, language, zone, { counted, weekend }) };
}
