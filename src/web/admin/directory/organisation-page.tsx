import { seenOf } from '#desk/spine/seen.ts';
import { type Fields, organisationForm } from '#domain/directory/fields.ts';
import { languages } from '#domain/language.ts';
import { directoryAdminWords, providerWords } from '#locales/admin/messages.ts';
import { listServiceManagers } from '#store/access/service-managers.ts';
import { isId } from '#store/database/ids.ts';
import { listSitesOfOrganisation } from '#store/directory/managed-sites.ts';
import { findOrganisation, type ManagedOrganisation } from '#store/directory/organisations.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { type AdminVisit, adminVisit } from '#web/admin/admin-visit.ts';
import { RowList } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { readForm } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/organisation-page.ts';
import { History } from './history.tsx';
import { historyView } from './history-view.ts';
import { handleOrganisation } from './organisation-acts.ts';
import { OrganisationForm } from './organisation-form.tsx';
import { PersonFields } from './person-fields.tsx';
import { RemoveForm } from './remove-form.tsx';

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
  return existing(isId(id) ? await findOrganisation(services.world.db, id) : undefined);
}

/** By default, a new organisation answers in all languages. */
const newFields: Fields = { languages: languages.join('\n') };

export default function Page({ loaderData, actionData: tried }: Route.ComponentProps) {
  const { fields, seen, name, sites, managers, history } = loaderData;
  const words = directoryAdminWords[useVisit().language];
  return (
    <AdminPage
      title={name ?? words.newOrganisation}
      back={{ href: urls.adminOrganisations(), label: words.tabs.organisations }}
      done={words.saved}
    >
      <OrganisationForm fields={tried?.fields ?? fields} seen={tried?.seen ?? seen} />
      {managers && <SitesOf sites={sites} max={sitesMax} />}
      {managers && <Managers managers={managers} typed={tried?.person ?? null} />}
      {managers && <RemoveForm what="organisation" />}
      {managers && <History lines={history} />}
    </AdminPage>
  );
}

/** The sites of an organisation, with links to their pages. */
function SitesOf({ sites, max }: { sites: { id: string; number: string; name: string }[]; max: number }) {
  const { organisation: words } = directoryAdminWords[useVisit().language];
  return (
    <Section id="sites" title={words.sites} className="mt-10 max-w-record">
      {sites.length === 0 && <p className="mt-1 text-body text-ink-2">{words.noSites}</p>}
      <ul className="mt-2 text-body">
        {sites.map(({ id, number, name }) => (
          <li key={id}>
            <a href={urls.adminSite(id)} className="link-quiet inline-block py-1 wrap-anywhere">
              <span className="text-ink-2">{number}</span> {name}
            </a>
          </li>
        ))}
      </ul>
      {sites.length === max && <p className="mt-1 text-body text-ink-2">{words.moreSites({ count: max })}</p>}
    </Section>
  );
}

interface ManagersProps {
  managers: { id: string; name: string; address: string | null }[];
  typed: Fields | null;
}

/** The people who grant access for an organisation, with a form to add one (R9). */
function Managers({ managers, typed }: ManagersProps) {
  const { language } = useVisit();
  const { people: words } = directoryAdminWords[language];
  return (
    <Section id="managers" title={words.managers} className="mt-10 max-w-record">
      <p className="mt-1 text-body text-ink-2">{words.managersText}</p>
      {managers.length === 0 && <p className="mt-2 text-body">{words.none}</p>}
      <RowList
        rows={managers.map(({ id, name, address }) => ({
          key: id,
          about: (
            <>
              <p className="font-strong">{name}</p>
              {address !== null && address !== name && <p className="text-ink-2">{address}</p>}
              <p className="text-secondary">
                <a href={urls.adminSignIn(id)}>{providerWords[language].person.link({ name })}</a>
              </p>
            </>
          ),
          acts: (
            <form method="post">
              <input type="hidden" name="person" value={id} />
              <Button name="intent" value="withdraw" aria-label={words.withdrawManagerOf({ name })}>
                {words.withdraw}
              </Button>
            </form>
          ),
        }))}
      />
      <SaveForm
        className="mt-4 flex max-w-fields flex-col gap-4"
        submit={words.nameManager}
        value="manager"
        kind="outlined"
      >
        <PersonFields typed={typed} />
      </SaveForm>
    </Section>
  );
}
