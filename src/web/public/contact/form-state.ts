import { randomUUID } from 'node:crypto';
import type { ContactDraft } from '#domain/forms/contact-draft.ts';
import type { Visit } from '#web/app/context.ts';
import { openSealed, sealFor } from '#web/shared/sealed.ts';

/** A form from its first page until it is sent; uploaded files are bound to it. */
export interface FormState {
  id: string;
  /** Value of the hidden field that carries the form. */
  seal: string;
  /** Milliseconds since the page was rendered. Null if the seal is not ours or its secrets changed. */
  age: number | null;
}

/** Returns the form of the posted page, or a new one if its seal is not valid. */
export function formOf(visit: Visit, form: FormData): FormState {
  const seal = form.get('form');
  const opened = openSealed<string>(visit.services.world.signer, 'form', seal);
  return opened && typeof seal === 'string' ? { id: opened.value, seal, age: opened.age } : newForm(visit);
}

function newForm({ services }: Visit): FormState {
  const id = randomUUID();
  return { id, seal: sealFor(services.world.signer, 'form', id), age: null };
}

/** Only robots read, answer and check a form faster. */
const formMillisecondsMin = 3_000;

/** Returns whether a form was completed too fast or its hidden trap field was filled in (R1). */
export function looksLikeRobot({ openedAt, trap }: Pick<ContactDraft, 'openedAt' | 'trap'>): boolean {
  return Date.now() - openedAt < formMillisecondsMin || trap !== '';
}
