import { z } from 'zod';
import { readDate } from '#domain/calendar/day.ts';
import { readSpans } from '#domain/calendar/spans.ts';
import { languages, noText } from '#domain/language.ts';
import { readAddress } from '#domain/people/email.ts';
import { fault } from './faults.ts';

/** A sentence in the languages of its desk. The verb says which one is missing. */
export const texts = z.partialRecord(z.enum(languages), z.string()).transform((given) => ({ ...noText, ...given }));

/** A date, `2027-05-07`. */
export const date = z.string().refine((text) => readDate(text) !== null, fault('date'));

/** An instant, `2026-12-01T08:00:00Z`. */
export const instant = z.iso.datetime(fault('instant'));

/** An e-mail address, in lower case. */
export const address = z
  .string()
  .refine((text) => readAddress(text) !== null, fault('address'))
  .transform((text) => readAddress(text)!);

/** The hours of one day, `08:30-12:00, 13:00-17:00`. */
export const hours = z.string().refine((text) => readSpans(text) !== null, fault('hours'));

/** The names of the weekdays, from Monday on, as ISO 8601 numbers them. */
export const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The hours of a week. A day without hours is closed. */
export const week = z.partialRecord(z.enum(weekdayNames), hours);

/** An entry of a list: what it is to be, or `remove: true` with its name alone. */
export function removable<K extends z.ZodRawShape, S extends z.ZodRawShape>(key: K, rest: S) {
  return z.discriminatedUnion('remove', [
    z.strictObject({ ...key, remove: z.literal(true) }),
    z.strictObject({ ...key, ...rest, remove: z.literal(false).optional() }),
  ]);
}

/** A yearly day: `07-15`, days after Easter Sunday, `easter+39` or `orthodox+1`, or a weekday from a date, `monday from 05-25`. */
export const yearlyDay = z
  .string()
  .regex(
    /^(((mon|tues|wednes|thurs|fri|satur|sun)day from )?\d\d-\d\d|(easter|orthodox)[+-]\d{1,2})$/,
    fault('yearlyDay'),
  );

/** A list whose entries differ in their names. */
export function listOf<E extends z.ZodType<object>>(entry: E, ...names: string[]) {
  return z.array(entry).superRefine((entries, context) => {
    const known = new Set<string>();
    for (const [place, each] of entries.entries()) {
      const named = names.map((name) => (each as Record<string, unknown>)[name] ?? '').join(' ');
      if (known.has(named)) context.addIssue({ code: 'custom', path: [place], message: fault('twice') });
      known.add(named);
    }
  });
}
