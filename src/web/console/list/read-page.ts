import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { undecidedYear } from '#domain/calendar/decided-years.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { type DueReason, dueReasons } from '#domain/ticket/events/due.ts';
import { fieldColumn, isFieldColumn, type ListColumn, type TicketSort, usualColumns } from '#domain/views/columns.ts';
import { managesView } from '#domain/views/saved-view.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { dateTime } from '#locales/format.ts';
import { nextTicketStep } from '#store/ticket/tickets.ts';
import { readPassages } from '#store/views/passages.ts';
import { countMax, countTickets, findMatches } from '#store/views/ticket-counts.ts';
import { placeOf, type TicketFilter, type TicketSummary } from '#store/views/ticket-lists.ts';
import { listTicketTags } from '#store/views/ticket-tags.ts';
import { urls } from '#web/app/urls.ts';
import { cachedCounts } from '#web/console/list/cached-counts.ts';
import { countLists } from '#web/console/list/count-lists.ts';
import { readPlace, writePlace } from '#web/console/list/place.ts';
import { type ListedTicket, readTagged, rowText } from '#web/console/list/rows/listed-rows.ts';
import { readSeen, writeSeen } from '#web/console/list/seen.ts';
import { failingWays, fieldsOf, ownSettings } from '#web/console/reads/staff-tables.ts';
import { zoneOf } from '#web/console/reads/zone-of.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import {
  type AskedList,
  filterText,
  isCounted,
  listName,
  readAsked,
  storeFilter,
} from '#web/console/views/asked-list.ts';
import { problemText } from '#web/console/views/problem-text.ts';
import { sortOf } from '#web/console/views/views.ts';
import { fieldChoices } from '#web/shared/fields/field-choices.ts';
import { type UndecidedLine, undecidedLine } from '#web/shared/undecided-line.ts';

const rowsOfPage = 50;

/** Returns a page of a list or search, with all its texts. */
export async function readListPage(visit: StaffVisit, parameters: URLSearchParams) {
  const { actor, services, language } = visit;
  const { db, clock } = services.world;
  const words = consoleWords[language];
  const desks = await services.world.allDesks(db);
  const prefixes = desks.map(({ prefix }) => prefix);
  const asked = await readAsked(visit, parameters, { prefixes, zone: zoneOf(visit, desks) });
  const { view, team, saved, q, search, sort } = asked;
  const { columns, fields, ofFields } = await listColumns(visit, asked);
  const found = await find(visit, asked, { place: parameters.get('after'), seen: readSeen(parameters.get('seen')) });
  const ids = found.listed.map(({ ticket }) => ticket.id);
  const [passages, settings] = await Promise.all([
    readPassages(db, actor, ids, search?.words ?? []),
    ownSettings(visit),
  ]);
  const now = clock.now();
  // A team's own list does not repeat the team's name.
  const onPage = { passages, earlier: found.earlier };
  const reader = { desks, now, language, words, columns, fields, withTeam: team === null, ...onPage };
  const rows = await Promise.all(found.listed.map((listed) => rowText(services.world, listed, reader)));
  return {
    view,
    q,
    team: team?.id ?? null,
    rows,
    isBeginning: found.isBeginning,
    next: found.next,
    total: found.total,
    saved: saved && { id: saved.id, isKept: managesView(actor, saved) },
    list: listName(asked),
    columns,
    /** The fields that can be columns, with their names. */
    ofFields,
    sort,
    usualSort: saved?.sort ?? sortOf(view),
    // Without scripts, selection mode comes from the address.
    selecting: parameters.has('select'),
    density: settings.density,
    title: team?.name ?? saved?.name ?? words.views[view ?? 'search'],
    filter: filterText(asked),
    groups: sort === 'due' ? groupsOf(found.listed, found.next !== null, words.groups) : [],
    isWrong: search?.isWrong ?? false,
    /** The ticket of a typed number, which opens at once. */
    exact: q !== null && search?.isWrong === false ? (search.tickets?.[0]?.number ?? null) : null,
    problems: (search?.problems ?? []).map((problem) => problemText(problem, language)),
    failures: [...(await fullPlaces(visit, desks)), ...(await failingLines(visit, desks))],
    // Show the calendar warning only above the list of what is due next.
    undecided: view === 'next' ? undecidedYears({ actor, language, now }, desks) : [],
    nextLetter: rows.length > 0 ? null : await nextLetter(visit, desks),
  };
}

/** Returns the desks whose bridge days this person can decide, if a year in use is undecided (R17). */
function undecidedYears(
  { actor, language, now }: { actor: Actor; language: Language; now: Instant },
  desks: readonly Desk[],
): UndecidedLine[] {
  return desks
    .filter(({ id }) => hasDutyAt(actor, 'desks', id))
    .flatMap(({ prefix, names, calendar, zone }) => {
      const year = undecidedYear(calendar, zone, now);
      if (year === null) return [];
      return [undecidedLine({ desk: names[language], year, href: urls.calendarYear(prefix, year) }, language)];
    });
}

/** The page without the form of its rows. */
export type ListPage = Omit<Awaited<ReturnType<typeof readListPage>>, 'rows'> & { rows: readonly unknown[] };

/** The cursor of a page, and the tickets on earlier pages. */
interface From {
  place: string | null;
  seen: ReadonlySet<number>;
}

