import { redirect } from 'react-router';
import { urls } from '#web/urls.ts';

/** To the sign-in and back: after it the page is shown again; what was being sent is not. */
export function signInFirst(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  return redirect(urls.signIn({ next: pathname + search }));
}
