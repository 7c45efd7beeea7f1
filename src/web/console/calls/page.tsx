import { data } from 'react-router';
import { findPhoneCall } from '#store/calls/phone-calls.ts';
import { isId } from '#store/database/ids.ts';
import { readForm } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { actOnCall } from '#web/console/calls/act-on-call.ts';
import { viewCall } from '#web/console/calls/call-view.ts';
import { readAsked } from '#web/console/calls/find-hits.ts';
import { CallPanel } from '#web/console/calls/window/call-panel.tsx';
import { staffVisit } from '#web/console/staff.ts';
import { useCallWords } from '#web/console/use-words.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { ConsoleBar } from '#web/ui/frame/console-bar.tsx';
import type { Route } from './+types/page.ts';

/** A call on its own page; the call window fetches its search results here. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = staffVisit(context, request);
  const call = existing(
    isId(params.id) ? await findPhoneCall(visit.services.world.db, visit.actor, params.id) : undefined,
  );
  return { call: await viewCall(visit, call, readAsked(new URL(request.url).searchParams)) };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = staffVisit(context, request);
  if (!isId(params.id)) throw data(null, 404);
  return actOnCall(visit, params.id, await readForm(context));
}

export default function Page({ loaderData: { call }, actionData }: Route.ComponentProps) {
  const { window, list } = useCallWords();
  return (
    <>
      <title>{`${call.who} · ${window.title} · Belfry`}</title>
      <ConsoleBar title={window.title} count={call.who} />
      <div className="relative min-h-0 flex-1 overflow-y-auto">
        <div className="px-5 py-3">
          <BackLink href={urls.calls()}>{list.title}</BackLink>
        </div>
        <div className="max-w-fields">
          <CallPanel key={call.id} call={call} sent={actionData} place="page" />
        </div>
      </div>
    </>
  );
}
