import { type RefObject, useEffect, useRef, useState } from 'react';
import { urls } from '#web/app/urls.ts';
import type { RowView } from '#web/console/list/rows/row-view.ts';
import { numberAt } from '#web/console/list-place.ts';
import type { PreviewedTicket } from '#web/console/preview/read-preview.ts';
import { Events, PlainEntry } from '#web/console/ticket/record/record-items.tsx';
import { useDeskWords, useTogetherWords, useViewWords, useWords } from '#web/console/use-words.ts';
import { useAnswer } from '#web/shared/find/use-answer.ts';
import { buttonLook } from '#web/ui/button.tsx';
import { Status, UrgentMark } from '#web/ui/status.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';

interface PreviewPaneProps {
  /** The list beside it. */
  area: RefObject<HTMLElement | null>;
  /** The list's tickets; the first one shows until a row is chosen. */
  rows: readonly RowView[];
}

/** The ticket of the chosen row, to read. A list that has no room for it hides it (list.css), and then nothing is loaded. */
export function PreviewPane({ area, rows }: PreviewPaneProps) {
  const say = useViewWords().preview;
  const pane = useRef<HTMLElement>(null);
  const number = useChosenRow(area, pane, rows[0]!.number);
  // The list is live: a ticket that changed there is read again.
  const row = rows.find((each) => each.number === number);
  const asked = row?.isInPortal ? '' : number;
  const { found, state } = useAnswer<PreviewedTicket>(
    asked,
    (each) => urls.ticketPreviewed(each),
    row?.version ?? null,
  );
  useMarkedRow(area, number);
  const record = useRef<HTMLElement>(null);
  const shown = found?.number;
  // The newest entry is last.
  useEffect(() => {
    if (shown && record.current) record.current.scrollTop = record.current.scrollHeight;
  }, [shown]);
  return (
    <aside ref={pane} aria-label={say.title} className="list-preview">
      {state === 'failed' && <p className="px-5 py-4 text-body text-ink-2">{say.failed}</p>}
      {row?.isInPortal && <InPortal number={number} />}
      {found && asked !== '' && <Previewed key={found.number} ticket={found} record={record} />}
    </aside>
  );
}

/** A ticket that the reader only sees, as its requester or a participant. */
function InPortal({ number }: { number: string }) {
  return (
    <div className="flex flex-col items-start gap-3 px-5 py-4">
      <p className="text-body">{useWords().ticket.inPortal}</p>
      <a href={urls.portalTicket(number)} className={buttonLook('outlined')}>
        {useViewWords().preview.open}
      </a>
    </div>
  );
}

function Previewed({ ticket, record }: { ticket: PreviewedTicket; record: RefObject<HTMLElement | null> }) {
  const say = useViewWords().preview;
  const words = useWords();
  const { urgent } = useDeskWords();
  const { earlier } = useTogetherWords().record;
  return (
    <>
      <header className="flex-none border-b border-line px-5 py-3">
        <div className="flex items-start gap-3">
          <h2 className="min-w-0 flex-1 text-section wrap-anywhere" lang={ticket.language}>
            {ticket.summary}
          </h2>
          <a href={urls.ticket(ticket.number)} className={buttonLook('outlined')}>
            {say.open}
          </a>
        </div>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 text-row">
          <Status status={ticket.status} word={ticket.statusWord} />
          {ticket.urgent && <UrgentMark word={urgent} />}
          <TicketNumber number={ticket.number} look="list" />
          <span className="min-w-0 truncate text-ink-2">{ticket.who}</span>
        </p>
        <p className="mt-1 text-row text-ink-2">{ticket.clock}</p>
      </header>
      <section
        ref={record}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
        tabIndex={0}
        aria-label={words.record.title}
        className="relative flex min-h-0 flex-1 flex-col gap-5 overflow-y-auto px-5 py-4 focus-visible:-outline-offset-3"
      >
        {ticket.record.map((item) =>
          item.kind === 'entry' ? (
            <PlainEntry key={item.id} entry={item} />
          ) : item.kind === 'events' ? (
            <Events key={item.id} item={item} />
          ) : (
            <p key={item.id} className="border-y border-line py-2 text-center text-row text-ink-2">
              {earlier({ count: item.count })}
            </p>
          ),
        )}
      </section>
    </>
  );
}

/** Marks the row of the shown ticket. Rows have no state of their own, so that a list of fifty stays cheap. */
function useMarkedRow(area: RefObject<HTMLElement | null>, number: string): void {
  // The list may have rendered its rows again.
  useEffect(() => {
    const row = number && area.current?.querySelector(`.list-open[href="${urls.ticket(number)}"]`);
    if (!row) return;
    row.setAttribute('aria-current', 'true');
    return () => row.removeAttribute('aria-current');
  });
}

/**
 * Returns the ticket of the row that has or last had the focus; '' while the pane is hidden. A press on another row chooses it, and
 * a second press opens it.
 */
function useChosenRow(area: RefObject<HTMLElement | null>, pane: RefObject<HTMLElement | null>, first: string): string {
  const [chosen, setChosen] = useState<string | null>(null);
  const [isShown, setIsShown] = useState(false);
  const shown = isShown ? (chosen ?? first) : '';
  const now = useRef(shown);
  useEffect(() => {
    now.current = shown;
  }, [shown]);

  useEffect(() => {
    const list = area.current;
    if (!list || !pane.current) return;
    const stopped = new AbortController();
    const { signal } = stopped;
    const size = new ResizeObserver(() => setIsShown(pane.current?.checkVisibility() ?? false));
    size.observe(pane.current);
    // A press focuses the row before it clicks.
    let before = '';
    list.addEventListener(
      'pointerdown',
      () => {
        before = now.current;
      },
      { signal, capture: true },
    );
    list.addEventListener('focusin', ({ target }) => setChosen((last) => numberAt(target) ?? last), { signal });
    list.addEventListener(
      'click',
      (event) => {
        const link = event.target instanceof Element ? event.target.closest<HTMLElement>('.list-open') : null;
        const isPlain = event.detail > 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
        if (!link || !isPlain || numberAt(link) === before || before === '') return;
        event.preventDefault();
        event.stopPropagation();
        link.focus();
      },
      { signal, capture: true },
    );
    return () => {
      stopped.abort();
      size.disconnect();
    };
  }, [area, pane]);
  return shown;
}
