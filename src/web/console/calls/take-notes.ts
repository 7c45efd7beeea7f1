import { data } from 'react-router';
import { saveCallNotes } from '#desk/calls/on-call.ts';
import { isId } from '#store/database/ids.ts';
import { found } from '#web/app/found.ts';
import { readForm } from '#web/app/read-form.ts';
import { staffVisit } from '#web/console/staff.ts';
import { textOf } from '#web/console/ticket/acts/fields.ts';
import type { Route } from './+types/take-notes.ts';

/** Saves notes while they are typed. There is no page at this address. */
export function loader(): never {
  throw data(null, 404);
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { services, actor } = staffVisit(context, request);
  const notes = textOf(await readForm(request), 'notes');
  if (!isId(params.id)) throw data(null, 404);
  found(await saveCallNotes(services.world, actor, params.id, notes));
  return new Response(null, { status: 204 });
}
