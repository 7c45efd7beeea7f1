import { type ReactNode, useEffect, useRef } from 'react';
import { togetherWords } from '#locales/console/messages.ts';
import { urls } from '#web/app/urls.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { Entry, Events } from '#web/console/ticket/record/kept-items.tsx';
import { NewsOfRecord } from '#web/console/ticket/record/news-of-record.tsx';
import { FreshRelation } from '#web/console/ticket/relations/fresh-relation.tsx';
import { MergedRecords } from '#web/console/ticket/relations/merged-records.tsx';
import { SpamDeeds } from '#web/console/ticket/strangers/spam-deeds.tsx';
import { MentionNotice } from '#web/console/ticket/together/mention-notice.tsx';
import { useWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';

/** The scrolling part: notices and the record. In a narrow window `children` come first. */
export function RecordArea({ page, children }: { page: TicketPage; children: ReactNode }) {
  const { record } = useWords();
  const { language } = useVisit();
  const area = useRef<HTMLElement>(null);
  useNewestInView(area);
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
        {page.suspectedSpam && <SpamDeeds page={page} />}
        <MergedRecords merged={page.relations.merged} />
        {page.record.map((item) =>
          item.kind === 'entry' ? (
            <Entry key={item.id} entry={item} page={page} language={language} />
          ) : item.kind === 'events' ? (
            <Events key={item.id} item={item} />
          ) : (
            <Earlier key={item.id} page={page} count={item.count} />
          ),
        )}
      </div>
    </section>
  );
}

/** Omitted entries behind a link: the page keeps its position when they load. */
function Earlier({ page, count }: { page: TicketPage; count: number }) {
  const { earlier } = togetherWords[useVisit().language].record;
  return (
    <p className="border-y border-line py-2 text-center text-body">
      <a href={urls.ticket(page.number, { all: '1' })} className="link">
        {earlier({ count })}
      </a>
    </p>
  );
}

/** A ticket opens at its newest entry, on a phone at its clock. Nothing else scrolls the record. */
function useNewestInView(area: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (area.current && matchMedia('(min-width: 1100px)').matches) area.current.scrollTop = area.current.scrollHeight;
  }, [area]);
}
