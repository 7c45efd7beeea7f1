import {
  type ActWords,
  type MacroAct,
  type MacroActKind,
  macroActKinds,
  needsReason,
  readActs,
} from '#domain/messages/acts.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';

/** The actions to run with a message, from the macros that its author chose, as saved in a draft. */
export interface ChosenActs {
  acts: Partial<ActWords>;
  /** The actions that the author unticked. */
  left: MacroActKind[];
  /** The recorded reason, one line. */
  reason: string;
}

/** Longest reason of chosen actions: one line of the record. */
export const actsReasonCharactersMax = 200;

/** Returns the chosen actions from a browser, or null if there are none. Invalid values are left out. */
export function readChosenActs(value: unknown): ChosenActs | null {
  const { acts, left, reason } = Object(value) as Record<string, unknown>;
  const words = Object(acts) as Record<string, unknown>;
  const said = macroActKinds.flatMap((kind) => (typeof words[kind] === 'string' ? [[kind, words[kind]] as const] : []));
  const meant = readActs(Object.fromEntries(said));
  if (meant.length === 0) return null;
  return {
    acts: Object.fromEntries(said.filter(([kind]) => meant.some((act) => act.do === kind))),
    left: macroActKinds.filter((kind) => Array.isArray(left) && left.includes(kind)),
    reason: typeof reason === 'string' ? reason : '',
  };
}

/** Returns the actions that are ticked. */
export function tickedActs(chosen: ChosenActs | null | undefined): MacroAct[] {
  return chosen ? readActs(chosen.acts).filter((act) => !chosen.left.includes(act.do)) : [];
}

/** Adds another macro's actions. They replace earlier actions of the same kind. */
export function withActs(before: ChosenActs | null, then: ChosenActs | null): ChosenActs | null {
  if (before === null || then === null) return then ?? before;
  const reasons = [...new Set([before.reason, then.reason])].filter((reason) => reason !== '');
  return {
    acts: { ...before.acts, ...then.acts },
    left: [...before.left.filter((kind) => !(kind in then.acts)), ...then.left],
    reason: reasons.join(' · '),
  };
}

const byOthers: Record<MacroActKind, TicketEvent['type'][]> = {
  team: ['assigned', 'movedToTeam'],
  assign: ['assigned', 'movedToTeam'],
  priority: ['changed'],
  kind: ['changed', 'formAnswered'],
  urgent: ['changed'],
  // Two agents who add tags do not undo each other's work.
  tag: [],
  fields: ['fieldsSet'],
  // Tasks that somebody else added stay.
  checklist: [],
  close: ['reacted', 'held', 'heldAccepted', 'called', 'answered', 'informationRequested', 'handled', 'reopened'],
};

/** Returns the last event since `version` by which somebody else changed what an action would overwrite, or undefined. */
export function overtakes(
  acts: readonly MacroAct[],
  history: readonly TicketEvent[],
  { version, personId }: { version: number; personId: string },
): TicketEvent | undefined {
  const types = acts.flatMap((act) => byOthers[act.do]);
  return history.findLast(({ seq, by, type }) => seq > version && by.personId !== personId && types.includes(type));
}

/** Whether a required reason is missing. */
export function lacksReason(chosen: ChosenActs): boolean {
  return needsReason(tickedActs(chosen)) && chosen.reason.trim() === '';
}
