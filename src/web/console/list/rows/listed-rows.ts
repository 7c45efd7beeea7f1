import type { World } from '#desk/spine/world.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { type KnownSummaries, openKnownSummaries, type TaggedSummary } from '#store/views/known-summaries.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';
import { type RowReader, type RowView, rowView } from '#web/console/list/rows/row-view.ts';

/** A row that is not computed if an equal one was rendered before. */
export interface ListedRow extends Pick<RowView, 'id'> {
  /** Rows with equal keys have the same content and language; null if there is no key. */
  key: string | null;
  view(): RowView;
}

interface ListReader extends Omit<RowReader, 'desks' | 'words'> {
  desks: Desk[];
}

/** Texts and drawings of rows change by the minute. */
const minute = 60_000;

export function listedRows(
  listed: readonly (TaggedSummary | { tag: null; ticket: TicketSummary })[],
  given: ListReader,
): ListedRow[] {
  const { language, columns, passages, earlier, withTeam } = given;
  const moment = Math.floor(Date.parse(given.now) / minute);
  const reader: RowReader = {
    ...given,
    desks: new Map(given.desks.map((desk) => [desk.id, desk])),
    now: new Date(moment * minute).toISOString(),
    words: consoleWords[language],
  };
  const ofPage = JSON.stringify([language, columns, moment, withTeam, numberOf(given.desks)]);
  return listed.map(({ tag, ticket }) => ({
    id: ticket.id,
    key: tag === null ? null : `${ofPage} ${JSON.stringify([passages.get(ticket.id), earlier.has(ticket.id)])} ${tag}`,
    view: () => rowView(ticket, reader),
  }));
}

/** Numbers for sets of desks, used in cache keys. The object stays the same until a desk changes. */
const numbers = new WeakMap<Desk[], number>();
let numbersGiven = 0;

function numberOf(desks: Desk[]): number {
  const number = numbers.get(desks) ?? numbersGiven++;
  numbers.set(desks, number);
  return number;
}

// Keyed by `hints`, the only part of a world that a transaction does not replace.
const known = new WeakMap<World['hints'], KnownSummaries>();

/** Returns this process's cache of ticket summaries for a world. */
export function summariesKnownTo({ hints }: Pick<World, 'hints'>): KnownSummaries {
  const summaries = known.get(hints) ?? openKnownSummaries();
  known.set(hints, summaries);
  return summaries;
}
