import { siteIndexOf } from '#desk/directory/site-index.ts';
import { editorsCap } from '#domain/access/entitlement.ts';
import { searchSites } from '#domain/directory/search-sites.ts';
import { directoryAdminWords } from '#locales/admin/messages.ts';
import { countEntitled } from '#store/directory/managed-sites.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { urls } from '#web/app/urls.ts';

export interface SiteRow {
  href: string;
  number: string;
  name: string;
  organisation: string | null;
  editors: string;
  owners: number;
}

/** Short enough to read to its end. */
const rowsMax = 50;

/** Returns the matching sites, or all by number, in pages. */
export async function sitesView({ services, language }: AdminVisit, request: Request) {
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
  const rows = shown.map(({ id, number, name, organisationNames }): SiteRow => {
    const { editors, owners } = counts.get(id) ?? { editors: 0, owners: 0 };
    const shownEditors = directoryAdminWords[language].editorsOf({ editors, max });
    const organisation = organisationNames?.[language] ?? null;
    return { href: urls.keptSite(id), number, name, organisation, editors: shownEditors, owners };
  });
  const at = (to: number) => urls.keptSites({ q: q || undefined, page: to === 1 ? undefined : String(to) });
  return {
    q,
    near,
    rows,
    count: sites.length,
    previous: page > 1 ? at(page - 1) : null,
    next: page < pages ? at(page + 1) : null,
  };
}
