import {
  type ActWords,
  type MacroAct,
  type MacroDeed,
  macroDeeds,
  needsReason,
  readActs,
} from '#domain/messages/acts.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';

/** What is to be done with a message: the acts of the macros that its writer chose, as a draft keeps them. */
export interface ChosenActs {
  acts: Partial<ActWords>;
  /** Those that its writer has unticked. */
  left: MacroDeed[];
  /** Why, for the record; a line. */
  reason: string;
}

/** Longest reason of an act: a line of the record. */
export const reasonCharactersMax = 200;

/** What a browser says is to be done; null is nothing. Words that mean nothing are left out. */
export function readChosenActs(value: unknown): ChosenActs | null {
  const { acts, left, reason } = Object(value) as Record<string, unknown>;
  const words = Object(acts) as Record<string, unknown>;
  const said = macroDeeds.flatMap((deed) => (typeof words[deed] === 'string' ? [[deed, words[deed]] as const] : []));
  const meant = readActs(Object.fromEntries(said));
  if (meant.length === 0) return null;
  return {
    acts: Object.fromEntries(said.filter(([deed]) => meant.some((act) => act.do === deed))),
    left: macroDeeds.filter((deed) => Array.isArray(left) && left.includes(deed)),
    reason: typeof reason === 'string' ? reason.slice(0, reasonCharactersMax) : '',
  };
}

/** What is really to be done. */
export function tickedActs(chosen: ChosenActs | null | undefined): MacroAct[] {
  return chosen ? readActs(chosen.acts).filter((act) => !chosen.left.includes(act.do)) : [];
}

/** Another macro was chosen too: what it does takes the place of the same deed, and every other stays. */
export function withActs(before: ChosenActs | null, then: ChosenActs | null): ChosenActs | null {
  if (before === null || then === null) return then ?? before;
  const reasons = [...new Set([before.reason, then.reason])].filter((reason) => reason !== '');
  return {
    acts: { ...before.acts, ...then.acts },
    left: [...before.left.filter((deed) => !(deed in then.acts)), ...then.left],
    reason: reasons.join(' · ').slice(0, reasonCharactersMax),
  };
}

const byOthers: Record<MacroDeed, TicketEvent['type'][]> = {
  team: ['assigned', 'movedToTeam'],
  assign: ['assigned', 'movedToTeam'],
  priority: ['changed'],
  kind: ['changed', 'formAnswered'],
  urgent: ['changed'],
  close: ['reacted', 'held', 'heldAccepted', 'called', 'answered', 'informationRequested', 'handled', 'reopened'],
};

/**
 * The last event by which somebody else changed the very thing that an act changes, since its author saw the ticket at
 * `version`; without a look it would be written over.
 */
export function overtakes(
  acts: readonly MacroAct[],
  history: readonly TicketEvent[],
  { version, personId }: { version: number; personId: string },
): TicketEvent | undefined {
  const types = acts.flatMap((act) => byOthers[act.do]);
  return history.findLast(({ seq, by, type }) => seq > version && by.personId !== personId && types.includes(type));
}

/** Whether a reason is asked for that is not there. */
export function lacksReason(chosen: ChosenActs): boolean {
  return needsReason(tickedActs(chosen)) && chosen.reason.trim() === '';
}
