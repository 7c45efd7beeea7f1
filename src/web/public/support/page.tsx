import { visitContext } from '#web/app/context.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import type { Route } from './+types/page.ts';
import { NoDesk } from './no-desk.tsx';
import { readHome } from './read-support.ts';
import { SupportPage } from './support-page.tsx';

/** The first desk's page, or a notice that no desk exists yet. */
export function loader({ params, context }: Route.LoaderArgs) {
  return readHome(context.get(visitContext), params);
}

export const handle: PageHandle = { cached: { query: [] } };

export default function Page({ loaderData }: Route.ComponentProps) {
  return loaderData === null ? <NoDesk /> : <SupportPage {...loaderData} />;
}
