import type { Language } from '#domain/language.ts';
import { words as deskWords } from '#locales/messages.ts';
import { portalTicketWords } from '#locales/portal/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Attachment, BlockedFile, Quoted } from '#web/ui/record/attachment.tsx';
import { RecordAnswers, RecordEntry, RichWords, Shortened } from '#web/ui/record/record-entry.tsx';
import { RecordEvents } from '#web/ui/record/record-events.tsx';
import type { EntryView, RecordItem } from './record-view.ts';

/** The full record, oldest first, with a link to the newest entry (R7). */
export function RecordList({ items, language }: { items: RecordItem[]; language: Language }) {
  const words = portalTicketWords[useVisit().language].record;
  const last = items.at(-1);
  return (
    <section aria-labelledby="record" className="mt-12">
      <header className="flex flex-wrap items-baseline justify-between gap-4 pb-3">
        <h2 id="record" className="text-section">
          {words.title}
        </h2>
        {last && items.length > 3 && (
          <a href={`#at-${last.id}`} className="link text-secondary">
            {words.newest}
          </a>
        )}
      </header>
      <ol className="border-b border-line">
        {items.map((item) => (
          <li
            key={item.id}
            id={`at-${item.id}`}
            className={`border-t border-line ${item.kind === 'entry' ? 'py-4' : 'py-2'}`}
          >
            {item.kind === 'line' ? (
              <RecordEvents summary={item.text} at={item.at} />
            ) : (
              <Entry entry={item} language={language} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry, language }: { entry: EntryView; language: Language }) {
  const { language: own } = useVisit();
  const words = portalTicketWords[own].record;
  const { look, title, side, how, at, text, html, answers, items, files, quoted, whole } = entry;
  return (
    <RecordEntry
      kind={look}
      title={title}
      side={side}
      how={how}
      at={at}
      foot={(files.length > 0 || quoted !== null) && <Foot entry={entry} language={language} />}
    >
      {text === null && <span className="text-ink-2">{words.erased}</span>}
      {text !== null && html === null && !answers && <span lang={language}>{text}</span>}
      {html === null && answers && <RecordAnswers answers={answers} lang={language} />}
      {html !== null && <RichWords html={html} lang={language} />}
      {whole && <Shortened {...whole} words={deskWords[own].longText} />}
      {items.length > 0 && (
        <ul lang={language} className="mt-2 list-disc pl-6 marker:text-ink-2">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </RecordEntry>
  );
}

function Foot({ entry: { files, quoted }, language }: { entry: EntryView; language: Language }) {
  const words = portalTicketWords[useVisit().language].record;
  return (
    <>
      {files.map(({ id, name, size, blocked }) =>
        blocked ? (
          <BlockedFile key={id} name={name} size={size} because={blocked.text} alarm={blocked.alarm} />
        ) : (
          <Attachment key={id} href={urls.file(id)} name={name} size={size} />
        ),
      )}
      {quoted !== null && (
        <Quoted label={words.quoted}>
          <span lang={language}>{quoted}</span>
        </Quoted>
      )}
    </>
  );
}
