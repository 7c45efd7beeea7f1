import { data, redirect } from 'react-router';
import { takeBackRequest } from '#desk/access/take-back-request.ts';
import { ownAccessWords } from '#locales/access/messages.ts';
import { isId } from '#store/database/ids.ts';
import { found } from '#web/app/found.ts';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { WaysOnward } from '#web/portal/access/ways-onward.tsx';
import { PortalTitle } from '#web/portal/frame/portal-title.tsx';
import { ownVisit } from '#web/portal/portal-visit.ts';
import { takeBackIntent } from '#web/shared/access/take-back.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';
import { OwnRequests } from './own-requests.tsx';
import { ownView } from './own-view.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = ownVisit(context, request);
  const isDone = new URL(request.url).searchParams.get('done') === 'takenBack';
  return { ...(await ownView(visit)), isDone };
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
  const { roles, requests, isDone } = loaderData;
  const { language } = useVisit();
  const words = ownAccessWords[language];
  const hasNone = roles.length === 0;
  return (
    <div className="mx-auto max-w-page px-gutter py-8 sm:py-12">
      <PortalTitle>{words.title}</PortalTitle>
      <h1 className="text-title">{words.title}</h1>
      <div className="mt-6 max-w-[720px] empty:hidden">
        {actionData?.isTooLate ? (
          <Banner tone="accent" live>
            {words.tooLate}
          </Banner>
        ) : (
          isDone && (
            <Banner tone="handled" icon="check" live>
              {words.done}
            </Banner>
          )
        )}
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
