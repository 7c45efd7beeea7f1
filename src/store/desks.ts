import type { Calendar } from '#domain/calendar/calendar.ts';
import type { Desk } from '#domain/desk.ts';
import type { Handle, Trx } from '#store/database.ts';

/** All desks with their calendars, in the order in which they were made. */
export async function listDesks(handle: Handle): Promise<Desk[]> {
  const rows = await handle
    .selectFrom('desks')
    .innerJoin('calendars', 'calendars.id', 'desks.calendarId')
    .leftJoin('mailboxes', 'mailboxes.deskId', 'desks.id')
    .select(['desks.id', 'desks.prefix', 'desks.settings', 'calendars.id as calendarId'])
    .select(['calendars.names', 'calendars.rules', 'mailboxes.address as mailbox'])
    .orderBy('desks.position')
    .orderBy('mailboxes.address')
    .execute();
  const desks = rows.map(({ id, prefix, settings, calendarId, names, rules, mailbox }): Desk => {
    const calendar: Calendar = { id: calendarId, names, rules };
    return { ...settings, id, prefix, mailbox: mailbox ?? '', calendar };
  });
  return desks.filter((desk, place) => desks.findIndex((other) => other.id === desk.id) === place);
}

export async function findDesk(handle: Handle, deskId: string): Promise<Desk> {
  const desk = (await listDesks(handle)).find(({ id }) => id === deskId);
  if (!desk) throw new Error(`There is no desk ${deskId}.`);
  return desk;
}

/** Which desk a mailbox belongs to; null is no mailbox of ours. */
export async function deskOfMailbox(handle: Handle, address: string): Promise<string | null> {
  const row = await handle
    .selectFrom('mailboxes')
    .select('deskId')
    .where('address', '=', address.toLowerCase())
    .executeTakeFirst();
  return row?.deskId ?? null;
}

/** A desk's settings change seldom and are asked for on every ticket, so each process keeps them this long. */
const deskCacheMilliseconds = 2_000;

export type DeskReader = (handle: Handle, deskId: string) => Promise<Desk>;

/** Reads desks through a short memory: another process's change of settings is seen two seconds later. */
export function rememberDesks(): DeskReader {
  let known = new Map<string, Desk>();
  let readAt = Number.NEGATIVE_INFINITY;
  return async (handle, deskId) => {
    const desk = known.get(deskId);
    if (desk && performance.now() - readAt < deskCacheMilliseconds) return desk;
    known = new Map((await listDesks(handle)).map((each) => [each.id, each]));
    readAt = performance.now();
    return known.get(deskId) ?? findDesk(handle, deskId);
  };
}

export async function addDesk(trx: Trx, desk: Desk): Promise<void> {
  const { id, prefix, mailbox, calendar, ...settings } = desk;
  const { names, rules } = calendar;
  await trx
    .insertInto('calendars')
    .values({ id: calendar.id, names: JSON.stringify(names), rules: JSON.stringify(rules) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto('desks')
    .values({ id, prefix, calendarId: calendar.id, settings: JSON.stringify(settings) })
    .execute();
  await trx.insertInto('mailboxes').values({ address: mailbox.toLowerCase(), deskId: id }).execute();
}
