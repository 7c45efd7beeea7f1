import { inBatches } from '#desk/clock/in-batches.ts';
import type { Act } from '#desk/spine/act.ts';
import { apply } from '#desk/spine/apply.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import { startWriting } from '#desk/spine/writing.ts';
import { reachPerson } from '#desk/ticket/reach.ts';
import { theClock } from '#domain/actor.ts';
import { dayIn, startOfDay } from '#domain/calendar/day.ts';
import { isAfter } from '#domain/instant.ts';
import type { Command } from '#domain/ticket/events/commands.ts';
import { mayBeUnread, readUntilOf } from '#store/intake/incoming-mails.ts';
import { remindedSince } from '#store/letters/outgoing-mails.ts';
import { type Person, readPeople } from '#store/people/people.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { saveChanges, type TicketChange } from '#store/ticket/record/ticket-changes.ts';
import { lockFreeTickets, lockTicket, ticketsDueBy } from '#store/ticket/tickets.ts';

/** Takes the next step of one ticket's clock if it is due: reminder, notice or closing (R15–R17). */
export async function takeStep(world: Spine, ticketId: string): Promise<boolean> {
  const moved = await world.transact(async (tx) => {
    const ticket = await lockTicket(tx.trx, ticketId);
    return takeDue(world, tx, ticket ? [ticket] : []);
  });
  return moved === 1;
}

/**
 * Takes the due steps of several tickets in one transaction, with as many statements as for one. Skips tickets locked by others
 * until the next run. Returns how many moved.
 */
function takeSteps(world: Spine, ticketIds: readonly string[]): Promise<number> {
  return world.transact(async (tx) => takeDue(world, tx, await lockFreeTickets(tx.trx, ticketIds)));
}

async function takeDue(world: Spine, tx: Tx, locked: TicketRow[]): Promise<number> {
  const at = world.clock.now();
  const due = locked.filter(({ clock }) => clock?.steps[0] && !clock.expected && !isAfter(clock.steps[0].at, at));
  if (due.length === 0) return 0;
  const people = await readPeople(
    tx.trx,
    due.flatMap(({ participantIds }) => participantIds),
  );
  const read = await readUntilOf(tx.trx, [...new Set(due.map(({ deskId }) => deskId))]);
  const gathered: TicketChange[] = [];
  const reminded = new Set<string>();
  for (const ticket of due) {
    const desk = await world.readDesk(tx.trx, ticket.deskId);
    const step = ticket.clock!.steps[0]!;
    const mailUnread = mayBeUnread(read.find(({ deskId }) => deskId === ticket.deskId)!, step.at);
    // Unread mail comes first: do not remind people of something they have already answered (R19).
    if (mailUnread && step.step !== 'close') continue;
    const act = { world, tx, desk, at, by: theClock, people: ofTicket(ticket, people), gathered };
    const command = await nextCommand(act, ticket, { mailUnread, reminded });
    await apply(act, ticket, command, startWriting());
  }
  await saveChanges(tx.trx, world.historyKey(), gathered);
  return gathered.length;
}

async function nextCommand(
  act: Act & { people: Person[] },
  ticket: TicketRow,
  { mailUnread, reminded }: { mailUnread: boolean; reminded: Set<string> },
): Promise<Command> {
  const step = ticket.clock!.steps[0]!;
  const reach = reachPerson(act.people.find(({ id }) => id === ticket.requesterId));
  if (step.step === 'close') return { type: 'closeByClock', mailUnread };
  if (step.step === 'notice') return { type: 'giveNotice', reach };
  const { tx, desk, at } = act;
  const today = dayIn(desk.zone, at);
  if (today > dayIn(desk.zone, step.at)) {
    const told = await remindedSince(tx.trx, [ticket.requesterId], startOfDay(desk.zone, today));
    if (told.length > 0 || reminded.has(ticket.requesterId)) return { type: 'postpone' };
  }
  reminded.add(ticket.requesterId);
  return { type: 'remind', reach };
}

function ofTicket({ participantIds }: TicketRow, people: Map<string, Person>): Person[] {
  return participantIds.map((id) => people.get(id)).filter((person) => person !== undefined);
}

/** Tickets per query; the rest wait for the next run. */
const ticketsALook = 20_000;

/** Takes one due step for each ticket whose clock is due. Returns how many tickets moved. */
export async function turnClock(world: Spine): Promise<number> {
  const due = await ticketsDueBy(world.db, world.clock.now(), ticketsALook);
  const read = await readUntilOf(world.db, [...new Set(due.map(({ deskId }) => deskId))]);
  // While a mailbox cannot be read, its desk may have thousands of waiting tickets; do not check them one by one (R19).
  const ready = due.filter(({ deskId, clockAt }) => {
    const of = read.find((each) => each.deskId === deskId);
    return of !== undefined && !mayBeUnread(of, clockAt);
  });
  return inBatches(
    world,
    ready.map(({ id }) => id),
    (ids) => takeSteps(world, ids),
  );
}
