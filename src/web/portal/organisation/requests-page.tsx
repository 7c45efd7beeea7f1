import { managedWords } from '#locales/access/messages.ts';
import { listRequestsFor } from '#store/access/access-requests.ts';
import { urls } from '#web/app/urls.ts';
import { RequestList } from '#web/shared/access/request-list.tsx';
import { requestView } from '#web/shared/access/request-view.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Empty } from '#web/ui/empty.tsx';
import type { Route } from './+types/requests-page.ts';
import { aboutOfHead, ManagedPage } from './managed-page.tsx';
import { headOf, managerVisit } from './manager-visit.ts';

/** Longer lists are not read; the history has all decisions. */
const requestsMax = 100;

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await managerVisit(context, request);
  const { services, actor, organisation, desk, language } = visit;
  const states = ['waiting', 'granted', 'refused', 'takenBack'] as const;
  const filter = { organisationId: organisation.id, states };
  const requests = await listRequestsFor(services.world.db, actor, filter, requestsMax);
  return { head: await headOf(visit), requests: requests.map((each) => requestView(each, desk, language)) };
}

/** Requests for access to the organisation's sites. */
export default function RequestsPage({ loaderData }: Route.ComponentProps) {
  const { head, requests } = loaderData;
  const { language } = useVisit();
  const words = managedWords[language].requests;
  const isOpen = ({ standing }: (typeof requests)[number]) => standing === 'waiting' || standing === 'atDesk';
  const hrefOf = (id: string) => urls.managedRequest(id, aboutOfHead(head));
  return (
    <ManagedPage head={head} tab="requests" lead={words.lead}>
      {requests.length === 0 && (
        <div className="mt-6">
          <Empty title={words.none}>{words.noneText}</Empty>
        </div>
      )}
      <RequestList id="waiting" title={words.waiting} requests={requests.filter(isOpen)} hrefOf={hrefOf} />
      <RequestList
        id="decided"
        title={words.decided}
        requests={requests.filter((each) => !isOpen(each))}
        hrefOf={hrefOf}
      />
      <p className="mt-8">
        <a href={urls.access(language)} className="link text-body">
          {words.ask}
        </a>
      </p>
    </ManagedPage>
  );
}
