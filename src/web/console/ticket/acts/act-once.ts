import { submissionIdOf } from '#desk/intake/receive-form.ts';
import { within } from '#desk/spine/transaction.ts';
import { addSubmission, findSubmission } from '#store/intake/submissions.ts';
import type { Act, Sent } from '#web/console/ticket/acts/act.ts';
import { textOf } from '#web/console/ticket/acts/fields.ts';

/**
 * Runs a form's action once per submission id, so that a lost connection or a second submission has no second effect (R26). A
 * form without scripts has no id; the browser sends it once.
 */
export function actOnce(act: Act, sent: Sent): ReturnType<Act> {
  const { visit, ticket, form } = sent;
  const { world } = visit.services;
  const sending = textOf(form, 'sending');
  if (sending === '') return act(sent);
  const id = submissionIdOf(`${sending} ${visit.actor.personId} ${ticket.number}`, textOf(form, 'intent'));
  return world.transact(async (tx) => {
    const before = await findSubmission(tx.trx, id);
    if (before) return { ticket: before };
    const inside = { ...visit, services: { ...visit.services, world: within(world, tx) } };
    const ending = await act({ ...sent, visit: inside });
    if ('ticket' in ending) await addSubmission(tx.trx, id, ticket.id, world.clock.now());
    return ending;
  });
}
