import { Outlet } from 'react-router';
import { isStaff } from '#domain/ticket/rights.ts';
import { PortalFrame } from '#web/portal/frame/portal-frame.tsx';
import { isByLink, ownVisit, ticketVisit } from '#web/portal/portal-visit.ts';
import { findPublicDesk, framed } from '#web/shared/frame/find-desk.ts';
import type { Route } from './+types/layout.ts';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const visit = params.number === undefined ? ownVisit(context, request) : ticketVisit(context, request, params.number);
  const { actor } = visit;
  const person = {
    name: actor.name,
    hasRole: actor.roles.length > 0,
    isManager: actor.organisationIds.length > 0,
    isStaff: isStaff(actor),
  };
  return {
    desk: await framed(visit, await findPublicDesk(visit, null)),
    person: isByLink(visit) ? null : person,
  };
}

/** The pages of signed-in users, and the single ticket of a reader who came by a link. They need no script. */
export default function PortalLayout({ loaderData }: Route.ComponentProps) {
  return (
    <PortalFrame {...loaderData}>
      <Outlet />
    </PortalFrame>
  );
}
