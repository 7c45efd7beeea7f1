import { redirect } from 'react-router';
import { endSession } from '#desk/sign-in/end-session.ts';
import { visitContext } from '#web/context.ts';
import { urls } from '#web/urls.ts';
import type { Route } from './+types/sign-out.ts';

/**
 * Ends the session at once; only a form of ours can. The browser also clears what it stored, so that the next person at a shared
 * machine finds neither pages nor drafts (ASVS 14.3.1).
 */
export async function action({ context }: Route.ActionArgs) {
  const { services, session } = context.get(visitContext);
  if (session.token !== null) await endSession(services.world, session.token);
  const headers = { 'Set-Cookie': session.cookieOf(null), 'Clear-Site-Data': '"cache", "storage"' };
  return redirect(urls.signIn(), { headers });
}
