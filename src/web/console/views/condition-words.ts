import type { Language } from '#domain/language.ts';
import { type Condition, type Filter, type Operator, operators, subjectOf } from '#domain/views/filter.ts';
import { consoleWords, viewWords } from '#locales/console/messages.ts';
import { words as deskWords } from '#locales/messages.ts';

/** Days that have a name, by their text in the query language. */
export const namedDays = {
  today: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  '..today': 'untilToday',
  'today..+7d': 'next7',
  '-7d..today': 'last7',
  '-30d..today': 'last30',
  '..-7d': 'before7',
} as const;

/** Returns a value of a condition in words; names and dates are themselves. */
export function valueLabel(operator: Operator, value: string, language: Language): string {
  const say = viewWords[language];
  const known: Partial<Record<Operator, Record<string, string>>> = {
    status: consoleWords[language].list.statuses,
    kind: deskWords[language].kinds,
    priority: deskWords[language].priorities,
    language: deskWords[language].languages,
    channel: deskWords[language].channels,
    urgent: { true: say.yes, false: say.no },
    has: { attachment: say.attachment },
    is: say.marks,
    task: say.taskWords,
    conversation: say.conversationWords,
    approval: say.approvalWords,
    assignee: { me: say.me, none: say.nobody },
    team: { none: say.none },
    tag: { none: say.none },
    field: { none: say.none, any: say.anyValue },
  };
  if (operators[operator] !== 'days' && operator !== 'field') return known[operator]?.[value] ?? value;
  if (known[operator]?.[value] !== undefined) return known[operator][value];
  return Object.hasOwn(namedDays, value) ? say.days[namedDays[value as keyof typeof namedDays]] : value;
}

/** Returns a condition in words: "Status: New, Open". `names` has the names of agents by address, and those of `fieldNames`. */
export function conditionLabel(
  condition: Condition,
  language: Language,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  const say = viewWords[language];
  const { operator, values, negated } = condition;
  const subject = subjectOf(condition);
  const listed = values.map(
    (value) => names.get(`${subject}:${value}`) ?? names.get(value) ?? valueLabel(operator, value, language),
  );
  const called = names.get(subject) ?? (operator === 'field' ? subject : say.operators[operator]);
  const name = negated ? `${called} (${say.isNot})` : called;
  return say.condition({ name, value: listed.join(', ') });
}

/** Returns the parts of a filter in words: its conditions, and then its search words together, if it has any. */
export function filterLabels(filter: Filter, language: Language, names?: ReadonlyMap<string, string>): string[] {
  const say = viewWords[language];
  const conditions = filter.conditions.map((condition) => conditionLabel(condition, language, names));
  if (filter.words.length === 0) return conditions;
  return [...conditions, say.condition({ name: say.words, value: filter.words.join(' ') })];
}
