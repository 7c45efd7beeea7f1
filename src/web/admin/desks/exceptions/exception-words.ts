import type { Desk } from '#domain/desks/desk.ts';
import {
  type DeskException,
  type ExceptionFor,
  type ExceptionProblem,
  type TypedException,
  typedException,
} from '#domain/desks/hours-exceptions.ts';
import { type Language, noText, textIn } from '#domain/language.ts';
import { exceptionsWords } from '#locales/admin/messages.ts';
import { listing, longDate } from '#locales/format.ts';
import { spansInWords } from '#mail/letters/parts.ts';
import { fieldLines, typedFields } from '#web/app/post.ts';
import { exceptionOf } from '#web/shared/field-names.ts';
import { nameWithin } from '#web/shared/lines.ts';

/** Returns an exception as lists show it. */
export function exceptionView(exception: DeskException, desk: Desk, language: Language) {
  const say = exceptionsWords[language];
  const { id, spans, reason, of } = exception;
  const everyone = of.length === desk.lines.length + 1 && of.length > 1;
  return {
    id,
    days: daysInWords(exception, language),
    reason: textIn(reason, language),
    hours: spans.length > 0 ? say.open({ hours: spansInWords(spans, language) }) : say.closed,
    of: everyone
      ? say.everywhere
      : listing(
          of.map((whose) => nameWithin(exceptionOf(whose, language))),
          language,
        ),
  };
}

/** Returns "Thursday 24 December 2026", or a range of days. */
export function daysInWords({ from, until }: Pick<DeskException, 'from' | 'until'>, language: Language): string {
  const [first, last] = [longDate(from, language, 'UTC'), longDate(until, language, 'UTC')];
  return from === until ? first : exceptionsWords[language].fromTo({ from: first, until: last });
}

/** Returns the desk and the lines to which an exception can apply. */
export function exceptionChoices({ lines }: Pick<Desk, 'lines'>, language: Language) {
  const each = ['desk' as const, ...lines.map((line) => line.language)];
  return each.map((value) => ({
    value,
    label: exceptionOf(value, language),
    hint: value === 'desk' ? exceptionsWords[language].deskHint : undefined,
  }));
}

/** Returns each error with its field. */
export function exceptionErrors(problems: readonly ExceptionProblem[], language: Language) {
  const fields: Record<ExceptionProblem, string> = {
    badFrom: 'from',
    badUntil: 'until',
    badHours: 'hours',
    nobody: 'of',
    reasonMissing: 'reason',
    tooMany: 'from',
  };
  return problems.map((problem) => ({
    field: fields[problem],
    text: exceptionsWords[language].problems[problem],
  }));
}

/** Returns an empty exception form, for the desk and all its lines. */
export function freshException({ lines }: Pick<Desk, 'lines'>) {
  const of: ExceptionFor[] = ['desk', ...lines.map(({ language }) => language)];
  return typedException({ id: '', from: '', until: '', spans: [], of, reason: noText });
}

/** Returns the posted form of an exception. */
export function readTyped(form: FormData): TypedException {
  const dates = typedFields(form, ['from', 'until', 'hours']);
  return { ...dates, of: form.getAll('of').map(String), reason: fieldLines(form, 'reason') };
}
