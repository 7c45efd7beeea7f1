import type { Language } from '#domain/language.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import { words } from '#locales/messages.ts';

/** Returns an event of a conversation with a third party or of an approval, to follow the name of its author; null for others. */
export function sideSentence(
  { type, data }: Pick<TicketEvent, 'type' | 'data'>,
  { people }: { people: ReadonlyMap<string, string | null> },
  language: Language,
): string | null {
  const say = words[language].events;
  const event = { type, data } as TicketEvent;
  switch (event.type) {
    case 'approvalAsked':
    case 'approvalWithdrawn':
      return say[event.type]({ name: people.get(event.data.ofId) ?? '…' });
    case 'approvalGiven':
    case 'approvalRefused':
      return say[event.type]();
    case 'approvalsJoined':
      return say.approvalsJoined({ count: event.data.approvals.length, from: event.data.from.number });
    case 'approvalsLeft':
      return say.approvalsLeft({ count: event.data.approvalIds.length, from: event.data.from.number });
    case 'conversationStarted':
    case 'conversationWritten':
    case 'conversationFailed':
    case 'conversationClosed':
    case 'conversationReopened':
    case 'conversationShown':
    case 'conversationHidden':
      return say[event.type]({ name: people.get(event.data.personId) ?? '…' });
    case 'conversationAnswered':
      return say.conversationAnswered({ other: event.data.of === 'other' });
    case 'conversationsJoined':
      return say.conversationsJoined({ count: event.data.conversations.length, from: event.data.from.number });
    case 'conversationsLeft':
      return say.conversationsLeft({ count: event.data.conversationIds.length, from: event.data.from.number });
    default:
      return null;
  }
}
