import { type Approval, approvalsPerTicketMax } from '#domain/approvals/approval.ts';
import { type Decision, type Rules, said } from '#domain/ticket/decide/rule.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';

type ApprovalCommand = 'askApproval' | 'withdrawApproval' | 'approve' | 'refuseApproval' | 'takeApprovals';

/** Agreements of the requester's service. They hold nothing up: the agent is told that one is open, and decides. */
export const approvalRules: Rules<ApprovalCommand> = {
  askApproval: (ticket, { type: _, ...asked }) => {
    if (ticket.status === 'closed') return { refused: 'ticketClosed' };
    // The sender of a complaint decides whether their service learns of it (R10).
    if (ticket.kind === 'complaint') return { refused: 'approvalOfComplaint' };
    const open = ticket.approvals.some(({ ofId, state }) => ofId === asked.ofId && state === 'asked');
    if (open) return { refused: 'approvalAsked' };
    if (ticket.approvals.length >= approvalsPerTicketMax) return { refused: 'tooManyApprovals' };
    return said('approvalAsked', asked, 2);
  },

  withdrawApproval: (ticket, { approvalId }) =>
    whileAsked(ticket, approvalId, (approval) => said('approvalWithdrawn', named(approval))),

  approve: (ticket, { approvalId }) =>
    whileAsked(ticket, approvalId, (approval) => said('approvalGiven', named(approval), 2)),

  refuseApproval: (ticket, { approvalId, reason }) =>
    whileAsked(ticket, approvalId, (approval) => said('approvalRefused', { ...named(approval), reason }, 2)),

  takeApprovals: (_, { approvals, from }) =>
    approvals.length === 0 ? { events: [] } : said('approvalsJoined', { approvals: [...approvals], from }),
};

/** Returns why a question is no longer open, or null while it is. */
export function whyNotAsked({ status }: Pick<Ticket, 'status'>, { state }: Approval): Refusal | null {
  if (state === 'withdrawn') return 'approvalWithdrawn';
  if (state !== 'asked') return 'approvalAnswered';
  return status === 'closed' ? 'ticketClosed' : null;
}

function whileAsked(ticket: Ticket, id: string, decide: (approval: Approval) => Decision): Decision {
  const approval = ticket.approvals.find((each) => each.id === id);
  if (!approval) return { refused: 'approvalUnknown' };
  const refusal = whyNotAsked(ticket, approval);
  return refusal === null ? decide(approval) : { refused: refusal };
}

function named({ id, ofId }: Approval) {
  return { approvalId: id, ofId };
}
