import type { Instant } from '#domain/instant.ts';
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

/** Service hours for a form, a kind or a priority, or several of them. Null means no target; a missing target uses the default. */
export interface TargetRule {
  /** The key of a form; null or missing for tickets of any form, or of none. */
  form?: string | null;
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
  targets?: Pick<TicketTargets, 'form'> | null;
}

/** The part of a desk that defines its targets. */
interface TargetDesk {
  firstAnswerServiceHours: number;
  targets?: Targets;
}

/**
 * Returns a target for a ticket in service hours, or null. A rule for its form goes first, then one for kind and priority, then for
 * the priority, then for the kind. A rule can only shorten the promised first answer (R3). A complaint has its own date instead of the other targets
 * (R10).
 */
export function targetHours(desk: TargetDesk, target: TargetName, of: TargetOf): number | null {
  const named = namedHours(desk.targets?.rules ?? [], target, of);
  if (target === 'firstAnswer') return Math.min(desk.firstAnswerServiceHours, named ?? Number.POSITIVE_INFINITY);
  if (of.kind === 'complaint') return null;
  return named === undefined ? (desk.targets?.usual[target] ?? null) : named;
}

function namedHours(
  rules: TargetRule[],
  target: TargetName,
  { kind, priority, targets }: TargetOf,
): number | null | undefined {
  let best: TargetRule | undefined;
  for (const rule of rules) {
    const isOfForm = (rule.form ?? null) === null || rule.form === targets?.form;
    const fits = isOfForm && (rule.kind ?? kind) === kind && (rule.priority ?? priority) === priority;
    if (fits && rule.hours[target] !== undefined && (!best || weight(rule) > weight(best))) best = rule;
  }
  return best?.hours[target];
}

function weight({ form = null, kind, priority }: TargetRule): number {
  return (form === null ? 0 : 4) + (priority === null ? 0 : 2) + (kind === null ? 0 : 1);
}

/**
 * The state of a ticket's targets. Events carry it, so that a replay needs no calendar. `fired` holds the ids of the steps that
 * have run: each runs once.
 */
export interface TicketTargets {
  /** The key of the form by which it was opened, for the rules of that form; missing without one. */
  form?: string;
  /** Null once the desk has answered. Its due date is on the ticket itself (R3). */
  firstAnswer: { since: Instant; fired: string[] } | null;
  /** The oldest reaction that waits for a public reply of the desk. */
  nextAnswer: { since: Instant; dueAt: Instant | null; fired: string[] } | null;
  /** Null for tickets older than targets: their service time is unknown. */
  handled: HandledRun | null;
  /** The next step, and when it fires; null if none is planned. */
  next: { step: string; at: Instant } | null;
}

/** From opening until handled or closed, without the time spent waiting for the requester. */
export interface HandledRun {
  /** Start of the current run; null while it is paused or over. */
  since: Instant | null;
  /** When it was paused or ended; null while it runs. */
  stoppedAt: Instant | null;
  /** When the ticket was handled, or closed without it; null if neither. */
  handledAt: Instant | null;
  /** Service time before `since`, in ms. */
  ranMs: number;
  /** The target in ms of service time; null without a target: it is only measured. */
  lengthMs: number | null;
  /** When it is due, or was due before a pause; null while paused in time or without a target. */
  dueAt: Instant | null;
  fired: string[];
}
