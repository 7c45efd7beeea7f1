import type { Calendar, DayOffRule } from '#domain/calendar/calendar.ts';
import { validityOf, yearlyKey } from '#domain/calendar/yearly-days.ts';
import { type ChangedFields, differences, type Fields } from '#domain/directory/fields.ts';
import { type Language, withoutGaps } from '#domain/language.ts';

/** A calendar without the desk that has it. */
export type CalendarRules = Omit<Calendar, 'id'>;

/** In which language reasons are told, and the languages of the desk. */
interface Telling {
  language: Language;
  order: readonly Language[];
}

/** Returns what differs between two calendars: the rule set, each day by its key, and the years whose bridge days are decided. */
export function calendarDifferences(before: CalendarRules, after: CalendarRules, telling: Telling): ChangedFields {
  const [was, is] = [daysOf(before, telling), daysOf(after, telling)];
  const gone = Object.fromEntries(Object.keys(was).map((key) => [key, '']));
  const { language } = telling;
  return {
    ...differences({ calendar: before.names[language] }, { calendar: after.names[language] }),
    ...differences(was, { ...gone, ...is }),
    ...decisions(before, after),
  };
}

/** Returns the key of a rule in the audit trail: its date, or the key of a yearly day. */
export function ruleKey(rule: DayOffRule): string {
  return rule.kind === 'once' ? rule.date : yearlyKey(rule);
}

/** Returns a rule for the audit trail: its reason and its dates of validity. */
export function toldRule(rule: DayOffRule, { language, order }: Telling): string {
  const { from, until } = validityOf(rule);
  const reason = withoutGaps(rule.reason, order)[language];
  return from === '' && until === '' ? reason : `${reason}, ${from} – ${until}`;
}

function daysOf({ rules }: CalendarRules, telling: Telling): Fields {
  return Object.fromEntries(rules.map((rule) => [ruleKey(rule), toldRule(rule, telling)]));
}

/** The name of such a field says it all. */
function decisions(before: CalendarRules, after: CalendarRules): ChangedFields {
  const [was, is] = [before, after].map(({ decidedYears }) => new Set(decidedYears ?? [])) as [
    Set<number>,
    Set<number>,
  ];
  const named = [
    ...[...is.difference(was)].map((year) => `decided-${year}`),
    ...[...was.difference(is)].map((year) => `undecided-${year}`),
  ];
  return Object.fromEntries(named.map((name) => [name, { from: null, to: null }]));
}
