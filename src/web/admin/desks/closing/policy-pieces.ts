import type { ClosingPolicy } from '#domain/desks/desk.ts';
import type { Piece } from '#web/ui/clock/pieces.ts';

/** More days than these are no drawing any more: the sentence says the same. */
const drawnMax = 26;

/** The days of an information request under a policy, from the day after it to the closing: days by their number, no dates. */
export function requestPieces({ reminderDays, noticeDay, closingDays }: Omit<ClosingPolicy, 'version'>): Piece[] {
  const days = noticeDay + closingDays;
  return dayPieces(days, (day) => ({ reminder: reminderDays.includes(day), notice: day === noticeDay }));
}

/** The days after a closing notice. */
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
