import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createToken } from '#desk/sign-in/create-token.ts';
import { listStaff } from '#store/desks/desk-administration.ts';
import { examplePng } from '#test/example-png.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const wanted = {
  desks: {
    DTO: {
      settings: { closingDays: 7 },
      relay: {
        host: 'relay.example',
        port: 587,
        security: 'tls',
        user: 'desk',
        secret: { password: { value: 'open' } },
      },
    },
  },
  staff: [{ email: 'neu@desk.example', name: 'Neu', roles: ['agent'], desks: ['DTO'] }],
};

function post(who: 'admin' | 'service' | 'claire' | 'sofie', body: unknown, query = '') {
  return desk.call(who, 'POST', `/installation${query}`, body);
}

test('an administrator’s token plans and changes the installation; a second call changes nothing', async () => {
  const planned = await post('admin', wanted, '?plan=true');
  assert.deepEqual([planned.status, planned.body.changed], [200, false]);
  assert.deepEqual(
    planned.body.changes.filter(({ what }) => what === 'create' || what === 'change'),
    [
      { what: 'change', path: ['desks', 'DTO', 'settings', 'closingDays'], detail: 'closing 5 → 7' },
      { what: 'create', path: ['desks', 'DTO', 'relay'], name: 'relay.example' },
      { what: 'create', path: ['staff', 0], name: 'neu@desk.example', detail: '– → agent (DTO)' },
    ],
  );
  const people = async () => (await listStaff(desk.db, desk.cast.desks.wcms)).map(({ login }) => login);
  assert.ok(!(await people()).includes('neu@desk.example'));
  assert.equal((await post('admin', wanted)).body.changed, true);
  assert.ok((await people()).includes('neu@desk.example'));
  assert.equal((await post('admin', wanted)).body.changed, false);
});

test('the audit trail names the token that changed the installation', async () => {
  const entry = await desk.db
    .selectFrom('auditEntries')
    .innerJoin('people', 'people.id', 'auditEntries.byPerson')
    .select(['auditEntries.byRole', 'people.name'])
    .where('act', '=', 'installationApplied')
    .executeTakeFirstOrThrow();
  assert.deepEqual(entry, { byRole: 'administrator', name: 'admin' });
});

test('the installation is read as the document that changes nothing, without secrets', async () => {
  const { status, body } = await desk.call('admin', 'GET', '/installation');
  assert.equal(status, 200);
  assert.doesNotMatch(JSON.stringify(body), /"secret"|"open"/);
  assert.equal((await post('admin', body)).body.changed, false);
});

test('agents, requesters and administrators of one desk may neither read nor change it', async () => {
  const order = { name: 'one desk', role: 'admin', person: null, deskId: desk.cast.desks.wcms } as const;
  const made = await createToken(desk.world, order);
  assert.ok('token' in made);
  const headers = { Authorization: `Bearer ${made.token}` };
  for (const method of ['GET', 'POST'] as const) {
    const body = method === 'POST' ? wanted : undefined;
    for (const who of ['service', 'claire', 'sofie'] as const)
      assert.equal((await desk.call(who, method, '/installation', body)).status, 403, `${method} ${who}`);
    assert.equal((await desk.call(null, method, '/installation', body, headers)).status, 403);
    assert.equal((await desk.call(null, method, '/installation', body)).status, 401);
  }
});

test('a reference to the server’s own files or variables is refused, and each fault has its path', async () => {
  const relay = { host: 'evil.example', port: 587, security: 'tls', user: 'x' };
  for (const password of [{ env: 'BELFRY_SECRET' }, { file: '/etc/passwd' }, 'literal']) {
    const { status, body } = await post('admin', { desks: { DTO: { relay: { ...relay, secret: { password } } } } });
    assert.equal(status, 422);
    assert.ok(body.issues.every(({ path }) => path.startsWith('desks.DTO.relay.secret.password')));
  }
  const { status, body } = await post('admin', { desks: { DTO: { settings: { noticeDay: 3 } } } });
  assert.equal(status, 422);
  assert.equal(body.issues[0].path, 'desks.DTO.settings.noticeDay');
});

test('a logo is sent as base64, and a path of the server is refused', async () => {
  const look = (logo: unknown) => ({ desks: { DTO: { look: { logo } } } });
  const base64 = examplePng(40, 40).toString('base64');
  const { body } = await post('admin', look({ base64 }));
  assert.deepEqual(
    body.changes.filter(({ what }) => what !== 'same' && what !== 'unlisted'),
    [{ what: 'create', path: ['desks', 'DTO', 'look', 'logo'] }],
  );
  assert.equal((await post('admin', look({ base64 }))).body.changed, false);
  for (const logo of [{ file: '/etc/passwd' }, { base64: 'no base64' }, 'logo.png'])
    assert.equal((await post('admin', look(logo))).status, 422);
});

test('faults are told in the language of the call', async () => {
  const faulty = {
    desks: { DTO: { settings: { noticeDay: 3 }, mailboxes: [{ address: 'wcms@desk.example', language: 'fr' }] } },
    staff: [{ email: 'neu@desk.example', roles: ['agent'], desks: ['OLD'] }],
  };
  const misshapen = { desks: { DTO: { mailboxes: [{ address: 'nobody' }], exceptions: [{ from: '27.5.2027' }] } } };
  const told = async (body: unknown, language: string) => {
    const answer = await desk.call('admin', 'POST', '/installation', body, { 'Accept-Language': language });
    assert.equal(answer.status, 422);
    return answer.body.issues.map(({ message }) => message).join('\n');
  };
  assert.match(
    await told(faulty, 'de'),
    /^reminders: Schreiben Sie aufsteigende Tage.*\nEs gibt keinen Service Desk OLD\.$/,
  );
  assert.match(
    await told(faulty, 'fr'),
    /^reminders: Écrivez des jours croissants.*\nIl n’y a pas de Service Desk OLD\.$/,
  );
  assert.match(await told(faulty, 'nl'), /^reminders: Schrijf oplopende dagen.*\nEr is geen servicedesk OLD\.$/);
  assert.match(
    await told(misshapen, 'de'),
    /^Schreiben Sie eine E-Mail-Adresse.*\nSchreiben Sie ein Datum wie 2027-05-07\./,
  );
  assert.match(await told(misshapen, 'en'), /^Write an e-mail address.*\nWrite a date such as 2027-05-07\./);
});

test('a call repeated with its Idempotency-Key gets the same answer', async () => {
  const body = { desks: { DTO: { settings: { extensionDays: 6 } } } };
  const once = () => desk.call('admin', 'POST', '/installation', body, { 'Idempotency-Key': 'x' });
  const [first, second] = [await once(), await once()];
  assert.deepEqual([first.body.changed, second.body], [true, first.body]);
});
