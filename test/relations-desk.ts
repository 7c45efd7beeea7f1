import assert from 'node:assert/strict';
import { proveHistory } from '#desk/history/prove-history.ts';
import { readStandingEntries } from '#store/relations/moved-entries.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { findTicketItself } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';

/** A desk for tests of split and merged tickets, with a view of its rows by ticket number. */
export async function openRelationsDesk() {
  const desk = await openTestDesk();
  const { world, db } = desk;

  async function row(number: string): Promise<TicketRow> {
    return (await findTicketItself(db, desk.actor('jonas'), number))!;
  }

  /** The entries that are now on the ticket, in order. */
  async function entriesOf(number: string) {
    return readStandingEntries(db, (await row(number)).id);
  }

  async function entryIds(number: string): Promise<string[]> {
    return (await entriesOf(number)).map(({ id }) => id);
  }

  /** Fails if the chain of the history is broken. */
  async function isProved(): Promise<void> {
    assert.deepEqual((await proveHistory(db, world.historyKey())).broken, []);
  }

  return { desk, row, entriesOf, entryIds, isProved };
}

/** The outcome of a verb that succeeded. Fails if it was refused. */
export function done<T extends object>(outcome: T): Extract<T, { ticket: unknown }> {
  assert.ok('ticket' in outcome, JSON.stringify(outcome));
  return outcome as Extract<T, { ticket: unknown }>;
}
