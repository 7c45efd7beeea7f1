import { memo, type RefObject, useMemo, useRef } from 'react';
import { href, redirect, useOutlet } from 'react-router';
import { areUsual, type TicketSort } from '#domain/views/columns.ts';
import { addCondition, plainOperators, readFilter } from '#domain/views/filter.ts';
import { preview } from '#web/app/kept-choice.ts';
import { urls } from '#web/app/urls.ts';
import { BulkBar } from '#web/console/bulk/bulk-bar.tsx';
import { readBulkChoices } from '#web/console/bulk/read-choices.ts';
import { useTouchSelection } from '#web/console/bulk/use-touch-selection.ts';
import { useTicketAhead } from '#web/console/commands/use-ticket-ahead.ts';
import { FilterChips } from '#web/console/list/filter-chips.tsx';
import { FilterPanel } from '#web/console/list/filter-panel.tsx';
import { isListRead, useKeptList } from '#web/console/list/kept-list.ts';
import { ListHead } from '#web/console/list/list-head.tsx';
import { listVisit } from '#web/console/list/list-visit.ts';
import { Notices } from '#web/console/list/notices.tsx';
import { type ListPage, readListPage } from '#web/console/list/read-page.ts';
import type { RowView } from '#web/console/list/rows/row-view.ts';
import { TicketTable } from '#web/console/list/ticket-table.tsx';
import { useListPlace } from '#web/console/list-place.ts';
import { useHeldRows } from '#web/console/live/held-rows.ts';
import { PreviewPane } from '#web/console/preview/preview-pane.tsx';
import { readStandIn, type StoodInRow } from '#web/console/settings/read-stand-in.ts';
import { staffVisit } from '#web/console/staff.ts';
import { useForecastWords, useViewWords, useWords } from '#web/console/use-words.ts';
import { Empty } from '#web/ui/empty.tsx';
import { CoveredContext } from '#web/ui/frame/console-bar.tsx';
import { PageLinks } from '#web/ui/frame/page-links.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import type { Route } from './+types/page.ts';

export const shouldRevalidate = isListRead;

export async function loader({ context, params, request }: Route.LoaderArgs) {
  // A ticket that was opened without its list.
  if ('number' in params) return null;
  const visit = await listVisit(staffVisit(context, request), request);
  const { searchParams } = new URL(request.url);
  // Urgent tickets have their own board; older links lead there.
  if (searchParams.get('view') === 'urgent' && !searchParams.has('q')) throw redirect(href('/console/urgent'));
  // Without scripts, one more condition comes beside the filter.
  const added = readFilter(searchParams.get('with') ?? '').filter.conditions[0];
  if (added) {
    const q = addCondition(searchParams.get('q') ?? '', added);
    throw redirect(urls.console({ q, sort: searchParams.get('sort') ?? undefined }));
  }
  const [page, bulk] = await Promise.all([readListPage(visit, searchParams), readBulkChoices(visit)]);
  if (page.exact) throw redirect(urls.ticket(page.exact));
  const standIn = page.view === 'mine' ? await readStandIn(visit) : [];
  return { ...page, address: addressOf(searchParams), bulk, standIn, preview: preview.of(request) };
}

/** A ticket covers its list, which stays on the page: rendered, with its scroll position and selection. */
export default function Page({ loaderData: page }: Route.ComponentProps) {
  const ticket = useOutlet();
  const area = useRef<HTMLDivElement>(null);
  const isCovered = ticket !== null;
  const hasReturned = useKeptList(area, page?.address ?? null, isCovered);
  return (
    <div className="list-cover">
      {page && (
        <div data-covered={isCovered || undefined}>
          {!isCovered && <title>{`${page.title} · Belfry`}</title>}
          <CoveredContext value={isCovered}>
            <List page={page} area={area} hasReturned={hasReturned} />
          </CoveredContext>
        </div>
      )}
      {isCovered && <div>{ticket}</div>}
    </div>
  );
}

interface ListProps {
  page: NonNullable<Route.ComponentProps['loaderData']>;
  area: RefObject<HTMLDivElement | null>;
  hasReturned: RefObject<boolean>;
}

/** Renders again only with other data, not when a ticket covers it. */
const List = memo(function List({ page, area, hasReturned }: ListProps) {
  const { address } = page;
  const held = useHeldRows(address, useRows(page.rows), area, hasReturned);
  const here = hereOf(page);
  const sortHref = (sort: TicketSort) => urls.console({ ...here, sort });
  const numbers = held.rows.map(({ number }) => number);
  const { total, isBeginning } = page;
  useListPlace(area, { address, numbers, total, isBeginning, next: nextAddress(page) });
  useTouchSelection(area);
  useTicketAhead(area);
  return (
    <>
      <ListHead
        page={page}
        changes={held.changes}
        onShow={held.show}
        sortHref={sortHref}
        selectHref={urls.console({ ...here, select: '1' })}
        fileHref={urls.ticketsFile(here)}
      />
      <FilterChips page={page} choices={page.bulk} />
      <FilterPanel page={page} choices={page.bulk} />
      <div className="list-beside">
        {/* Extra columns may not fit; then only the list scrolls sideways. */}
        <div
          ref={area}
          className={`list-pane min-h-0 flex-1 relative overflow-y-auto ${areUsual(page.columns) ? '' : 'sm:overflow-x-auto'}`}
          tabIndex={-1}
        >
          <Notices page={page} />
          <StandIn rows={page.standIn} />
          {held.rows.length > 0 ? (
            <TicketTable
              label={page.title}
              rows={held.rows}
              columns={page.columns}
              ofFields={page.ofFields}
              groups={page.groups}
              gone={held.gone}
              sort={page.sort}
              sortHref={sortHref}
              selecting={page.selecting}
            />
          ) : (
            <EmptyList page={page} />
          )}
          <Paging page={page} />
        </div>
        {page.preview === 'on' && numbers.length > 0 && <PreviewPane area={area} rows={held.rows} />}
      </div>
      {numbers.length > 0 && (
        <BulkBar
          area={area}
          choices={page.bulk}
          numbers={numbers}
          total={page.total}
          list={here}
          selecting={page.selecting}
        />
      )}
    </>
  );
});

