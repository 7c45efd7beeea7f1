import { data } from 'react-router';
import { saveCallNotes } from '#desk/calls/on-call.ts';
import { isId } from '#store/database/ids.ts';
import { fieldText, found, noPage, readForm } from '#web/app/post.ts';
import { staffVisit } from '#web/console/staff.ts';
import type { Route } from './+types/take-notes.ts';

/** Saves notes while they are typed. There is no page at this address. */
export const loader = noPage;

export async function action({ context, request, params }: Route.ActionArgs) {
  const { services, actor } = staffVisit(context, request);
  const notes = fieldText(await readForm(context), 'notes');
  if (!isId(params.id)) throw data(null, 404);
  found(await saveCallNotes(services.world, actor, params.id, notes));
  return new Response(null, { status: 204 });
}
