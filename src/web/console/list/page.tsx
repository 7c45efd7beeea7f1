import { useRef } from 'react';
import { useLocation } from 'react-router';
import { Undecided } from '#web/admin/desks/year/undecided.tsx';
import { BulkBar } from '#web/console/bulk/bulk-bar.tsx';
import { readBulkChoices } from '#web/console/bulk/read-choices.ts';
import { useListPlace } from '#web/console/commands/use-list-place.ts';
import { EmptyList } from '#web/console/list/empty-list.tsx';
import { readListPage } from '#web/console/list/read-page.ts';
import { TicketTable } from '#web/console/list/ticket-table.tsx';
import { useHeldRows } from '#web/console/live/use-held-rows.ts';
import { readStandIn } from '#web/console/settings/read-stand-in.ts';
import { StandIn } from '#web/console/settings/stand-in.tsx';
import { staffVisit } from '#web/console/staff.ts';
import { useWords } from '#web/console/use-words.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { ConsoleBar } from '#web/ui/frame/console-bar.tsx';
import { Icon } from '#web/ui/icons/icon.tsx';
import { urls } from '#web/urls.ts';
import type { Route } from './+types/page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = staffVisit(context, request);
  const list = readListPage(visit, new URL(request.url).searchParams);
  const [page, bulk] = await Promise.all([list, readBulkChoices(visit)]);
  const standIn = page.view === 'mine' ? await readStandIn(visit) : [];
  return { ...page, bulk, standIn };
}

export default function Page({ loaderData: page }: Route.ComponentProps) {
  const { list } = useWords();
  const { search } = useLocation();
  const area = useRef<HTMLDivElement>(null);
  const held = useHeldRows(search, page.rows, area);
  const groups = page.groups;
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
            <span role="status" className="flex items-center gap-2 text-row text-ink-2">
              {held.changes > 0 && (
                <>
                  {list.changes({ count: held.changes })}
                  <Button kind="outlined" onClick={held.show}>
                    {list.show}
                  </Button>
                </>
              )}
            </span>
            <a href={urls.newContact()} className={buttonLook('main')}>
              <Icon name="plus" />
              {list.newTicket}
            </a>
          </>
        }
      />
      <div ref={area} className="min-h-0 flex-1 relative overflow-y-auto" tabIndex={-1}>
        {page.troubles.map((line) => (
          <div key={line} className="px-5 pt-3">
            <Banner tone="urgent">{line}</Banner>
          </div>
        ))}
        {page.undecided.map((undecided) => (
          <div key={undecided.desk} className="px-5 pt-3">
            <Undecided {...undecided} />
          </div>
        ))}
        <StandIn rows={page.standIn} />
        {held.rows.length > 0 ? (
          <TicketTable label={page.title} rows={held.rows} groups={groups} gone={held.gone} />
        ) : (
          <EmptyList page={page} />
        )}
        <Paging page={page} />
      </div>
      {numbers.length > 0 && (
        <BulkBar area={area} choices={page.bulk} numbers={numbers} total={page.total} list={page} />
      )}
    </>
  );
}

function Paging({ page }: { page: Route.ComponentProps['loaderData'] }) {
  const { list } = useWords();
  if (page.isBeginning && page.next === null) return null;
  const here = { view: page.view ?? undefined, team: page.team ?? undefined, q: page.q ?? undefined };
  return (
    <p className="flex gap-4 px-5 py-4 text-row">
      {!page.isBeginning && (
        <a className="link" data-act="list-first" href={urls.console(here)}>
          {list.first}
        </a>
      )}
      {page.next && (
        <a className="link" data-act="list-onward" href={urls.console({ ...here, after: page.next })}>
          {list.more}
        </a>
      )}
    </p>
  );
}

/** Exact as far as anyone counts. */
function figure(count: number): string {
  return count > 999 ? '999+' : String(count);
}
