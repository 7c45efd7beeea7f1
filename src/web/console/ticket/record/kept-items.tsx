import type { Language } from '#domain/language.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { words } from '#locales/messages.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { CopiedOffer } from '#web/console/ticket/record/copied-offer.tsx';
import { EntryFoot, EntryItems, hasFoot, hasPreviews } from '#web/console/ticket/record/entry-foot.tsx';
import { HeldEntry } from '#web/console/ticket/record/held-entry.tsx';
import { MailFrame } from '#web/console/ticket/record/html/mail-frame.tsx';
import type { EntryView, EventsView } from '#web/console/ticket/record/record-view.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { KeptParts } from '#web/ui/kept-parts.tsx';
import { RecordEntry } from '#web/ui/record/record-entry.tsx';
import { RecordEvents } from '#web/ui/record/record-events.tsx';
import { RichWords } from '#web/ui/record/rich-words.tsx';
import { Shortened } from '#web/ui/record/shortened.tsx';

interface EntryProps {
  entry: EntryView;
  page: TicketPage;
  language: Language;
}

/** Entries do not change, so they are cached for all pages unless they contain a button. */
export function Entry({ entry, page, language }: EntryProps) {
  if (entry.look === 'held') return <HeldEntry entry={entry} page={page} />;
  const part = {
    get of() {
      return JSON.stringify(['entry', language, entry]);
    },
    element: () => <Contact key={entry.id} entry={entry} page={page} language={language} />,
  };
  const isLive = entry.copied.length > 0 || hasPreviews(entry);
  return <KeptParts as="div" className="contents" parts={[part]} areLive={isLive} />;
}

function Contact({ entry, page, language }: EntryProps) {
  return (
    <RecordEntry
      kind={entry.look}
      title={entry.title}
      side={entry.side}
      how={entry.how}
      at={entry.at}
      foot={hasFoot(entry) && <EntryFoot entry={entry} language={language} />}
      actions={entry.copied.length > 0 && <CopiedOffer entry={entry} page={page} />}
    >
      <div id={`entry-${entry.id}`} data-entry={entry.seq}>
        <Said entry={entry} language={language} />
      </div>
      {entry.whole && <Shortened {...entry.whole} words={words[language].longText} />}
      <EntryItems items={entry.items} />
    </RecordEntry>
  );
}

function Said({ entry, language }: { entry: EntryView; language: Language }) {
  const { text, html, frame, title } = entry;
  if (text === null) return <span className="text-ink-2">{consoleWords[language].record.erased}</span>;
  const words = consoleWords[language].record;
  if (frame !== null)
    return <MailFrame src={frame} title={words.htmlTitle({ who: title })} text={text} words={words} />;
  return html === null ? text : <RichWords html={html} />;
}

/** Events between two entries. */
export function Events({ item }: { item: EventsView }) {
  const { language } = useVisit();
  const part = {
    get of() {
      return JSON.stringify(['events', language, item]);
    },
    element: () => <FoldedEvents key={item.id} item={item} language={language} />,
  };
  return <KeptParts as="div" className="contents" parts={[part]} />;
}

function FoldedEvents({ item: { summary, at, lines }, language }: { item: EventsView; language: Language }) {
  const { record } = consoleWords[language];
  return (
    <RecordEvents summary={summary} at={at}>
      {lines.length > 1 &&
        lines.map((line) => (
          <li key={line.id} className="flex flex-wrap justify-between gap-x-4">
            <span className="min-w-0 break-words">
              {line.more === null ? line.text : record.because({ text: line.text, more: line.more })}
            </span>
            <span>{line.at}</span>
          </li>
        ))}
    </RecordEvents>
  );
}
