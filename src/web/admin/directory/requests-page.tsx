import { reviewSteps } from '#domain/access/review.ts';
import { managedWords } from '#locales/access/messages.ts';
import { directoryAdminWords } from '#locales/admin/messages.ts';
import { localDate, longDate } from '#locales/format.ts';
import { listRequestsFor } from '#store/access/access-requests.ts';
import { listLateReviews } from '#store/access/access-reviews.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { urls } from '#web/app/urls.ts';
import { RequestList } from '#web/shared/access/request-list.tsx';
import { requestView } from '#web/shared/access/request-view.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Empty } from '#web/ui/empty.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/requests-page.ts';
import { Tabs } from './tabs.tsx';

const requestsMax = 100;

/** Requests for access that reached the desk: open ones first, then the latest decisions. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { services, actor, language } = await adminVisit(context, request, 'directory');
  const { world } = services;
  const desk = (await world.allDesks(world.db))[0]!;
  const filter = { states: ['waiting', 'granted', 'refused', 'takenBack'] as const, onlyAtDesk: true };
  const requests = await listRequestsFor(world.db, actor, filter, requestsMax);
  const late = await listLateReviews(
    world.db,
    actor,
    { steps: reviewSteps.length, now: world.clock.now() },
    requestsMax,
  );
  return {
    late: late.map(({ organisationId, organisationNames, count, toldAt }) => ({
      id: organisationId,
      name: organisationNames[language],
      text: directoryAdminWords[language].requests.lateReview({
        count,
        date: longDate(localDate(toldAt, desk.zone), language, desk.zone),
      }),
    })),
    requests: requests.map((each) => requestView(each, desk, language)),
  };
}

export default function RequestsPage({ loaderData }: Route.ComponentProps) {
  const { requests, late } = loaderData;
  const { language } = useVisit();
  const words = directoryAdminWords[language];
  const {
    done,
    requests: { waiting, decided, none },
  } = managedWords[language];
  return (
    <AdminPage title={words.tabs.requests} lead={words.requests.lead} done={done}>
      <div className="mt-4">
        <Tabs current="requests" />
      </div>
      {requests.length === 0 && <Empty title={none}>{words.requests.none}</Empty>}
      <RequestList
        id="waiting"
        title={waiting}
        requests={requests.filter(({ standing }) => standing === 'atDesk')}
        hrefOf={urls.adminRequest}
      />
      <RequestList
        id="decided"
        title={decided}
        requests={requests.filter(({ standing }) => standing !== 'atDesk')}
        hrefOf={urls.adminRequest}
      />
      <LateReviews late={late} />
    </AdminPage>
  );
}

/** Reviews that no service manager answered, to be followed up. */
function LateReviews({ late }: { late: { id: string; name: string; text: string }[] }) {
  const words = directoryAdminWords[useVisit().language].requests;
  if (late.length === 0) return null;
  return (
    <Section id="late" title={words.lateReviews} heading="sub" className="mt-8 max-w-[960px]">
      <ul className="mt-2 border-b border-line">
        {late.map(({ id, name, text }) => (
          <li key={id} className="border-t border-line py-3 text-body">
            <a href={urls.adminOrganisation(id)} className="link font-strong wrap-anywhere">
              {name}
            </a>
            <p className="text-secondary text-ink-2">{text}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
