import { listOwnOrganisations } from '#store/access/own-access.ts';
import type { FormPost, FormVisit } from '#web/public/contact/draft/read-draft.ts';
import type { ReadyForm } from '#web/public/contact/steps/next-step.ts';

/** Nobody belongs to more, and a list of more is none to choose from. */
const organisationsMax = 50;

/** The question to which organisation a request without site belongs (R9). */
export interface OrganisationChoice {
  choices: { value: string; label: string }[];
  chosen: string;
}

/**
 * Asked of who is signed in and belongs to an organisation, where a subject names no site that we know. Null is not asked:
 * such a request then belongs to none. Of one organisation alone it is that one, until something else is chosen.
 */
export async function organisationChoice(
  { visit, sender }: FormVisit,
  { subjects }: ReadyForm,
  chosen: string | null,
): Promise<OrganisationChoice | null> {
  if (sender !== 'portal' || visit.actor === null || subjects.every(({ checked }) => checked.site !== null))
    return null;
  const own = await listOwnOrganisations(visit.services.world.db, visit.actor, organisationsMax);
  if (own.length === 0) return null;
  const choices = own.map(({ id, names }) => ({ value: id, label: names[visit.language] }));
  return { choices, chosen: chosen ?? (own.length === 1 ? own[0]!.id : '') };
}

/** What was chosen in the form; null where it did not ask. */
export function chosenOrganisation({ form }: Pick<FormPost, 'form'>): string | null {
  const chosen = form.get('organisation');
  return typeof chosen === 'string' ? chosen : null;
}

/** The same, as far as it is one of theirs: nobody puts a request into the list of another organisation. */
export async function ownOrganisation(post: FormPost, ready: ReadyForm): Promise<string | null> {
  const chosen = chosenOrganisation(post);
  const asked = chosen ? await organisationChoice(post, ready, chosen) : null;
  return asked?.choices.some(({ value }) => value === chosen) ? chosen : null;
}
