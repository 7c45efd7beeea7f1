import { findNumber } from '#desk/ticket/find-number.ts';
import { readNumber } from '#domain/ticket/number.ts';
import { type CallWords, callWords, consoleWords } from '#locales/console/messages.ts';
import { phone } from '#locales/phone.ts';
import {
  type CallSite,
  type CallTicket,
  findCallPerson,
  findCallSites,
  findCallTickets,
} from '#store/calls/call-search.ts';
import { type Caller, findCallers } from '#store/calls/phone-callers.ts';
import type { PhoneCallSummary } from '#store/calls/phone-calls.ts';
import type { Database } from '#store/database/database.ts';
import { isId } from '#store/database/ids.ts';
import { findPeople } from '#web/console/pick/find-options.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** A search result for a call; `value` is a ticket number, a person's id or a site number. */
export interface Hit {
  kind: 'ticket' | 'person' | 'site';
  value: string;
  title: string;
  about: string;
  urgent: boolean;
  /** Joining it confirms that the requester phoned (R12). */
  awaited: boolean;
}

export interface Found {
  q: string;
  hits: Hit[];
  /** The number has a wrong check; the hits are the tickets that were probably meant (R2). */
  isWrong: boolean;
}

/** Longer texts were pasted by mistake. */
const askedCharactersMax = 200;
const ticketsMax = 5;
/** Few results for the caller, so that the notes stay visible below. */
const ofCallerMax = 3;
const othersMax = 4;

export function readAsked(parameters: URLSearchParams) {
  const [q, person, site] = ['q', 'person', 'site'].map((name) => parameters.get(name));
  return { q: (q ?? '').trim().slice(0, askedCharactersMax), person: person ?? null, site: site ?? null };
}

/** The agent's query: words, or a person or site from earlier results. */
export type Asked = ReturnType<typeof readAsked>;

/** Searches by ticket number, phone number, name, site or address (R12); without a query it suggests tickets of this caller. */
export async function findHits(visit: StaffVisit, call: PhoneCallSummary, asked: Asked): Promise<Found> {
  const say = callWords[visit.language];
  const found = await find(visit, call, asked);
  const statuses = consoleWords[visit.language].list.statuses;
  const hits = [
    ...found.tickets.map((ticket) => ticketHit(ticket, say, statuses)),
    ...found.people.map((person) => personHit(person, say, person.phone !== null && person.phone === call.number)),
    ...found.sites.map((site) => siteHit(site, say)),
  ];
  return { q: asked.q, hits, isWrong: found.isWrong };
}

interface Meant {
  tickets: CallTicket[];
  people: Caller[];
  sites: CallSite[];
  isWrong: boolean;
}

const nothing: Meant = { tickets: [], people: [], sites: [], isWrong: false };

async function find(visit: StaffVisit, call: PhoneCallSummary, { q, person, site }: Asked): Promise<Meant> {
  const { actor, services } = visit;
  const { db } = services.world;
  if (person !== null) return ofPerson(visit, person);
  if (site !== null) {
    const sites = (await findCallSites(db, actor, site, 1)).filter(({ number }) => number === site);
    const siteIds = sites.map(({ id }) => id);
    return { ...nothing, sites, tickets: await findCallTickets(db, actor, { siteIds }, ticketsMax) };
  }
  return q === '' ? ofCaller(visit, call) : byWords(visit, q);
}

async function ofPerson({ actor, services }: StaffVisit, id: string): Promise<Meant> {
  const { db } = services.world;
  const person = isId(id) ? await findCallPerson(db, actor, id) : undefined;
  return person ? around({ db, actor }, [person]) : nothing;
}

/** Without a query: the ticket that an outgoing call is about, and the open tickets of people with this phone number. */
async function ofCaller({ actor, services }: StaffVisit, call: PhoneCallSummary): Promise<Meant> {
  const { db } = services.world;
  const people = call.number === null ? [] : await findCallers(db, actor, call.number, othersMax);
  const meant = await around({ db, actor }, people);
  const about =
    call.ticketNumber === null ? [] : await findCallTickets(db, actor, { sequence: sequenceOf(call.ticketNumber) }, 1);
  return { ...meant, tickets: distinct([...about, ...meant.tickets]).slice(0, ofCallerMax) };
}

