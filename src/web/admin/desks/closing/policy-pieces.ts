import type { ClosingPolicy } from '#domain/desks/desk.ts';
import type { Piece } from '#web/ui/clock/pieces.ts';

/** A longer drawing is unreadable; the sentence says the same. */
const drawnMax = 26;

/** Returns the days of an information request under a policy, from the next day to the closing. Days have numbers, not dates. */
export function requestPieces({ reminderDays, noticeDay, closingDays }: Omit<ClosingPolicy, 'version'>): Piece[] {
  const days = noticeDay + closingDays;
  return dayPieces(days, (day) => ({ reminder: reminderDays.includes(day), notice: day === noticeDay }));
}

/** Returns the days after a closing notice. */
export function noticePieces({ closingDays }: Omit<ClosingPolicy, 'version'>): Piece[] {
  return dayPieces(closingDays, () => ({ reminder: false, notice: false }));
}

function dayPieces(days: number, marks: (day: number) => { reminder: boolean; notice: boolean }): Piece[] {
  if (days > drawnMax) return [];
  return Array.from({ length: days }, (_, index): Piece => {
    const day = String(index + 1);
    return { kind: 'step', key: day, weekday: '', day, past: 0, today: false, ...marks(index + 1) };
  });
}
