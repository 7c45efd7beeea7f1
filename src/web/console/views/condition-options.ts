import type { Language } from '#domain/language.ts';
import { type Condition, type Operator, operatorNames, wordsOf, writeCondition } from '#domain/views/filter.ts';
import type { Option } from '#web/console/pick/combobox.tsx';
import { conditionLabel, namedDays } from '#web/console/views/condition-words.ts';
import { type FieldChoice, fieldNames } from '#web/shared/fields/field-choices.ts';

/** The agents, teams, tags and fields that a list knows. */
interface Known {
  agents: readonly { value: string; label: string }[];
  teams: readonly { label: string }[];
  tags: readonly { label: string }[];
  fields: readonly FieldChoice[];
}

/** Returns the names that conditions use: of agents by address, and of fields and their options. */
export function knownNames({ agents, fields }: Pick<Known, 'agents' | 'fields'>): Map<string, string> {
  return new Map([...agents.map(({ value, label }): [string, string] => [value, label]), ...fieldNames(fields)]);
}

/** Returns each condition that can be chosen, with its text in the query language as value. */
export function conditionOptions(known: Known, language: Language): Option[] {
  const { agents, teams, tags, fields } = known;
  const names = knownNames(known);
  const days = Object.keys(namedDays);
  const past = days.filter((each) => !/tomorrow|\+/.test(each));
  const listed: Partial<Record<Operator, readonly string[]>> = {
    assignee: ['me', 'none', ...agents.map(({ value }) => value)],
    team: teams.length > 0 ? ['none', ...teams.map(({ label }) => label)] : [],
    tag: tags.length > 0 ? ['none', ...new Set(tags.map(({ label }) => label))] : [],
    due: days,
    opened: past,
    changed: past,
  };
  const plain = operatorNames.flatMap((operator) =>
    (wordsOf(operator) ?? listed[operator] ?? []).map((value) =>
      optionOf({ operator, values: [value], negated: false }, language, names),
    ),
  );
  const ofFields = fields.filter(({ isRetired }) => !isRetired).flatMap((field) => valuesOf(field, days));
  return [...plain, ...ofFields.map((condition) => optionOf(condition, language, names))];
}

/** The conditions on a field that need no typing. */
function valuesOf({ key, type, options }: FieldChoice, days: readonly string[]): Condition[] {
  const values = [...options.map(({ value }) => value), ...(type === 'date' ? days : []), 'any', 'none'];
  return values.map((value) => ({ operator: 'field', field: key, values: [value], negated: false }));
}

/** Returns a condition as an option. */
export function optionOf(condition: Condition, language: Language, names?: ReadonlyMap<string, string>): Option {
  return { value: writeCondition(condition), label: conditionLabel(condition, language, names) };
}
