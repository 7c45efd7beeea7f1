import { z } from 'zod';
import { type HoursException, readZone, type WeeklyHours } from '#domain/calendar/calendar.ts';
import { readSpans, spansText } from '#domain/calendar/spans.ts';
import { type Fields, fieldsOfTexts, textsOfFields } from '#domain/directory/fields.ts';
import { type InEachLanguage, inEachLanguage, type Language, languages, missingIn, trimmed } from '#domain/language.ts';
import { type OwnTextProblem, ownTextProblems } from '#domain/letters/own-texts.ts';

/** A kind of setting: its value and limits, and its form fields. The settings page draws each kind in its own way. */
export interface SettingKind<Value, Draw extends string = string, Field extends string = string> {
  draw: Draw;
  /** Its name in forms and in the audit trail. */
  field: Field;
  schema: z.ZodType<Value>;
  /** Returns a value as its form shows it. A new phone line begins with the hours of the desk. */
  write(value: Value, desk: { hours: WeeklyHours }): Fields;
  /** Returns what a form means, valid or not. */
  read(typed: Fields, given: Given<Value>): unknown;
  /** Returns the problem that an issue of the schema means. */
  problem(issue: z.core.$ZodIssue, read: unknown): SettingProblem;
  /** Returns the problems of a value in the languages of its desk. Absent if the kind has no texts. */
  gaps?(value: Value, needed: readonly Language[]): SettingProblem[];
}

/** The values that reading needs besides the form. */
export interface Given<Value> {
  before: Value;
  /** Returns a phone number as E.164, or null. The domain does not contain this parser. */
  phone(text: string): string | null;
}

export type SettingProblem = { field: string } & (
  | { problem: 'languages' | 'zone' | 'hours' | 'phone' | 'reminders' | 'nameMissing' | 'choice' }
  | { problem: 'figure'; min: number; max: number }
  | { problem: 'nameLong'; max: number }
  | OwnTextProblem
);

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** A whole number. */
export function figure<const Field extends string>(field: Field, limits: { min: number; max: number }) {
  return kind({
    draw: 'figure',
    field,
    limits,
    schema: z.int().min(limits.min).max(limits.max),
    write: (value) => ({ [field]: String(value) }),
    read: (typed) => Number(typed[field]?.trim() || Number.NaN),
    problem: () => ({ field, problem: 'figure', ...limits }),
  });
}

/** Rising days, such as those of reminders. */
export function days<const Field extends string>(field: Field, max: number) {
  return kind({
    draw: 'days',
    field,
    schema: z
      .array(z.int().positive())
      .max(max)
      .refine((all) => all.every((day, at) => at === 0 || day > all[at - 1]!)),
    write: (value) => ({ [field]: value.join(', ') }),
    read: (typed) => (typed[field] ?? '').split(/[\s,;]+/).flatMap((text) => (text === '' ? [] : [Number(text)])),
    problem: () => ({ field, problem: 'reminders' }),
  });
}

/** One of a few words. */
export function choice<const Field extends string, const Value extends string>(field: Field, values: readonly Value[]) {
  return kind({
    draw: 'choice',
    field,
    values,
    schema: z.enum(values),
    write: (value) => ({ [field]: value }),
    read: (typed) => typed[field],
    problem: () => ({ field, problem: 'choice' }),
  });
}

/** Some of the installation's languages. A second field names the first one. */
export function languageList<const Field extends string, const First extends string>(field: Field, first: First) {
  return kind({
    draw: 'languages',
    field,
    first,
    schema: z.array(z.enum(languages)).min(1),
    write: (value) => ({
      [field]: languages.filter((language) => value.includes(language)).join(','),
      [first]: value[0]!,
    }),
    read(typed) {
      const ticked = (typed[field] ?? '').split(',');
      const named = typed[first] ?? '';
      return ticked.includes(named)
        ? [named, ...languages.filter((each) => each !== named && ticked.includes(each))]
        : [];
    },
    problem: () => ({ field, problem: 'languages' }),
  });
}

/** A time zone by name. */
export function zone<const Field extends string>(field: Field) {
  return kind({
    draw: 'zone',
    field,
    schema: z.string(),
    write: (value) => ({ [field]: value }),
    read: (typed) => readZone(typed[field] ?? ''),
    problem: () => ({ field, problem: 'zone' }),
  });
}

const textsSchema = z.record(z.enum(languages), z.string());

