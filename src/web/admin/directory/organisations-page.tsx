import { href } from 'react-router';
import { directoryAdminWords } from '#locales/admin/messages.ts';
import { countSitesOfOrganisations, listOrganisations } from '#store/directory/organisations.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { languageInSentence } from '#web/shared/problem-words.ts';
import { Empty } from '#web/ui/empty.tsx';
import { TableHead } from '#web/ui/table-head.tsx';
import type { Route } from './+types/organisations-page.ts';
import { Tabs } from './tabs.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { services, language } = await adminVisit(context, request, 'directory');
  const { db } = services.world;
  const counts = await countSitesOfOrganisations(db);
  const organisations = await listOrganisations(db);
  const rows = organisations.map(({ id, names, languages }) => {
    const answers = languages.map((each) => languageInSentence(each, language)).join(', ');
    return { id, name: names[language], sites: counts.get(id) ?? 0, languages: answers };
  });
  return { rows: rows.toSorted((a, b) => a.name.localeCompare(b.name, language)) };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { rows } = loaderData;
  const words = directoryAdminWords[useVisit().language];
  return (
    <AdminPage
      title={words.tabs.organisations}
      count={words.organisations({ count: rows.length })}
      link={{ href: href('/admin/directory/organisations/new'), label: words.newOrganisation, kind: 'main' }}
      done={words.saved}
    >
      <Tabs current="organisations" />
      {rows.length === 0 ? (
        <Empty title={words.noOrganisations}>{words.noOrganisationsText}</Empty>
      ) : (
        <OrganisationTable rows={rows} />
      )}
    </AdminPage>
  );
}

function OrganisationTable({ rows }: Pick<Route.ComponentProps['loaderData'], 'rows'>) {
  const { columns, tabs } = directoryAdminWords[useVisit().language];
  return (
    <table className="mt-4 w-full max-w-record text-row max-sm:text-body">
      <caption className="sr-only">{tabs.organisations}</caption>
      <TableHead heads={[columns.name, columns.sites, columns.languages]} />
      <tbody>
        {rows.map(({ id, name, sites, languages }) => (
          <tr key={id} className="border-b border-line">
            <th scope="row" className="py-2 pr-4 text-left font-strong">
              <a href={urls.adminOrganisation(id)} className="link-quiet inline-block max-sm:py-1">
                {name}
              </a>
            </th>
            <td className="py-2 pr-4">{sites}</td>
            <td className="py-2">{languages}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
