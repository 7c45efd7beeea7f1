import { findNumber } from '#desk/ticket/find-number.ts';
import type { Actor } from '#domain/actor.ts';
import { isInstant } from '#domain/instant.ts';
import { type PortalView, portalViews, type Standing, standingOf, standings } from '#domain/portal/portal.ts';
import { readFilter } from '#domain/views/filter.ts';
import { longDate } from '#locales/format.ts';
import { words as deskWords } from '#locales/messages.ts';
import { portalListWords } from '#locales/portal/messages.ts';
import { isId } from '#store/database/ids.ts';
import { listPortalTickets, type PortalPlace, placeInPortal } from '#store/portal/portal-lists.ts';
import { type SearchWord, significantWords } from '#store/views/search-words.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';
import type { PortalVisit } from '#web/portal/portal-visit.ts';
import { type NextReader, whatNext } from '#web/portal/what-next.ts';
import { nowIn, piecesOf } from '#web/ui/clock/pieces.ts';

/** Searches are one line; longer text was pasted by mistake. */
const searchCharactersMax = 200;
const rowsOfPage = 25;

/** Returns a page of the user's or their organisation's tickets, or of the search results among them. */
export async function readPortalList(visit: PortalVisit, parameters: URLSearchParams) {
  const { actor, services, language } = visit;
  const { db, clock } = services.world;
  const q = parameters.get('q')?.trim().slice(0, searchCharactersMax) || null;
  const views = portalViews.filter((each) => each === 'mine' || actor.organisationIds.length > 0);
  const view = views.find((each) => each === parameters.get('view')) ?? 'mine';
  const desks = await services.world.allDesks(db);
  const prefixes = desks.map(({ prefix }) => prefix);
  const search = q === null ? null : await readSearch(visit, q, { prefixes, views });
  const found = await find(visit, view, { search, place: parameters.get('after') });
  const rows = found.tickets.map((ticket) =>
    rowView(ticket, {
      desk: desks.find(({ id }) => id === ticket.deskId)!,
      language,
      now: clock.now(),
      takesPart: ticket.participantIds.includes(actor.personId),
      personId: actor.personId,
    }),
  );
  return {
    view,
    views,
    q,
    next: found.next,
    isBeginning: found.isBeginning,
    /** The number has a wrong check; the tickets are those that were probably meant (R2). */
    isWrong: found.isWrong,
    /** The ticket of a typed number, which opens at once. */
    exact: found.exact,
    groups: groupsOf(rows),
  };
}

function rowView(ticket: TicketSummary, reader: NextReader & { personId: string }) {
  const { id, number, status, summary, clock, site, requester } = ticket;
  const { language, desk, now, personId } = reader;
  const say = portalListWords[language];
  const drawing = clock && {
    pieces: piecesOf(clock, nowIn(desk.zone, now), language, desk.zone),
    end: clock.phase === 'notice' ? ('closing' as const) : ('letter' as const),
  };
  return {
    id,
    number,
    summary: summary || number,
    language: ticket.language,
    drawing,
    standing: standingOf(status),
    status: { name: status, word: deskWords[language].statuses[status] },
    urgent: ticket.urgent && status !== 'closed' ? deskWords[language].urgent : null,
    /** The next step and its date. */
    next: whatNext(ticket, reader),
    site: site && `${site.number} ${site.name}`,
    /** The requester; null if that is the reader. */
    by: ticket.requesterId === personId || requester.name === null ? null : say.by({ name: requester.name }),
    opened: say.opened({ date: longDate(ticket.openedAt, language, desk.zone) }),
  };
}

export type PortalList = Awaited<ReturnType<typeof readPortalList>>;

interface Search {
  words: SearchWord[];
  /** True if the search contains no significant word. */
  isVain: boolean;
  /** For a ticket number, which is not searched for as words: its ticket, or those that were meant if the check is wrong (R2). */
  tickets: TicketSummary[] | null;
  isWrong: boolean;
}

interface SearchPlaces {
  prefixes: string[];
  views: PortalView[];
}

async function readSearch(
  { actor, services }: PortalVisit,
  q: string,
  { prefixes, views }: SearchPlaces,
): Promise<Search> {
  const {
    filter: { words: typed },
    rest,
  } = readFilter(q);
  const found = rest === '' ? null : await findNumber(services.world.db, actor, rest, { prefixes });
  if (found?.isCertain) {
    const tickets = found.tickets.filter((each) => views.some((view) => isInView(each, view, actor)));
    return { words: [], isVain: false, tickets, isWrong: found.isWrong };
  }
  const words = await significantWords(services.world.db, typed);
  return { words, isVain: words.length === 0, tickets: null, isWrong: false };
}

interface Found {
  tickets: TicketSummary[];
  next: string | null;
  isBeginning: boolean;
  isWrong: boolean;
  exact: string | null;
}

async function find(
  { actor, services }: PortalVisit,
  view: PortalView,
  { search, place }: { search: Search | null; place: string | null },
): Promise<Found> {
  const { db } = services.world;
  const isWrong = search?.isWrong ?? false;
  const whole = { next: null, isBeginning: true, isWrong, exact: null };
  if (search?.isVain) return { ...whole, tickets: [] };
  if (search?.tickets) {
    const { tickets } = search;
    return { ...whole, tickets, exact: isWrong ? null : (tickets[0]?.number ?? null) };
  }
  const after = readPlace(place);
  const read = await listPortalTickets(db, actor, view, { after, limit: rowsOfPage + 1, words: search?.words });
  const tickets = read.slice(0, rowsOfPage);
  const last = tickets.at(-1);
  const next = read.length > rowsOfPage && last ? writePlace(placeInPortal(last)) : null;
  return { ...whole, tickets, next, isBeginning: after === null };
}

/** Returns the end of a list page for its address. The next page begins after this ticket, even if it has moved. */
function writePlace({ standing, at, id }: PortalPlace): string {
  return [standing, at, id].join('~');
}

/** Returns null for the first page, or if the text is invalid. */
function readPlace(text: string | null): PortalPlace | null {
  const [standing = '', at = '', id = ''] = (text ?? '').split('~');
  return /^[0-2]$/.test(standing) && isInstant(at) && isId(id) ? { standing: Number(standing), at, id } : null;
}

/** Returns whether a list contains a ticket, so that a number only finds tickets of the reader's lists. */
function isInView({ organisationId, participantIds }: TicketSummary, view: PortalView, actor: Actor): boolean {
  if (view === 'mine') return participantIds.includes(actor.personId);
  return organisationId !== null && actor.organisationIds.includes(organisationId);
}

/** A row of the list. */
export type RowView = ReturnType<typeof rowView>;

/** Returns the rows by group, in list order: waiting for an answer, in progress, closed. */
function groupsOf(rows: RowView[]): { standing: Standing; rows: RowView[] }[] {
  const all = (Object.keys(standings) as Standing[]).map((standing) => ({
    standing,
    rows: rows.filter((row) => row.standing === standing),
  }));
  return all.filter((group) => group.rows.length > 0);
}
