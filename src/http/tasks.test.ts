import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retireChecklist, saveChecklist } from '#desk/tasks/save-checklist.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();

async function opened(): Promise<string> {
  const contact = {
    requester: { email: 'claire.dumont@patrimoine.example' },
    summary: 'Clés',
    description: 'Un départ.',
  };
  return `/tickets/${(await desk.call('nadia', 'POST', '/tickets', { desk: 'DTO', ...contact })).body.number}`;
}

const path = await opened();
const number = path.slice('/tickets/'.length);

async function made(to: string, body: object) {
  const { status, body: task } = await desk.call('nadia', 'POST', `${to}/tasks`, body);
  assert.equal(status, 201, JSON.stringify(task));
  return task;
}

const keys = await made(path, {
  title: 'Rendre les clés',
  required: true,
  assignee: 'tom@desk.example',
  due: '2026-12-01',
});

test('a task is added with what the caller says of it, and listed with its ticket', async () => {
  const { id, ...task } = keys;
  assert.deepEqual(task, {
    ticket: number,
    title: 'Rendre les clés',
    required: true,
    done: false,
    doneAt: null,
    assignee: { name: 'Tom Wouters', email: 'tom@desk.example' },
    due: '2026-12-01',
    waitsFor: null,
  });
  assert.deepEqual((await desk.call('nadia', 'GET', `${path}/tasks`)).body, { items: [keys], next: null });
  assert.deepEqual((await desk.call('nadia', 'GET', path)).body.tasks, { done: 0, of: 1, items: [keys] });
  assert.ok(!('tasks' in (await desk.call('claire', 'GET', path)).body));
  assert.ok(id);
});

test('handling a ticket with an open required task is 409 and names the tasks; done, it is 200', async () => {
  const to = await opened();
  const { id } = await made(to, { title: 'Tester', required: true });
  const refused = await desk.call('nadia', 'PUT', `${to}/handling`, { text: 'Fait.' });
  assert.equal(refused.status, 409);
  assert.deepEqual([refused.body.type, refused.body.tasks], ['urn:belfry:refusal:openTask', [id]]);
  assert.equal((await desk.call('nadia', 'PATCH', `/tasks/${id}`, { done: true })).body.done, true);
  assert.equal((await desk.call('nadia', 'PUT', `${to}/handling`, { text: 'Fait.' })).status, 200);
});

test('a task is changed, completed and removed by its id, and unknown or foreign ones are 404', async () => {
  const to = await opened();
  const [one, two] = [await made(to, { title: 'Commander' }), await made(to, { title: 'Installer' })];
  const waits = await desk.call('nadia', 'PATCH', `/tasks/${two.id}`, { waitsFor: one.id, done: true });
  assert.equal(waits.body.type, 'urn:belfry:refusal:taskWaits');
  // The whole call is refused: the task does not wait either.
  const tasks = (await desk.call('nadia', 'GET', `${to}/tasks`)).body.items;
  assert.deepEqual(
    tasks.map(({ waitsFor }) => waitsFor),
    [null, null],
  );
  const gone = await desk.call('nadia', 'DELETE', `/tasks/${one.id}`);
  assert.deepEqual([gone.status, gone.body.title], [200, 'Commander']);
  for (const id of [one.id, 'x', desk.cast.desks.wcms])
    assert.equal((await desk.call('nadia', 'PATCH', `/tasks/${id}`, { done: true })).status, 404);
  assert.equal((await desk.call('claire', 'PATCH', `/tasks/${two.id}`, { done: true })).status, 403);
});

test('a title that is empty, a date that does not exist and a stranger as assignee are 422 at their field', async () => {
  for (const [body, field] of [
    [{ title: ' ' }, 'title'],
    [{ title: 'x', due: '2026-02-30' }, 'due'],
    [{ title: 'x', assignee: 'claire.dumont@patrimoine.example' }, 'assignee'],
    [{ title: 'x', waitsFor: 'x' }, 'waitsFor'],
  ] as const) {
    const { status, body: said } = await desk.call('nadia', 'POST', `${path}/tasks`, body);
    assert.deepEqual([status, said.issues[0].path], [422, field], JSON.stringify(said));
  }
});

test('task:open, task:mine and task:due find the tickets with such tasks, for the desk alone', async () => {
  const found = async (who: 'nadia' | 'tom' | 'claire', query: string) => {
    const { items } = (await desk.call(who, 'GET', `/tickets?q=${encodeURIComponent(query)}`)).body;
    return (items as { number: string }[]).map((ticket) => ticket.number).includes(number);
  };
  assert.equal(await found('nadia', 'task:open'), true);
  assert.equal(await found('nadia', '-task:open'), false);
  assert.equal(await found('nadia', 'task:mine'), false);
  assert.equal(await found('tom', 'task:mine'), true);
  assert.equal(await found('tom', 'task:due'), false);
  await desk.call('nadia', 'PATCH', `/tasks/${keys.id}`, { due: '2026-01-01' });
  assert.equal(await found('tom', 'task:due,mine'), true);
  assert.equal(await found('nadia', 'task:due'), true);
  for (const word of ['open', 'mine', 'due']) assert.equal(await found('claire', `task:${word}`), false);
});

