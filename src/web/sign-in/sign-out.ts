import { redirect } from 'react-router';
import { endSession } from '#desk/end-session.ts';
import { visitContext } from '#web/context.ts';
import { urls } from '#web/urls.ts';
import type { Route } from './+types/sign-out.ts';

/** Ends the session at once. A link or a picture of another site cannot: only a form of ours can. */
export async function action({ context }: Route.ActionArgs) {
  const { services, session } = context.get(visitContext);
  if (session.token !== null) await endSession(services.world, session.token);
  return redirect(urls.signIn(), { headers: { 'Set-Cookie': session.cookieOf(null) } });
}
