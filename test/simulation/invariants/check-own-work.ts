import { isDeepStrictEqual } from 'node:util';
import type { FieldValue } from '#domain/ticket/events/field-values.ts';
import { lastDue } from '../own-recurrence.ts';
import { minute, type Simulation } from '../state.ts';
import type { FollowedTicket } from './followed-ticket.ts';

interface WorkRow {
  fields: Readonly<Record<string, FieldValue>>;
  tasks: readonly { id: string; required: boolean; waitsFor: string | null; done: unknown }[];
  tagIds: readonly string[];
}

/** R25: the row has the tasks, tags and values that the rules compute from its events. */
export function checkWork({ broken }: Simulation, own: FollowedTicket, row: WorkRow): void {
  const said = row.tasks.map(({ id, required, waitsFor, done }) => [id, required, waitsFor, done !== null]);
  const made = [...own.tasks].map(([id, { required, waitsFor, isDone }]) => [id, required, waitsFor, isDone]);
  if (!isDeepStrictEqual(said, made)) broken.push(`${own.number}: R25: tasks ${said}, not ${made}`);
  if (sorted(row.tagIds) !== sorted(own.tags)) broken.push(`${own.number}: R25: its tags differ from the rules`);
  if (!isDeepStrictEqual(row.fields, Object.fromEntries(own.fields)))
    broken.push(`${own.number}: R25: its values differ from the rules`);
}

/** Checks that the row has the conversations and approvals that the rules compute from its events. */
export function checkQuestions({ broken }: Simulation, own: FollowedTicket, row: QuestionsRow): void {
  const states = row.conversations.map(({ id, state, shown }) => `${id} ${state} ${shown}`);
  const owns = [...own.conversations].map(([id, { state, isShown }]) => `${id} ${state} ${isShown}`);
  if (String(states) !== String(owns)) broken.push(`${own.number}: R25: conversations ${states}, not ${owns}`);
  const approvals = row.approvals.map(({ id, state }) => `${id} ${state}`);
  const asked = [...own.approvals].map(([id, { state }]) => `${id} ${state}`);
  if (String(approvals) !== String(asked)) broken.push(`${own.number}: R25: approvals ${approvals}, not ${asked}`);
}

interface QuestionsRow {
  conversations: readonly { id: string; state: string; shown: boolean }[];
  approvals: readonly { id: string; state: string }[];
}

/** Each day: no template has a due ticket that did not open. */
export function checkTemplates({ templates, desks, now, broken }: Simulation): void {
  for (const { rule, deskId, requesterId, isRetired, from } of templates.values()) {
    if (isRetired || requesterId === null) continue;
    const { due } = lastDue(rule, desks.get(deskId)!, from, now() - minute);
    if (due) broken.push(`R30: the recurring ticket of ${due.on} did not open`);
  }
}

function sorted(ids: Iterable<string>): string {
  return [...ids].sort().join();
}
