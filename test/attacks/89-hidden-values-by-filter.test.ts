// Attack 89: a hidden value is read letter by letter with filters, sorting or hints.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { PersonName } from '#demo/cast.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { hearHints } from '#test/heard-hints.ts';
import { until } from '#test/until.ts';
import { innerField, openInnerWorld } from './inner-words.ts';

const inner = await openInnerWorld();
const { desk, tickets, own, queryOf } = inner;
const nadia = desk.actor('nadia');

/** Asks for what only the desk knows; each with its negation, which would tell the same. */
const asking = [
  ...[`field.${innerField}:any`, `field.${innerField}:none`, 'tag:none', 'team:none', 'task:open', 'task:due'],
  ...['conversation:waiting', 'conversation:answered', 'approval:waiting', 'approval-asked:2000..', 'is:held'],
  ...['is:spam', 'is:told', 'is:mailFailed', 'is:snoozed', 'is:overdue', 'is:mentioned', 'is:watched'],
];
const words = ['field', 'note', 'file', 'task', 'topic', 'question', 'reply', 'approval', 'held', 'reason'];

async function found(who: PersonName, q: string, sort = '-openedAt'): Promise<string[]> {
  const { status, body } = await desk.call(who, 'GET', queryOf(q, { sort }));
  assert.ok(status === 200 || status === 422, `${who} ${q} ${status}`);
  return (body.items ?? []).map(({ number }) => number);
}

test('no operator and no word finds a ticket by what its reader may not know of it', async () => {
  for (const { number, mark, readers, desk: prefix } of tickets) {
    const exact = [`field.${innerField}:${mark}field`, `field.${innerField}:${mark}`, `tag:zqtag${prefix}`];
    for (const reader of readers) {
      for (const q of [...asking, ...exact, 'has:attachment', ...words.map((word) => mark + word), `zqtag${prefix}`])
        assert.ok(!(await found(reader, q)).includes(number), `${reader} finds ${number} by ${q}`);
      // The lack of a value tells as little: it finds either all of their tickets, or none.
      for (const q of [...exact, ...exact.map((each) => `${each}x`)]) {
        const theirs = tickets.filter((each) => each.readers.includes(reader));
        const seen = (await found(reader, `-${q}`)).filter((each) => theirs.some((ticket) => ticket.number === each));
        assert.ok([0, theirs.length].includes(seen.length), `${reader} by -${q}`);
      }
    }
  }
});

test('the desk finds it by each of these, so that they could tell', async () => {
  for (const q of [
    `field.${innerField}:zqownfield`,
    'tag:zqtagDTO',
    'task:open',
    'is:held',
    'approval:waiting',
    'zqownnote',
  ])
    assert.ok((await found('nadia', q)).includes(own.number), q);
});

test('internal work moves no ticket of its requester, and sends them no hint', async () => {
  const later = await desk.call('nadia', 'POST', '/tickets', {
    ...{ desk: 'DTO', requester: { email: desk.actor('tom').email }, summary: 'Plus tard', description: 'Encore.' },
  });
  const ofTom = async (sort: string) => (await found('tom', 'desk:DTO', sort)).filter((each) => isOfTom(each));
  const isOfTom = (each: string) => [own.number, later.body.number].includes(each);
  const orders = async () => [await ofTom('-changedAt'), await ofTom('due')];
  const before = await orders();
  assert.deepEqual(before[0], [later.body.number, own.number]);
  const heard = { tom: await hearHints(desk, 'tom'), nadia: await hearHints(desk, 'nadia') };
  desk.at('2026-11-24T15:00:00Z');
  await addNote(desk.world, nadia, own.number, { text: 'Encore une note' });
  await desk.call('nadia', 'PATCH', `/tickets/${own.number}`, { tags: [] });
  await desk.call('nadia', 'POST', `/tickets/${own.number}/tasks`, { title: 'Encore', due: '2026-11-24' });
  await until(() => heard.nadia.text.includes(own.number));
  await pause(300);
  assert.ok(!heard.tom.text.includes(own.number), heard.tom.text);
  assert.deepEqual(await orders(), before);
  const ofNadia = await found('nadia', 'desk:DTO', '-changedAt');
  assert.equal(ofNadia[0], own.number);
  await answerTicket(desk.world, nadia, own.number, { text: 'C’est fait.' });
  await until(() => heard.tom.text.includes(own.number));
  assert.deepEqual(await ofTom('-changedAt'), [own.number, later.body.number]);
  for (const { stop } of Object.values(heard)) stop.abort();
});
