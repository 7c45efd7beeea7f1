import type { Answerer } from '#desk/portal/answer-link.ts';
import { askedAlone } from '#domain/forms/asked-alone.ts';
import type { FormDefinition } from '#domain/forms/definition.ts';
import type { Handle } from '#store/database/database.ts';
import { findFormVersion } from '#store/forms/forms.ts';
import { type AskedQuestions, findAskedQuestions } from '#store/forms/ticket-forms.ts';
import { readEntryText } from '#store/ticket/texts.ts';

/** The questions that an agent ticked for a ticket, as its requester meets them (R6). */
export interface AskedForm {
  asked: AskedQuestions;
  /** Just those questions. What nobody can answer is left open once it was pointed out, and stays missing. */
  definition: FormDefinition;
  /** What the agent asked besides, in their own words. */
  also: string[];
}

/** What was asked last of this ticket, or by one request; null where no question of a form was. */
export async function readAskedForm(handle: Handle, { ticket }: Answerer, entryId?: string): Promise<AskedForm | null> {
  const asked = await findAskedQuestions(handle, ticket.id, entryId);
  const version = asked && (await findFormVersion(handle, asked.formVersionId));
  if (!asked || !version) return null;
  const { items } = await readEntryText(handle, asked.entryId);
  // Questions stand first among the items; their number is that of the ids that were kept.
  const also = items.slice(asked.questionIds.length);
  return { asked, definition: askedAlone(version.definition, asked.questionIds), also };
}

/** The form of one person's answers to one request: files that were uploaded for it are tied to it (attack 34). */
export function askedFormId({ asked }: AskedForm, { actor }: Answerer): string {
  return `${asked.entryId} ${actor.personId}`;
}
