import { data } from 'react-router';
import { undoMessage } from '#desk/messages/hold-message.ts';
import { sendAtOnce } from '#desk/messages/send-pending.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { isId } from '#store/database/ids.ts';
import { fieldText, found, noPage, readForm } from '#web/app/post.ts';
import { staffVisit } from '#web/console/staff.ts';
import type { Route } from './+types/pending.ts';

/** The state of a message about to be sent. */
export type PendingAnswer = Outcome<
  { undone: { number: string; tab: string } } | { sent: boolean },
  Refused<'tooLate'>
>;

/** There is no page here: the console's frame contains the pending messages. */
export const loader = noPage;

/** Undoes a message, or sends it at once. */
export async function action({ context, params, request }: Route.ActionArgs): Promise<Response> {
  const { actor, services } = staffVisit(context, request);
  const form = await readForm(context);
  const intent = fieldText(form, 'intent');
  if (!isId(params.message) || (intent !== 'undo' && intent !== 'now')) throw data(null, 404);
  if (intent === 'now') return say(found(await sendAtOnce(services.world, actor, params.message)));
  const done = found(await undoMessage(services.world, actor, params.message));
  return say('refused' in done ? done : { undone: done });
}

function say(answer: PendingAnswer): Response {
  return Response.json(answer);
}
