import { Form, useLocation } from 'react-router';
import { urls } from '#web/app/urls.ts';
import type { CallBackView } from '#web/console/calls/call-back-view.ts';
import { useCallWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';

interface CallBackRowsProps {
  rows: readonly CallBackView[];
  /** Rows that no longer belong here; they keep their places until the list is refreshed. */
  gone?: ReadonlySet<string>;
}

/** People to call back, one per row, with two actions: call, or mark as done. */
export function CallBackRows({ rows, gone }: CallBackRowsProps) {
  return rows.map((row) => <CallBackRow key={row.id} row={row} isGone={gone?.has(row.id) ?? false} />);
}

function CallBackRow({ row, isGone }: { row: CallBackView; isGone: boolean }) {
  const { list } = useCallWords();
  const { pathname, search } = useLocation();
  const awake = useHydrated();
  return (
    <li className={`@container border-b border-line px-5 py-2 text-body sm:text-row ${isGone ? 'text-ink-3' : ''}`}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="flex min-w-0 flex-1 basis-56 items-center gap-3">
          <Icon name="phone" className="text-ink-2" />
          <a href={urls.call(row.id)} className="list-open link-quiet min-w-0 truncate font-strong no-underline">
            {row.who}
          </a>
          {row.ticket !== null && <TicketNumber number={row.ticket} look="list" />}
        </span>
        <span className="whitespace-nowrap sm:basis-28">{row.number}</span>
        <span className="min-w-0 basis-full text-ink-2 @[42rem]:basis-60">
          {row.line}, {row.why}
        </span>
        <span className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-1 @max-[56rem]:w-full">
          <span className={`@max-[56rem]:mr-auto @[56rem]:min-w-24 ${row.isDue ? 'font-strong' : 'text-ink-2'}`}>
            {row.due}
          </span>
          <Form method="post" action={urls.calls()} className="flex flex-wrap gap-2">
            <input type="hidden" name="call" value={row.id} />
            {awake && <input type="hidden" name="from" value={pathname + search} />}
            <Button name="intent" value="back">
              {list.callBack}
            </Button>
            <Button name="intent" value="done" kind="plain">
              {list.finish}
            </Button>
          </Form>
        </span>
      </div>
    </li>
  );
}
