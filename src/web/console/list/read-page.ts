import type { Desk } from '#domain/desk.ts';
import type { Team } from '#domain/team.ts';
import { type DueReason, dueReasons } from '#domain/ticket/due.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { dateTime } from '#locales/format.ts';
import { listDesks } from '#store/desks.ts';
import { failingMailboxes } from '#store/fetched-mailboxes.ts';
import { failingSendings } from '#store/sending-states.ts';
import { listTeams } from '#store/teams.ts';
import { countTickets, findTicketSummary, listTickets, placeOf, type TicketSummary } from '#store/ticket-lists.ts';
import { nextClockStep } from '#store/tickets.ts';
import { readPlace, writePlace } from '#web/console/list/place.ts';
import { type RowView, rowView } from '#web/console/list/row-view.ts';
import { readSearch, type Search } from '#web/console/list/search.ts';
import { undecidedYears } from '#web/console/list/undecided-years.ts';
import { filterOf, readView, sortOf, type View } from '#web/console/list/views.ts';
import { countFiles } from '#web/console/reads/count-files.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** What is looked for is a line; a longer text was pasted by mistake. */
export const searchCharactersMax = 200;
const rowsOfPage = 50;

/** A page of a list, or of what was looked for, with everything that it says. */
export async function readListPage(visit: StaffVisit, parameters: URLSearchParams) {
  const { actor, services, language } = visit;
  const { db, clock } = services.world;
  const words = consoleWords[language];
  const q = parameters.get('q')?.trim().slice(0, searchCharactersMax) || null;
  const team = q === null ? await readTeam(visit, parameters.get('team')) : null;
  const view = q === null && team === null ? readView(parameters.get('view'), actor) : null;
  const desks = await listDesks(db);
  const prefixes = desks.map(({ prefix }) => prefix);
  const search = q === null ? null : await readSearch(db, actor, q, prefixes);
  const found = await find(visit, { view, team, search }, parameters.get('after'));
  const files = await countFiles(
    db,
    found.tickets.map(({ id }) => id),
  );
  const reader = { desks: new Map(desks.map((desk) => [desk.id, desk])), now: clock.now(), language, words, files };
  // On a team's own list its name says nothing.
  const rows = found.tickets.map((ticket) => ({ ...rowView(ticket, reader), ...(team && { team: null }) }));
  return {
    ...{ view, q, team: team?.id ?? null, rows, isBeginning: found.isBeginning, next: found.next, total: found.total },
    title: team?.name ?? words.views[view ?? 'search'],
    groups: groupsOf(rows, found.next !== null, words.groups),
    likely: rows.length === 0 ? (search?.likely ?? null) : null,
    troubles: [
      ...(await fullPlaces(visit, desks)),
      ...(await unreadMailboxes(visit, desks)),
      ...(await unsentLetters(visit, desks)),
    ],
    // Of the calendar: said once, above what is to do, and not above every list.
    undecided: view === 'next' ? undecidedYears({ actor, language, now: reader.now }, desks) : [],
    nextLetter: rows.length > 0 ? null : await nextLetter(visit, desks),
  };
}

export type ListPage = Awaited<ReturnType<typeof readListPage>>;

/** Which list is read: a view, what a team has to do, or what was looked for. */
interface Asked {
  view: View | null;
  team: Team | null;
  search: Search | null;
}

/** The team that an address asks for; one of another desk, or none, is no team. */
async function readTeam({ actor, services }: StaffVisit, id: string | null): Promise<Team | null> {
  if (id === null) return null;
  const teams = await listTeams(services.world.db, actor.deskIds);
  return teams.find((team) => team.id === id) ?? null;
}

async function find({ actor, services }: StaffVisit, { view, team, search }: Asked, place: string | null) {
  const { db } = services.world;
  if (search !== null && search.sequence !== null) {
    const ticket = await findTicketSummary(db, actor, { sequence: search.sequence });
    const tickets = ticket && actor.deskIds.includes(ticket.deskId) ? [ticket] : [];
    return { tickets, next: null, total: tickets.length, isBeginning: true };
  }
  const ofTeam = team && { deskIds: [team.deskId], teamId: team.id };
  const filter = search?.filter ?? ofTeam ?? filterOf(view ?? 'next', actor);
  const sort = sortOf(view);
  const after = readPlace(place);
  const [read, total] = await Promise.all([
    listTickets(db, actor, filter, { sort, after, limit: rowsOfPage + 1 }),
    view === 'closed' ? 0 : countTickets(db, actor, filter),
  ]);
  const tickets: TicketSummary[] = read.slice(0, rowsOfPage);
  const last = tickets.at(-1);
  const next = read.length > rowsOfPage && last ? writePlace(placeOf(sort, last)) : null;
  return { tickets, next, total, isBeginning: after === null };
}

export interface GroupView {
  rank: number;
  title: string;
  /** Null where the group goes on beyond this page. */
  count: number | null;
}

function groupsOf(rows: RowView[], goesOn: boolean, titles: Record<DueReason, string>): GroupView[] {
  const byRank = [...Map.groupBy(rows, ({ rank }) => rank)];
  return byRank.map(([rank, { length }], place) => ({
    rank,
    title: titles[dueReasons[rank]!],
    count: goesOn && place === byRank.length - 1 ? null : length,
  }));
}

/** Disks that are full or closed: whoever works here has to know why nothing can be saved. */
async function fullPlaces({ services, language, actor }: StaffVisit, desks: Desk[]): Promise<string[]> {
  const zone = desks.find(({ id }) => actor.deskIds.includes(id))?.zone ?? 'UTC';
  const { filesFailing, rowsFull } = consoleWords[language].list;
  const troubles = await services.world.placeTroubles();
  return troubles.map(({ place, failure, since }) => {
    const when = dateTime(since, language, zone);
    if (place === 'database') return rowsFull({ when });
    return failure === 'full' ? filesFailing.full({ when }) : filesFailing.closed({ when });
  });
}

/** Mailboxes that cannot be read: what came there is on no list. */
async function unreadMailboxes({ services, language, actor }: StaffVisit, desks: Desk[]): Promise<string[]> {
  const zone = desks.find(({ id }) => actor.deskIds.includes(id))?.zone ?? 'UTC';
  const failing = await failingMailboxes(services.world.db, actor.deskIds);
  const { mailboxFailing } = consoleWords[language].list;
  return failing.map(({ address, since }) => mailboxFailing({ address, when: dateTime(since, language, zone) }));
}

/** Desks whose letters do not go: what agents write reaches nobody. */
async function unsentLetters({ services, language, actor }: StaffVisit, desks: Desk[]): Promise<string[]> {
  const failing = await failingSendings(services.world.db, actor.deskIds);
  const { sendingFailing } = consoleWords[language].list;
  return failing.flatMap(({ deskId, since }) => {
    const desk = desks.find(({ id }) => id === deskId);
    return desk ? [sendingFailing({ desk: desk.names[language], when: dateTime(since, language, desk.zone) })] : [];
  });
}

/** When the clock next sends something, for a list that is empty. */
async function nextLetter({ services, language, actor }: StaffVisit, desks: Desk[]): Promise<string | null> {
  const step = await nextClockStep(services.world.db, '9999-12-31T00:00:00Z', []);
  const zone = desks.find(({ id }) => actor.deskIds.includes(id))?.zone;
  return step === null || zone === undefined ? null : dateTime(step.clockAt, language, zone);
}
