import type { TicketClock } from '#domain/clock/clock.ts';
import type { TicketRecord } from '#store/ticket/record/record.ts';

/** Returns when the reminders that the clock has passed were sent, from the record; empty once the notice was sent. */
export function remindersSent({ letters }: TicketRecord, { phase, asked }: TicketClock): string[] {
  if (phase === 'notice' || asked === 0) return [];
  const sent = letters.filter(({ letter, state }) => letter === 'reminder' && state !== 'failed').map(({ at }) => at);
  return sent.slice(-asked);
}
