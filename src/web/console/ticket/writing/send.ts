import { data } from 'react-router';
import { isId } from '#store/database/ids.ts';
import { fieldText, noPage, readForm } from '#web/app/post.ts';
import { staffVisit } from '#web/console/staff.ts';
import { resultOfAct } from '#web/console/ticket/acts/run-act.ts';
import { readMessageTab } from '#web/console/ticket/acts/written.ts';
import type { Route } from './+types/send.ts';

/** There is no page here. */
export const loader = noPage;

/**
 * Receives messages from the composer's script, as JSON: its retries and its sign-in over the page are no navigation. The id from
 * the browser gives a retry no second effect (R26).
 */
export async function action({ context, params, request }: Route.ActionArgs): Promise<Response> {
  const visit = staffVisit(context, request);
  const form = await readForm(context);
  if (readMessageTab(form, 'intent') === null || !isId(fieldText(form, 'id'))) throw data(null, 404);
  const { result } = await resultOfAct(visit, params.number, form);
  // The composer still has what was written.
  return Response.json({ ...result, values: {} });
}
