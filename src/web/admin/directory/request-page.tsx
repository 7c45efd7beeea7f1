import { data, redirect } from 'react-router';
import { managedWords } from '#locales/access/messages.ts';
import { directoryAdminWords } from '#locales/admin/messages.ts';
import { findRequestFor } from '#store/access/access-requests.ts';
import { isId } from '#store/database/ids.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { type AdminVisit, adminVisit } from '#web/admin/admin-visit.ts';
import { readForm } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { decideByForm } from '#web/shared/access/decide.ts';
import { Decision } from '#web/shared/access/decision.tsx';
import { requestView } from '#web/shared/access/request-view.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { Route } from './+types/request-page.ts';

/** A request for access, which directory administrators can decide as service managers can. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'directory');
  const { services, language } = visit;
  const asked = await requestOf(visit, params.request);
  const desk = (await services.world.allDesks(services.world.db))[0]!;
  return {
    view: requestView(asked, desk, language),
    organisation: { id: asked.organisationId, name: asked.organisationNames[language] },
    ticket: asked.ticketNumber,
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'directory');
  await requestOf(visit, params.request);
  const { world } = visit.services;
  const { zone } = (await world.allDesks(world.db))[0]!;
  const done = await decideByForm(visit, params.request, await readForm(context), zone);
  if ('undecided' in done) return data(done.undecided, done.status);
  throw redirect(urls.adminRequests({ done: done.decided }), 303);
}

async function requestOf({ services, actor }: AdminVisit, id: string) {
  return existing(isId(id) ? await findRequestFor(services.world.db, actor, id) : undefined);
}

export default function RequestPage({ loaderData, actionData }: Route.ComponentProps) {
  const { view, organisation, ticket } = loaderData;
  const { language } = useVisit();
  const words = directoryAdminWords[language];
  return (
    <AdminPage
      title={managedWords[language].request.title({ name: view.name })}
      back={{ href: urls.adminRequests(), label: words.tabs.requests }}
    >
      <div className="max-w-fields">
        <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-body">
          <a href={urls.adminOrganisation(organisation.id)}>{organisation.name}</a>
          {ticket && <a href={urls.ticket(ticket)}>{ticket}</a>}
        </p>
        <Decision view={view} undecided={actionData ?? null} />
      </div>
    </AdminPage>
  );
}
