import { data } from 'react-router';
import { seenOf } from '#desk/spine/seen.ts';
import { type Fields, organisationForm } from '#domain/directory/fields.ts';
import { languages } from '#domain/language.ts';
import { directoryAdminWords } from '#locales/admin/messages.ts';
import { listServiceManagers } from '#store/access/service-managers.ts';
import { isId } from '#store/database/ids.ts';
import { listSitesOfOrganisation } from '#store/directory/managed-sites.ts';
import { findOrganisation, type ManagedOrganisation } from '#store/directory/organisations.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { type AdminVisit, adminVisit } from '#web/admin/admin-visit.ts';
import { Meanwhile } from '#web/admin/meanwhile.tsx';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { errorFinder } from '#web/ui/field/error-finder.ts';
import type { Route } from './+types/organisation-page.ts';
import { History } from './history.tsx';
import { historyView } from './history-view.ts';
import { Managers } from './managers.tsx';
import { handleOrganisation } from './organisation-acts.ts';
import { OrganisationForm } from './organisation-form.tsx';
import { RemoveForm } from './remove-form.tsx';
import { saidIn } from './said.ts';
import { SitesOf } from './sites-of.tsx';

/** The search finds more. */
const sitesMax = 100;

/** Edits an organisation: names, communication service, sites and service managers. Without an id, creates one. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'directory');
  const { db } = visit.services.world;
  const organisation = await organisationOf(visit, params.id);
  const id = organisation?.id;
  const { erased } = directoryAdminWords[visit.language].people;
  return {
    fields: organisation ? organisationForm(organisation) : newFields,
    seen: organisation ? seenOf(organisationForm(organisation)) : '',
    name: organisation?.names[visit.language] ?? null,
    sites: id
      ? (await listSitesOfOrganisation(db, id, sitesMax)).map(({ id: site, number, name }) => ({
          id: site,
          number,
          name,
        }))
      : [],
    managers: id
      ? (await listServiceManagers(db, id)).map((each) => ({
          id: each.personId,
          name: each.name ?? each.address ?? erased,
          address: each.address,
        }))
      : null,
    history: id ? await historyView(visit, { organisationId: id }) : [],
    said: saidIn(request),
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'directory');
  const organisation = await organisationOf(visit, params.id);
  const form = await readForm(request);
  return handleOrganisation(visit, organisation?.id ?? null, form);
}

async function organisationOf({ services }: AdminVisit, id: string | undefined): Promise<ManagedOrganisation | null> {
  if (id === undefined) return null;
  const organisation = isId(id) ? await findOrganisation(services.world.db, id) : undefined;
  if (!organisation) throw data(null, 404);
  return organisation;
}

/** By default, a new organisation answers in all four languages. */
const newFields: Fields = { languages: languages.join('\n') };

export default function Page({ loaderData, actionData: tried }: Route.ComponentProps) {
  const { fields, seen, name, sites, managers, history, said } = loaderData;
  const words = directoryAdminWords[useVisit().language];
  const errors = tried?.errors ?? [];
  const errorOf = errorFinder(errors);
  return (
    <AdminPage
      title={name ?? words.newOrganisation}
      back={{ href: urls.keptOrganisations(), label: words.tabs.organisations }}
      errors={errors}
      done={tried === undefined && said ? words.saved[said] : null}
    >
      {tried?.meanwhile && <Meanwhile {...tried.meanwhile} />}
      <OrganisationForm fields={tried?.fields ?? fields} seen={tried?.seen ?? seen} errorOf={errorOf} />
      {managers && <SitesOf sites={sites} max={sitesMax} />}
      {managers && <Managers managers={managers} typed={tried?.person ?? null} errorOf={errorOf} />}
      {managers && <RemoveForm what="organisation" error={errorOf('delete')} />}
      {managers && <History lines={history} />}
    </AdminPage>
  );
}
