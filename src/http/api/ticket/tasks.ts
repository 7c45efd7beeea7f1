import { z } from '@hono/zod-openapi';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import { within } from '#desk/spine/transaction.ts';
import {
  addChecklist,
  addTask,
  changeTask,
  completeTask,
  orderTasks,
  removeTask,
  reopenTask,
} from '#desk/tasks/change-tasks.ts';
import { readDate } from '#domain/calendar/day.ts';
import { taskTitleCharactersMax } from '#domain/tasks/task.ts';
import { type Answer, type Call, defineCall } from '#http/api/protocol/call.ts';
import { invalid } from '#http/api/protocol/input.ts';
import { date, idParams, instant, listOf, number, typedAddress, writtenText } from '#http/api/protocol/shapes.ts';
import { addedPart, allParts, notDone, numberParams, onPart } from '#http/api/ticket/outcome.ts';
import { problems } from '#locales/problems/messages.ts';
import { type NamedTask, nameTasks } from '#store/tasks/tasks.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';

export const taskShape = z
  .object({
    id: z.string(),
    ticket: number,
    title: z.string(),
    done: z.boolean(),
    doneAt: instant.nullable(),
    required: z.boolean().openapi({ description: 'While it is open, the ticket cannot be marked handled.' }),
    assignee: z.object({ name: z.string(), email: z.string().nullable() }).nullable(),
    due: date.nullable(),
    waitsFor: z.string().nullable().openapi({ description: 'The id of the task that must be done first.' }),
  })
  .openapi('Task');
type TaskJson = z.input<typeof taskShape>;

const title = writtenText.max(taskTitleCharactersMax);
const givenDate = date.refine((text) => readDate(text) !== null);

export const readTasks = defineCall(
  {
    method: 'get',
    path: '/tickets/{number}/tasks',
    does: 'The tasks of a ticket, in their order.',
    madeBy: 'desk',
    params: numberParams,
    status: 200,
    answer: listOf(taskShape),
  },
  (call) => allParts(call, tasksJson),
);

export const makeTask = defineCall(
  {
    method: 'post',
    path: '/tickets/{number}/tasks',
    does: 'Adds a task at the end of the ticket’s list.',
    madeBy: 'desk',
    params: numberParams,
    body: z.strictObject({
      title,
      required: z.boolean().default(false),
      assignee: typedAddress.nullable().default(null),
      due: givenDate.nullable().default(null),
      waitsFor: z.string().nullable().default(null),
    }),
    status: 201,
    answer: taskShape,
  },
  async (call) => {
    const { due: dueOn, ...typed } = call.body;
    const done = await addTask(call.world, call.actor, call.params.number, { ...typed, dueOn });
    if (!('taskId' in done)) return ofAssignee(call, await notDone(call, done));
    return addedPart(call, done.taskId, tasksJson);
  },
);

export const addChecklistCall = defineCall(
  {
    method: 'post',
    path: '/tickets/{number}/checklists',
    does: 'Adds the items of a checklist of the ticket’s desk as tasks, due from today. The answer is all its tasks.',
    madeBy: 'desk',
    params: numberParams,
    body: z.strictObject({
      checklist: z.string().openapi({ description: 'An id of `GET /checklists`.' }),
    }),
    status: 201,
    answer: listOf(taskShape),
  },
  async (call) => {
    const { world, actor, params: path, body } = call;
    const done = await addChecklist(world, actor, path.number, body.checklist);
    if (!('ticket' in done)) return notDone(call, done);
    return { answer: { items: await tasksJson(call, done.ticket), next: null } };
  },
);

export const changeTaskCall = defineCall(
  {
    method: 'patch',
    path: '/tasks/{id}',
    does: 'Changes a task or moves it in the list. With `done`, it is completed or reopened last.',
    madeBy: 'desk',
    params: idParams,
    body: z.strictObject({
      title: title.optional(),
      required: z.boolean().optional(),
      assignee: typedAddress.nullable().optional(),
      due: givenDate.nullable().optional(),
      waitsFor: z.string().nullable().optional(),
      place: z.int().min(1).optional().openapi({ description: 'The place in the list, from 1.' }),
      done: z.boolean().optional(),
    }),
    status: 200,
    answer: taskShape,
  },
  (call) => {
    const { done, due, place, ...typed } = call.body;
    if (Object.keys(call.body).length === 0) return Promise.resolve(invalid(call.c, '', 'nothingChanges'));
    return onTask(call, (found, taskId) =>
      call.world.transact(async (tx): Promise<TicketOutcome> => {
        const inside = within(call.world, tx);
        const change = { taskId, ...typed, ...(due !== undefined && { dueOn: due }) };
        let changed = await changeTask(inside, call.actor, found, change);
        if ('ticket' in changed && place !== undefined) {
          const others = changed.ticket.tasks.flatMap(({ id }) => (id === taskId ? [] : [id]));
          changed = await orderTasks(inside, call.actor, found, others.toSpliced(place - 1, 0, taskId));
        }
        if ('refused' in changed || done === undefined) return changed;
        return (done ? completeTask : reopenTask)(inside, call.actor, found, taskId);
      }),
    );
  },
);

export const dropTask = defineCall(
  {
    method: 'delete',
    path: '/tasks/{id}',
    does: 'Removes a task from its ticket. The answer is the task as it was.',
    madeBy: 'desk',
    params: idParams,
    status: 200,
    answer: taskShape,
  },
  (call) => onTask(call, (found, taskId) => removeTask(call.world, call.actor, found, taskId)),
);

async function onTask(
  call: Call<{ id: string }>,
  change: (number: string, taskId: string) => Promise<TicketOutcome>,
): Promise<Answer<TaskJson>> {
  return ofAssignee(call, await onPart(call, 'tasks', tasksJson, change));
}

/** Names the field of a task; the call that assigns a ticket names its own. */
function ofAssignee<A>({ asked }: Pick<Call, 'asked'>, answer: Answer<A>): Answer<A> {
  if (!('refused' in answer)) return answer;
  const { refused } = answer;
  if (refused !== 'agentUnknown' && refused !== 'assigneeMayNotRead') return answer;
  return { ...answer, issues: [{ path: 'assignee', message: problems[asked ?? 'en'].refusals[refused].detail }] };
}

/** The tasks of a ticket for its desk, in their order. */
export async function tasksJson({ world }: Call, ticket: Pick<TicketSummary, 'number' | 'tasks'>): Promise<TaskJson[]> {
  const named = await nameTasks(world.db, ticket.tasks);
  return named.map((task) => json(ticket.number, task));
}

function json(ticket: string, { id, title: said, done, required, assignee, dueOn, waitsFor }: NamedTask): TaskJson {
  return {
    ...{ id, ticket, title: said, required, waitsFor, due: dueOn },
    ...{ done: done !== null, doneAt: done?.at ?? null },
    assignee: assignee && { name: assignee.name ?? assignee.email ?? '', email: assignee.email },
  };
}
