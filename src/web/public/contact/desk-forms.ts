import { data } from 'react-router';
import { type KnownForm, usableForms } from '#desk/forms/known-forms.ts';
import type { World } from '#desk/spine/world.ts';
import type { Sender } from '#domain/forms/contact-draft.ts';
import type { FormDefinition } from '#domain/forms/definition.ts';
import { isOffered } from '#domain/forms/form.ts';
import { urgentForm } from '#domain/forms/urgent-form.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import type { Visit } from '#web/app/context.ts';

/** A form as it is asked; `whole` is the definition that an urgent incident shortens. */
export type AskedVersion = KnownForm & { whole?: FormDefinition };

/** Forms by key. The key of a built-in form is its kind. */
export type DeskForms = ReadonlyMap<string, AskedVersion>;

/** Returns the built-in forms that everyone may use, by kind. */
export async function builtInForms(world: World, deskId: string): Promise<Partial<Record<Kind, AskedVersion>>> {
  const open = await usableForms(world, null, deskId);
  return Object.fromEntries(open.flatMap((form) => (form.key === form.form.kind ? [[form.key, form]] : [])));
}

/** Throws 404 if an address names a form that is not offered to this visitor, so that nobody learns that it exists. */
export async function requireNamedForm(visit: Visit, deskId: string, searchParams: URLSearchParams): Promise<void> {
  const key = searchParams.get('form');
  if (key === null) return;
  const form = (await formsFor(visit, deskId, 'editor')).get(key);
  if (!form || !isOffered(form.form)) throw data(null, 404);
}

/** Returns the forms that a visitor may fill in: an urgent incident has only a short one (R12). */
export async function formsFor({ services, actor }: Visit, deskId: string, sender: Sender): Promise<DeskForms> {
  const forms = mapped(await usableForms(services.world, actor, deskId));
  if (sender !== 'urgent') return forms;
  const incident = forms.get('incident');
  const short = incident && urgentForm(incident.definition);
  return mapped(short ? [{ ...incident, definition: short, whole: incident.definition }] : []);
}

function mapped(forms: readonly AskedVersion[]): DeskForms {
  return new Map(forms.map((form) => [form.key, form]));
}
