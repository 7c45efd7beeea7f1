import { submissionIdOf } from '#desk/intake/receive-form.ts';
import { reactToTicket } from '#desk/portal/react-to-ticket.ts';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import { within } from '#desk/spine/transaction.ts';
import type { World } from '#desk/spine/world.ts';
import type { Words } from '#desk/ticket/answer-ticket.ts';
import type { Actor } from '#domain/actor.ts';
import { addSubmission, findSubmission } from '#store/intake/submissions.ts';

/**
 * Saves a participant's reaction from a page once, even if a browser sends it twice: the same text on the same page returns the
 * same ticket, or the same follow-up of a closed one (R21, R26).
 */
export function reactOnce(
  world: World,
  actor: Actor,
  number: string,
  { page, ...words }: Words & { page: string },
): Promise<TicketOutcome> {
  return world.transact(async (tx) => {
    const id = submissionIdOf(`${page} ${actor.personId} ${number}`, [words.text, words.fileIds]);
    const before = await findSubmission(tx.trx, id);
    if (before) return { ticket: before };
    const outcome = await reactToTicket(within(world, tx), actor, number, { ...words, channel: 'portal' });
    if ('ticket' in outcome) await addSubmission(tx.trx, id, outcome.ticket.id, world.clock.now());
    return outcome;
  });
}
