import type { Kind, Priority } from '#domain/ticket/vocabulary.ts';

/** What a desk aims at, each in service hours: the first answer, the next answer to a reaction, and the whole handled. */
export const targetNames = ['firstAnswer', 'nextAnswer', 'handled'] as const;
export type TargetName = (typeof targetNames)[number];

/** The targets of a desk beside its first answer, which is a promise and stands among the desk's own settings (R3). */
export interface Targets {
  /** What holds where no rule says otherwise, in service hours; null is no target. */
  usual: { nextAnswer: number | null; handled: number | null };
  rules: TargetRule[];
  steps: EscalationStep[];
}

/** For a kind, a priority, or both: service hours, null is no target, and what is not named is what holds without the rule. */
export interface TargetRule {
  kind: Kind | null;
  priority: Priority | null;
  hours: Partial<Record<TargetName, number | null>>;
}

/** What happens once in each run of a target, when so much of its time is over. */
export interface EscalationStep {
  id: string;
  target: TargetName;
  when: StepMoment;
  act: StepAct;
}

/** A share of the target's service time in percent, or service hours after it was due; 0 is when it is due. */
export type StepMoment = { used: number } | { after: number };

export type StepAct =
  | { do: 'notify'; whom: 'assignee' | 'team' | 'administrators' }
  | { do: 'notify'; whom: 'people'; personIds: string[] }
  | { do: 'reassign'; to: 'person'; personId: string }
  | { do: 'reassign'; to: 'team'; teamId: string }
  | { do: 'reassign'; to: 'nobody' }
  | { do: 'raise' };

/** Limits of a desk's settings: more rules or steps nobody would foresee together. */
export const targetLimits = { hoursMax: 400, rulesMax: 12, stepsMax: 20, afterMax: 200 } as const;

/** What decides which rule holds for a ticket. */
export interface TargetOf {
  kind: Kind;
  priority: Priority;
}

/** The part of a desk that its targets are read from. */
export interface TargetDesk {
  firstAnswerServiceHours: number;
  targets?: Targets;
}

/**
 * The length of a target for a ticket, in service hours; null is none. A rule for its kind and its priority goes before one
 * for its priority, that before one for its kind. The first answer is promised to everyone: a rule only makes it sooner (R3).
 * A complaint has one date, its own day, instead of the other targets (R10).
 */
export function targetHours(desk: TargetDesk, target: TargetName, of: TargetOf): number | null {
  const named = namedHours(desk.targets?.rules ?? [], target, of);
  if (target === 'firstAnswer') return Math.min(desk.firstAnswerServiceHours, named ?? Number.POSITIVE_INFINITY);
  if (of.kind === 'complaint') return null;
  return named === undefined ? (desk.targets?.usual[target] ?? null) : named;
}

function namedHours(rules: TargetRule[], target: TargetName, { kind, priority }: TargetOf): number | null | undefined {
  let best: TargetRule | undefined;
  for (const rule of rules) {
    const fits = (rule.kind ?? kind) === kind && (rule.priority ?? priority) === priority;
    if (fits && rule.hours[target] !== undefined && (!best || weight(rule) > weight(best))) best = rule;
  }
  return best?.hours[target];
}

function weight({ kind, priority }: TargetRule): number {
  return (priority === null ? 0 : 2) + (kind === null ? 0 : 1);
}
