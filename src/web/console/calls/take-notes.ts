import { data } from 'react-router';
import { saveCallNotes } from '#desk/calls/save-call-notes.ts';
import { isId } from '#store/database/ids.ts';
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
  const kept = isId(params.id) ? await saveCallNotes(services.world, actor, params.id, notes) : { missing: true };
  if ('missing' in kept) throw data(null, 404);
  return new Response(null, { status: 204 });
}
