import { visitContext } from '#web/app/context.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import type { Route } from './+types/desk-page.ts';
import { readSupport } from './read-support.ts';
import { SupportPage } from './support-page.tsx';

/** The page of a desk, by prefix. */
export function loader({ params, context }: Route.LoaderArgs) {
  return readSupport(context.get(visitContext), params);
}

export const handle: PageHandle = { cached: { query: [] } };

export default function Page({ loaderData }: Route.ComponentProps) {
  return <SupportPage {...loaderData} />;
}
