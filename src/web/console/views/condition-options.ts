import type { Language } from '#domain/language.ts';
import { type Condition, type Operator, operatorNames, wordsOf, writeCondition } from '#domain/views/filter.ts';
import type { Option } from '#web/console/pick/combobox.tsx';
import { conditionLabel, namedDays } from '#web/console/views/condition-words.ts';

/** The agents, teams and tags that a list knows. */
interface Known {
  agents: readonly { value: string; label: string }[];
  teams: readonly { label: string }[];
  tags: readonly { label: string }[];
}

/** Returns each condition that can be chosen, with its text in the query language as value. */
export function conditionOptions({ agents, teams, tags }: Known, language: Language): Option[] {
  const names = new Map(agents.map(({ value, label }) => [value, label]));
  const days = Object.keys(namedDays);
  const past = days.filter((each) => !/tomorrow|\+/.test(each));
  const listed: Partial<Record<Operator, readonly string[]>> = {
    assignee: ['me', 'none', ...names.keys()],
    team: teams.length > 0 ? ['none', ...teams.map(({ label }) => label)] : [],
    tag: tags.length > 0 ? ['none', ...new Set(tags.map(({ label }) => label))] : [],
    due: days,
    opened: past,
    changed: past,
  };
  return operatorNames.flatMap((operator) =>
    (wordsOf(operator) ?? listed[operator] ?? []).map((value) =>
      optionOf({ operator, values: [value], negated: false }, language, names),
    ),
  );
}

/** Returns a condition as an option. */
export function optionOf(condition: Condition, language: Language, names?: ReadonlyMap<string, string>): Option {
  return { value: writeCondition(condition), label: conditionLabel(condition, language, names) };
}
