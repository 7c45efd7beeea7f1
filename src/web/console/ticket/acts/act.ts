import type { Refusal } from '#domain/ticket/refusals.ts';
import type { ConsoleWords } from '#locales/console/messages.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** A form that an agent sent from a ticket's page. */
export interface Sent {
  visit: StaffVisit;
  ticket: TicketSummary;
  form: FormData;
  words: ConsoleWords;
}

/** What is wrong with a form, by its fields. */
export interface Wrong {
  errors: { field: string; text: string; offer?: { name: string; email: string } }[];
}

/** How a desk verb ends, as far as a page asks. */
export type Ending = { ticket: { number: string } } | { refusal: Refusal } | { missing: true };

/** One deed: reads the form, and calls one desk verb. */
export type Act = (sent: Sent) => Promise<Ending | Wrong>;

export function wrong(field: string, text: string): Wrong {
  return { errors: [{ field, text }] };
}
