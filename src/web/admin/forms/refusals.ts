import type { FormOvertaken } from '#desk/forms/on-form.ts';
import { formsWords } from '#locales/admin/messages.ts';
import { capitalised, time } from '#locales/format.ts';
import type { FormVisit } from '#web/admin/forms/form-visit.ts';
import type { Visit } from '#web/app/context.ts';

/** Returns what another user has done to the form since: what, who and when. */
export function overtakenText({ language, desk }: FormVisit, { what, by, at }: FormOvertaken): string {
  const { refused, someone } = formsWords[language];
  if (what === 'discarded' || at === null) return refused.discarded;
  return refused[what]({ by: by ?? capitalised(someone), at: time(at, language, desk.zone) });
}

/** Returns the random end of an id, as a unique name for a section, question or choice. */
export function newPartId({ services }: Visit): string {
  return services.world.newId().slice(-10);
}
