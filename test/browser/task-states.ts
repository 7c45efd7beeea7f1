import type { Page } from 'playwright-core';
import { addTask, completeTask, removeTask, type TypedTask } from '#desk/tasks/change-tasks.ts';
import { goTo } from './go-to.ts';
import { opened, type PageState, refuse, type StateVisit } from './page-state.ts';

/** The page on which a desk keeps its checklists. */
export const checklistStates: Record<string, PageState[]> = {
  '/admin/desks/:prefix/checklists': [
    opened(),
    { state: 'errors', reach: refuse },
    { state: 'known', reach: openChecklist },
  ],
};

/** More states of the ticket page. */
export const ticketTasks: PageState[] = [
  { state: 'tasks', reach: openTasks },
  { state: 'a task that is changed', reach: changeOne },
];

/** The inbox of a person with a task that is late. */
export const inboxTasks: PageState = { state: 'a late task', reach: openInbox };

async function openInbox(page: Page, visit: StateVisit): Promise<void> {
  const { desk } = visit;
  const number = await addTasks(visit);
  const typed = { title: 'Relire', required: false, assignee: desk.actor('jonas').email, dueOn: '2026-01-05' };
  await addTask(desk.world, desk.actor('nadia'), number, { ...typed, waitsFor: null });
  await goTo(page, `${desk.url}/console/inbox`);
  await page.locator('#my-tasks').waitFor();
}

async function openChecklist(page: Page): Promise<void> {
  await page.locator('[data-order] a').first().click();
  await page.locator('#retire').waitFor();
}

async function openTasks(page: Page, visit: StateVisit): Promise<void> {
  const number = await addTasks(visit);
  await goTo(page, `${visit.desk.url}/console/tickets/${number}?say=handle`);
  await page.locator('#new-task').waitFor({ state: 'attached' });
}

/** Adds a task that is done, one that is late, one that waits for it, and one that was removed. Returns the ticket’s number. */
async function addTasks({ desk }: StateVisit): Promise<string> {
  const { number } = await desk.db
    .selectFrom('tickets')
    .select('number')
    .where('status', '=', 'open')
    .where('kind', '<>', 'complaint')
    .where('deskId', '=', desk.cast.desks.wcms)
    .orderBy('sequence')
    .limit(1)
    .executeTakeFirstOrThrow();
  const nadia = desk.actor('nadia');
  const add = async (title: string, said: Partial<TypedTask> = {}) => {
    const typed = { title, required: false, assignee: null, dueOn: null, waitsFor: null, ...said };
    const done = await addTask(desk.world, nadia, number, typed);
    return 'taskId' in done ? done.taskId : '';
  };
  await completeTask(desk.world, nadia, number, await add('Vérifier les droits'));
  const late = await add('Rappeler', { required: true, assignee: nadia.email, dueOn: '2026-01-05' });
  await add('Confirmer', { waitsFor: late });
  await removeTask(desk.world, nadia, number, await add('Imprimer'));
  return number;
}

async function changeOne(page: Page, visit: StateVisit): Promise<void> {
  await openTasks(page, visit);
  await page
    .locator('details:has([name=dueOn])')
    .first()
    .evaluate((details) => {
      (details as HTMLDetailsElement).open = true;
    });
}
