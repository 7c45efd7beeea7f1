import { isReason } from '#domain/calendar/belgium.ts';
import type { HoursException } from '#domain/calendar/calendar.ts';
import { type Day, dateOf, dayOf, readDate } from '#domain/calendar/day.ts';
import { exceptionDaysMax } from '#domain/calendar/exceptions.ts';
import { readSpans, spansText } from '#domain/calendar/spans.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Fields, fieldsOfTexts, textsOfFields } from '#domain/directory/fields.ts';
import { type InEachLanguage, type Language, languages } from '#domain/language.ts';

/** The hours that an exception changes: the desk's or a phone line's. */
export type ExceptionFor = 'desk' | Language;

export interface DeskException extends HoursException {
  of: ExceptionFor[];
}

/** An exception as typed. Without `until` it is one date; without hours it is closed. */
export interface TypedException {
  from: string;
  until: string;
  hours: string;
  of: string[];
  reason: InEachLanguage;
}

export type ExceptionProblem = 'badFrom' | 'badUntil' | 'badHours' | 'nobody' | 'reasonMissing' | 'tooMany';

/** Maximum number of coming exceptions. More should change the weekly hours. */
export const comingExceptionsMax = 60;

/** Returns every exception of a desk and its lines once, by date. */
export function exceptionsOf({ exceptions = [], lines }: Pick<Desk, 'exceptions' | 'lines'>): DeskException[] {
  const found = new Map<string, DeskException>();
  const add = (whose: ExceptionFor) => (exception: HoursException) => {
    const { of } = found.get(exception.id) ?? { of: [] };
    found.set(exception.id, { ...exception, of: [...of, whose] });
  };
  exceptions.forEach(add('desk'));
  for (const line of lines) (line.exceptions ?? []).forEach(add(line.language));
  return [...found.values()].sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** Returns the exceptions that are not over on a date. */
export function comingExceptions(desk: Pick<Desk, 'exceptions' | 'lines'>, today: string): DeskException[] {
  return exceptionsOf(desk).filter(({ until }) => until >= today);
}

/** Returns the desk's settings with an exception added, or replaced by id. */
export function withException(
  desk: Pick<Desk, 'exceptions' | 'lines'>,
  { of, ...exception }: DeskException,
): Required<Pick<Desk, 'exceptions' | 'lines'>> {
  return everywhere(desk, (whose, others) => (of.includes(whose) ? [...others, exception] : others), exception.id);
}

/** Returns the desk's settings after an exception is ended: it stops yesterday if it had begun, otherwise it is removed. */
export function endedException(
  desk: Pick<Desk, 'exceptions' | 'lines'>,
  { of, ...exception }: DeskException,
  today: string,
): Required<Pick<Desk, 'exceptions' | 'lines'>> {
  const until = dateOf(dayOf(today) - 1);
  if (exception.from < today) return withException(desk, { ...exception, of, until });
  return everywhere(desk, (_, others) => others, exception.id);
}

function everywhere(
  { exceptions = [], lines }: Pick<Desk, 'exceptions' | 'lines'>,
  put: (whose: ExceptionFor, others: HoursException[]) => HoursException[],
  id: string,
): Required<Pick<Desk, 'exceptions' | 'lines'>> {
  const others = (all: HoursException[] = []) => all.filter((each) => each.id !== id);
  return {
    exceptions: put('desk', others(exceptions)),
    lines: lines.map((line) => ({ ...line, exceptions: put(line.language, others(line.exceptions)) })),
  };
}

/**
 * Returns the typed exception, or every problem. An exception that has begun keeps its first date; a new one cannot start in the
 * past.
 */
export function readException(
  typed: TypedException,
  {
    id,
    today,
    begun,
    desk,
  }: { id: string; today: string; begun: string | null; desk: Pick<Desk, 'lines' | 'languages'> },
): { exception: DeskException } | { refused: 'invalid'; problems: ExceptionProblem[] } {
  const [from, until] = [readDate(typed.from), readDate(typed.until === '' ? typed.from : typed.until)];
  const isLate = from !== null && from < dayOf(today) && typed.from !== begun;
  // Report a past single date once.
  const isBadSpan = from !== null && !(isLate && typed.until === '') && !isSpan(from, until, dayOf(today));
  const spans = readSpans(typed.hours);
  const of = (['desk', ...languages] as const).filter((whose) => typed.of.includes(whose) && isOf(desk, whose));
  const problems: ExceptionProblem[] = [
    ...(from === null || isLate ? ['badFrom' as const] : []),
    ...(isBadSpan ? ['badUntil' as const] : []),
    ...(spans === null ? ['badHours' as const] : []),
    ...(of.length === 0 ? ['nobody' as const] : []),
    ...(isReason(typed.reason, desk.languages) ? [] : ['reasonMissing' as const]),
  ];
  if (problems.length > 0 || from === null || until === null || spans === null) return { refused: 'invalid', problems };
  return { exception: { id, from: dateOf(from), until: dateOf(until), spans, reason: typed.reason, of } };
}

/** Returns an exception as its form shows it. */
export function typedException({ from, until, spans, of, reason }: DeskException): TypedException {
  return { from, until: until === from ? '' : until, hours: spansText(spans), of, reason };
}

/** Returns an exception as text fields, for conflict checks and the audit trail. */
export function exceptionFields({ from, until, spans, of, reason }: DeskException): Fields {
  return { from, until, hours: spansText(spans), of: of.join(', '), ...fieldsOfTexts('reason', reason) };
}

/** The inverse of `exceptionFields`, as the form holds it. */
export function typedOfFields(fields: Fields): TypedException {
  const { from = '', until = '', hours = '', of = '' } = fields;
  return {
    from,
    until: until === from ? '' : until,
    hours,
    of: of.split(', '),
    reason: textsOfFields(fields, 'reason'),
  };
}

function isSpan(from: Day, until: Day | null, today: Day): boolean {
  return until !== null && until >= from && until >= today && until - from < exceptionDaysMax;
}

function isOf({ lines }: Pick<Desk, 'lines'>, whose: ExceptionFor): boolean {
  return whose === 'desk' || lines.some(({ language }) => language === whose);
}
