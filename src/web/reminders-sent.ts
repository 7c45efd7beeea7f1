import type { TicketClock } from '#domain/clock/clock.ts';
import type { TicketRecord } from '#store/ticket/record/record.ts';

/** When the reminders of a request went out that are behind its clock, as the record tells it; none once its notice has. */
export function remindersSent({ letters }: TicketRecord, { phase, asked }: TicketClock): string[] {
  if (phase === 'notice' || asked === 0) return [];
  const sent = letters.filter(({ letter, state }) => letter === 'reminder' && state !== 'failed').map(({ at }) => at);
  return sent.slice(-asked);
}
