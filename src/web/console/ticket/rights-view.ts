import { isPossible, type LifecycleCommand, transition } from '#domain/ticket/lifecycle.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import { type Action, may, relation } from '#domain/ticket/rights.ts';
import { problems } from '#locales/problems/messages.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

/** An agent's actions on a ticket's page. */
export const deeds = ['answer', 'ask', 'note', 'call', 'handle', 'close', 'reopen', 'assign', 'change'] as const;
export type Deed = (typeof deeds)[number];

/** Why each action is not possible now, or null. Only the lifecycle and the rights table decide this. */
export type WhyNot = Record<Deed, string | null>;

const asked: Record<Deed, { action: Action; command: LifecycleCommand }> = {
  answer: { action: 'answer', command: 'answer' },
  ask: { action: 'requestInformation', command: 'requestInformation' },
  note: { action: 'note', command: 'record' },
  call: { action: 'logCall', command: 'record' },
  handle: { action: 'markHandled', command: 'markHandled' },
  close: { action: 'close', command: 'close' },
  reopen: { action: 'reopen', command: 'reopen' },
  assign: { action: 'assign', command: 'assign' },
  change: { action: 'change', command: 'record' },
};

export function whyNot({ ticket, actor, words, language }: TicketSources): WhyNot {
  const reasons = deeds.map((deed) => {
    const { action, command } = asked[deed];
    if (!may(actor, action, ticket))
      return [deed, relation(actor, ticket) === 'own' ? words.ticket.own : words.ticket.notYours];
    if (isPossible(command, ticket.status)) return [deed, null];
    return [deed, problems[language].refusals[transition(command, ticket.status) as Refusal].detail];
  });
  return Object.fromEntries(reasons);
}
