import { Outlet } from 'react-router';
import { isStaff } from '#domain/ticket/rights.ts';
import { PortalFrame } from '#web/portal/frame/portal-frame.tsx';
import { portalVisit } from '#web/portal/portal-visit.ts';
import { findPublicDesk, framed } from '#web/public/find-desk.ts';
import type { Route } from './+types/layout.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = portalVisit(context, request);
  const { actor } = visit;
  return {
    desk: await framed(visit, await findPublicDesk(visit, null)),
    person: { name: actor.name, isManager: actor.organisationIds.length > 0, isStaff: isStaff(actor) },
  };
}

/** The pages of whoever is signed in: they need no script, and their language is their reader's. */
export default function PortalLayout({ loaderData }: Route.ComponentProps) {
  return (
    <PortalFrame {...loaderData}>
      <Outlet />
    </PortalFrame>
  );
}
