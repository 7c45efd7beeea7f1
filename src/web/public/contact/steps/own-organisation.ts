import { listOwnOrganisations } from '#store/access/own-access.ts';
import type { FormPost, FormVisit } from '#web/public/contact/draft/read-draft.ts';
import type { ReadyForm } from '#web/public/contact/steps/next-step.ts';

/** Nobody belongs to more, and a longer list is no choice. */
const organisationsMax = 50;

/**
 * Asks signed-in members of an organisation if a subject names no known site. Null if not asked; the request then belongs to no
 * organisation. A single organisation is preselected.
 */
export async function organisationChoice({ visit, sender }: FormVisit, { subjects }: ReadyForm, chosen: string | null) {
  if (sender !== 'portal' || visit.actor === null || subjects.every(({ checked }) => checked.site !== null))
    return null;
  const own = await listOwnOrganisations(visit.services.world.db, visit.actor, organisationsMax);
  if (own.length === 0) return null;
  const choices = own.map(({ id, names }) => ({ value: id, label: names[visit.language] }));
  return { choices, chosen: chosen ?? (own.length === 1 ? own[0]!.id : '') };
}

/** The question to which organisation a request without a site belongs (R9). */
export type OrganisationChoice = NonNullable<Awaited<ReturnType<typeof organisationChoice>>>;

/** Returns the posted organisation. Null if the form did not ask. */
export function chosenOrganisation({ form }: Pick<FormPost, 'form'>): string | null {
  const chosen = form.get('organisation');
  return typeof chosen === 'string' ? chosen : null;
}

/**
 * Returns the posted organisation if the user belongs to it, else null, so that nobody adds requests to another organisation's
 * list.
 */
export async function ownOrganisation(post: FormPost, ready: ReadyForm): Promise<string | null> {
  const chosen = chosenOrganisation(post);
  const asked = chosen ? await organisationChoice(post, ready, chosen) : null;
  return asked?.choices.some(({ value }) => value === chosen) ? chosen : null;
}
