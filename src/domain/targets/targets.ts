import type { Kind, Priority } from '#domain/ticket/vocabulary.ts';

/** The targets of a desk, in service hours: first answer, next answer to a reaction, and handling of the ticket. */
export const targetNames = ['firstAnswer', 'nextAnswer', 'handled'] as const;
export type TargetName = (typeof targetNames)[number];

/** The targets of a desk except its first answer, which is a promise and part of the desk's settings (R3). */
export interface Targets {
  /** The defaults in service hours; null means no target. */
  usual: { nextAnswer: number | null; handled: number | null };
  rules: TargetRule[];
  steps: EscalationStep[];
}

/** Service hours for a kind, a priority, or both. Null means no target; a missing target uses the default. */
export interface TargetRule {
  kind: Kind | null;
  priority: Priority | null;
  hours: Partial<Record<TargetName, number | null>>;
}

/** An action that runs once per target run, at a point of its time. */
export interface EscalationStep {
  id: string;
  target: TargetName;
  when: StepMoment;
  act: StepAct;
}

/** Percent of the target's service time used, or service hours after the due time (0 is the due time). */
export type StepMoment = { used: number } | { after: number };

export type StepAct =
  | { do: 'notify'; whom: 'assignee' | 'team' | 'administrators' }
  | { do: 'notify'; whom: 'people'; personIds: string[] }
  | { do: 'reassign'; to: 'person'; personId: string }
  | { do: 'reassign'; to: 'team'; teamId: string }
  | { do: 'reassign'; to: 'nobody' }
  | { do: 'raise' };

/** Limits of a desk's targets. Nobody could follow more rules or steps. */
export const targetLimits = { hoursMax: 400, rulesMax: 12, stepsMax: 20, afterMax: 200 } as const;

/** The facts that select a rule for a ticket. */
export interface TargetOf {
  kind: Kind;
  priority: Priority;
}

/** The part of a desk that defines its targets. */
export interface TargetDesk {
  firstAnswerServiceHours: number;
  targets?: Targets;
}

/**
 * Returns a target for a ticket in service hours, or null. A rule for kind and priority goes first, then for the priority, then
 * for the kind. A rule can only shorten the promised first answer (R3). A complaint has its own date instead of the other targets
 * (R10).
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
