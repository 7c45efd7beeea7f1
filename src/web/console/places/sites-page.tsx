import { urls } from '#web/app/urls.ts';
import { PlacesList } from '#web/console/places/places-list.tsx';
import { readSites } from '#web/console/places/read-places.ts';
import { listsVisit, staffVisit } from '#web/console/staff.ts';
import type { Route } from './+types/sites-page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  return readSites(await listsVisit(staffVisit(context, request), request), new URL(request.url).searchParams);
}

export default function Page({ loaderData }: Route.ComponentProps) {
  return <PlacesList of="site" places={loaderData} hrefOf={urls.bySite} />;
}
