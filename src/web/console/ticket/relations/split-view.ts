import { questionsIn } from '#desk/relations/split-ticket.ts';
import { passagesOf, writePassage } from '#domain/relations/passages.ts';
import { wordCount } from '#mail/read/requests/requests-apart.ts';
import { placesOfSecond } from '#mail/read/requests/second-subject.ts';
import { type EntryView, recordView } from '#web/console/ticket/record/record-view.ts';
import { type Chosen, chosenPassages, type PassageView } from '#web/console/ticket/relations/chosen-passages.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

/**
 * Returns the messages of a ticket with their passages, and the passages to tick first: `selected` in the record, otherwise those
 * of the second subject (R5).
 */
export function splitView(sources: TicketSources, selected: Chosen) {
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

export type SplitMessage = ReturnType<typeof splitView>['messages'][number];

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
