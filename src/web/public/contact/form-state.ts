import { randomUUID } from 'node:crypto';
import type { ContactDraft } from '#domain/forms/contact-draft.ts';
import type { Visit } from '#web/context.ts';
import { openSealed, sealFor } from '#web/public/sealed.ts';

/** One form, from the moment at which it was opened until it is sent: files are kept for it. */
export interface FormState {
  id: string;
  /** The hidden field that carries it. */
  seal: string;
  /** Ms since its page was made; null is a form that we did not open, or not with these secrets. */
  age: number | null;
}

/** The form whose page was posted; a new one where the page was not ours, or not of these secrets. */
export function formOf(visit: Visit, form: FormData): FormState {
  const seal = form.get('form');
  const opened = openSealed<string>(visit.services.world.signer, 'form', seal);
  return opened && typeof seal === 'string' ? { id: opened.value, seal, age: opened.age } : newForm(visit);
}

function newForm({ services }: Visit): FormState {
  const id = randomUUID();
  return { id, seal: sealFor(services.world.signer, 'form', id), age: null };
}

/** Nobody reads, answers and checks a form in less; a robot does. */
const formMillisecondsMin = 3_000;

/** A form that was filled in too fast, or in a field that no person sees, looks like a robot's (R1). */
export function looksLikeRobot({ openedAt, trap }: Pick<ContactDraft, 'openedAt' | 'trap'>): boolean {
  return Date.now() - openedAt < formMillisecondsMin || trap !== '';
}
