import { href } from 'react-router';
import { siteIndexOf } from '#desk/directory/site-index.ts';
import { editorsCap } from '#domain/access/entitlement.ts';
import { searchSites } from '#domain/directory/search-sites.ts';
import { directoryAdminWords } from '#locales/admin/messages.ts';
import { countEntitled } from '#store/directory/managed-sites.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { type AdminVisit, adminVisit } from '#web/admin/admin-visit.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { PageLinks } from '#web/ui/frame/page-links.tsx';
import { TableHead } from '#web/ui/table-head.tsx';
import type { Route } from './+types/page.ts';
import { Tabs } from './tabs.tsx';

type SiteRow = Route.ComponentProps['loaderData']['rows'][number];

/** Short enough to read to its end. */
const rowsMax = 50;

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'directory');
  return sitesView(visit, request);
}

/** Returns the matching sites, or all by number, in pages. */
async function sitesView({ services, language }: AdminVisit, request: Request) {
  const { searchParams } = new URL(request.url);
  const q = (searchParams.get('q') ?? '').slice(0, 500);
  const { world } = services;
  const index = await siteIndexOf(world, world.db);
  const { sites, near } = q.trim() === '' ? { sites: index.sites, near: false } : searchSites(q, index);
  const pages = Math.max(1, Math.ceil(sites.length / rowsMax));
  const page = Math.min(pages, Math.max(1, Number.parseInt(searchParams.get('page') ?? '1', 10) || 1));
  const shown = sites.slice((page - 1) * rowsMax, page * rowsMax);
  const counts = await countEntitled(
    world.db,
    shown.map(({ id }) => id),
  );
  const max = editorsCap(await world.allDesks(world.db));
  const rows = shown.map(({ id, number, name, organisationNames }) => {
    const { editors, owners } = counts.get(id) ?? { editors: 0, owners: 0 };
    const shownEditors = directoryAdminWords[language].editorsOf({ editors, max });
    const organisation = organisationNames?.[language] ?? null;
    return { href: urls.adminSite(id), number, name, organisation, editors: shownEditors, owners };
  });
  const at = (to: number) => urls.adminSites({ q: q || undefined, page: to === 1 ? undefined : String(to) });
  return {
    q,
    near,
    rows,
    count: sites.length,
    previous: page > 1 ? at(page - 1) : null,
    next: page < pages ? at(page + 1) : null,
  };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { rows, count, q, near, previous, next } = loaderData;
  const words = directoryAdminWords[useVisit().language];
  return (
    <AdminPage
      title={words.title}
      count={words.sites({ count })}
      lead={words.lead}
      link={{ href: href('/admin/directory/sites/new'), label: words.newSite, kind: 'main' }}
      done={words.saved}
    >
      <div className="mt-4">
        <Tabs current="sites" />
      </div>
      <FindForm q={q} />
      {near && <p className="mt-4 text-body">{words.near}</p>}
      {rows.length === 0 ? <Empty title={words.none}>{words.noneText}</Empty> : <SiteTable rows={rows} />}
      <PageLinks
        label={words.pages}
        links={[
          { href: previous, label: words.previous },
          { href: next, label: words.next },
        ]}
      />
    </AdminPage>
  );
}

/** Sites with their people. On phones each cell has its own label. */
function SiteTable({ rows }: { rows: SiteRow[] }) {
  const { columns, tabs } = directoryAdminWords[useVisit().language];
  const names = [columns.number, columns.name, columns.organisation, columns.editors, columns.owners];
  return (
    <table className="mt-4 w-full text-row folded:block folded:text-body">
      <caption className="sr-only">{tabs.sites}</caption>
      <TableHead heads={names} folds />
      <tbody className="folded:block">
        {rows.map((row) => (
          <Row key={row.number} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: SiteRow }) {
  const { columns, noOrganisation } = directoryAdminWords[useVisit().language];
  return (
    <tr className="border-b border-line folded:block folded:py-3">
      <td className="py-2 pr-4 font-strong folded:inline folded:py-0">{row.number}</td>
      <th scope="row" className="py-2 pr-4 text-left font-strong wrap-anywhere folded:inline folded:py-0">
        <a href={row.href} className="link-quiet inline-block folded:py-1">
          {row.name}
        </a>
      </th>
      <td className={`${fact} wrap-anywhere folded:block`}>{row.organisation ?? noOrganisation}</td>
      <Figure name={columns.editors} figure={row.editors} />
      <Figure name={columns.owners} figure={String(row.owners)} />
    </tr>
  );
}

function Figure({ name, figure }: { name: string; figure: string }) {
  return (
    <td className={`${fact} whitespace-nowrap folded:inline`}>
      <span aria-hidden="true" className="hidden folded:inline">
        {name}{' '}
      </span>
      {figure}
    </td>
  );
}

const fact = 'py-2 pr-4 folded:py-0 folded:text-secondary folded:text-ink-2';

function FindForm({ q }: { q: string }) {
  const words = directoryAdminWords[useVisit().language];
  return (
    <form method="get" className="max-w-fields">
      <label htmlFor="q" className="block text-label">
        {words.find}
      </label>
      <p id="q-hint" className="text-secondary text-ink-2">
        {words.findHint}
      </p>
      <div className="mt-1 flex flex-wrap items-center gap-3">
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={q}
          maxLength={500}
          autoComplete="off"
          aria-describedby="q-hint"
          className="control min-w-0 flex-1"
        />
        <Button>{words.search}</Button>
        {q !== '' && (
          <a className="link text-body" href={urls.adminSites()}>
            {words.all}
          </a>
        )}
      </div>
    </form>
  );
}
