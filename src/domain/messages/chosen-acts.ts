import { type MacroAct, type MacroActKind, needsReason, orderedActs } from '#domain/messages/acts.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';

/** The actions to run with a message, from the macros that its author chose, as saved in a draft. */
export interface ChosenActs {
  /** At most one of each kind. */
  acts: MacroAct[];
  /** The actions that the author unticked. */
  left: MacroActKind[];
  /** The recorded reason, one line. */
  reason: string;
}

/** Longest reason of chosen actions: one line of the record. */
export const actsReasonCharactersMax = 200;

/** Returns the actions that are ticked, in the order in which they run. */
export function tickedActs(chosen: ChosenActs | null | undefined): MacroAct[] {
  return chosen ? orderedActs(chosen.acts.filter((act) => !chosen.left.includes(act.do))) : [];
}

/** Adds another macro's actions. They replace earlier actions of the same kind. */
export function withActs(before: ChosenActs | null, then: ChosenActs | null): ChosenActs | null {
  if (before === null || then === null) return then ?? before;
  const reasons = [...new Set([before.reason, then.reason])].filter((reason) => reason !== '');
  return {
    acts: orderedActs([...before.acts, ...then.acts]),
    left: [...before.left.filter((kind) => !then.acts.some((act) => act.do === kind)), ...then.left],
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
