import { suggestsMembership } from '#domain/access/request.ts';
import { dateIn } from '#domain/calendar/day.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { plusSeconds } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { askAccessWords, ownAccessWords } from '#locales/access/messages.ts';
import { listing, localDate, longDate } from '#locales/format.ts';
import { listOwnRequests, type NamedRequest } from '#store/access/access-requests.ts';
import { listOwnRoles, type OwnRole } from '#store/access/own-access.ts';
import { listServiceManagers } from '#store/access/service-managers.ts';
import type { Handle } from '#store/database/database.ts';
import type { PortalVisit } from '#web/portal/portal-visit.ts';
import { standingView } from '#web/shared/access/standing-view.ts';

/** Maximum number shown; older requests are omitted. */
const requestsMax = 50;

/** A request of the user, on the page that lists them. */
export type OwnRequestView = ReturnType<typeof requestLine>;

/** Returns a person's roles and requests for access. */
export async function ownView({ actor, services, language }: PortalVisit) {
  const { db } = services.world;
  const desk = (await services.world.allDesks(db))[0]!;
  const [roles, requests] = [await listOwnRoles(db, actor), await listOwnRequests(db, actor, requestsMax)];
  const told = await Promise.all(requests.map((request) => whoIsAsked(db, request)));
  return {
    roles: roles.map((role) => roleLine(role, desk, language)),
    requests: requests.map((request, at) => requestLine(request, desk, language, told[at])),
  };
}

/** Returns the names of an organisation's service managers. Empty unless the requester's address suggests membership. */
async function whoIsAsked(db: Handle, request: NamedRequest): Promise<string[]> {
  const { state, organisationId, address, mailDomains } = request;
  if (state !== 'waiting' || !suggestsMembership(address, mailDomains)) return [];
  return (await listServiceManagers(db, organisationId)).flatMap(({ name }) => name ?? []);
}

function roleLine({ role, site, organisationNames, since, untilAt }: OwnRole, { zone }: Desk, language: Language) {
  const words = ownAccessWords[language];
  const organisation = organisationNames?.[language] ?? null;
  const notes = [
    ...(since === null ? [] : [words.since({ date: longDate(localDate(since, zone), language, zone) })]),
    ...(untilAt === null ? [] : [words.until({ date: longDate(lastDayOf(untilAt, zone), language, zone) })]),
  ];
  return {
    what: words.on({ role: roleWord(role, language), where: site ? siteWord(site) : (organisation ?? '') }),
    organisation: site ? organisation : null,
    notes,
  };
}

function requestLine(request: NamedRequest, desk: Desk, language: Language, managers: readonly string[] = []) {
  const { standing: say } = askAccessWords[language];
  const { id, role, sites, organisationNames, askedAt } = request;
  const organisation = organisationNames[language];
  const asked = askedAt === null ? null : `${say.on} ${longDate(localDate(askedAt, desk.zone), language, desk.zone)}`;
  const where = sites.length > 0 ? listing(sites.map(siteWord), language) : organisation;
  return {
    ...standingView(request, desk, language),
    id,
    /** For example "Heritage Office · Asked on 24 November 2026". */
    where: [organisation, asked].filter(Boolean).join(' · '),
    /** For example "Editor · Stadsarchief (1042)". */
    what: ownAccessWords[language].on({ role: roleWord(role, language), where }),
    /** The names of the deciders; null if the user may not see them. */
    whoIsAsked: managers.length === 0 ? null : say.whoIsAsked({ names: listing(managers, language) }),
  };
}

function roleWord(role: OwnRole['role'], language: Language): string {
  return askAccessWords[language].form.roles[role].label;
}

function siteWord({ number, name }: { number: string; name: string }): string {
  return `${name} (${number})`;
}

/** Returns the last day of a loan, which runs to the end of that day. */
function lastDayOf(untilAt: string, zone: string): string {
  return dateIn(zone, plusSeconds(new Date(untilAt).toISOString(), -1));
}
