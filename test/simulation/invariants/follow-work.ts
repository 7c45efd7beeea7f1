import type { TicketEvent } from '#domain/ticket/events/events.ts';
import { dateAt, isBusinessDay, type OwnDesk, openingOn } from '../own-days.ts';
import type { OwnLists } from '../own-lists.ts';
import { followFields } from './follow-fields.ts';
import type { FollowedTicket } from './followed-ticket.ts';
import type { OwnTask } from './own-work.ts';

type Expect = (holds: boolean, rule: string) => void;

interface Circumstances {
  desk: OwnDesk;
  lists: OwnLists;
}

/** Applies an event to the tasks, tags and fields of a ticket. They change neither its status nor its clock. */
export function followWork(
  own: FollowedTicket,
  event: TicketEvent,
  { desk, lists }: Circumstances,
  expect: Expect,
): void {
  followTasks(own, event, desk, expect);
  followTags(own, event, lists, expect);
  followFields(own, event, lists, expect);
}

export function hasOpenRequired({ tasks }: Pick<FollowedTicket, 'tasks'>): boolean {
  return [...tasks.values()].some(({ required, isDone }) => required && !isDone);
}

function followTasks(own: FollowedTicket, event: TicketEvent, desk: OwnDesk, expect: Expect): void {
  if (event.type === 'handled') expect(!hasOpenRequired(own), 'R14: marked as handled with a required task open');
  if (event.type === 'tasksDue') followDue(own, event, desk, expect);
  if (!isTaskEvent(event)) return;
  expect(own.status !== 'closed', 'R14: a task of a closed ticket changes');
  const isOfDesk = event.by.role === 'agent' || event.by.role === 'administrator';
  expect(isOfDesk || event.by.role === 'complaintCoordinator', 'R7: somebody outside the desk changes a task');
  if (event.type === 'tasksAdded') {
    for (const { taskId, required, waitsFor, assigneeId, dueOn, toldOn } of event.data.tasks) {
      const told = toldOn === undefined ? 0 : 1;
      own.tasks.set(taskId, { required, isDone: false, waitsFor, assigneeId, dueOn, told });
    }
    return;
  }
  if (event.type === 'tasksOrdered') {
    const ids = event.data.taskIds;
    expect(sorted(ids) === sorted(own.tasks.keys()), 'R25: the order names other tasks');
    own.tasks = new Map(ids.flatMap((id) => (own.tasks.has(id) ? [[id, own.tasks.get(id)!]] : [])));
    return;
  }
  if (event.type === 'taskRestored') {
    restore(own, event, expect);
    return;
  }
  const task = own.tasks.get(event.data.taskId);
  expect(task !== undefined, 'R25: is about no task of the ticket');
  if (task) followTask(own, task, event, expect);
}

type OfTask = Extract<TicketEvent, { type: 'taskChanged' | 'taskDone' | 'taskReopened' | 'taskRemoved' }>;

function followTask(own: FollowedTicket, task: OwnTask, event: OfTask, expect: Expect): void {
  switch (event.type) {
    case 'taskDone': {
      const first = own.tasks.get(task.waitsFor ?? '');
      expect(!task.isDone, 'R26: a task is done twice');
      expect(first === undefined || first.isDone, 'R14: a task is done before the one for which it waits');
      task.isDone = true;
      break;
    }
    case 'taskReopened':
      task.isDone = false;
      break;
    case 'taskRemoved':
      own.tasks.delete(event.data.taskId);
      own.removedTasks.set(event.data.taskId, task);
      break;
    case 'taskChanged': {
      const { required, assigneeId, dueOn, waitsFor, toldOn } = event.data;
      if (required !== undefined) task.required = required;
      if (assigneeId !== undefined) task.assigneeId = assigneeId;
      if (waitsFor !== undefined) task.waitsFor = waitsFor;
      if (dueOn !== undefined) Object.assign(task, { dueOn, told: toldOn === undefined ? 0 : 1 });
      expect(!isInCircle(own, event.data.taskId), 'R25: tasks wait for each other');
    }
  }
}

