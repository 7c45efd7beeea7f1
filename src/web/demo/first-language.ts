import { redirect } from 'react-router';
import { visitContext } from '#web/app/context.ts';
import type { Route } from './+types/first-language.ts';
import { demonstrationOf } from './demonstration-of.ts';

/** Redirects `/demo/mailbox` to the page in the visitor's language. */
export function loader({ context, request }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  demonstrationOf(visit);
  const { pathname, search } = new URL(request.url);
  return redirect(`/${visit.language}${pathname}${search}`);
}
