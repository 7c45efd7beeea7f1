import type { Say } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import { may, type TicketFacts } from '#domain/ticket/rights.ts';

/** Actions that a page behind a link can offer. `reply` is "not solved" for a waiting ticket, `late` for a closed one. */
export const choices = ['solved', 'notSolved', 'reply', 'moreTime', 'late', 'confirm'] as const;
export type Choice = (typeof choices)[number];

type Facts = TicketFacts & Pick<Ticket, 'status' | 'clock'>;

/** Returns the actions that this person may take now, most likely first (R14, R20). */
export function choicesOf(actor: Actor, ticket: Facts): Choice[] {
  const reacts = may(actor, 'react', ticket);
  if (ticket.status === 'closed') return reacts ? ['late'] : [];
  const confirms: Choice[] = may(actor, 'confirm', ticket) ? ['solved'] : [];
  const extendable = ticket.clock !== null && !ticket.clock.extended && may(actor, 'extend', ticket);
  const more: Choice[] = extendable ? ['moreTime'] : [];
  if (ticket.status === 'handled' || ticket.clock?.phase === 'notice')
    return [...confirms, ...(reacts ? (['notSolved'] as const) : []), ...more];
  return [...(reacts ? (['reply'] as const) : []), ...confirms, ...more];
}

/** Returns the action of a mail button, or null if it is not available now. */
export function choiceOf(say: Say, offered: readonly Choice[]): Choice | null {
  const meant: Choice[] = say === 'notSolved' ? ['notSolved', 'reply', 'late'] : [say];
  return offered.find((choice) => meant.includes(choice)) ?? null;
}

export function sayOf(choice: Choice): Say | 'confirm' {
  return choice === 'reply' || choice === 'late' ? 'notSolved' : choice;
}

export function readSay(value: unknown): Say | null {
  return (['solved', 'notSolved', 'moreTime'] as const).find((say) => say === value) ?? null;
}

/** Returns why a mail button no longer works, with the refusal that its POST would get. */
export function whyNot(say: Say, { status, clock }: Facts): Refusal | null {
  if (status === 'closed') return say === 'notSolved' ? null : 'ticketClosed';
  if (say !== 'moreTime') return null;
  if (clock === null) return 'noClock';
  return clock.extended ? 'alreadyExtended' : null;
}

/** Returns whether an action requires or accepts text; null if neither. */
export function takesText(choice: Choice): 'required' | 'optional' | null {
  if (choice === 'reply') return 'required';
  return choice === 'notSolved' || choice === 'late' ? 'optional' : null;
}
