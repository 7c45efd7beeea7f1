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

const otherId = '0199aaaa-0000-7000-8000-0000000000b2';

/** Saves a checklist of the first desk, as new, or a second one. */
export async function withChecklist(
  { desk, deskIds }: MatrixWorld,
  { retiredAt = null, other = false }: { retiredAt?: string | null; other?: boolean } = {},
): Promise<{ checklistId: string; otherId: string }> {
  const items = ['Rendre les clés', 'Bloquer le badge'].map((title, place) => {
    return { title, required: true, dueInDays: 2, waitsFor: place === 0 ? null : 0 };
  });
  const names = inEachLanguage(() => 'Départ');
  const [id, position] = other ? [otherId, 902] : [checklistId, 901];
  await desk.world.transact(({ trx }) =>
    putChecklist(trx, { id, deskId: deskIds.one, position, names, items, retiredAt }),
  );
  return { checklistId, otherId };
}
