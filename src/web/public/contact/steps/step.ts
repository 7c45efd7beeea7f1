import type { ContactDraft, Sender } from '#domain/forms/contact-draft.ts';
import { subjectsMax } from '#domain/forms/limits.ts';
import type { Language } from '#domain/language.ts';
import { urls } from '#web/urls.ts';

/** A page of the form. `place` is which subject, counted from 1. */
export type Step = { at: 'you' } | { at: 'kind' | 'about'; place: number } | { at: 'check' };

/** What the address of every step says besides: the desk, and who sends it. */
export interface StepAbout {
  desk?: string;
  who?: Exclude<Sender, 'editor'>;
}

export function stepAbout(request: Request, sender: Sender): StepAbout {
  const desk = new URL(request.url).searchParams.get('desk');
  return { ...(desk !== null && { desk }), ...(sender !== 'editor' && { who: sender }) };
}

/** `more` is said to the page that one is led to: that it was wrong, or that it was resumed. */
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
  }
}

/** How a button names the step to which it leads: `about-2`. */
export function stepName(step: Step): string {
  return 'place' in step ? `${step.at}-${step.place}` : step.at;
}

/** The step that a button named; null is none. */
export function readStep(name: unknown): Step | null {
  if (name === 'you' || name === 'check') return { at: name };
  const [, at, place] = /^(kind|about)-(\d{1,2})$/.exec(typeof name === 'string' ? name : '') ?? [];
  return at ? { at: at as 'kind' | 'about', place: readPlace(place) } : null;
}

/** Which subject an address names; what is none is the first. */
export function readPlace(text: string | undefined): number {
  const place = Number(text);
  return Number.isInteger(place) && place >= 1 && place <= subjectsMax ? place : 1;
}

/** Where one is: of four steps, or of three where the kind is known. */
export function progress({ sender }: Pick<ContactDraft, 'sender'>, { at }: Step): { at: number; of: number } {
  const order = sender === 'complaint' ? ['you', 'about', 'check'] : ['you', 'kind', 'about', 'check'];
  return { at: order.indexOf(at) + 1, of: order.length };
}
