import { redirect } from 'react-router';
import { discardDraft } from '#desk/forms/save-contact-draft.ts';
import { visitContext } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import { draftCookie, draftTokenOf } from '#web/public/contact/draft/draft-cookie.ts';
import { senderOf } from '#web/public/contact/draft/read-draft.ts';
import { stepAbout } from '#web/public/contact/steps/step.ts';
import { findPublicDesk } from '#web/shared/frame/find-desk.ts';
import type { Route } from './+types/discard.ts';

/** Nothing to show. */
export function loader({ context }: Route.LoaderArgs) {
  return redirect(urls.contact(context.get(visitContext).language));
}

/** "Delete what I typed": deletes the draft and its files, and clears the browser's cache of these pages. */
export async function action({ request, context }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const sender = senderOf(request);
  const { desk: prefix } = stepAbout(request, sender);
  const desk = await findPublicDesk(visit, prefix ?? null);
  const token = draftTokenOf(request, desk, sender);
  if (token !== null) await discardDraft(visit.services.world, token);
  const headers = new Headers({ 'Clear-Site-Data': '"cache"' });
  headers.append('Set-Cookie', draftCookie(request, desk, sender, null));
  const to = sender === 'portal' ? urls.portal() : urls.contact(visit.language, { desk: prefix, discarded: '1' });
  return redirect(to, { status: 303, headers });
}