test('the checklists of a desk are listed with their items, also a retired one, for its desk alone', async () => {
  const jonas = desk.actor('jonas');
  const typed = {
    names: { fr: 'Départ', nl: 'Vertrek', de: 'Abgang', en: 'Departure' },
    items: [
      { title: 'Rendre les clés', required: true, dueInDays: 2, waitsFor: null },
      { title: 'Fermer le compte', required: false, dueInDays: null, waitsFor: 0 },
    ],
  };
  const deskId = desk.cast.desks.wcms;
  const saved = await saveChecklist(desk.world, jonas, deskId, { id: null, seen: null, ...typed });
  assert.ok('saved' in saved);
  const listed = async (query = '') => {
    const { items } = (await desk.call('nadia', 'GET', `/checklists${query}`)).body;
    return (items as { id: string }[]).find(({ id }) => id === saved.saved);
  };
  const wanted = {
    id: saved.saved,
    desk: 'DTO',
    labels: typed.names,
    items: [
      { title: 'Rendre les clés', required: true, dueInDays: 2, waitsFor: null },
      { title: 'Fermer le compte', required: false, dueInDays: null, waitsFor: 1 },
    ],
    retired: false,
  };
  assert.deepEqual(await listed('?desk=dto'), wanted);
  await retireChecklist(desk.world, jonas, { deskId, id: saved.saved });
  assert.deepEqual(await listed(), { ...wanted, retired: true });
  assert.equal((await desk.call('nadia', 'GET', '/checklists?desk=XYZ')).status, 422);
  assert.equal((await desk.call('claire', 'GET', '/checklists')).status, 403);
});

test('a checklist is added to a ticket as tasks that are due from today, and only one of its desk that is in use', async () => {
  const typed = {
    names: { fr: 'Arrivée', nl: 'Aankomst', de: 'Ankunft', en: 'Arrival' },
    items: [
      { title: 'Ouvrir le compte', required: true, dueInDays: 2, waitsFor: null },
      { title: 'Donner le badge', required: false, dueInDays: null, waitsFor: 0 },
    ],
  };
  const jonas = desk.actor('jonas');
  const save = async (deskId: string) => {
    const saved = await saveChecklist(desk.world, jonas, deskId, { id: null, seen: null, ...typed });
    assert.ok('saved' in saved);
    return saved.saved;
  };
  const [here, elsewhere] = [await save(desk.cast.desks.wcms), await save(desk.cast.desks.archives)];
  const to = await opened();
  const first = await made(to, { title: 'Appeler Claire' });
  const { status, body } = await desk.call('nadia', 'POST', `${to}/checklists`, { checklist: here });
  assert.equal(status, 201);
  const said = body.items as unknown as { id: string; title: string; due: string | null; required: boolean }[];
  assert.deepEqual(
    said.map(({ title, due, required }) => [title, due, required]),
    [
      ['Appeler Claire', null, false],
      ['Ouvrir le compte', '2026-11-26', true],
      ['Donner le badge', null, false],
    ],
  );
  assert.equal(body.items[2]!.waitsFor, said[1]!.id);
  for (const checklist of [elsewhere, 'x', first.id]) {
    const refused = await desk.call('nadia', 'POST', `${to}/checklists`, { checklist });
    assert.deepEqual([refused.status, refused.body.issues[0].path], [422, 'checklist'], checklist);
  }
  await retireChecklist(desk.world, jonas, { deskId: desk.cast.desks.wcms, id: here });
  assert.equal((await desk.call('nadia', 'POST', `${to}/checklists`, { checklist: here })).status, 422);
  assert.equal((await desk.call('claire', 'POST', `${to}/checklists`, { checklist: here })).status, 403);
});

test('a task moves to a place in the list of its ticket', async () => {
  const to = await opened();
  const titles = ['Un', 'Deux', 'Trois'];
  const tasks = [];
  for (const title of titles) tasks.push(await made(to, { title }));
  const order = async () => {
    const { items } = (await desk.call('nadia', 'GET', `${to}/tasks`)).body;
    return (items as unknown as { title: string }[]).map(({ title }) => title);
  };
  assert.equal((await desk.call('nadia', 'PATCH', `/tasks/${tasks[2]!.id}`, { place: 1 })).status, 200);
  assert.deepEqual(await order(), ['Trois', 'Un', 'Deux']);
  await desk.call('nadia', 'PATCH', `/tasks/${tasks[2]!.id}`, { place: 99, done: true });
  assert.deepEqual(await order(), ['Un', 'Deux', 'Trois']);
  assert.equal((await desk.call('nadia', 'PATCH', `/tasks/${tasks[2]!.id}`, { place: 0 })).status, 422);
});
