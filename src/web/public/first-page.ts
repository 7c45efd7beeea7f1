import { redirect } from 'react-router';
import { visitContext } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import type { Route } from './+types/first-page.ts';

/** Redirects `/` to the first desk's page in the reader's language. */
export function loader({ context }: Route.LoaderArgs) {
  return redirect(urls.support(context.get(visitContext).language));
}
