import { data, redirect } from 'react-router';
import { managedWords } from '#locales/access/messages.ts';
import { findRequestFor } from '#store/access/access-requests.ts';
import { isId } from '#store/database/ids.ts';
import { readForm } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { portalVisit } from '#web/portal/portal-visit.ts';
import { decideByForm } from '#web/shared/access/decide.ts';
import { Decision } from '#web/shared/access/decision.tsx';
import { requestView } from '#web/shared/access/request-view.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import type { Route } from './+types/request-page.ts';
import { aboutOfHead, ManagedPage } from './managed-page.tsx';
import { aboutOf, headOf, type ManagerVisit, managerVisit } from './manager-visit.ts';

/** A request, opened from its mail, in any of the user's organisations. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await visitOf(context, request, params.request);
  const { desk, language } = visit;
  const asked = await requestOf(visit, params.request);
  return { head: await headOf(visit), view: requestView(asked, desk, language) };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await visitOf(context, request, params.request);
  await requestOf(visit, params.request);
  const done = await decideByForm(visit, params.request, await readForm(context), visit.desk.zone);
  if ('undecided' in done) return data(done.undecided, done.status);
  throw redirect(urls.managedRequests({ ...aboutOf(visit), done: done.decided }), 303);
}

/** The mail's link does not name the organisation, so the request does. */
async function visitOf(context: Route.LoaderArgs['context'], request: Request, id: string): Promise<ManagerVisit> {
  const { actor, services } = portalVisit(context, request);
  const found = isId(id) ? await findRequestFor(services.world.db, actor, id) : undefined;
  const url = new URL(request.url);
  if (found) url.searchParams.set('organisation', found.organisationId);
  return managerVisit(context, new Request(url, { headers: request.headers }));
}

async function requestOf({ services, actor }: ManagerVisit, id: string) {
  return existing(isId(id) ? await findRequestFor(services.world.db, actor, id) : undefined);
}

export default function RequestPage({ loaderData, actionData }: Route.ComponentProps) {
  const { head, view } = loaderData;
  const words = managedWords[useVisit().language].request;
  return (
    <ManagedPage head={head} tab="requests" title={words.title({ name: view.name })} errors={actionData?.errors ?? []}>
      <div className="max-w-[720px]">
        <Decision view={view} undecided={actionData ?? null} />
        <div className="mt-8">
          <BackLink href={urls.managedRequests(aboutOfHead(head))}>{words.back}</BackLink>
        </div>
      </div>
    </ManagedPage>
  );
}
