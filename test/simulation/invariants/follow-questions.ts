import { type ExamplePerson, people, sites } from '#demo/cast.ts';
import type { Cast } from '#demo/fill-cast.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import type { FollowedTicket } from './followed-ticket.ts';

type Expect = (holds: boolean, rule: string) => void;

/** A link is for a month; the letter may have been composed some time before it went. */
const linkMilliseconds = 30 * 24 * 3_600_000;

/** Applies an event to the questions of a ticket. They change neither its status nor its clock, which follow.ts checks. */
export function followQuestions(own: FollowedTicket, event: TicketEvent, cast: Cast, expect: Expect): void {
  const isOpen = own.status !== 'closed';
  switch (event.type) {
    case 'conversationStarted': {
      const { conversationId, personId, mailId } = event.data;
      expect(isOpen, 'R14: a closed ticket asks a third party');
      expect(!own.participants.has(personId), 'R23: asks a participant as a third party');
      expect(isOfDesk(event), 'R23: somebody outside the desk asks a third party');
      own.conversations.set(conversationId, {
        ...{ personId, state: 'asked', isShown: false, last: 'desk', mailIds: [mailId] },
      });
      break;
    }
    case 'approvalAsked': {
      const { approvalId, ofId, mailId } = event.data;
      expect(isOpen, 'R14: a closed ticket asks for an agreement');
      expect(own.ticket?.kind !== 'complaint', 'R10: a complaint is told to the requester’s service');
      expect(mayApprove(own, cast, ofId), 'R23: asks somebody who is not in charge');
      const isTwice = [...own.approvals.values()].some((each) => each.ofId === ofId && each.state === 'asked');
      expect(!isTwice, 'R26: asks the same person twice at once');
      own.approvals.set(approvalId, { ofId, state: 'asked', askedAt: Date.parse(event.at), mailId });
      break;
    }
    case 'approvalGiven':
    case 'approvalRefused':
    case 'approvalWithdrawn':
      followAnswer(own, event, cast, expect);
      break;
    case 'conversationWritten':
    case 'conversationAnswered':
    case 'conversationFailed':
    case 'conversationClosed':
    case 'conversationReopened':
    case 'conversationShown':
    case 'conversationHidden':
      followConversation(own, event, expect);
  }
}

type OfConversation = Extract<TicketEvent, { data: { conversationId: string } }>;

function followConversation(own: FollowedTicket, event: OfConversation, expect: Expect): void {
  const conversation = own.conversations.get(event.data.conversationId);
  expect(conversation !== undefined, 'R25: belongs to no conversation of the ticket');
  if (!conversation) return;
  if (event.type !== 'conversationAnswered' && event.type !== 'conversationFailed') {
    expect(own.status !== 'closed', 'R14: a conversation of a closed ticket changes');
    expect(isOfDesk(event), 'R23: somebody outside the desk changes a conversation');
  }
  switch (event.type) {
    case 'conversationWritten':
      Object.assign(conversation, { state: 'asked', last: 'desk' });
      conversation.mailIds.push(event.data.mailId);
      break;
    case 'conversationAnswered':
      if (event.data.of === 'asked') conversation.last = 'asked';
      if (event.data.of === 'asked' && event.data.automatic === undefined) conversation.state = 'answered';
      break;
    case 'conversationFailed':
      if (event.data.mailId === conversation.mailIds.at(-1) && conversation.state === 'asked')
        conversation.state = 'failed';
      break;
    case 'conversationClosed':
      conversation.state = 'closed';
      break;
    case 'conversationReopened':
      conversation.state = conversation.last === 'asked' ? 'answered' : 'asked';
      break;
    case 'conversationShown':
    case 'conversationHidden':
      conversation.isShown = event.type === 'conversationShown';
  }
}

type OfApproval = Extract<TicketEvent, { type: 'approvalGiven' | 'approvalRefused' | 'approvalWithdrawn' }>;

function followAnswer(own: FollowedTicket, event: OfApproval, cast: Cast, expect: Expect): void {
  const approval = own.approvals.get(event.data.approvalId);
  expect(approval?.state === 'asked', `R20: answers an agreement that is ${approval?.state}`);
  expect(own.status !== 'closed', 'R14: an agreement of a closed ticket changes');
  if (!approval) return;
  const states = { approvalGiven: 'approved', approvalRefused: 'refused', approvalWithdrawn: 'withdrawn' } as const;
  approval.state = states[event.type];
  if (event.type === 'approvalWithdrawn') {
    expect(isOfDesk(event), 'R23: somebody outside the desk withdraws a question');
    return;
  }
  expect(event.by.personId === approval.ofId, 'R20: answered by a person who was not asked');
  expect(mayApprove(own, cast, approval.ofId), 'R9: answered by a person who is not in charge');
  expect(Date.parse(event.at) <= approval.askedAt + linkMilliseconds, 'R29: answered by a link of more than a month');
}

/** The people in charge, by the cast: owners of the site, of any site if the ticket has none, and service managers. */
function mayApprove({ requesterId, ticket }: FollowedTicket, cast: Cast, personId: string): boolean {
  const name = nameIn(cast.people, personId);
  if (!name || personId === requesterId) return false;
  const { managerOf, ownerOf = [] }: ExamplePerson = people[name];
  const organisation = nameIn(cast.organisations, ticket?.organisationId);
  const site = nameIn(cast.sites, ticket?.siteId);
  const isInCharge = ({ number, organisation: of }: (typeof sites)[number]) =>
    ownerOf.includes(number) && (ticket?.siteId ? number === site : of === organisation);
  return (managerOf !== undefined && managerOf === organisation) || sites.some(isInCharge);
}

function nameIn<Name extends string>(ids: Record<Name, string>, id: string | null | undefined): Name | undefined {
  return (Object.keys(ids) as Name[]).find((name) => ids[name] === id);
}

function isOfDesk({ by }: TicketEvent): boolean {
  return by.role === 'agent' || by.role === 'administrator' || by.role === 'complaintCoordinator';
}
