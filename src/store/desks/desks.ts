import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { Calendar } from '#domain/calendar/calendar.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import type { DeskSettings } from '#store/schema/desk-tables.ts';
import { listSendingRelays, type SendingRelay } from '#store/sending/sending-relays.ts';

/** All desks with their calendars, in the order in which they were made. */
export async function listDesks(handle: Handle): Promise<Desk[]> {
  const rows = await handle
    .selectFrom('desks')
    .innerJoin('calendars', 'calendars.id', 'desks.calendarId')
    .leftJoin('mailboxes', 'mailboxes.deskId', 'desks.id')
    .select(['desks.id', 'desks.prefix', 'desks.settings', 'calendars.id as calendarId'])
    .select(['calendars.names', 'calendars.rules', 'calendars.decidedYears', 'mailboxes.address as mailbox'])
    .orderBy('desks.position')
    .orderBy('mailboxes.position')
    .execute();
  const desks = rows.map(({ id, prefix, settings, calendarId, names, rules, decidedYears, mailbox }): Desk => {
    const calendar: Calendar = { id: calendarId, names, rules, decidedYears };
    return { ...settings, id, prefix, mailbox: mailbox ?? '', calendar };
  });
  return desks.filter((desk, place) => desks.findIndex((other) => other.id === desk.id) === place);
}

export async function findDesk(handle: Handle, deskId: string): Promise<Desk> {
  const desk = (await listDesks(handle)).find(({ id }) => id === deskId);
  if (!desk) throw new Error(`There is no desk ${deskId}.`);
  return desk;
}

/** The id of the desk of a prefix; null is none. */
export async function findDeskByPrefix(handle: Handle, prefix: string): Promise<string | null> {
  const row = await handle.selectFrom('desks').select('id').where('prefix', '=', prefix).executeTakeFirst();
  return row?.id ?? null;
}

/** The settings of a desk, which nobody else changes until the transaction ends. */
export async function lockDeskSettings(trx: Trx, deskId: string): Promise<DeskSettings> {
  const row = await trx
    .selectFrom('desks')
    .select('settings')
    .where('id', '=', deskId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return row.settings;
}

/** Changes some of a desk's settings and leaves the others. */
export async function saveDeskSettings(trx: Trx, deskId: string, changes: Partial<DeskSettings>): Promise<void> {
  await trx
    .updateTable('desks')
    .set({ settings: sql<string>`settings || ${JSON.stringify(changes)}::jsonb` })
    .where('id', '=', deskId)
    .execute();
}

/** Until the transaction ends, nobody else adds a desk: who asks whether a prefix is free may rely on the answer. */
export async function lockDesks(trx: Trx): Promise<void> {
  await sql`lock table desks in share row exclusive mode`.execute(trx);
}

/** A desk's settings change seldom and are asked for on every mail and ticket, so each process keeps them this long. */
const memoryMilliseconds = 2_000;

/** What the desk's verbs ask about desks: another process's change of settings is seen two seconds later. */
export interface DeskMemory {
  /** All desks, in the order in which they were made. */
  allDesks(handle: Handle): Promise<Desk[]>;
  readDesk(handle: Handle, deskId: string): Promise<Desk>;
  /** Which desk a mailbox belongs to; null is no mailbox of ours. */
  deskOfMailbox(handle: Handle, address: string): Promise<string | null>;
  /** A mailbox with what it says of letters to its writers; null is none of ours. */
  findMailbox(handle: Handle, address: string): Promise<Mailbox | null>;
  /** The relay of a desk's own; undefined is the installation's. */
  ownRelay(handle: Handle, deskId: string): Promise<SendingRelay | undefined>;
  /** After a change: what is asked next is read anew. */
  forgetDesks(): void;
}

export function rememberDesks(): DeskMemory {
  const desks = remember(listDesks);
  const mailboxes = remember(listMailboxes);
  const relays = remember(listSendingRelays);
  const findMailbox = async (handle: Handle, address: string) => {
    const wanted = address.toLowerCase();
    return (await mailboxes.find(handle, (mailbox) => mailbox.address === wanted)) ?? null;
  };
  return {
    allDesks: desks.all,
    readDesk: async (handle, deskId) =>
      (await desks.find(handle, ({ id }) => id === deskId)) ?? findDesk(handle, deskId),
    deskOfMailbox: async (handle, address) => (await findMailbox(handle, address))?.deskId ?? null,
    findMailbox,
    // Most desks have none, and every letter asks.
    ownRelay: async (handle, deskId) => (await relays.all(handle)).find((relay) => relay.deskId === deskId),
    forgetDesks() {
      desks.forget();
      mailboxes.forget();
      relays.forget();
    },
  };
}

/** A table small enough to be read whole. What is not known is looked for again: it may be new. */
function remember<T>(list: (handle: Handle) => Promise<T[]>) {
  let known: T[] = [];
  let readAt = Number.NEGATIVE_INFINITY;
  let change = 0;
  async function read(handle: Handle): Promise<T[]> {
    const before = change;
    const read = await list(handle);
    // What was read while it changed answers this question, and no later one.
    if (before === change) {
      // The same as before stays the same object: what was worked out from it goes on to serve.
      if (!isDeepStrictEqual(known, read)) known = read;
      readAt = performance.now();
      return known;
    }
    return read;
  }
  const isFresh = () => performance.now() - readAt < memoryMilliseconds;
  return {
    all: async (handle: Handle) => (isFresh() ? known : read(handle)),
    find: async (handle: Handle, isIt: (row: T) => boolean) =>
      (isFresh() ? known.find(isIt) : undefined) ?? (await read(handle)).find(isIt),
    forget: () => {
      readAt = Number.NEGATIVE_INFINITY;
      change++;
    },
  };
}

/** An address at which people write to a desk. */
export interface Mailbox {
  address: string;
  deskId: string;
  /** The language of whom nothing else tells (R27); null is the desk's. */
  language: Language | null;
  /** Until then nothing is acknowledged: a desk that moves in does not write to all at once. */
  acknowledgesFrom: Instant | null;
}

/** Every mailbox of every desk: few enough to be remembered. */
export function listMailboxes(handle: Handle): Promise<Mailbox[]> {
  return handle.selectFrom('mailboxes').select(['address', 'deskId', 'language', 'acknowledgesFrom']).execute();
}

export async function addDesk(trx: Trx, desk: Desk): Promise<void> {
  const { id, prefix, mailbox, calendar, ...settings } = desk;
  const { names, rules, decidedYears } = calendar;
  const decided = decidedYears ? [...decidedYears] : null;
  await trx
    .insertInto('calendars')
    .values({ id: calendar.id, names: JSON.stringify(names), rules: JSON.stringify(rules), decidedYears: decided })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto('desks')
    .values({ id, prefix, calendarId: calendar.id, settings: JSON.stringify(settings) })
    .execute();
  await trx.insertInto('mailboxes').values({ address: mailbox.toLowerCase(), deskId: id }).execute();
}
