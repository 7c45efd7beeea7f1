import { data, redirect } from 'react-router';
import { beginCall, beginCallBack } from '#desk/calls/begin-call.ts';
import { finishCallBack } from '#desk/calls/finish-call-back.ts';
import { isId } from '#store/database/ids.ts';
import { found } from '#web/app/found.ts';
import { nextAddressWithin } from '#web/app/next-address.ts';
import { urls } from '#web/app/urls.ts';
import { letRing } from '#web/console/calls/let-ring.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { choiceOf, textOf } from '#web/console/ticket/acts/fields.ts';

const listIntents = ['begin', 'back', 'done', 'ring'] as const;

/** Starts a call about a ticket or a call-back, or marks a call-back as done. A started call opens its window. */
export async function actOnList(visit: StaffVisit, form: FormData): Promise<Response> {
  const { actor, services } = visit;
  const { world } = services;
  const intent = choiceOf(form, 'intent', listIntents);
  const id = textOf(form, 'call');
  if (intent === 'ring') {
    await letRing(visit);
    return redirect(urls.calls());
  }
  if (intent === 'begin') return begun(await beginCall(world, actor, textOf(form, 'ticket')), form);
  if (intent === null || !isId(id)) throw data(null, 404);
  if (intent === 'back') return begun(await beginCallBack(world, actor, id), form);
  found(await finishCallBack(world, actor, id));
  return redirect(whereFrom(form, urls.calls({ show: 'back' })));
}

/** With scripts the window opens over the current page; without them the call has its own page. */
function begun(outcome: Awaited<ReturnType<typeof beginCall>>, form: FormData): Response {
  if (!('callId' in outcome)) throw data(null, 404);
  return redirect(whereFrom(form, urls.call(outcome.callId)));
}

/** Returns the console page that the script names; other addresses are refused (attack 61). */
function whereFrom(form: FormData, otherwise: string): string {
  return nextAddressWithin(urls.console(), textOf(form, 'from'), otherwise);
}