function restore(own: FollowedTicket, { data }: Extract<TicketEvent, { type: 'taskRestored' }>, expect: Expect): void {
  const { id, required, done } = data.task;
  const before = own.removedTasks.get(id);
  expect(before !== undefined && !own.tasks.has(id), 'R25: restores a task that was not removed');
  if (!before) return;
  const isSame = before.required === required && before.isDone === (done !== null);
  expect(isSame, 'R25: restores a task as it was not');
  const task = { ...before, waitsFor: data.task.waitsFor };
  own.tasks = new Map([...own.tasks].toSpliced(data.place, 0, [id, task]));
  own.removedTasks.delete(id);
}

function isInCircle({ tasks }: FollowedTicket, from: string): boolean {
  const seen = new Set<string>();
  for (let id: string | null = from; id !== null; id = tasks.get(id)?.waitsFor ?? null) {
    if (seen.has(id)) return true;
    seen.add(id);
  }
  return false;
}

/** People are told of a task once it is due and once it is overdue, when the desk opens, and only while it is open. */
function followDue(
  own: FollowedTicket,
  { data, at, by }: Extract<TicketEvent, { type: 'tasksDue' }>,
  desk: OwnDesk,
  expect: Expect,
): void {
  expect(by.role === 'clock' && own.status !== 'closed', 'R15: tells of tasks of a closed ticket');
  expect(isBusinessDay(desk.rules, data.on), `R15: tells on ${data.on}, a day off`);
  expect(
    Date.parse(at) >= openingOn(desk, data.on) && data.on <= dateAt(desk.zone, Date.parse(at)),
    'R15: tells early',
  );
  for (const { taskId, personIds } of data.tasks) {
    const task = own.tasks.get(taskId);
    expect(task !== undefined && !task.isDone, 'R15: tells of a task that is done');
    if (!task) continue;
    expect(task.dueOn !== null && task.dueOn <= data.on, `R15: tells on ${data.on} of a task due on ${task.dueOn}`);
    task.told += 1;
    expect(task.told <= 2, 'R15: tells of a task more than twice');
    const ownerId = task.assigneeId ?? own.ticket?.assigneeId ?? null;
    expect(String(personIds) === String(ownerId ?? ''), 'R16: tells somebody else of a task');
  }
}

function followTags(own: FollowedTicket, event: TicketEvent, { tags }: OwnLists, expect: Expect): void {
  if (event.type === 'tagged')
    for (const id of event.data.tagIds) {
      const tag = tags.get(id);
      const standing = standsFor(tags, id);
      expect(tag?.deskId === own.deskId, 'R30: a tag of another desk');
      expect(!own.tags.has(id), 'R26: a tag is added twice');
      expect(standing?.isRetired === false, 'R30: a retired tag is added');
      expect(event.data.from !== undefined || tag?.mergedInto === null, 'R30: a merged tag is added');
      own.tags.add(id);
    }
  if (event.type !== 'untagged') return;
  for (const id of event.data.tagIds) expect(own.tags.delete(id), 'R25: removes a tag that the ticket does not have');
}

function standsFor(tags: OwnLists['tags'], id: string): ReturnType<OwnLists['tags']['get']> {
  const tag = tags.get(id);
  return tag?.mergedInto ? standsFor(tags, tag.mergedInto) : tag;
}

function isTaskEvent(event: TicketEvent): event is OfTask | Extract<TicketEvent, { type: OtherTaskEvent }> {
  return /^tasks?(?:Added|Changed|Done|Reopened|Removed|Restored|Ordered)$/.test(event.type);
}

type OtherTaskEvent = 'tasksAdded' | 'tasksOrdered' | 'taskRestored';

function sorted(ids: Iterable<string>): string {
  return [...ids].sort().join();
}
