import { assignTicket, moveToTeam } from '#desk/assignment/assign-ticket.ts';
import { restoreField, setFields } from '#desk/fields/set-fields.ts';
import { submissionIdOf } from '#desk/intake/receive-form.ts';
import { applyActs } from '#desk/macros/do-acts.ts';
import { actorOfPerson } from '#desk/sign-in/actors.ts';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { within } from '#desk/spine/transaction.ts';
import type { Spine, Store } from '#desk/spine/world.ts';
import { tagTicket } from '#desk/tags/tag-ticket.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { changeTicket } from '#desk/ticket/change-ticket.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import type { Actor } from '#domain/actor.ts';
import {
  type BulkAct,
  type BulkBefore,
  type BulkOutcome,
  bulkTicketsMax,
  canBeUndone,
  withoutWords,
} from '#domain/bulk/bulk.ts';
import type { FieldValue } from '#domain/ticket/events/field-values.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import {
  addRun,
  type BulkRun,
  endRun,
  findRunOnce,
  holdNextTicket,
  isTakenBack,
  listChanged,
  listNumbered,
  noteOutcome,
  readBefore,
  readRun,
} from '#store/bulk/bulk-runs.ts';
import { isTemporary } from '#store/database/temporary-failure.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { findTicketSummary, type TicketSummary } from '#store/views/ticket-lists.ts';

type BulkBegun = Outcome<{ runId: string }, Refused<'nothing' | 'tooMany'>>;

/**
 * Saves a bulk run and enqueues its job, so that a closed browser or a crash neither stops it nor repeats an act (R26). Tickets
 * that the actor may not see are left out.
 */
export function beginBulk(
  world: Store,
  actor: Actor,
  act: Exclude<BulkAct, { do: 'restore' }>,
  numbers: readonly string[],
  sending: string | null = null,
): Promise<BulkBegun> {
  return world.transact(async (tx) => {
    if (!isStaff(actor) || numbers.length === 0) return { refused: 'nothing' };
    const wanted = [...new Set(numbers)];
    if (wanted.length > bulkTicketsMax) return { refused: 'tooMany' };
    const tickets = await listNumbered(tx.trx, actor, wanted);
    if (tickets.length === 0) return { refused: 'nothing' };
    // One submission of a page is one run, however often a browser retries; a concurrent one waits.
    const runId = sending === null ? world.newId() : submissionIdOf(`${sending} ${actor.personId}`, [act, wanted]);
    if (sending !== null && (await findRunOnce(tx.trx, actor, runId))) return { runId };
    await addRun(
      tx.trx,
      { id: runId, personId: actor.personId, act, undoes: null, begunAt: world.clock.now() },
      tickets,
    );
    tx.jobs.push({ name: 'carry-out-bulk', data: { runId } });
    return { runId };
  });
}

/** Undoes a run once, if nobody was notified of it. Other people's runs are missing. */
export function undoBulk(
  world: Store,
  actor: Actor,
  runId: string,
): Promise<Outcome<{ runId: string }, Refused<'notUndone' | 'missing'>>> {
  return world.transact(async (tx) => {
    // Two undos at once wait for each other, so that only one is begun.
    const run = await findRunOnce(tx.trx, actor, runId);
    if (!run) return { refused: 'missing' };
    const tickets = await listChanged(tx.trx, runId);
    const isOver = run.endedAt === null || !canBeUndone(run.act) || (await isTakenBack(tx.trx, runId));
    if (isOver || tickets.length === 0) return { refused: 'notUndone' };
    const id = world.newId();
    const undoing = { id, personId: actor.personId, act: { do: 'restore' } as const, undoes: runId };
    await addRun(tx.trx, { ...undoing, begunAt: world.clock.now() }, tickets);
    tx.jobs.push({ name: 'carry-out-bulk', data: { runId: id } });
    return { runId: id };
  });
}

/**
 * Applies a run to each pending ticket, in one transaction per ticket that also records the result. Two workers on one run take
 * different tickets; an interrupted run resumes where it stopped.
 */
export async function carryOutBulk(world: Spine, runId: string): Promise<void> {
  const run = await readRun(world.db, runId);
  if (!run || run.endedAt !== null) return;
  while (await takeNext(world, run));
  await world.transact((tx) => endRun(tx.trx, runId, withoutWords(run.act), world.clock.now()));
}

/** Handles the next pending ticket. A failure is recorded so that it does not stop the others. */
async function takeNext(world: Spine, run: BulkRun): Promise<boolean> {
  let place: number | null = null;
  try {
    return await world.transact(async (tx) => {
      const ticket = await holdNextTicket(tx.trx, run.id);
      if (!ticket) return false;
      place = ticket.place;
      // Check rights again for each ticket, so that a withdrawn right counts at once.
      const actor = await actorOfPerson(tx.trx, run.personId);
      const acted: ActedOn =
        actor === null
          ? { outcome: 'missing', before: null }
          : await actOnTicket(within(world, tx), actor, run, ticket);
      await noteOutcome(tx.trx, { runId: run.id, place: ticket.place, ...acted });
      return true;
    });
  } catch (error) {
    if (place === null || isTemporary(error)) throw error;
    world.log.error({ error, runId: run.id }, 'One ticket of a bulk run failed.');
    const failed = { runId: run.id, place, outcome: 'failed', before: null } as const;
    await world.transact((tx) => noteOutcome(tx.trx, failed));
    return true;
  }
}

