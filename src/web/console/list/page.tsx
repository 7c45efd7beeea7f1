import { useRef } from 'react';
import { redirect, useLocation } from 'react-router';
import { areUsual } from '#domain/view/columns.ts';
import type { TicketSort } from '#domain/view/sorts.ts';
import { viewWords } from '#locales/console/views/messages.ts';
import { BulkBar } from '#web/console/bulk/bulk-bar.tsx';
import { readBulkChoices } from '#web/console/bulk/read-choices.ts';
import { SelectBox, SelectPageBox } from '#web/console/bulk/select-box.tsx';
import { useListPlace } from '#web/console/commands/use-list-place.ts';
import { DisplayPanel } from '#web/console/list/display-panel.tsx';
import { drawnRows } from '#web/console/list/drawn-rows.tsx';
import { EmptyList } from '#web/console/list/empty-list.tsx';
import { figure } from '#web/console/list/figure.ts';
import { Notices } from '#web/console/list/notices.tsx';
import { type ListPage, readListPage } from '#web/console/list/read-page.ts';
import { TicketTable } from '#web/console/list/ticket-table.tsx';
import { useHeldRows } from '#web/console/live/use-held-rows.ts';
import { readStandIn } from '#web/console/settings/read-stand-in.ts';
import { StandIn } from '#web/console/settings/stand-in.tsx';
import { staffVisit } from '#web/console/staff.ts';
import { useWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { ConsoleBar } from '#web/ui/frame/console-bar.tsx';
import { Icon } from '#web/ui/icons/icon.tsx';
import { urls } from '#web/urls.ts';
import type { Route } from './+types/page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = staffVisit(context, request);
  const { searchParams } = new URL(request.url);
  // What is urgent has a board of its own; older links lead there.
  if (searchParams.get('view') === 'urgent' && !searchParams.has('q')) throw redirect(urls.urgentBoard());
  const [page, bulk] = await Promise.all([readListPage(visit, searchParams), readBulkChoices(visit)]);
  const standIn = page.view === 'mine' ? await readStandIn(visit) : [];
  return { ...page, rows: drawnRows(page.rows, page.columns, visit.language), bulk, standIn };
}

export default function Page({ loaderData: page }: Route.ComponentProps) {
  const { list } = useWords();
  const { search } = useLocation();
  const area = useRef<HTMLDivElement>(null);
  const held = useHeldRows(search, page.rows, area);
  const sortHref = (sort: TicketSort) => urls.console({ ...hereOf(page), sort });
  const numbers = held.rows.map(({ number }) => number);
  useListPlace(area, urls.console() + search, numbers);
  return (
    <>
      <title>{`${page.title} · Belfry`}</title>
      <ConsoleBar
        title={page.title}
        count={page.total > 0 ? figure(page.total) : undefined}
        actions={
          <>
            <span role="status" className="flex items-center gap-2 text-row text-ink-2 empty:hidden">
              {held.changes > 0 && (
                <>
                  {list.changes({ count: held.changes })}
                  <Button kind="outlined" onClick={held.show}>
                    {list.show}
                  </Button>
                </>
              )}
            </span>
            <FilterLink page={page} />
            <DisplayPanel page={page} sortHref={sortHref} />
            <a href={urls.newContact()} className={buttonLook('main')}>
              <Icon name="plus" />
              {list.newTicket}
            </a>
          </>
        }
      />
      {/* Columns beyond the usual ones may need more room than there is: then the list alone is moved sideways. */}
      <div
        ref={area}
        className={`min-h-0 flex-1 relative overflow-y-auto ${areUsual(page.columns) ? '' : 'sm:overflow-x-auto'}`}
        tabIndex={-1}
      >
        <Notices page={page} />
        <StandIn rows={page.standIn} />
        {held.rows.length > 0 ? (
          <TicketTable
            label={page.title}
            rows={held.rows}
            columns={page.columns}
            groups={page.groups}
            gone={held.gone}
            sort={page.sort}
            sortHref={sortHref}
            leading={{ head: <SelectPageBox />, cell: (row) => <SelectBox number={row.number} /> }}
          />
        ) : (
          <EmptyList page={page} />
        )}
        <Paging page={page} />
      </div>
      {numbers.length > 0 && (
        <BulkBar area={area} choices={page.bulk} numbers={numbers} total={page.total} list={hereOf(page)} />
      )}
    </>
  );
}

/** A saved view is changed by who keeps it; of any other list one goes on from its filter. */
function FilterLink({ page }: { page: ListPage }) {
  const say = viewWords[useVisit().language];
  const isKept = page.saved?.isKept ?? false;
  const href = isKept ? urls.savedView(page.saved!.id) : urls.newView({ q: page.filter });
  return (
    <a href={href} className={buttonLook('outlined')}>
      <Icon name="filter" />
      {isKept ? say.change : say.filter}
    </a>
  );
}

function Paging({ page }: { page: ListPage }) {
  const { list } = useWords();
  if (page.isBeginning && page.next === null) return null;
  const here = hereOf(page);
  return (
    <p className="flex gap-4 px-5 py-4 text-row">
      {!page.isBeginning && (
        <a className="link" data-act="list-first" href={urls.console(here)}>
          {list.first}
        </a>
      )}
      {page.next && (
        <a
          className="link"
          data-act="list-onward"
          href={urls.console({ ...here, after: page.next.after, seen: page.next.seen ?? undefined })}
        >
          {list.more}
        </a>
      )}
    </p>
  );
}

/** This list's own address, its order included where somebody chose one. */
function hereOf({ view, team, saved, q, sort, usualSort }: ListPage) {
  const list = { view: view ?? undefined, team: team ?? undefined, saved: saved?.id, q: q ?? undefined };
  return { ...list, sort: sort === usualSort ? undefined : sort };
}
