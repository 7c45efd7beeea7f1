import { Fragment, type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { labelled } from '#locales/format.ts';
import { urls } from '#web/app/urls.ts';
import { ActButton } from '#web/console/ticket/act-form.tsx';
import type { ActResult } from '#web/console/ticket/acts/run-act.ts';
import { sentEvent } from '#web/console/ticket/composer/use-sending.ts';
import { undoneEvent } from '#web/console/ticket/composer/use-writing.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { Entry, Events, PlainEntry } from '#web/console/ticket/record/record-items.tsx';
import { SelectedPassages } from '#web/console/ticket/record/selected-passages.tsx';
import type { MergedView } from '#web/console/ticket/relations/relations-view.ts';
import { UndoButton } from '#web/console/ticket/relations/undo-button.tsx';
import { PendingEntry } from '#web/console/ticket/sending/pending-entry.tsx';
import type { PendingView } from '#web/console/ticket/sending/pending-view.ts';
import { useTogetherWords, useWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { RecordEvents } from '#web/ui/record/record-events.tsx';
import { useListener } from '#web/ui/use-listener.ts';

/** The scrolling part: notices and the record. In a narrow window `children` come first. */
export function RecordArea({ page, children }: { page: TicketPage; children: ReactNode }) {
  const { record } = useWords();
  const area = useRef<HTMLElement>(null);
  // Reading marks everything as read; what was new stays marked as long as the page is open.
  const [unread] = useState(page.unread);
  useNewestInView(area);
  const pending = usePending(page, area);
  return (
    <section
      ref={area}
      id="record"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
      tabIndex={0}
      aria-label={record.title}
      className="min-h-0 flex-1 relative overflow-y-auto focus-visible:-outline-offset-3"
    >
      {children}
      <div className="flex flex-col gap-5 px-5 py-4">
        <h2 className="sr-only">{record.title}</h2>
        <FreshRelation page={page} />
        <NewsOfRecord page={page} />
        <MentionNotice page={page} />
        {page.notices.map(({ tone, text }) => (
          <Banner key={text} tone={tone}>
            {text}
          </Banner>
        ))}
        {page.suspectedSpam && <SpamActions page={page} />}
        <MergedRecords merged={page.relations.merged} />
        {page.record.map((item) =>
          item.kind === 'entry' ? (
            <Fragment key={item.id}>
              {item.id === unread && <NewSinceVisit />}
              <Entry entry={item} page={page} />
            </Fragment>
          ) : item.kind === 'events' ? (
            <Events key={item.id} item={item} />
          ) : (
            <Earlier key={item.id} page={page} count={item.count} />
          ),
        )}
        {pending.map((entry) => (
          <PendingEntry key={entry.id} entry={entry} />
        ))}
      </div>
      {page.relations.actions.split && <SelectedPassages number={page.number} />}
    </section>
  );
}

/**
 * Returns the reader's messages that are about to be sent, the latest before the page is read again. Sending moves the focus to the
 * record, at its end, where the message stands.
 */
function usePending(page: TicketPage, area: RefObject<HTMLElement | null>): readonly PendingView[] {
  const [sent, setSent] = useState<{ version: number; entry: PendingView } | null>(null);
  const follows = useRef<TicketPage | null>(null);
  // Once the page has read the message, only the page tells what became of it.
  if (sent && page.pending.some(({ id }) => id === sent.entry.id)) setSent(null);
  useListener('window', undoneEvent, () => setSent(null));
  useListener('window', sentEvent, ({ detail }: CustomEvent<ActResult>) => {
    const { version, pending: entry } = detail;
    flushSync(() => setSent(entry ? { version, entry } : null));
    follows.current = page;
    area.current?.scrollTo({ top: area.current.scrollHeight });
    area.current?.focus({ preventScroll: true });
  });
  // The record that was read again may be longer: by the note, or by the requested items.
  useLayoutEffect(() => {
    if (follows.current === null || follows.current === page) return;
    area.current?.scrollTo({ top: area.current.scrollHeight });
    follows.current = null;
  }, [area, page]);
  // A page that was asked for before the sending may arrive after it.
  return sent && page.version <= sent.version ? [...page.pending, sent.entry] : page.pending;
}

/** A note mentions the reader. The notice stays while the page is open, although the list already counts it as seen. */
function MentionNotice({ page }: { page: TicketPage }) {
  const { look } = useTogetherWords().mention;
  const [first] = useState(page.mention);
  const mention = page.mention ?? first;
  if (mention === null) return null;
  const note = <a href={`#entry-${mention.entryId}`}>{look}</a>;
  return (
    <Banner tone="accent" icon="note" action={note}>
      {mention.text}
    </Banner>
  );
}

/** Actions for suspected spam: free the ticket, or close it silently (R1, R22). */
function SpamActions({ page }: { page: TicketPage }) {
  const { marks } = useWords();
  return (
    <div className="-mt-3 flex flex-wrap items-start gap-2">
      <ActButton intent="free" page={page} disabledBecause={page.whyNot.change ?? undefined}>
        {marks.free}
      </ActButton>
      <ActButton
        intent="close"
        page={page}
        fields={{ reason: 'spam' }}
        kind="danger"
        disabledBecause={page.whyNot.close ?? undefined}
      >
        {marks.spam}
      </ActButton>
    </div>
  );
}

/** The agent's latest split or merge, with an undo button. */
function FreshRelation({ page }: { page: TicketPage }) {
  const { fresh } = page.relations;
  if (fresh === null) return null;
  return (
    <div role="status">
      <Banner tone="handled" icon="check">
        <span className="flex flex-wrap items-baseline gap-x-3">
          {fresh.text}
          {fresh.open && (
            <a href={fresh.open.href} className="link text-secondary">
              {fresh.open.label}
            </a>
          )}
          <UndoButton undo={fresh.undo} page={page} at="fresh" />
        </span>
      </Banner>
    </div>
  );
}

/**
 * Announces new entries of other people and a new agent since the page was opened, without scrolling or moving the focus. The
 * composer announces the reader's own entries.
 */
function NewsOfRecord({ page }: { page: TicketPage }) {
  const { language } = useVisit();
  const { came } = useTogetherWords().record;
  const { columns } = useWords();
  const entries = page.record.filter((item) => item.kind === 'entry');
  const last = entries.findLast(({ isOwn }) => !isOwn);
  const [seen] = useState(last?.seq ?? 0);
  const name = page.assignee?.name ?? null;
  const [before] = useState(name);
  return (
    <div role="status" className="sr-only">
      {name !== null && name !== before && <p>{labelled(columns.assignee, name, language)}</p>}
      {last && last.seq > seen && <p>{came({ title: last.title, how: last.how })}</p>}
    </div>
  );
}

const unreadId = 'unread';

/** Above the first entry that the reader has not seen. */
function NewSinceVisit() {
  const { sinceVisit } = useTogetherWords().record;
  return (
    <p
      id={unreadId}
      className="flex scroll-mt-4 items-center gap-3 text-secondary font-strong text-accent before:h-px before:flex-1 before:bg-accent-line after:h-px after:flex-1 after:bg-accent-line"
    >
      {sinceVisit}
    </p>
  );
}

/** Omitted entries behind a link: the page keeps its position when they load. */
function Earlier({ page, count }: { page: TicketPage; count: number }) {
  const { earlier } = useTogetherWords().record;
  return (
    <p className="border-y border-line py-2 text-center text-body">
      <a href={urls.ticket(page.number, { all: '1' })}>{earlier({ count })}</a>
    </p>
  );
}

/** A ticket opens where its reader goes on, else at its newest entry, on a phone at its clock. Nothing else scrolls the record. */
function useNewestInView(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const unread = document.getElementById(unreadId);
    if (unread) unread.scrollIntoView();
    else if (area.current && matchMedia('(width >= 68.75rem)').matches)
      area.current.scrollTop = area.current.scrollHeight;
  }, [area]);
}

/** Records of tickets merged into this one, folded and read-only (R5, R7). */
function MergedRecords({ merged }: { merged: MergedView[] }) {
  return merged.map(({ number, title, summary, language, items }) => (
    <details key={number} className="rounded-field border border-line">
      <summary className="rounded-field px-3 py-2 text-body hover:bg-hover">
        {title} <span className="text-ink-2" lang={language}>{`· ${summary}`}</span>
      </summary>
      <div className="flex flex-col gap-5 border-t border-line px-3 py-4">
        {items.map((item) =>
          item.kind === 'entry' ? (
            <PlainEntry key={item.id} entry={item} />
          ) : (
            <RecordEvents key={item.id} summary={item.summary} at={item.at} />
          ),
        )}
      </div>
    </details>
  ));
}