/** Above the agent's own tickets: reactions on tickets of absent colleagues. */
function StandIn({ rows }: { rows: readonly StoodInRow[] }) {
  const { groups } = useWords();
  if (rows.length === 0) return null;
  return (
    <section aria-label={rows[0]!.whose} className="border-b border-line bg-accent-soft px-5 py-2">
      <h2 className="text-secondary font-strong text-ink">{groups.reaction}</h2>
      <ul>
        {rows.map(({ number, summary, language, whose }) => (
          <li key={number} className="flex flex-wrap items-baseline gap-x-4 py-0.5 text-row">
            <TicketNumber number={number} look="list" />
            <a href={urls.ticket(number)} lang={language} className="link-quiet min-w-0 flex-1 basis-40 truncate">
              {summary}
            </a>
            <span className="flex-none font-strong">{whose}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The empty state of a list: what belongs there, and where to go on. */
function EmptyList({ page }: { page: ListPage }) {
  const { list, views, commands } = useWords();
  if (page.q !== null) return <NothingFound q={page.q} isWrong={page.isWrong} />;
  const { view, nextLetter } = page;
  const to = (next: 'next' | 'unassigned') => ({
    href: urls.console(next === 'next' ? {} : { view: next }),
    label: views[next],
  });
  if (view === 'next' || view === 'urgent')
    return (
      <div className="px-5">
        <Empty title={list.emptyTitle.next} action={{ href: href('/console/new'), label: commands.names.newContact }}>
          {nextLetter === null ? list.emptyQuiet : list.emptyNext({ when: nextLetter })}
        </Empty>
      </div>
    );
  const kind = view ?? (page.team === null ? 'saved' : 'team');
  return (
    <div className="px-5">
      <Empty title={list.emptyTitle.other} action={to(kind === 'mine' ? 'unassigned' : 'next')}>
        {list.emptyOf[kind]}
      </Empty>
    </div>
  );
}

/** What can be searched (guide, 11); or only that the number is wrong. */
function NothingFound({ q, isWrong }: { q: string; isWrong: boolean }) {
  const { list, commands } = useWords();
  const say = useViewWords();
  return (
    <div className="px-5">
      <Empty
        title={list.emptyTitle.search}
        action={isWrong ? null : { href: href('/console/new'), label: commands.names.newContact }}
      >
        {isWrong ? list.wrongCheckAlone({ number: q }) : list.emptySearch}
      </Empty>
      {!isWrong && (
        <p className="max-w-record pb-6 text-secondary text-ink-2">
          {say.help}{' '}
          <span className="wrap-anywhere">{[...plainOperators, 'field.…'].map((name) => `${name}:`).join(' ')}</span>
          <br />
          {say.helpNote}
        </p>
      )}
    </div>
  );
}

/** Parses the rows, which are sent as JSON. An unchanged row stays the same object, so that it is not rendered again. */
function useRows(texts: readonly string[]): RowView[] {
  const known = useRef(new Map<string, RowView>());
  return useMemo(() => {
    const rows = texts.map((text) => known.current.get(text) ?? (JSON.parse(text) as RowView));
    known.current = new Map(texts.map((text, place) => [text, rows[place]!]));
    return rows;
  }, [texts]);
}

function Paging({ page }: { page: ListPage }) {
  const { list } = useWords();
  const { pages } = useForecastWords();
  const here = { ...hereOf(page), select: page.selecting ? '1' : undefined };
  const links = [
    { href: page.isBeginning ? null : urls.console(here), label: list.first, act: 'list-first' },
    { href: nextAddress(page, here), label: list.more, act: 'list-onward' },
  ];
  return <PageLinks label={pages} links={links} className="gap-4 px-5 py-4 text-row max-sm:[&>a]:py-2.5" />;
}

/** Returns the address of the list's next page; null on its last one. */
function nextAddress(page: ListPage, here: Parameters<typeof urls.console>[0] = hereOf(page)): string | null {
  return page.next && urls.console({ ...here, after: page.next.after, seen: page.next.seen ?? undefined });
}

/** Returns this list's address, with its order if one was chosen. */
function hereOf({ view, team, saved, q, sort, usualSort }: ListPage) {
  const list = { view: view ?? undefined, team: team ?? undefined, saved: saved?.id, q: q ?? undefined };
  return { ...list, sort: sort === usualSort ? undefined : sort };
}

/** Returns the list's address without selection mode, which makes no different list. */
function addressOf(parameters: URLSearchParams): string {
  const { select: _, ...list } = Object.fromEntries(parameters);
  return urls.console(list);
}
