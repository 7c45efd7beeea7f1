import type { Answerer } from '#desk/portal/answer-link.ts';
import { askedAlone } from '#domain/forms/asked-alone.ts';
import type { FormDefinition, FormVersion } from '#domain/forms/definition.ts';
import type { Handle } from '#store/database/database.ts';
import { findFormVersion } from '#store/forms/forms.ts';
import { type AskedQuestions, findAskedQuestions } from '#store/forms/ticket-forms.ts';
import { readEntryText } from '#store/ticket/texts.ts';

/** The form questions that an agent asked about a ticket, as its requester sees them (R6). */
export interface AskedForm extends Pick<FormVersion, 'standsIn'> {
  asked: AskedQuestions;
  /** Contains only those questions. They can stay empty after one warning, and then remain missing. */
  definition: FormDefinition;
  /** Further questions in the agent's own words. */
  also: string[];
}

/** Returns the latest questions asked about this ticket, or those of one entry. Null if no form question was asked. */
export async function readAskedForm(handle: Handle, { ticket }: Answerer, entryId?: string): Promise<AskedForm | null> {
  const asked = await findAskedQuestions(handle, ticket.id, entryId);
  const version = asked && (await findFormVersion(handle, asked.formVersionId));
  if (!asked || !version) return null;
  const { items } = await readEntryText(handle, asked.entryId);
  // Form questions come first among the items, one per saved id.
  const also = items.slice(asked.questionIds.length);
  const { standsIn } = version;
  return { asked, standsIn, definition: askedAlone(version.definition, asked.questionIds), also };
}

/** Returns the form id for one person's answers to one entry. Uploaded files are bound to it (attack 34). */
export function askedFormId({ asked }: AskedForm, { actor }: Answerer): string {
  return `${asked.entryId} ${actor.personId}`;
}