/** A text with placeholders in the languages of the desk, or none. */
export function ownText<const Field extends string>(field: Field, limits: { max: number; known: readonly string[] }) {
  return kind({
    draw: 'ownText',
    field,
    schema: textsSchema.nullable(),
    gaps: (texts, needed) => (texts ? ownTextProblems(field, texts, { ...limits, needed }) : []),
    write: (value) => fieldsOfTexts(field, value),
    read(typed) {
      const texts = textsIn(typed, field);
      return Object.values(texts).some((text) => text !== '') ? texts : null;
    },
    problem: () => ({ field, problem: 'missing' }),
  });
}

/** A name in the languages of the desk, each on one line. */
export function names<const Field extends string>(field: Field, { max }: { max: number }) {
  return kind({
    draw: 'names',
    field,
    schema: z.record(z.enum(languages), z.string().max(max)),
    gaps: (texts, needed) =>
      missingIn(texts, needed).map((language) => ({ field: `${field}-${language}`, problem: 'nameMissing' })),
    write: (value) => fieldsOfTexts(field, value),
    read: (typed) => textsIn(typed, field, (text) => text.replace(/\s+/g, ' ')),
    problem: ({ path }) => ({ field: `${field}-${String(path[0])}`, problem: 'nameLong', max }),
  });
}

// An object tries `eval` when it is made, and the Content-Security-Policy reports that, so pages that only draw settings make none.
const weeklyHours: z.ZodType<WeeklyHours> = z.lazy(() => {
  const day = z.array(z.object({ opens: z.string(), closes: z.string() })).optional();
  return z.object({ 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day });
});

/** Opening hours by weekday. */
export function week<const Field extends string>(field: Field) {
  return kind({
    draw: 'week',
    field,
    schema: weeklyHours,
    write: (value) => writeWeek(field, value),
    read: (typed) => readWeek(field, typed),
    problem: ({ path }) => ({ field: `${field}-${String(path[0])}`, problem: 'hours' }),
  });
}

/** A phone line of one language. */
const phoneLine = z.lazy(() =>
  z.object({
    language: z.enum(languages),
    /** E.164, `+3225550110`. */
    number: z.string(),
    hours: weeklyHours,
    exceptions: z.custom<HoursException[]>().optional(),
  }),
);
export type PhoneLine = z.infer<typeof phoneLine>;

/** Phone lines, at most one per language. A line keeps its exceptions. */
export function phoneLines<const Field extends string>(field: Field) {
  const fieldOf = (language: string) => `${field}-${language}`;
  return kind({
    draw: 'phoneLines',
    field,
    schema: z.array(phoneLine),
    write(value, desk) {
      const each = languages.map((language) => {
        const { number = '', hours = desk.hours } = value.find((line) => line.language === language) ?? {};
        return { [fieldOf(language)]: number, ...writeWeek(fieldOf(language), hours) };
      });
      return Object.assign({}, ...each);
    },
    read: (typed, { before, phone }) =>
      languages.flatMap((language) => {
        const text = (typed[fieldOf(language)] ?? '').trim();
        if (text === '') return [];
        const exceptions = before.find((line) => line.language === language)?.exceptions;
        const line = { language, number: phone(text), hours: readWeek(fieldOf(language), typed) };
        return [exceptions ? { ...line, exceptions } : line];
      }),
    problem({ path: [line, part, weekday] }, read) {
      const named = fieldOf((read as PhoneLine[])[Number(line)]!.language);
      return part === 'hours'
        ? { field: `${named}-${String(weekday)}`, problem: 'hours' }
        : { field: named, problem: 'phone' };
    },
  });
}

/** Infers the type of the value from the schema. */
function kind<Value, const Draw extends string, const Field extends string, More extends object>(
  given: SettingKind<Value, Draw, Field> & More,
) {
  return given;
}

function textsIn(typed: Fields, field: string, tidied = (text: string) => text): InEachLanguage {
  const texts = trimmed(textsOfFields(typed, field));
  return inEachLanguage((language) => tidied(texts[language]));
}

/** Returns the spans of each weekday; null for an invalid one. */
function readWeek(prefix: string, typed: Fields) {
  const read = weekdays.map((weekday) => [weekday, readSpans(typed[`${prefix}-${weekday}`] ?? '')] as const);
  return Object.fromEntries(read.filter(([, found]) => found === null || found.length > 0));
}

function writeWeek(prefix: string, hours: WeeklyHours): Fields {
  return Object.fromEntries(weekdays.map((weekday) => [`${prefix}-${weekday}`, spansText(hours[weekday] ?? [])]));
}