async function find({ actor, services }: StaffVisit, asked: AskedList, { place, seen }: From) {
  const { world } = services;
  const { db } = world;
  const { search, sort } = asked;
  const none = new Set<string>();
  if (search?.tickets) {
    const listed = search.tickets.map((ticket) => ({ tag: null, ticket }));
    return { listed, next: null, total: listed.length, isBeginning: true, earlier: none };
  }
  const filter = storeFilter(asked, actor);
  const after = readPlace(place);
  const page = { sort, after, limit: rowsOfPage + 1 };
  // The selectivity of a search is unknown; for the desk's own lists the indexes know it.
  let matches: ReturnType<typeof findMatches> | undefined;
  const findAll = () => (matches ??= findMatches(db, actor, filter));
  const findFew = search === null ? undefined : async () => (await findAll()).ids;
  const tags = listTicketTags(db, actor, filter, { ...page, findFew });
  const count = async () => (search ? (await findAll()).count : countAsked(world, actor, asked, filter));
  const [read, total] = await Promise.all([
    tags.then((found) => readTagged(world, actor, found)),
    isCounted(asked) ? count() : 0,
  ]);
  const listed = read.slice(0, rowsOfPage);
  const tickets = listed.map(({ ticket }) => ticket);
  const last = tickets.at(-1);
  // Tickets sorted by opening do not move. Sorted by due date or change they may appear on a second page, and are marked there.
  const moves = sort !== '-openedAt' && after !== null;
  const again = moves ? tickets.filter(({ sequence }) => seen.has(sequence)) : [];
  const next = read.length > rowsOfPage && last ? nextPage(sort, { last, tickets, seen }) : null;
  return { listed, next, total, isBeginning: after === null, earlier: new Set(again.map(({ id }) => id)) };
}

/** Number of tickets in the list. A view's number stands beside its name anyway. */
async function countAsked(world: World, actor: Actor, { view }: AskedList, filter: TicketFilter): Promise<number> {
  if (view !== null) return (await countLists(world, actor))[view] ?? countMax;
  return cachedCounts(world, actor, JSON.stringify(filter), () => countTickets(world.db, actor, filter));
}

function nextPage(
  sort: TicketSort,
  { last, tickets, seen }: { last: TicketSummary; tickets: TicketSummary[]; seen: ReadonlySet<number> },
) {
  const sequences = [...seen, ...tickets.map(({ sequence }) => sequence)];
  return { after: writePlace(placeOf(sort, last)), seen: sort === '-openedAt' ? null : writeSeen(sequences) };
}

function groupsOf(listed: readonly ListedTicket[], goesOn: boolean, titles: Record<DueReason, string>) {
  const byRank = [...Map.groupBy(listed, ({ ticket }) => ticket.dueRank)];
  return byRank.map(([rank, { length }], place) => ({
    rank,
    title: titles[dueReasons[rank]!],
    /** Null if the group continues on the next page. */
    count: goesOn && place === byRank.length - 1 ? null : length,
  }));
}

export type GroupView = ReturnType<typeof groupsOf>[number];

/** Full or read-only disks: agents must know why nothing can be saved. */
async function fullPlaces({ services, language, actor }: StaffVisit, desks: Desk[]): Promise<string[]> {
  const zone = desks.find(({ id }) => actor.deskIds.includes(id))?.zone ?? 'UTC';
  const { filesFailing, rowsFull } = consoleWords[language].list;
  const problems = await services.world.placeProblems();
  return problems.map(({ place, failure, since }) => {
    const when = dateTime(since, language, zone);
    if (place === 'database') return rowsFull({ when });
    return failure === 'full' ? filesFailing.full({ when }) : filesFailing.closed({ when });
  });
}

/** Failing mailboxes, which hide new mail from every list, and failing relays, which keep agents' messages from being sent. */
async function failingLines(visit: StaffVisit, desks: Desk[]): Promise<string[]> {
  const { language, actor } = visit;
  const zone = desks.find(({ id }) => actor.deskIds.includes(id))?.zone ?? 'UTC';
  const [mailboxes, sendings] = await failingWays(visit);
  const { mailboxFailing, sendingFailing } = consoleWords[language].list;
  const unread = mailboxes.map(({ address, since }) =>
    mailboxFailing({ address, when: dateTime(since, language, zone) }),
  );
  const unsent = sendings.flatMap(({ deskId, since }) => {
    const desk = desks.find(({ id }) => id === deskId);
    return desk ? [sendingFailing({ desk: desk.names[language], when: dateTime(since, language, desk.zone) })] : [];
  });
  return [...unread, ...unsent];
}

/** Returns when the clock next sends something, for an empty list. */
async function nextLetter({ services, language, actor }: StaffVisit, desks: Desk[]): Promise<string | null> {
  const step = await nextTicketStep(services.world.db, 'clockAt', '9999-12-31T00:00:00Z');
  const zone = desks.find(({ id }) => actor.deskIds.includes(id))?.zone;
  return step === null || zone === undefined ? null : dateTime(step.at, language, zone);
}

/** Returns the columns of a list, and the fields that can be columns of it. A field that the desks do not have has no column. */
async function listColumns(visit: StaffVisit, { columns: chosen }: AskedList) {
  const fields = await fieldsOf(visit, visit.actor.deskIds);
  const choices = fieldChoices(fields, visit.language).map((choice) => ({ ...choice, column: fieldColumn(choice) }));
  const isKnown = (column: ListColumn) => !isFieldColumn(column) || choices.some((choice) => choice.column === column);
  const columns: readonly ListColumn[] = (chosen ?? usualColumns).filter(isKnown);
  const offered = choices.filter(({ column, isRetired }) => !isRetired || columns.includes(column));
  return { columns, fields, ofFields: offered.map(({ column, label }) => ({ column, label })) };
}
