import type { Fields } from '#domain/directory/fields.ts';
import { type TargetName, type TargetRule, type Targets, targetLimits, targetNames } from '#domain/targets/targets.ts';
import { kinds, priorities } from '#domain/ticket/vocabulary.ts';

/** The form of targets: `nextAnswer`, `handled`, and per rule `rule-0-form`, `rule-0-kind`, `rule-0-priority`, `rule-0-firstAnswer` … */
export type TypedTargets = Record<string, string>;

export type TargetsProblem = {
  field: string;
  problem: 'formUnknown' | 'hours' | 'ruleForAll' | 'ruleTwice' | 'ruleEmpty' | 'firstAnswerNone' | 'firstAnswerLonger';
};

/** A desk without own targets. */
export const noTargets: Targets = { usual: { nextAnswer: null, handled: null }, rules: [], steps: [] };

/** Empty rows below the existing rules. */
const spareRows = 1;

/** Returns the number of rule rows in the form. */
export function ruleRows({ rules }: Targets): number {
  return Math.min(targetLimits.rulesMax, rules.length + spareRows);
}

/** Returns targets as their form shows them. The empty row begins a rule for the form with this key, if it has none. */
export function typedTargets(targets: Targets, formKey = ''): TypedTargets {
  const begun = targets.rules.some(({ form }) => form === formKey) ? '' : formKey;
  const typed: TypedTargets = {
    nextAnswer: hoursText(targets.usual.nextAnswer),
    handled: hoursText(targets.usual.handled),
  };
  for (let row = 0; row < ruleRows(targets); row++) {
    const rule = targets.rules[row];
    typed[`rule-${row}-form`] = rule ? (rule.form ?? '') : begun;
    typed[`rule-${row}-kind`] = rule?.kind ?? '';
    typed[`rule-${row}-priority`] = rule?.priority ?? '';
    for (const target of targetNames) {
      const hours = rule?.hours[target];
      typed[`rule-${row}-${target}`] = hours === undefined ? '' : hours === null ? none : String(hours);
    }
  }
  return typed;
}

/** Returns targets as fields for the audit trail, with one field for all rules. */
export function targetFields({ usual, rules }: Targets): Fields {
  return {
    nextAnswer: hoursText(usual.nextAnswer),
    handled: hoursText(usual.handled),
    targetRules: rules.map(ruleText).join('; '),
  };
}

/** Returns the typed targets, or every wrong field. An empty row is no rule; `–` means no target. */
export function readTargets(
  typed: TypedTargets,
  desk: { steps: Targets['steps']; firstAnswerServiceHours: number; formKeys: readonly string[] },
): { targets: Targets } | { refused: 'invalid'; problems: TargetsProblem[] } {
  const problems: TargetsProblem[] = [];
  const usual = (target: 'nextAnswer' | 'handled') => readHours(typed[target], target, problems) ?? null;
  const targets: Targets = {
    usual: { nextAnswer: usual('nextAnswer'), handled: usual('handled') },
    rules: [],
    steps: desk.steps,
  };
  for (let row = 0; row < targetLimits.rulesMax; row++) {
    const rule = readRule(typed, row, desk, problems);
    if (rule === null) continue;
    const isSame = (other: TargetRule) =>
      other.form === rule.form && other.kind === rule.kind && other.priority === rule.priority;
    if (targets.rules.some(isSame)) problems.push({ field: `rule-${row}-kind`, problem: 'ruleTwice' });
    targets.rules.push(rule);
  }
  return problems.length > 0 ? { refused: 'invalid', problems } : { targets };
}

const none = '–';

function readRule(
  typed: TypedTargets,
  row: number,
  { firstAnswerServiceHours: promised, formKeys }: { firstAnswerServiceHours: number; formKeys: readonly string[] },
  problems: TargetsProblem[],
): TargetRule | null {
  const field = (name: string) => `rule-${row}-${name}`;
  const form = typed[field('form')] || null;
  const kind = kinds.find((each) => each === typed[field('kind')]) ?? null;
  const priority = priorities.find((each) => each === typed[field('priority')]) ?? null;
  const named = targetNames.filter((target) => (typed[field(target)] ?? '') !== '');
  const isForAll = form === null && kind === null && priority === null;
  if (isForAll && named.length === 0) return null;
  if (isForAll) problems.push({ field: field('kind'), problem: 'ruleForAll' });
  if (form !== null && !formKeys.includes(form)) problems.push({ field: field('form'), problem: 'formUnknown' });
  if (named.length === 0) problems.push({ field: field('firstAnswer'), problem: 'ruleEmpty' });
  const hours: TargetRule['hours'] = {};
  for (const target of named) hours[target] = readHours(typed[field(target)], field(target), problems);
  const first = hours.firstAnswer;
  if (first === null) problems.push({ field: field('firstAnswer'), problem: 'firstAnswerNone' });
  else if (first !== undefined && first > promised)
    problems.push({ field: field('firstAnswer'), problem: 'firstAnswerLonger' });
  return { ...(form !== null && { form }), kind, priority, hours };
}

function readHours(text: string | undefined, field: string, problems: TargetsProblem[]): number | null {
  const said = (text ?? '').trim();
  if (said === '' || /^[-–—]$/.test(said)) return null;
  const hours = Number(said.replace(',', '.'));
  // Only quarters of an hour: nobody meets finer targets.
  if (!(hours > 0 && hours <= targetLimits.hoursMax && Number.isInteger(hours * 4))) {
    problems.push({ field, problem: 'hours' });
    return null;
  }
  return hours;
}

function hoursText(hours: number | null): string {
  return hours === null ? '' : String(hours);
}

function ruleText({ form = null, kind, priority, hours }: TargetRule): string {
  const said = (target: TargetName) => {
    const value = hours[target];
    return value === undefined ? [] : [`${target} ${value ?? none}`];
  };
  return `${[form, kind, priority].filter((word) => word !== null).join(' ')}: ${targetNames.flatMap(said).join(', ')}`;
}
