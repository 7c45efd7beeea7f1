import { redirect } from 'react-router';
import { urls } from '#web/app/urls.ts';

/** Redirects to the sign-in and then back to the page. A form that was being sent is lost. */
export function signInFirst(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  return redirect(urls.signIn({ next: pathname + search }));
}
