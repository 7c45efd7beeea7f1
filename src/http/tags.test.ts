import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const made = await desk.call('jonas', 'POST', '/tags', {
  desk: 'DTO',
  name: 'Imprimante',
  synonyms: ['printer'],
  colour: 'teal',
});
const opened = await desk.call('nadia', 'POST', '/tickets', {
  desk: 'DTO',
  requester: { email: 'claire.dumont@patrimoine.example' },
  summary: 'Papier',
  description: 'Le papier manque.',
});
const { number } = opened.body;
const path = `/tickets/${number}`;

async function pathsOfIssues(method: string, to: string, body: object): Promise<[number, string[]]> {
  const { status, body: said } = await desk.call('jonas', method, to, body);
  return [status, (said.issues ?? []).map((issue: { path: string }) => issue.path)];
}

test('a tag has a name, synonyms and a colour, and is listed for the desk', async () => {
  assert.equal(made.status, 201, JSON.stringify(made.body));
  const { id, ...tag } = made.body;
  assert.deepEqual(tag, {
    desk: 'DTO',
    name: 'Imprimante',
    synonyms: ['printer'],
    colour: 'teal',
    retired: false,
    mergedInto: null,
  });
  const { items, next } = (await desk.call('nadia', 'GET', '/tags?desk=dto')).body;
  assert.deepEqual(items, [made.body]);
  assert.equal(next, null);
  assert.deepEqual((await desk.call('nadia', 'GET', '/tags?desk=XYZ')).status, 422);
});

test('a ticket’s tags are set by name or synonym without a reason, and the requester gets none', async () => {
  const changed = await desk.call('nadia', 'PATCH', path, { tags: ['PRINTER'] });
  assert.equal(changed.status, 200, JSON.stringify(changed.body));
  assert.deepEqual(changed.body.tags, ['Imprimante']);
  assert.deepEqual((await desk.call('nadia', 'GET', '/tickets?q=tag:printer')).body.items[0].tags, ['Imprimante']);
  assert.ok(!('tags' in (await desk.call('claire', 'GET', path)).body));
  const entries = (await desk.call('claire', 'GET', `${path}/entries`)).body.items;
  assert.doesNotMatch(JSON.stringify(entries), /Imprimante/);
  assert.deepEqual((await desk.call('claire', 'GET', '/tickets?q=tag:printer')).body.items, []);
});

test('an unknown tag changes nothing of the ticket', async () => {
  const before = (await desk.call('nadia', 'GET', path)).body;
  const refused = await desk.call('nadia', 'PATCH', path, { tags: ['inconnue'], priority: 'high', reason: 'x' });
  assert.equal(refused.status, 422);
  assert.equal(refused.body.type, 'urn:belfry:refusal:tagUnknown');
  assert.deepEqual((await desk.call('nadia', 'GET', path)).body, before);
  assert.equal(
    (await desk.call('nadia', 'PATCH', path, { priority: 'high' })).status,
    422,
    'a priority needs a reason',
  );
});

test('a name that another tag has is refused, and so is an impossible one', async () => {
  assert.deepEqual(await pathsOfIssues('POST', '/tags', { desk: 'DTO', name: 'imprimanté' }), [422, ['name']]);
  assert.deepEqual(await pathsOfIssues('POST', '/tags', { desk: 'DTO', name: 'a,b' }), [422, ['name']]);
  const synonyms = { desk: 'DTO', name: 'Autre', synonyms: ['printer'] };
  assert.deepEqual(await pathsOfIssues('POST', '/tags', synonyms), [422, ['synonyms']]);
  assert.deepEqual(await pathsOfIssues('POST', '/tags', { name: 'Autre', desk: 'XYZ' }), [422, ['desk']]);
});

test('a tag is retired and taken back, merged and parted', async () => {
  const other = (await desk.call('jonas', 'POST', '/tags', { desk: 'DTO', name: 'Papier' })).body;
  await desk.call('nadia', 'PATCH', path, { tags: ['Papier'] });
  const merged = await desk.call('jonas', 'POST', `/tags/${other.id}/merge`, { into: made.body.id });
  assert.equal(merged.body.mergedInto, made.body.id);
  assert.deepEqual((await desk.call('nadia', 'GET', path)).body.tags, ['Imprimante']);
  assert.deepEqual(await pathsOfIssues('POST', `/tags/${other.id}/merge`, { into: other.id }), [422, ['into']]);
  await desk.call('jonas', 'DELETE', `/tags/${other.id}/merge`);
  assert.deepEqual((await desk.call('nadia', 'GET', path)).body.tags, ['Papier']);

  assert.equal((await desk.call('jonas', 'DELETE', `/tags/${made.body.id}`)).body.retired, true);
  const refused = await desk.call('nadia', 'PATCH', path, { tags: ['Papier', 'Imprimante'] });
  assert.equal(refused.body.type, 'urn:belfry:refusal:tagRetired');
  const back = await desk.call('jonas', 'PATCH', `/tags/${made.body.id}`, { retired: false, name: 'Impression' });
  assert.deepEqual([back.body.retired, back.body.synonyms], [false, ['printer', 'Imprimante']]);
});

test('a tag of another desk does not exist', async () => {
  assert.equal((await desk.call('tom', 'GET', '/tags?desk=ARC')).status, 422);
  const unknown = '/tags/0199aaaa-0000-7000-8000-000000000009';
  assert.equal((await desk.call('jonas', 'DELETE', unknown)).status, 404);
  assert.equal((await desk.call('jonas', 'PATCH', '/tags/x', { colour: 'red' })).status, 404);
});
