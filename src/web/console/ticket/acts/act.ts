import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';
import type { ConsoleWords } from '#locales/console/messages.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import type { PendingView } from '#web/console/ticket/sending/pending-view.ts';

/** A form that an agent sent from a ticket's page. */
export interface Sent {
  visit: StaffVisit;
  ticket: TicketSummary;
  form: FormData;
  words: ConsoleWords;
}

/** Errors of a form, by field. */
export interface Wrong {
  errors: { field: string; text: string; offer?: { name: string; email: string } }[];
}

/** The result of a desk function, as far as pages need it, with a message that now waits. */
export type Ending = Outcome<{ ticket: { number: string }; pending?: PendingView }, TicketRefused | Refused<'missing'>>;

/** One action: reads the form and calls one desk function. */
export type Act = (sent: Sent) => Promise<Ending | Wrong>;

export function wrong(field: string, text: string): Wrong {
  return { errors: [{ field, text }] };
}
