import { findNumber } from '#desk/ticket/find-number.ts';
import type { Actor } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';
import { type PortalView, portalViews, type Standing, standingOf, standings } from '#domain/portal/portal.ts';
import type { Status } from '#domain/ticket/vocabulary.ts';
import { readFilter } from '#domain/views/filter.ts';
import { longDate } from '#locales/format.ts';
import { words as deskWords } from '#locales/messages.ts';
import { portalListWords } from '#locales/portal/messages.ts';
import { isId } from '#store/database/ids.ts';
import { listPortalTickets, type PortalPlace, placeInPortal } from '#store/portal/portal-lists.ts';
import { type SearchWord, significantWords } from '#store/views/search-words.ts';
import { findTicketSummary, type TicketSummary } from '#store/views/ticket-lists.ts';
import type { PortalVisit } from '#web/portal/portal-visit.ts';
import { type NextReader, whatNext } from '#web/portal/what-next.ts';
import { type ClockEnd, nowIn, type Piece, piecesOf } from '#web/ui/clock/pieces.ts';

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
  const found = await find(visit, view, {
    search:
      q === null
        ? null
        : await readSearch(
            visit,
            q,
            desks.map(({ prefix }) => prefix),
          ),
    place: parameters.get('after'),
  });
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
    likely: found.likely,
    groups: groupsOf(rows),
  };
}

function rowView(ticket: TicketSummary, reader: NextReader & { personId: string }): RowView {
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
    next: whatNext(ticket, reader),
    site: site && `${site.number} ${site.name}`,
    by: ticket.requesterId === personId || requester.name === null ? null : say.by({ name: requester.name }),
    opened: say.opened({ date: longDate(ticket.openedAt, language, desk.zone) }),
  };
}

export type PortalList = Awaited<ReturnType<typeof readPortalList>>;

interface Search {
  words: SearchWord[];
  /** True if the search contains no significant word. */
  isVain: boolean;
  sequence: number | null;
  likely: string | null;
}

async function readSearch({ actor, services }: PortalVisit, q: string, prefixes: string[]): Promise<Search> {
  const {
    filter: { words: typed },
    rest,
  } = readFilter(q);
  const { sequence = null, likely = null } =
    rest === '' ? {} : await findNumber(services.world.db, actor, rest, { prefixes });
  if (sequence !== null) return { words: [], isVain: false, sequence, likely: null };
  const words = await significantWords(services.world.db, typed);
  return { words, isVain: words.length === 0, sequence: null, likely };
}

interface Found {
  tickets: TicketSummary[];
  next: string | null;
  isBeginning: boolean;
  likely: string | null;
}

async function find(
  { actor, services }: PortalVisit,
  view: PortalView,
  { search, place }: { search: Search | null; place: string | null },
): Promise<Found> {
  const { db } = services.world;
  const whole = { next: null, isBeginning: true, likely: search?.likely ?? null };
  if (search?.isVain) return { ...whole, tickets: [] };
  if (search && search.sequence !== null) {
    const ticket = await findTicketSummary(db, actor, { sequence: search.sequence });
    return { ...whole, tickets: ticket && isInView(ticket, view, actor) ? [ticket] : [] };
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
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(at) && !Number.isNaN(Date.parse(at));
  return /^[0-2]$/.test(standing) && isInstant && isId(id) ? { standing: Number(standing), at, id } : null;
}

/** Returns whether a list contains a ticket, so that a number only finds tickets of the current list. */
function isInView({ organisationId, participantIds }: TicketSummary, view: PortalView, actor: Actor): boolean {
  if (view === 'mine') return participantIds.includes(actor.personId);
  return organisationId !== null && actor.organisationIds.includes(organisationId);
}

/** A row of the list. */
export interface RowView {
  id: string;
  number: string;
  standing: Standing;
  status: { name: Status; word: string };
  summary: string;
  language: Language;
  urgent: string | null;
  /** The next step and its date. */
  next: string;
  drawing: { pieces: Piece[]; end: ClockEnd } | null;
  site: string | null;
  /** The requester; null if that is the reader. */
  by: string | null;
  opened: string;
}

/** Returns the rows by group, in list order: waiting for an answer, in progress, closed. */
function groupsOf(rows: RowView[]): { standing: Standing; rows: RowView[] }[] {
  const all = (Object.keys(standings) as Standing[]).map((standing) => ({
    standing,
    rows: rows.filter((row) => row.standing === standing),
  }));
  return all.filter((group) => group.rows.length > 0);
}
