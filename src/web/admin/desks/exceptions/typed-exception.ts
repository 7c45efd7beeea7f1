import type { TypedException } from '#domain/desks/hours-exceptions.ts';
import { fieldLines, fieldText } from '#web/admin/fields.ts';

/** Returns the posted form of an exception. */
export function readTyped(form: FormData): TypedException {
  return {
    from: fieldText(form, 'from'),
    until: fieldText(form, 'until'),
    hours: fieldText(form, 'hours'),
    of: form.getAll('of').map(String),
    reason: fieldLines(form, 'reason'),
  };
}
