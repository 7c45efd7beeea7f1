import type { TicketClock } from '#domain/clock/clock.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { skippedLines } from '#locales/clock-sentence.ts';
import { words } from '#locales/messages.ts';
import type { TicketRecord } from '#store/ticket/record/record.ts';
import { daysOf, lastDrawn, nowIn, piecesOf, skippedDrawn } from '#web/ui/clock/pieces.ts';

interface Reader {
  zone: string;
  language: Language;
  now: Instant;
}

export type ClockDrawing = ReturnType<typeof clockDrawing>;

/** Returns the drawing of a ticket's clock, and its days in words (R18). The record shows which reminders were sent. */
export function clockDrawing(clock: TicketClock, { zone, language, now }: Reader, record?: TicketRecord) {
  return {
    pieces: piecesOf(clock, nowIn(zone, now), language, zone, record ? remindersSent(record, clock) : []),
    end: clock.phase === 'notice' ? ('closing' as const) : ('letter' as const),
    days: daysOf(clock, language, zone, words[language].clock),
    /** The uncounted days, one line per reason. */
    skipped: skippedLines(skippedDrawn(clock, zone), language),
    hasReminders: clock.phase === 'reminder' && clock.of > 0,
  };
}

/** Returns the current day of a count, 0 before its first day, and the number of its days. */
export function dayOfCount(clock: TicketClock, { zone, now }: Omit<Reader, 'language'>): { day: number; of: number } {
  const today = nowIn(zone, now).date;
  const counted = clock.counted.filter((date) => date <= lastDrawn(clock, zone));
  return { day: counted.filter((date) => date <= today).length, of: counted.length };
}

/** Returns when the reminders that the clock has passed were sent; empty once the notice was sent. */
function remindersSent({ letters }: TicketRecord, { phase, asked }: TicketClock): string[] {
  if (phase === 'notice' || asked === 0) return [];
  const sent = letters.filter(({ letter, state }) => letter === 'reminder' && state !== 'failed').map(({ at }) => at);
  return sent.slice(-asked);
}
