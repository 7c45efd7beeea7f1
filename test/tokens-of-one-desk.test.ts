// A token that is limited to one desk reads and changes nothing of another, whatever its role.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createToken } from '#desk/sign-in/create-token.ts';
import { openHttpDesk } from '#test/http-desk.ts';
import { readCalls } from '#test/matrix/api-calls.ts';

const desk = await openHttpDesk({ filled: true });
const { db, world, cast } = desk;

const { number: theirs } = await db
  .selectFrom('tickets')
  .select('number')
  .where('deskId', '=', cast.desks.wcms)
  .where('kind', '<>', 'complaint')
  .executeTakeFirstOrThrow();
const labels = { fr: 'x', nl: 'x', de: 'x', en: 'x' };
const contact = { requester: { name: 'x' }, summary: 'x', description: 'x' };
const field = { key: 'x', type: 'text', labels, visibleTo: 'agent', editableBy: 'agent' };

for (const role of ['agent', 'admin'] as const) {
  const made = await createToken(world, { name: role, role, person: null, deskId: cast.desks.archives });
  assert.ok('token' in made);
  const call = async (method: string, path: string, body?: unknown) => {
    const headers = { authorization: `Bearer ${made.token}`, 'content-type': 'application/json' };
    const answer = await desk.respond(`/api/v1${path}`, { method, headers, body: body ? JSON.stringify(body) : null });
    return { status: answer.status, text: await answer.text() };
  };

  test(`no list or ticket of another desk is read with a token of role ${role}`, async () => {
    for (const { method, path, query } of await readCalls(desk)) {
      if (method !== 'GET' || path === '/events' || path.includes('{id}')) continue;
      for (const asked of query.includes('desk') ? ['', '?desk=DTO'] : ['']) {
        const { status, text } = await call(method, path.replace('{number}', theirs) + asked);
        assert.doesNotMatch(text, /DTO/, path + asked);
        if (path.includes('{number}')) assert.equal(status, 404, path);
      }
    }
    assert.match((await call('GET', '/tickets')).text, /ARC-/);
  });

  test(`nothing of another desk is changed with a token of role ${role}`, async () => {
    const refused = {
      'POST /tickets': [{ ...contact, desk: 'DTO' }, 422],
      'POST /tags': [{ desk: 'DTO', name: 'x' }, 422],
      'POST /fields': [{ ...field, desk: 'DTO' }, 422],
      'POST /phone-events': [{ event: 'ringing', call: 'x', from: '02 555 20 10', line: '02 555 12 10' }, 422],
      'POST /installation': [{}, 403],
      [`POST /tickets/${theirs}/notes`]: [{ text: 'x' }, 404],
      [`PUT /tickets/${theirs}/assignee`]: [{ email: null }, 404],
      [`PATCH /tickets/${theirs}`]: [{ urgent: true, reason: 'x' }, 404],
    };
    for (const [line, [body, status]] of Object.entries(refused)) {
      const [method = '', path = ''] = line.split(' ');
      const answer = await call(method, path, body);
      const forbidden = line === 'POST /fields' && role === 'agent' ? 403 : status;
      assert.ok([status, forbidden].includes(answer.status), `${line}: ${answer.status}`);
    }
    const { status, text } = await call('POST', '/tickets', contact);
    assert.equal(status, 201);
    assert.equal((JSON.parse(text) as { desk: string }).desk, 'ARC', 'its own desk is the one that is meant');
  });
}
