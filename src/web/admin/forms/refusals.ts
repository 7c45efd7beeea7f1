import type { FormOvertaken } from '#desk/forms/on-form.ts';
import { formsWords } from '#locales/admin/messages.ts';
import { time } from '#locales/format.ts';
import type { FormVisit } from '#web/admin/forms/form-visit.ts';
import type { Visit } from '#web/app/context.ts';

/** Returns what another user has done to the form since: what, who and when. */
export function overtakenText({ language, desk }: FormVisit, { what, by, at }: FormOvertaken): string {
  const { refused, someone } = formsWords[language];
  if (what === 'discarded' || at === null) return refused.discarded;
  return refused[what]({ by: by ?? sentenceStart(someone), at: time(at, language, desk.zone) });
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Returns the random end of an id, as a unique name for a section, question or choice. */
export function newPartId({ services }: Visit): string {
  return services.world.newId().slice(-10);
}
