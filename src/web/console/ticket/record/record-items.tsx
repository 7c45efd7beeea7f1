import type { ReactNode } from 'react';
import type { ConsoleWords } from '#locales/console/messages.ts';
import { urls } from '#web/app/urls.ts';
import { ActButton } from '#web/console/ticket/act-form.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { EntryFoot, EntryItems, hasFoot } from '#web/console/ticket/record/entry-foot.tsx';
import type { EntryView, EventsView } from '#web/console/ticket/record/record-view.ts';
import { useDeskWords, useRelationWords, useWords } from '#web/console/use-words.ts';
import { RecordAnswers, RecordEntry, RichWords, Shortened } from '#web/ui/record/record-entry.tsx';
import { RecordEvents } from '#web/ui/record/record-events.tsx';

interface EntryProps {
  entry: EntryView;
  page: TicketPage;
}

/** A message, a note, a call or a held reply, with what the agent can do about it. */
export function Entry({ entry, page }: EntryProps) {
  const { longText } = useDeskWords();
  const { record } = useWords();
  if (entry.look === 'held')
    return (
      <EntryFrame entry={entry} actions={<HeldActions entry={entry} page={page} />}>
        <span data-entry={entry.seq}>{entry.text ?? record.erased}</span>
      </EntryFrame>
    );
  return (
    <EntryFrame entry={entry} actions={entry.copied.length > 0 && <CopiedOffer entry={entry} page={page} />}>
      <div id={`entry-${entry.id}`} data-entry={entry.seq}>
        <EntryText entry={entry} split={page.relations.actions.split ? urls.splitTicket(page.number) : null} />
      </div>
      {entry.whole && <Shortened {...entry.whole} words={longText} />}
      <EntryItems items={entry.items} />
    </EntryFrame>
  );
}

/** An entry without actions: its text, and the items that it asks for. */
export function PlainEntry({ entry }: { entry: EntryView }) {
  const { record } = useWords();
  return (
    <EntryFrame entry={entry}>
      {entry.answers ? (
        <RecordAnswers answers={entry.answers} />
      ) : (
        (entry.text ?? <span className="text-ink-2">{record.erased}</span>)
      )}
      <EntryItems items={entry.items} />
    </EntryFrame>
  );
}

function EntryFrame({ entry, ...rest }: { entry: EntryView; actions?: ReactNode; children: ReactNode }) {
  const { look, title, side, how, at } = entry;
  const foot = hasFoot(entry) && <EntryFoot entry={entry} />;
  return <RecordEntry kind={look} {...{ title, side, how, at, foot }} {...rest} />;
}

/** A held reply waits for an agent: accepting adds its sender as a participant, dismissing makes it count for nothing (R23). */
function HeldActions({ entry, page }: EntryProps) {
  const { record } = useWords();
  return (
    <>
      <ActButton intent="accept" page={page} fields={{ entry: entry.id }}>
        {record.accept({ name: entry.joins })}
      </ActButton>
      <ActButton intent="dismiss" page={page} fields={{ entry: entry.id }} kind="plain">
        {record.dismiss}
      </ActButton>
    </>
  );
}

/** People in copy of a participant's mail: one button each adds them as participants (R23). */
function CopiedOffer({ entry, page }: EntryProps) {
  const { record } = useWords();
  return (
    <>
      <p className="w-full text-secondary">{entry.copiedSaid}</p>
      {entry.copied.map((address) => (
        <ActButton key={address} intent="admit" page={page} fields={{ entry: entry.id, address }} kind="plain">
          {record.admit({ address })}
        </ActButton>
      ))}
    </>
  );
}

interface EntryTextProps {
  entry: EntryView;
  /** The page that splits the ticket, if the reader may. */
  split: string | null;
}

function EntryText({ entry, split }: EntryTextProps) {
  const { record: words } = useWords();
  const { id, text, html, answers, frame, title, fromRequester } = entry;
  if (text === null) return <span className="text-ink-2">{words.erased}</span>;
  const told = answers ? <RecordAnswers answers={answers} /> : text;
  const said = (
    <div translate="yes" data-words-of={fromRequester ? id : undefined}>
      {told}
    </div>
  );
  if (frame !== null)
    return (
      <MailFrame
        src={frame}
        title={words.htmlTitle({ who: title })}
        split={split === null || !fromRequester ? null : `${split}#message-${id}`}
        words={words}
      >
        {said}
      </MailFrame>
    );
  return html === null ? (
    said
  ) : (
    <div translate="yes">
      <RichWords html={html} />
    </div>
  );
}

interface MailFrameProps {
  /** The address of the frame's document. */
  src: string;
  /** The accessible name of the frame. */
  title: string;
  /** Where its passages can be ticked: nobody can select text in the frame for the page around it. */
  split: string | null;
  words: ConsoleWords['record'];
  /** The text of the mail. */
  children: ReactNode;
}

/** A mail that reads better as HTML, in a frame that runs and loads nothing; a button shows its text (R24). */
function MailFrame({ src, title, split, words, children }: MailFrameProps) {
  const { several } = useRelationWords();
  return (
    <div className="whitespace-normal">
      <div className="h-[26rem] max-h-[70dvh] min-h-32 resize-y overflow-hidden rounded-field border border-line bg-surface">
        <iframe src={src} title={title} sandbox="" loading="lazy" className="size-full" />
      </div>
      <p className="mt-1.5 text-secondary text-ink-2">{words.htmlNote}</p>
      {split !== null && (
        <a href={split} className="link mt-1.5 inline-block py-1 text-secondary max-sm:py-3">
          {several}
        </a>
      )}
      <details className="mt-1.5">
        <summary className="link w-fit cursor-pointer py-1 text-secondary max-sm:py-3">{words.asText}</summary>
        <div className="mt-2 whitespace-pre-line">{children}</div>
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
            <span className="min-w-0 break-words first-letter:uppercase">
              {line.more === null ? line.text : record.because({ text: line.text, more: line.more })}
            </span>
            <span>{line.at}</span>
          </li>
        ))}
    </RecordEvents>
  );
}
