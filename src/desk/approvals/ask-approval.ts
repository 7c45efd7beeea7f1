import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { queueDeskLetter } from '#desk/spine/queue-desk-letter.ts';
import { applyWithoutFollowUp } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import { writeEntry } from '#desk/spine/writing.ts';
import type { Actor } from '#domain/actor.ts';
import { readAddress } from '#domain/people/email.ts';
import { findApprover } from '#store/approvals/approvals.ts';

/** Asks an owner or service manager of the requester's service for their agreement. They answer by a button in the letter. */
export function askApproval(
  world: Spine,
  actor: Actor,
  number: string,
  { of, text }: { of: string; text: string },
): Promise<TicketOutcome<{ approvalId: string }>> {
  return onTicket(world, actor, 'note', number, async (session): Promise<TicketOutcome<{ approvalId: string }>> => {
    const { tx, ticket, writing, by, at } = session;
    const address = readAddress(of);
    const approver = address === null ? undefined : await findApprover(tx.trx, ticket, address);
    if (address === null || !approver) return { refused: 'approverUnknown' };
    if (!approver.mayApprove) return { refused: 'approverUnfit' };
    if (text.trim() === '') return { refused: 'approvalUnworded' };
    const approvalId = world.newId();
    const { personId: ofId } = approver;
    const entry = writeEntry(world, writing, { kind: 'note', direction: 'out', text, by, at });
    const mailId = await queueDeskLetter(world, tx, {
      letter: 'approvalRequest',
      ...{ deskId: ticket.deskId, ticketId: ticket.id, personId: ofId, address, language: ticket.language },
      approval: { id: approvalId, entryId: entry.id },
    });
    const done = await applyWithoutFollowUp(session, { type: 'askApproval', approvalId, ofId, mailId, entry });
    return 'refused' in done ? done : { ...done, approvalId };
  });
}

/** Withdraws an open question: its links no longer answer it. */
export function withdrawApproval(
  world: Spine,
  actor: Actor,
  number: string,
  approvalId: string,
): Promise<TicketOutcome> {
  return onTicket(world, actor, 'note', number, (session) =>
    applyWithoutFollowUp(session, { type: 'withdrawApproval', approvalId }),
  );
}
