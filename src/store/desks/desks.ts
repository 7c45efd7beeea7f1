import { type Selectable, sql } from 'kysely';
import type { Calendar } from '#domain/calendar/calendar.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { withDefaults } from '#domain/desks/settings.ts';
import { withoutGaps } from '#domain/language.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { each, openMemory, type Remember } from '#store/database/memory.ts';
import { doNothing } from '#store/database/rows.ts';
import type { DeskSettings } from '#store/schema/desk-tables.ts';
import type { Schema } from '#store/schema/schema.ts';
import { listSendingRelays, type SendingRelay } from '#store/sending/sending-relays.ts';

/** All desks for readers, in order of creation: names and audience stand in every language (`withoutGaps`). */
export async function listDesks(handle: Handle): Promise<Desk[]> {
  return (await listDesksAsWritten(handle)).map((desk) => ({
    ...desk,
    names: withoutGaps(desk.names, desk.languages),
    audience: desk.audience && withoutGaps(desk.audience, desk.languages),
  }));
}

/** All desks with their calendars and the senders of their letters, in order of creation. Texts have gaps. */
export async function listDesksAsWritten(handle: Handle): Promise<Desk[]> {
  const rows = await handle
    .selectFrom('desks')
    .innerJoin('calendars', 'calendars.id', 'desks.calendarId')
    .select(['desks.id', 'desks.prefix', 'desks.settings', 'calendars.id as calendarId'])
    .select(['calendars.names', 'calendars.rules', 'calendars.decidedYears'])
    .select(({ selectFrom }) =>
      selectFrom('mailboxes')
        .select('mailboxes.address')
        .whereRef('mailboxes.deskId', '=', 'desks.id')
        .orderBy('mailboxes.position')
        .limit(1)
        .as('mailbox'),
    )
    .orderBy('desks.position')
    .execute();
  return rows.map(({ id, prefix, settings, calendarId, names, rules, decidedYears, mailbox }): Desk => {
    const calendar: Calendar = { id: calendarId, names, rules, decidedYears };
    return { ...withDefaults(settings), id, prefix, mailbox: mailbox ?? '', calendar };
  });
}

/** A desk for its editors, with texts as they were written. */
export async function findDesk(handle: Handle, deskId: string): Promise<Desk> {
  return ofId(await listDesksAsWritten(handle), deskId);
}

function ofId(desks: Desk[], deskId: string): Desk {
  const desk = desks.find(({ id }) => id === deskId);
  if (!desk) throw new Error(`There is no desk ${deskId}.`);
  return desk;
}

/** The id of the desk with this prefix; null if unknown. */
export async function findDeskByPrefix(handle: Handle, prefix: string): Promise<string | null> {
  const row = await handle.selectFrom('desks').select('id').where('prefix', '=', prefix).executeTakeFirst();
  return row?.id ?? null;
}

/** The settings of a desk, locked until the transaction ends. */
export async function lockDeskSettings(trx: Trx, deskId: string): Promise<DeskSettings> {
  const row = await trx
    .selectFrom('desks')
    .select('settings')
    .where('id', '=', deskId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return row.settings;
}

/** Changes some settings of a desk and leaves the others. */
export async function saveDeskSettings(trx: Trx, deskId: string, changes: Partial<DeskSettings>): Promise<void> {
  await trx
    .updateTable('desks')
    .set({ settings: sql<string>`settings || ${JSON.stringify(changes)}::jsonb` })
    .where('id', '=', deskId)
    .execute();
}

/** Blocks new desks until the transaction ends, so that a check for a free prefix stays true. */
export async function lockDesks(trx: Trx): Promise<void> {
  await sql`lock table desks in share row exclusive mode`.execute(trx);
}

/** Settings rarely change but are read for every mail and ticket. Changes by another process appear after this time at most. */
const memoryMilliseconds = 2_000;

/** What this process keeps in memory; above all desks, mailboxes and relays. */
export interface DeskMemory {
  /** Answers from memory while a revision stays the same. */
  remember: Remember;
  /** All desks, in order of creation. */
  allDesks(handle: Handle): Promise<Desk[]>;
  readDesk(handle: Handle, deskId: string): Promise<Desk>;
  /** The desk of a mailbox; null if the address is not one of our mailboxes. */
  deskOfMailbox(handle: Handle, address: string): Promise<string | null>;
  /** A mailbox with its letter settings; null if it is not ours. */
  findMailbox(handle: Handle, address: string): Promise<Mailbox | null>;
  /** The desk's own relay; undefined if it uses the installation's relay. */
  ownRelay(handle: Handle, deskId: string): Promise<SendingRelay | undefined>;
  /** Forgets desks, mailboxes and relays after a change. */
  forgetDesks(): void;
}

export function rememberDesks(): DeskMemory {
  const remember = openMemory();
  let changes = 0;
  const revision = () => `${changes} ${each(memoryMilliseconds)}`;
  const allDesks = (handle: Handle) => remember('desks', revision(), () => listDesks(handle), handle);
  const findMailbox = async (handle: Handle, address: string) => {
    const isIt = (mailbox: Mailbox) => mailbox.address === address.toLowerCase();
    const known = await remember('mailboxes', revision(), () => listMailboxes(handle), handle);
    // An unknown one may be new.
    return known.find(isIt) ?? (await listMailboxes(handle)).find(isIt) ?? null;
  };
  return {
    remember,
    allDesks,
    readDesk: async (handle, deskId) =>
      (await allDesks(handle)).find(({ id }) => id === deskId) ?? ofId(await listDesks(handle), deskId),
    deskOfMailbox: async (handle, address) => (await findMailbox(handle, address))?.deskId ?? null,
    findMailbox,
    // Most desks have none, and every letter asks.
    ownRelay: async (handle, deskId) =>
      (await remember('relays', revision(), () => listSendingRelays(handle), handle)).find(
        (relay) => relay.deskId === deskId,
      ),
    forgetDesks() {
      changes++;
    },
  };
}

/** An address at which people write to a desk. */
type Mailbox = Omit<Selectable<Schema['mailboxes']>, 'position'>;

/** All mailboxes of all desks: few enough to keep in memory. */
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
    .onConflict(doNothing)
    .execute();
  await trx
    .insertInto('desks')
    .values({ id, prefix, calendarId: calendar.id, settings: JSON.stringify(settings) })
    .execute();
  await trx.insertInto('mailboxes').values({ address: mailbox.toLowerCase(), deskId: id }).execute();
}
