import type { Language } from '#domain/language.ts';
import { type ConsoleWords, consoleWords } from '#locales/console/messages.ts';
import { words } from '#locales/messages.ts';
import { ActErrors, ActForm } from '#web/console/ticket/act-form.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { EntryFoot, EntryItems, hasFoot } from '#web/console/ticket/record/entry-foot.tsx';
import type { EntryView, EventsView } from '#web/console/ticket/record/record-view.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { RecordEntry, RichWords, Shortened } from '#web/ui/record/record-entry.tsx';
import { RecordEvents } from '#web/ui/record/record-events.tsx';

interface EntryProps {
  entry: EntryView;
  page: TicketPage;
  language: Language;
}

export function Entry({ entry, page, language }: EntryProps) {
  if (entry.look === 'held') return <HeldEntry entry={entry} page={page} />;
  return <Contact entry={entry} page={page} language={language} />;
}

/** A held reply waits for an agent: accepting adds its sender as a participant, dismissing makes it count for nothing (R23). */
function HeldEntry({ entry, page }: { entry: EntryView; page: TicketPage }) {
  const { record } = useWords();
  const { language } = useVisit();
  const accept = useAct('accept', { key: entry.id });
  const dismiss = useAct('dismiss', { key: entry.id });
  return (
    <RecordEntry
      kind="held"
      title={entry.title}
      how={entry.how}
      at={entry.at}
      foot={hasFoot(entry) && <EntryFoot entry={entry} language={language} />}
      actions={
        page.mayDecideHeld && (
          <>
            <ActForm act={accept} intent="accept" version={page.version}>
              <input type="hidden" name="entry" value={entry.id} />
              <Button type="submit" busy={accept.busy}>
                {record.accept({ name: entry.joins })}
              </Button>
            </ActForm>
            <ActForm act={dismiss} intent="dismiss" version={page.version}>
              <input type="hidden" name="entry" value={entry.id} />
              <Button type="submit" kind="plain" busy={dismiss.busy}>
                {record.dismiss}
              </Button>
            </ActForm>
            <ActErrors act={accept} />
            <ActErrors act={dismiss} />
          </>
        )
      }
    >
      <span data-entry={entry.seq}>{entry.text ?? record.erased}</span>
    </RecordEntry>
  );
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

/** People in copy of a participant's mail: one button each adds them as participants (R23). */
function CopiedOffer({ entry, page }: { entry: EntryView; page: TicketPage }) {
  return (
    <>
      <p className="w-full text-secondary">{entry.copiedSaid}</p>
      {entry.copied.map((address) => (
        <Admission key={address} entry={entry} address={address} page={page} />
      ))}
    </>
  );
}

function Admission({ entry, address, page }: { entry: EntryView; address: string; page: TicketPage }) {
  const { record } = useWords();
  const act = useAct('admit', { key: address });
  return (
    <>
      <ActForm act={act} intent="admit" version={page.version}>
        <input type="hidden" name="entry" value={entry.id} />
        <input type="hidden" name="address" value={address} />
        <Button type="submit" kind="plain" busy={act.busy}>
          {record.admit({ address })}
        </Button>
      </ActForm>
      <ActErrors act={act} />
    </>
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

interface MailFrameProps {
  /** The address of the frame's document. */
  src: string;
  /** The accessible name of the frame. */
  title: string;
  text: string;
  words: ConsoleWords['record'];
}

/** A mail that reads better as HTML, in a frame that runs and loads nothing; a button shows its text (R24). */
function MailFrame({ src, title, text, words }: MailFrameProps) {
  return (
    <div className="whitespace-normal">
      <div className="h-[26rem] max-h-[70dvh] min-h-32 resize-y overflow-hidden rounded-field border border-line bg-surface">
        <iframe src={src} title={title} sandbox="" loading="lazy" className="size-full" />
      </div>
      <p className="mt-1.5 text-secondary text-ink-2">{words.htmlNote}</p>
      <details className="mt-1.5">
        <summary className="link w-fit cursor-pointer py-1 text-secondary max-sm:py-3">{words.asText}</summary>
        <div className="mt-2 whitespace-pre-line">{text}</div>
      </details>
    </div>
  );
}

/** Events between two entries. */
export function Events({ item: { summary, at, lines } }: { item: EventsView }) {
  const { record } = useWords();
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
