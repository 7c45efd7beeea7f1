import { redirect } from 'react-router';
import { spokenBy } from '#domain/language.ts';
import { visitContext } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import type { Route } from './+types/first-page.ts';

/** Redirects `/` to the first desk's page in the reader's language, if the desk has it. */
export async function loader({ context }: Route.LoaderArgs) {
  const { language, services } = context.get(visitContext);
  const [desk] = await services.world.allDesks(services.world.db);
  return redirect(urls.support(desk ? spokenBy(desk, language) : language));
}
