import { type FormEvent, useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { questionsIn } from '#desk/relations/split-ticket.ts';
import { passagesOf, readPassages, titleOf, writePassage } from '#domain/relations/passages.ts';
import { kinds } from '#domain/ticket/vocabulary.ts';
import { words as deskWords } from '#locales/messages.ts';
import { wordCount } from '#mail/read/requests/requests-apart.ts';
import { placesOfSecond } from '#mail/read/requests/second-subject.ts';
import { staffVisit } from '#web/console/staff.ts';
import { actOnTicket } from '#web/console/ticket/acts/run-act.ts';
import { type EntryView, recordView } from '#web/console/ticket/record/record-view.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';
import { useRelationWords } from '#web/console/use-words.ts';
import { Submit } from '#web/ui/button.tsx';
import { choicesOf } from '#web/ui/field/choices.ts';
import { SelectField, TextField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/split-page.ts';
import { type Chosen, chosenPassages, type PassageView } from './chosen-passages.ts';
import { readRelated, requesterName } from './read-related.ts';
import { RelatedPage } from './related-page.tsx';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const sources = await readRelated(staffVisit(context, request), params.number);
  const { ticket, language, subjects } = sources;
  const selected = readPassages(new URL(request.url).searchParams.getAll('passage'));
  return {
    number: ticket.number,
    version: ticket.version,
    summary: ticket.summary,
    language: ticket.language,
    name: requesterName(sources),
    kind: ticket.kind,
    kinds: choicesOf(kinds, deskWords[language].kinds),
    isProposal: selected.length === 0 && subjects.length > 0,
    ...splitView(sources, selected),
  };
}

export const action = actOnTicket;

/** After a refusal too: the messages may have changed. */
export const shouldRevalidate = () => true;

/** The passages and entries that move to a new ticket, and its title (R5). Enter in any field splits. */
export default function Page({ loaderData: page, actionData: sent }: Route.ComponentProps) {
  const words = useRelationWords().split;
  const busy = useNavigation().state !== 'idle';
  const values = sent?.values;
  const listed = (name: string) => values?.[name]?.split(' ') ?? [];
  const ticked = values ? chosenPassages(page.messages, readPassages(listed('passage'))) : page.proposed;
  const { title, retitle, type } = useTitle(page.messages, values?.summary ?? firstTitle(page.messages, ticked));
  const first = page.messages.flatMap(({ passages }) => passages)[0]?.value;
  const start = sent ? null : ticked.length > 0 ? 'summary' : first;
  return (
    <RelatedPage {...page} title={words.title({ number: page.number })} errors={sent?.errors}>
      <p className="text-body text-pretty">{page.isProposal ? words.subjects : words.lead({ name: page.name })}</p>
      <Form method="post" onChange={retitle} className="flex flex-col gap-6">
        <input type="hidden" name="intent" value="split" />
        <input type="hidden" name="version" value={page.version} />
        <section id="text" aria-label={words.what} className="flex flex-col gap-5">
          {page.messages.map((message) => (
            <Message
              key={message.id}
              message={message}
              ticked={ticked}
              isWhole={listed('entry').includes(message.id)}
              start={start}
            />
          ))}
        </section>
        <div className="flex flex-wrap items-end gap-x-4 gap-y-3 border-t border-line bg-surface py-3 [@media(min-height:40rem)]:sm:sticky sm:-bottom-4">
          <div className="w-full">
            <TextField
              name="summary"
              label={words.newTitle}
              hint={words.titleHint}
              value={title}
              onChange={type}
              maxLength={200}
              autoFocus={start === 'summary'}
            />
          </div>
          {page.kind !== 'complaint' && (
            <SelectField
              name="kind"
              label={words.kind}
              choices={page.kinds}
              defaultValue={values?.kind ?? (page.kind === 'incident' ? 'question' : page.kind)}
            />
          )}
          <Submit busy={busy}>{words.submit}</Submit>
          {page.kind === 'complaint' && <p className="w-full text-secondary text-ink-2">{words.complaint}</p>}
        </div>
      </Form>
    </RelatedPage>
  );
}

/** The title follows the first chosen passage until somebody writes another. */
function useTitle(messages: readonly SplitMessage[], proposed: string) {
  const [title, setTitle] = useState(proposed);
  const [isOwn, setIsOwn] = useState(false);
  return {
    title,
    type: ({ currentTarget }: FormEvent<HTMLInputElement>) => {
      setTitle(currentTarget.value);
      setIsOwn(currentTarget.value !== '');
    },
    retitle: ({ currentTarget, target }: FormEvent<HTMLFormElement>) => {
      if (isOwn || !(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
      const form = new FormData(currentTarget);
      setTitle(firstTitle(messages, [...form.getAll('passage'), ...form.getAll('entry')].map(String)));
    },
  };
}

/** Returns a title from the first chosen passage, or of the first passage of a whole message. */
function firstTitle(messages: readonly SplitMessage[], chosen: readonly string[]): string {
  const passages = messages.flatMap((message) =>
    message.passages.filter(({ value }) => chosen.includes(value) || chosen.includes(message.id)),
  );
  return titleOf(passages[0]?.text ?? '');
}

interface MessageProps {
  message: SplitMessage;
  /** The values of ticked passages. */
  ticked: readonly string[];
  isWhole: boolean;
  /** The passage with the focus at first. */
  start: string | null | undefined;
}

function Message({ message, ticked, isWhole, start }: MessageProps) {
  const words = useRelationWords().split;
  const { id, title, how, at, text, passages, isOpening } = message;
  // The only passage of a message is the message.
  const isOne = passages.length === 1 && !isOpening;
  return (
    <fieldset id={`message-${id}`} className="scroll-mt-4">
      <legend className="flex w-full flex-wrap items-baseline gap-x-2 border-b border-line pb-1.5">
        <b className="text-message font-strong">{title}</b>
        <span className="text-secondary text-ink-2">{how}</span>
        <span className="ml-auto text-secondary text-ink-2">{at}</span>
      </legend>
      {isOpening && passages.length > 0 && <p className="py-1.5 text-secondary text-ink-2">{words.opening}</p>}
      {!isOpening && !isOne && (
        <Tick name="entry" value={id} isTicked={isWhole}>
          {passages.length > 0 ? <span className="text-secondary">{words.whole}</span> : text}
        </Tick>
      )}
      {passages.map(({ value, text: passage }) => (
        <Tick key={value} name="passage" value={value} isTicked={ticked.includes(value)} isFirst={value === start}>
          {passage}
        </Tick>
      ))}
      {isOpening && passages.length === 0 && <p className="py-2 text-message whitespace-pre-line">{text}</p>}
    </fieldset>
  );
}

interface TickProps {
  name: string;
  value: string;
  isTicked: boolean;
  isFirst?: boolean;
  children: string | React.ReactElement;
}

function Tick({ name, value, isTicked, isFirst, children }: TickProps) {
  return (
    <label className="flex gap-3 border-b border-line py-2 has-checked:bg-selected">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={isTicked}
        // biome-ignore lint/a11y/noAutofocus: the page is opened to choose.
        autoFocus={isFirst}
        className="choice"
      />
      <span className="min-w-0 flex-1 text-message wrap-anywhere whitespace-pre-line">{children}</span>
    </label>
  );
}

/**
 * Returns the messages of a ticket with their passages, and the passages to tick first: `selected` in the record, otherwise those
 * of the second subject (R5).
 */
function splitView(sources: TicketSources, selected: Chosen) {
  const staying = questionsIn(sources.ticket);
  const entries = recordView(sources)
    .filter((item): item is EntryView => item.kind === 'entry')
    .filter(({ id }) => !staying.includes(id));
  const openingId = sources.record.entries[0]?.id;
  const proposed = selected.length > 0 ? selected : secondSubject(sources);
  const messages = entries.map((entry) => {
    const { id, title, how, at, text } = entry;
    const cuts = proposed.filter(({ entryId }) => entryId === id).flatMap(({ start, end }) => [start, end]);
    return { id, title, how, at, text: text ?? '…', isOpening: id === openingId, passages: passagesFor(entry, cuts) };
  });
  const ticked = chosenPassages(messages, proposed);
  return { messages, proposed: selected.length > 0 ? ticked : withoutFarewell(messages, ticked) };
}

/** A shorter passage after a request is thanks or a name: it stays, because it belongs to the whole mail. */
const wordsMin = 5;

function withoutFarewell(messages: readonly { passages: PassageView[] }[], ticked: readonly string[]): string[] {
  const texts = new Map(messages.flatMap(({ passages }) => passages.map(({ value, text }) => [value, text])));
  return ticked.filter((value, at) => at === 0 || wordCount(texts.get(value) ?? '') >= wordsMin);
}

type SplitMessage = ReturnType<typeof splitView>['messages'][number];

function passagesFor({ id, text, whole, look, fromRequester }: EntryView, cuts: number[]): PassageView[] {
  if (!fromRequester || look !== 'message' || text === null) return [];
  const passages = passagesOf(text, cuts).map((span) => {
    const passage = { ...span, entryId: id };
    return { ...passage, value: writePassage(passage), text: text.slice(span.start, span.end) };
  });
  // The page shows the beginning of a long text, which ends within its last passage.
  return whole === null ? passages : passages.slice(0, -1);
}

/** The places of the second subject in the opening mail, if it seems to have several. */
function secondSubject({ record, subjects }: TicketSources): Chosen {
  const opening = record.entries[0];
  return placesOfSecond(subjects).flatMap((place) => {
    const [entryId, subject] = [opening!.id, subjects[place]!];
    const start = opening!.text?.indexOf(subject) ?? -1;
    return start === -1 ? [] : [{ entryId, start, end: start + subject.length }];
  });
}