interface ActedOn {
  outcome: BulkOutcome;
  before: BulkBefore | null;
}

/** An act on one ticket; an undo also gives a field its former value. */
type OneAct = Exclude<BulkAct, { do: 'restore' }> | { do: 'backField'; fieldId: string; value: FieldValue | null };

/** Applies the act of a bulk run to one ticket, with the same function that a single ticket uses. */
async function actOnTicket(
  world: Spine,
  actor: Actor,
  run: BulkRun,
  { number, ticketId }: { number: string; ticketId: string },
): Promise<ActedOn> {
  const ticket = await findTicketSummary(world.db, actor, { number });
  if (!ticket) return { outcome: 'missing', before: null };
  const act = run.act.do === 'restore' ? await inverse(world, run, ticketId, ticket) : run.act;
  if (typeof act === 'string') return { outcome: act, before: null };
  const ended = await runAct(world, actor, run, number, act);
  if ('refused' in ended) return { outcome: ended.refused, before: null };
  const isSame = ended.ticket.version === ticket.version;
  return isSame ? { outcome: 'same', before: null } : { outcome: 'done', before: beforeOf(act, ticket, ended.ticket) };
}

function runAct(world: Spine, actor: Actor, run: BulkRun, number: string, act: OneAct): Promise<TicketOutcome> {
  switch (act.do) {
    case 'assign':
      return assignTicket(world, actor, number, act.email);
    case 'team':
      return moveToTeam(world, actor, number, act.teamId);
    case 'priority':
      return changeTicket(world, actor, number, { priority: act.priority, reason: act.reason });
    case 'language':
      return changeTicket(world, actor, number, { language: act.language, reason: '' });
    case 'note':
      return addNote(world, actor, number, { text: act.text });
    case 'handle':
      return markHandled(world, actor, number, { text: act.text });
    case 'tag':
      return tagTicket(world, actor, number, act, { restoring: run.act.do === 'restore' });
    case 'field':
      return setFields(world, actor, number, [act]);
    case 'backField':
      return restoreField(world, actor, number, act);
    case 'macro':
      return applyActs(world, actor, number, act.chosen);
    case 'close':
      return closeTicket(world, actor, number, { reason: act.reason, said: act.said });
  }
}

/** The values to save so that the act can be undone. */
function beforeOf({ do: kind }: OneAct, ticket: TicketSummary, after: TicketRow): BulkBefore | null {
  const { priority, impact, urgencyLevel } = ticket;
  if (kind === 'assign') return { email: ticket.assignee?.email ?? null };
  if (kind === 'team') return { teamId: ticket.teamId };
  if (kind === 'priority') return { priority, impact, urgencyLevel };
  if (kind === 'tag') {
    const [had, has] = [ticket.tagIds, after.tagIds];
    return { added: has.filter((id) => !had.includes(id)), removed: had.filter((id) => !has.includes(id)) };
  }
  if (kind === 'field' || kind === 'backField') return fieldBefore(ticket, after);
  return kind === 'language' ? { language: ticket.language } : null;
}

/** The field that the act changed, with its value on both sides. */
function fieldBefore({ fields: had }: TicketSummary, { fields: has }: TicketRow): BulkBefore | null {
  const ids = [...new Set([...Object.keys(had), ...Object.keys(has)])];
  const fieldId = ids.find((id) => JSON.stringify(had[id]) !== JSON.stringify(has[id]));
  return fieldId === undefined ? null : { fieldId, was: had[fieldId] ?? null, became: has[fieldId] ?? null };
}

/** The act that undoes another run's change. Values that somebody changed since then stay. */
async function inverse(
  { db }: Store,
  { undoes }: BulkRun,
  ticketId: string,
  ticket: TicketSummary,
): Promise<OneAct | 'changedSince'> {
  const undone = undoes === null ? undefined : await readRun(db, undoes);
  const before = undoes === null ? null : (await readBefore(db, undoes, ticketId))?.before;
  if (!undone || !before) return 'changedSince';
  if ('added' in before) return retagging(before, ticket.tagIds);
  if ('fieldId' in before) {
    const { fieldId, was, became } = before;
    const isSame = JSON.stringify(ticket.fields[fieldId] ?? null) === JSON.stringify(became);
    return isSame ? { do: 'backField', fieldId, value: was } : 'changedSince';
  }
  if (!stillStands(undone.act, ticket)) return 'changedSince';
  if ('email' in before) return { do: 'assign', email: before.email };
  if ('teamId' in before) return { do: 'team', teamId: before.teamId };
  if ('language' in before) return { do: 'language', language: before.language };
  return { do: 'priority', priority: before.priority, reason: '' };
}

/** Only what the run changed goes back. A tag that somebody added or removed since stays so. */
function retagging({ added, removed }: { added: string[]; removed: string[] }, now: readonly string[]) {
  const [add, remove] = [removed.filter((id) => !now.includes(id)), added.filter((id) => now.includes(id))];
  return add.length + remove.length === 0 ? ('changedSince' as const) : { do: 'tag' as const, add, remove };
}

function stillStands(act: BulkAct, ticket: TicketSummary): boolean {
  if (act.do === 'assign') return (ticket.assignee?.email ?? null) === act.email;
  if (act.do === 'team') return ticket.teamId === act.teamId;
  if (act.do === 'priority') return ticket.priority === act.priority;
  return act.do === 'language' && ticket.language === act.language;
}
