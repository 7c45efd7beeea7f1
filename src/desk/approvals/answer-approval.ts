import { proveAddress } from '#desk/people/prove-address.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { applyWithoutFollowUp, openLiveSession } from '#desk/spine/session.ts';
import type { Keys, Spine, Store } from '#desk/spine/world.ts';
import { writeText } from '#desk/spine/writing.ts';
import { type ApprovalState, approvalDays, approvalReasonCharactersMax } from '#domain/approvals/approval.ts';
import { isAfter, plusSeconds } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { whyNotAsked } from '#domain/ticket/decide/approvals.ts';
import type { Refusal, TicketRefused } from '#domain/ticket/refusals.ts';
import { findApprover, findTicketOfApproval, readApprovals } from '#store/approvals/approvals.ts';
import type { Handle } from '#store/database/database.ts';
import { findOutgoingMail } from '#store/letters/outgoing-mails.ts';

/** A question as its reader sees it: what was asked, and nothing of the ticket. */
interface OpenedApproval {
  deskId: string;
  state: ApprovalState;
  text: string;
  /** The language of the letter, and so of the question. */
  language: Language;
  /** Why it cannot be answered any more; null while it can. `expired` is a link of more than a month. */
  ended: Refusal | 'expired' | null;
}

/** Reads the link of a letter and changes nothing: mail programs and scanners open links too (R20). Null if we did not sign it. */
export async function openApproval(world: Store & Keys, token: string): Promise<OpenedApproval | null> {
  const found = await linked(world.db, world, token);
  if (found === null) return null;
  const { ticket, approval, language, isOld } = found;
  const [read] = await readApprovals(world.db, [approval]);
  const why = whyNotAsked(ticket, approval);
  const ended = why === null && isOld ? 'expired' : why;
  return { deskId: ticket.deskId, state: approval.state, text: read?.text ?? '', language, ended };
}

type Answered = Outcome<{ answered: ApprovalState }, TicketRefused | Refused<'missing' | 'expired'>>;

/**
 * Answers a question for the person to whom the letter went, once. They must still be in charge. It also proves their address, since
 * only its owner reads the letter (R3).
 */
export function answerApproval(
  world: Spine,
  token: string,
  { approves, reason }: { approves: boolean; reason: string },
): Promise<Answered> {
  return world.transact(async (tx): Promise<Answered> => {
    const found = await linked(tx.trx, world, token);
    if (found === null) return { refused: 'missing' };
    const { ticket, approval, address, isOld } = found;
    // The record of a person may have been merged into another since: the person who has the address now answers.
    const approver = await findApprover(tx.trx, ticket, address);
    const by = { role: 'requester', personId: approver?.personId ?? approval.ofId } as const;
    const session = await openLiveSession(world, tx, ticket.id, by);
    const now = session.ticket.approvals.find(({ id }) => id === approval.id) ?? approval;
    const why = whyNotAsked(session.ticket, now);
    if (why !== null) return { refused: why };
    if (isOld) return { refused: 'expired' };
    if (!approver?.mayApprove) return { refused: 'approverUnfit' };
    await proveAddress(world, tx, address, session.at);
    const said = reason.trim().slice(0, approvalReasonCharactersMax).toWellFormed();
    const written = approves || said === '' ? null : writeText(world, session.writing, said, by.personId, true);
    const { id: approvalId } = approval;
    const done = await applyWithoutFollowUp(
      session,
      approves ? { type: 'approve', approvalId } : { type: 'refuseApproval', approvalId, reason: written },
    );
    return 'refused' in done ? done : { answered: approves ? 'approved' : 'refused' };
  });
}

/** The question behind a link. The link is bound to its letter, and so to one question and one reader. */
async function linked(handle: Handle, world: Pick<Store, 'clock'> & Keys, token: string) {
  const link = world.signer.readLink(token);
  if (link?.purpose !== 'approval') return null;
  const mail = await findOutgoingMail(handle, link.mailId);
  const asked = mail?.facts.approval;
  if (!mail || !asked || mail.personId === null || mail.address === '') return null;
  const ticket = await findTicketOfApproval(handle, asked.id);
  const approval = ticket?.approvals.find(({ id }) => id === asked.id);
  if (!ticket || approval?.mailId !== mail.id || approval.ofId !== mail.personId) return null;
  const until = plusSeconds(mail.queuedAt, approvalDays * 24 * 60 * 60);
  const { address, language } = mail;
  return { ticket, approval, address, language, isOld: isAfter(world.clock.now(), until) };
}
