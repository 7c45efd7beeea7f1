import { addTask, completeTask, removeTask } from '#desk/tasks/change-tasks.ts';
import { inEachLanguage } from '#domain/language.ts';
import { putChecklist } from '#store/tasks/checklists.ts';
import type { MatrixWorld } from './world.ts';

export const checklistId = '0199aaaa-0000-7000-8000-0000000000b1';

/** Adds a task to a ticket of the first desk, and returns its id. */
export async function withTask({ desk, actorOf, ticket }: MatrixWorld, of = 'ofClaire'): Promise<string> {
  const typed = { title: 'Rendre les clés', required: false, assignee: null, dueOn: null, waitsFor: null };
  const done = await addTask(desk.world, actorOf('sofie'), ticket(of).number, typed);
  if (!('taskId' in done)) throw new Error(JSON.stringify(done));
  return done.taskId;
}

export async function withDoneTask(matrix: MatrixWorld): Promise<string> {
  const id = await withTask(matrix);
  await completeTask(matrix.desk.world, matrix.actorOf('sofie'), matrix.ticket('ofClaire').number, id);
  return id;
}

export async function withRemovedTask(matrix: MatrixWorld): Promise<string> {
  const id = await withTask(matrix);
  await removeTask(matrix.desk.world, matrix.actorOf('sofie'), matrix.ticket('ofClaire').number, id);
  return id;
}

/** Saves a checklist of the first desk, as new. */
export async function withChecklist({ desk, deskIds }: MatrixWorld, retiredAt: string | null = null): Promise<string> {
  const items = [{ title: 'Rendre les clés', required: true, dueInDays: 2, waitsFor: null }];
  const names = inEachLanguage(() => 'Départ');
  await desk.world.transact(({ trx }) =>
    putChecklist(trx, { id: checklistId, deskId: deskIds.one, position: 1, names, items, retiredAt }),
  );
  return checklistId;
}
