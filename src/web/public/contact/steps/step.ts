import type { ContactDraft, Sender } from '#domain/forms/contact-draft.ts';
import { subjectsMax } from '#domain/forms/limits.ts';
import type { Language } from '#domain/language.ts';
import { urls } from '#web/app/urls.ts';

/** A form page. `place` is the position of the subject, counted from 1. */
export type Step = { at: 'you' } | { at: 'kind' | 'about'; place: number } | { at: 'check' } | { at: 'urgent' };

/** Query parameters of every step: the desk and the sender type. */
export interface StepAbout {
  desk?: string;
  who?: Exclude<Sender, 'editor'>;
}

export function stepAbout(request: Request, sender: Sender): StepAbout {
  const desk = new URL(request.url).searchParams.get('desk');
  return { ...(desk !== null && { desk }), ...(sender !== 'editor' && { who: sender }) };
}

/** Returns the address of a step. `more` adds parameters for its page, for example that input was wrong or resumed. */
export function stepAddress(
  language: Language,
  step: Step,
  about: StepAbout,
  more: Record<string, string> = {},
): string {
  const query = { ...about, ...more };
  switch (step.at) {
    case 'you':
      return urls.contactYou(language, query);
    case 'kind':
      return urls.contactKind(language, step.place, query);
    case 'about':
      return urls.contactAbout(language, step.place, query);
    case 'check':
      return urls.contactCheck(language, query);
    case 'urgent': {
      const { who: _, ...others } = query;
      return urls.contactUrgent(language, others);
    }
  }
}

/** Returns the step's name for a button, for example `about-2`. */
export function stepName(step: Step): string {
  return 'place' in step ? `${step.at}-${step.place}` : step.at;
}

/** Returns the step that a button named, or null if it is invalid. */
export function readStep(name: unknown): Step | null {
  if (name === 'you' || name === 'check') return { at: name };
  const [, at, place] = /^(kind|about)-(\d{1,2})$/.exec(typeof name === 'string' ? name : '') ?? [];
  return at ? { at: at as 'kind' | 'about', place: readPlace(place) } : null;
}

/** Returns the position of a subject from an address; 1 if it is invalid. */
export function readPlace(text: string | undefined): number {
  const place = Number(text);
  return Number.isInteger(place) && place >= 1 && place <= subjectsMax ? place : 1;
}

/** Returns the current step of four, or of three if the kind is known. */
export function progress({ sender }: Pick<ContactDraft, 'sender'>, { at }: Step): { at: number; of: number } {
  const order = sender === 'complaint' ? ['you', 'about', 'check'] : ['you', 'kind', 'about', 'check'];
  return { at: order.indexOf(at) + 1, of: order.length };
}
