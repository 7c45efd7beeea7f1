import { data, redirect } from 'react-router';
import { takeBackRequest } from '#desk/access/take-back-request.ts';
import { ownAccessWords } from '#locales/access/messages.ts';
import { isId } from '#store/database/ids.ts';
import { found, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { PortalTitle } from '#web/portal/portal-title.tsx';
import { ownVisit } from '#web/portal/portal-visit.ts';
import { StandingLines, TakeBack, takeBackIntent } from '#web/shared/access/standing-part.tsx';
import { useDone } from '#web/shared/document/use-done.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner, Done } from '#web/ui/banner.tsx';
import { buttonLook } from '#web/ui/button.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/access-page.ts';
import { type OwnRequestView, ownView } from './own-access-view.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = ownVisit(context, request);
  return ownView(visit);
}

/** Withdraws a request. If it was decided first, the page says so. */
export async function action({ context, request }: Route.ActionArgs) {
  const { actor, services } = ownVisit(context, request);
  const form = await readForm(request);
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
