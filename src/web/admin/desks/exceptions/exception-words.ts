import type { Desk } from '#domain/desks/desk.ts';
import {
  type DeskException,
  type ExceptionFor,
  type ExceptionProblem,
  typedException,
} from '#domain/desks/hours-exceptions.ts';
import type { Language } from '#domain/language.ts';
import { exceptionsWords } from '#locales/admin/messages.ts';
import { longDate } from '#locales/format.ts';
import { listing } from '#locales/listing.ts';
import { frameWords } from '#locales/public/messages.ts';
import { spansInWords } from '#mail/letters/parts.ts';
import { nameWithin } from '#web/shared/lines.ts';

/** An exception as lists show it. */
interface ExceptionView {
  id: string;
  days: string;
  hours: string;
  reason: string;
  of: string;
}

export function exceptionView(exception: DeskException, desk: Desk, language: Language): ExceptionView {
  const words = exceptionsWords[language];
  const { id, spans, reason, of } = exception;
  const everyone = of.length === desk.lines.length + 1 && of.length > 1;
  return {
    id,
    days: daysInWords(exception, language),
    reason: reason[language],
    hours: spans.length > 0 ? words.open({ hours: spansInWords(spans, language) }) : words.closed,
    of: everyone
      ? words.everywhere
      : listing(
          of.map((whose) => nameWithin(nameOf(whose, language))),
          language,
        ),
  };
}

/** Returns "Thursday 24 December 2026", or a range of days. */
function daysInWords({ from, until }: Pick<DeskException, 'from' | 'until'>, language: Language): string {
  const [first, last] = [longDate(from, language, 'UTC'), longDate(until, language, 'UTC')];
  return from === until ? first : exceptionsWords[language].fromTo({ from: first, until: last });
}

/** Returns the name of the desk, or of a language's phone line. */
function nameOf(whose: ExceptionFor, language: Language): string {
  const words = exceptionsWords[language];
  return whose === 'desk' ? words.desk : words.line({ language: nameWithin(frameWords[language].line.in[whose]) });
}

/** Returns the desk and the lines to which an exception can apply. */
export function choicesOf({ lines }: Pick<Desk, 'lines'>, language: Language) {
  const each = ['desk' as const, ...lines.map((line) => line.language)];
  return each.map((value) => ({
    value,
    label: nameOf(value, language),
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
  const reason = { fr: '', nl: '', de: '', en: '' };
  return typedException({ id: '', from: '', until: '', spans: [], of, reason });
}
