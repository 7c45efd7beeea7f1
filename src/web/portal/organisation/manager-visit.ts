import type { RouterContextProvider } from 'react-router';
import { managesAccess } from '#domain/access/request.ts';
import { isReviewDue } from '#domain/access/review.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type HeldRole, listHeldRoles } from '#store/access/access-people.ts';
import { countWaitingRequests } from '#store/access/access-requests.ts';
import { listReviewedRoles, type ReviewedRole } from '#store/access/access-reviews.ts';
import { findOrganisation, type ManagedOrganisation } from '#store/directory/organisations.ts';
import { existing } from '#web/app/responses.ts';
import { type PortalVisit, portalVisit } from '#web/portal/portal-visit.ts';

export interface ManagerVisit extends PortalVisit {
  organisation: ManagedOrganisation;
  /** All organisations that this person manages. */
  organisations: ManagedOrganisation[];
  /** The first desk, whose zone and calendar apply. */
  desk: Desk;
  held: HeldRole[];
  reviewed: ReviewedRole[];
}

/**
 * Returns a service manager's visit to the organisation that `?organisation=` names, or to their first one. Throws 404 for anyone
 * else.
 */
export async function managerVisit(context: Readonly<RouterContextProvider>, request: Request): Promise<ManagerVisit> {
  const visit = portalVisit(context, request);
  const { actor, services, language } = visit;
  const { db } = services.world;
  const found = await Promise.all(actor.organisationIds.map((id) => findOrganisation(db, id)));
  const organisations = found.filter(
    (each) => each !== undefined && managesAccess(actor, each.id),
  ) as ManagedOrganisation[];
  organisations.sort((one, other) => one.names[language].localeCompare(other.names[language], language));
  const wanted = new URL(request.url).searchParams.get('organisation');
  const organisation = existing(wanted === null ? organisations[0] : organisations.find(({ id }) => id === wanted));
  const desk = (await services.world.allDesks(db))[0]!;
  const [held, reviewed] = [await listHeldRoles(db, organisation.id), await listReviewedRoles(db, organisation.id)];
  return { ...visit, organisation, organisations, desk, held, reviewed };
}

/** Returns the header of the page, with the number of open requests and due reviews. */
export async function headOf(visit: ManagerVisit) {
  const { organisation, organisations, language, services, actor, reviewed } = visit;
  const { world } = services;
  const waiting = (await countWaitingRequests(world.db, actor)).get(organisation.id) ?? 0;
  const named = ({ id, names }: ManagedOrganisation) => ({ id, name: names[language] });
  return {
    organisation: named(organisation),
    others: organisations.length > 1 ? organisations.map(named) : [],
    waiting,
    due: reviewed.filter((each) => isReviewDue(each, world.clock.now())).length,
  };
}

/** The header of an organisation's pages. */
export type ManagedHead = Awaited<ReturnType<typeof headOf>>;

/** Returns the organisation for an address, if the user manages several. */
export function aboutOf({ organisation, organisations }: ManagerVisit): { organisation?: string } {
  return organisations.length > 1 ? { organisation: organisation.id } : {};
}