function sequenceOf(number: string): number {
  const read = readNumber(number);
  return 'found' in read ? read.found.sequence : 0;
}

async function around({ db, actor }: { db: Database; actor: StaffVisit['actor'] }, people: Caller[]): Promise<Meant> {
  if (people.length === 0) return nothing;
  const numbers = [...new Set(people.flatMap(({ site }) => (site ? [site.number] : [])))].slice(0, 2);
  const [tickets, ...sites] = await Promise.all([
    findCallTickets(db, actor, { personIds: people.map(({ id }) => id) }, ticketsMax),
    ...numbers.map((number) => findCallSites(db, actor, number, 1)),
  ]);
  return { ...nothing, tickets, people, sites: sites.flat() };
}

async function byWords(visit: StaffVisit, q: string): Promise<Meant> {
  const { actor } = visit;
  const { world } = visit.services;
  const { db } = world;
  const { tickets, isWrong, isCertain } = await byNumber(db, actor, q, await prefixesOf(world));
  // A ticket number finds only that ticket.
  if (isCertain) return { ...nothing, tickets, isWrong };
  const [people, sites] = await Promise.all([
    findPeople(visit, q, othersMax),
    q.length < 2 ? [] : findCallSites(db, actor, q, othersMax),
  ]);
  const theirs =
    people.length === 0 ? [] : await findCallTickets(db, actor, { personIds: people.map(({ id }) => id) }, ticketsMax);
  return { ...nothing, tickets: theirs, people, sites };
}

async function prefixesOf({ allDesks, db }: StaffVisit['services']['world']): Promise<string[]> {
  return (await allDesks(db)).map(({ prefix }) => prefix);
}

/** Finds a dictated number, or the tickets that were probably meant if its check is wrong (R2). */
async function byNumber(db: Database, actor: StaffVisit['actor'], q: string, prefixes: string[]) {
  const { tickets, isWrong, isCertain } = await findNumber(db, actor, q, { prefixes });
  const found = tickets.map(({ sequence }) => findCallTickets(db, actor, { sequence }, 1));
  return { tickets: (await Promise.all(found)).flat(), isWrong, isCertain };
}

function distinct(tickets: CallTicket[]): CallTicket[] {
  return [...new Map(tickets.map((ticket) => [ticket.id, ticket])).values()];
}

function ticketHit(ticket: CallTicket, say: CallWords, statuses: Record<CallTicket['status'], string>): Hit {
  const { number, summary, who, site, status, urgent, phoned } = ticket;
  const stands = urgent && status !== 'handled' && status !== 'closed';
  const awaited = stands && !phoned;
  const state = awaited ? say.window.notPhoned : statuses[status];
  const about = [number, state, who, site].filter((each) => each !== null).join(' · ');
  return { kind: 'ticket', value: number, title: summary, about, urgent: stands, awaited };
}

function personHit(person: Caller, say: CallWords, isCaller: boolean): Hit {
  const { id, name, address, site, openTickets } = person;
  const title = name ?? address ?? (person.phone === null ? say.who.unknown : phone(person.phone));
  const where = site && `${site.number} ${site.name}`;
  const how = isCaller ? say.window.sameNumber : (where ?? address);
  const about = [how, say.who.openTickets({ count: openTickets })].filter((each) => each !== null).join(' · ');
  return { kind: 'person', value: id, title, about, urgent: false, awaited: false };
}

function siteHit({ number, name, address, openTickets }: CallSite, say: CallWords): Hit {
  const about = [address, say.who.openTickets({ count: openTickets })].filter((each) => each !== null).join(' · ');
  return { kind: 'site', value: number, title: `${number} ${name}`, about, urgent: false, awaited: false };
}
