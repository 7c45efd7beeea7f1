import { data, redirect } from 'react-router';
import { urls } from '#web/app/urls.ts';

/** Redirects to the sign-in and then back to the page. A form that was being sent is returned instead (sent-form.ts). */
export function signInFirst(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  return redirect(urls.signIn({ next: pathname + search }));
}

/** Returns the status and header for too many attempts (RFC 6585, 4). */
export function tooManyTries({ retryAfterSeconds }: { retryAfterSeconds: number }) {
  return { status: 429, headers: { 'Retry-After': String(retryAfterSeconds) } };
}

/** Returns the `headers` of a route whose action sets Retry-After: React Router does not pass on headers of an action. */
export function retryHeaders({ actionHeaders }: { actionHeaders: Headers }): Headers {
  const seconds = actionHeaders.get('Retry-After');
  return new Headers(seconds === null ? [] : [['Retry-After', seconds]]);
}

/** Returns a CSV file to save. */
export function csvFile(text: string, name: string): Response {
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}.csv"`,
  };
  return new Response(text, { headers });
}

/** Returns what an address names, or throws 404 if there is no such thing for this reader. */
export function existing<T>(named: T): NonNullable<T> {
  if (named === null || named === undefined) throw data(null, 404);
  return named;
}
