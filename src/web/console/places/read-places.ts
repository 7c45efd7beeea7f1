import { type Operator, writeCondition } from '#domain/views/filter.ts';
import { isId } from '#store/database/ids.ts';
import { listCountedOrganisations, listCountedSites } from '#store/views/ticket-places.ts';
import { urls } from '#web/app/urls.ts';
import type { StaffVisit } from '#web/console/staff.ts';

interface PlaceRow {
  key: string;
  name: string;
  /** A site's number, as people say it. */
  number: string | null;
  href: string;
  count: number;
}

const rowsOfPage = 50;
const searchCharactersMax = 100;

/** Returns a page of the sites with open tickets, each linked to its tickets. */
export async function readSites({ actor, services }: StaffVisit, parameters: URLSearchParams) {
  const { q, after } = asked(parameters, /^\d{4}$/);
  const page = { called: q, after, limit: rowsOfPage + 1 };
  const sites = await listCountedSites(services.world.db, actor, page);
  const rows = sites.map(({ number, name, count }) => ({
    key: number,
    number,
    name,
    count,
    href: hrefOf('site', number),
  }));
  return pageOf(rows, { q, after });
}

export async function readOrganisations({ actor, services, language }: StaffVisit, parameters: URLSearchParams) {
  const { q, after } = asked(parameters, null);
  const page = { called: q, after, limit: rowsOfPage + 1, language };
  const organisations = await listCountedOrganisations(services.world.db, actor, page);
  const rows = organisations.map(({ id, names, count }) => ({
    key: id,
    number: null,
    name: names[language],
    count,
    href: hrefOf('organisation', names[language]),
  }));
  return pageOf(rows, { q, after });
}

function asked(parameters: URLSearchParams, shape: RegExp | null) {
  const after = parameters.get('after');
  const isPlace = after !== null && (shape === null ? isId(after) : shape.test(after));
  const q = parameters.get('q')?.trim().slice(0, searchCharactersMax) || null;
  return { q, after: isPlace ? after : null };
}

function pageOf(rows: PlaceRow[], { q, after }: { q: string | null; after: string | null }) {
  const shown = rows.slice(0, rowsOfPage);
  const next = rows.length > rowsOfPage ? (shown.at(-1)?.key ?? null) : null;
  return { rows: shown, q, next, isBeginning: after === null };
}

/** A page of sites or organisations. */
export type Places = ReturnType<typeof pageOf>;

function hrefOf(operator: Operator, value: string): string {
  return urls.console({ q: `${writeCondition({ operator, values: [value], negated: false })} -status:closed` });
}
