import { data, redirect } from 'react-router';
import { takeBackRequest } from '#desk/access/take-back-request.ts';
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
import { isId } from '#store/database/ids.ts';
import { found, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { PortalTitle } from '#web/portal/portal-title.tsx';
import { ownVisit, type PortalVisit } from '#web/portal/portal-visit.ts';
import { StandingLines, TakeBack, takeBackIntent } from '#web/shared/access/standing-part.tsx';
import { standingView } from '#web/shared/access/standing-view.ts';
import { useDone } from '#web/shared/document/use-done.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner, Done } from '#web/ui/banner.tsx';
import { buttonLook } from '#web/ui/button.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/access-page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = ownVisit(context, request);
  return ownView(visit);
}

/** Withdraws a request. If it was decided first, the page says so. */
export async function action({ context, request }: Route.ActionArgs) {
  const { actor, services } = ownVisit(context, request);
  const form = await readForm(context);
  const id = String(form.get('request') ?? '');
  if (form.get('intent') !== takeBackIntent || !isId(id)) throw data(null, 404);
  const done = found(await takeBackRequest(services.world, actor, id));
  if ('refused' in done) return data({ isTooLate: true }, 409);
  throw redirect(urls.ownAccess({ done: 'takenBack' }), 303);
}

/** The user's roles and requests with their states; for a user without a role, what they can do. */
export default function OwnAccessPage({ loaderData, actionData }: Route.ComponentProps) {
  const { roles, requests } = loaderData;
  const { language } = useVisit();
  const words = ownAccessWords[language];
  const done = useDone({ takenBack: words.done });
  const hasNone = roles.length === 0;
  return (
    <div className="mx-auto max-w-page px-gutter py-8 sm:py-12">
      <PortalTitle>{words.title}</PortalTitle>
      <h1 className="text-title">{words.title}</h1>
      <div className="mt-6 max-w-[720px] empty:hidden">
        {actionData?.isTooLate && (
          <Banner tone="accent" live>
            {words.tooLate}
          </Banner>
        )}
        {done && <Done>{done}</Done>}
      </div>
      {hasNone ? (
        <>
          <p className="mt-4 max-w-measure text-lead">{words.none}</p>
          <p className="mt-2 max-w-measure text-body text-ink-2">{words.noneText}</p>
          <OwnRequests requests={requests} />
          <WaysOnward />
        </>
      ) : (
        <>
          <p className="mt-4 max-w-measure text-body text-ink-2">{words.lead}</p>
          <Held roles={roles} />
          <OwnRequests requests={requests} />
        </>
      )}
    </div>
  );
}

/** Options for a person without access: request it, write anyway, or find the contact of a site (R8, R9). */
function WaysOnward() {
  const { language } = useVisit();
  const words = ownAccessWords[language];
  return (
    <Section id="ways" title={words.ways} className="mt-10 max-w-[720px]">
      <ul className="mt-3 border-b border-line">
        <li className="border-t border-line py-4">
          <p>
            <a href={urls.access(language)} className={buttonLook('main', true)}>
              {words.ask}
            </a>
          </p>
          <p className="mt-2 text-secondary text-ink-2">{words.askText}</p>
        </li>
        <Way href={urls.contact(language)} name={words.write} text={words.writeText} />
        <Way href={urls.directory(language)} name={words.find} text={words.findText} />
      </ul>
    </Section>
  );
}

function Way({ href, name, text }: { href: string; name: string; text: string }) {
  return (
    <li className="border-t border-line py-4">
      <a href={href} className="link inline-flex min-h-11 items-center text-body font-strong">
        {name}
      </a>
      <p className="text-secondary text-ink-2">{text}</p>
    </li>
  );
}

/** The user's requests for access, each with its state. */
function OwnRequests({ requests }: { requests: OwnRequestView[] }) {
  const words = ownAccessWords[useVisit().language];
  return (
    <Section id="requests" title={words.requests} className="mt-10 max-w-[720px]">
      {requests.length === 0 && <p className="mt-3 text-body text-ink-2">{words.noRequests}</p>}
      {requests.length > 0 && (
        <ul className="mt-3 border-b border-line">
          {requests.map((request) => (
            <OwnRequest key={request.id} request={request} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function OwnRequest({ request }: { request: OwnRequestView }) {
  const { id, what, where, sentence, whoIsAsked, mayTakeBack } = request;
  return (
    <li className="border-t border-line py-5">
      <h3 className="text-sub wrap-anywhere">{what}</h3>
      <p className="text-secondary text-ink-2">{where}</p>
      <p className="mt-3 text-body font-strong">{sentence}</p>
      {whoIsAsked !== null && <p className="mt-2 text-body text-ink-2">{whoIsAsked}</p>}
      <StandingLines view={request} />
      {mayTakeBack && (
        <div className="mt-4">
          <TakeBack request={{ id, what }} />
        </div>
      )}
    </li>
  );
}

function Held({ roles }: { roles: Awaited<ReturnType<typeof ownView>>['roles'] }) {
  const { language } = useVisit();
  const words = ownAccessWords[language];
  return (
    <Section id="held" title={words.held} className="mt-8 max-w-[720px]">
      <ul className="mt-3 border-b border-line">
        {roles.map(({ what, organisation, notes }) => (
          <li key={what} className="border-t border-line py-3">
            <p className="text-body font-strong wrap-anywhere">{what}</p>
            <p className="text-secondary text-ink-2">{[organisation, ...notes].filter(Boolean).join(', ')}</p>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <a href={urls.access(language)} className="link inline-flex min-h-11 items-center text-body">
          {words.askMore}
        </a>
      </p>
    </Section>
  );
}

/** Maximum number shown; older requests are omitted. */
const requestsMax = 50;

/** A request of the user, on the page that lists them. */
type OwnRequestView = ReturnType<typeof requestLine>;

/** Returns a person's roles and requests for access. */
async function ownView({ actor, services, language }: PortalVisit) {
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
