import { data } from 'react-router';
import { presenceStates, readPresence, savePresence } from '#desk/staff/save-presence.ts';
import { readForm } from '#web/app/post.ts';
import { staffVisit } from '#web/console/staff.ts';
import type { Route } from './+types/presence.ts';

/** A random name chosen by the tab; only this server reads it. */
const tabName = /^[\w-]{8,40}$/;

/** Returns the other people viewing the ticket, as JSON: fetched when somebody comes, writes or leaves. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { actor, services } = staffVisit(context, request);
  return answer(await readPresence(services.world, actor, params.number));
}

/** The state of one tab: viewing the ticket, writing, or gone. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const { actor, services } = staffVisit(context, request);
  const form = await readForm(context);
  const tab = String(form.get('tab') ?? '');
  const state = presenceStates.find((each) => each === form.get('state'));
  if (!tabName.test(tab) || !state) {
    if ((await readPresence(services.world, actor, params.number)) === null) throw data(null, 404);
    return Response.json({ colleagues: [] }, { status: 422 });
  }
  return answer(await savePresence(services.world, actor, params.number, { tab, state }));
}

function answer(colleagues: Awaited<ReturnType<typeof readPresence>>) {
  if (colleagues === null) throw data(null, 404);
  return Response.json({ colleagues });
}
