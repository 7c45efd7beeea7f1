import { redirect } from 'react-router';
import { endSession } from '#desk/sign-in/sessions.ts';
import { visitContext } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import type { Route } from './+types/sign-out.ts';

/**
 * Ends the session; only our own form can. It also clears the browser's storage, so that the next user of a shared machine finds
 * no pages or drafts (ASVS 14.3.1).
 */
export async function action({ context }: Route.ActionArgs) {
  const { services, session } = context.get(visitContext);
  if (session.token !== null) await endSession(services.world, session.token);
  const headers = { 'Set-Cookie': session.cookieOf(null), 'Clear-Site-Data': '"cache", "storage"' };
  return redirect(urls.signIn(), { headers });
}
