import { askApproval } from '#desk/approvals/ask-approval.ts';
import type { MatrixWorld } from './world.ts';

/** Asks the service manager of Claire's organisation for their agreement, and returns the ids of the question and its letter. */
export async function withApproval({ desk, actorOf, ticket }: MatrixWorld, of = 'ofClaire') {
  const typed = { of: actorOf('hugo').email!, text: 'Êtes-vous d’accord ?' };
  const done = await askApproval(desk.world, actorOf('sofie'), ticket(of).number, typed);
  if (!('approvalId' in done)) throw new Error(JSON.stringify(done));
  return { id: done.approvalId, mailId: done.ticket.approvals.at(-1)!.mailId };
}
