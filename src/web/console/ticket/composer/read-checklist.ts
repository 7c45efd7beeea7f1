import { type ChecklistItem, checklistOf, knownAnswers } from '#domain/forms/checklist.ts';
import { missingQuestions } from '#domain/forms/questions.ts';
import { askingForm } from '#store/forms/ticket-forms.ts';
import type { TicketRecord } from '#store/ticket/record/record.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';
import { formsOf } from '#web/console/reads/staff-tables.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** The questions of a ticket's form, and those still missing (R6). */
export interface TicketChecklist {
  items: ChecklistItem[];
  missing: number;
}

/** Returns the form for a ticket's kind with the ticket's answers; null if its desk has none. */
export async function readChecklist(
  visit: StaffVisit,
  ticket: TicketSummary,
  { entries }: TicketRecord,
): Promise<TicketChecklist | null> {
  const form = await askingForm(visit.services.world.db, ticket, (deskId) => formsOf(visit, deskId));
  if (!form) return null;
  const { definition } = form.version;
  const hasFiles = entries.some(({ direction, files }) => direction === 'in' && files.length > 0);
  const { summary, urgent, site } = ticket;
  const answers = knownAnswers(definition, form.answers, { summary, urgent, site: site?.number ?? null, hasFiles });
  return { items: checklistOf(definition, answers), missing: missingQuestions(definition, answers).length };
}
