// A form that cannot be taken: its session ended while somebody wrote, or what it changes is gone. Nothing typed is lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endSession } from '#desk/sign-in/sessions.ts';
import { dissolveTeam, makeTeam } from '#desk/staff/teams.ts';
import { deleteSessionsOf } from '#store/sign-in/sessions.ts';
import { readForms } from '#test/matrix/page-forms.ts';
import { signedIn } from '#test/session.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const { world, cast } = desk;
const session = (name: 'claire' | 'jonas') => signedIn(world, cast.people[name]);
const cookie = (token: string) => ({ cookie: `belfry=${token}` });

/** The filled fields of the form that a page sends to an address, as a browser sends them. */
function filled(html: string, path: string, field = ''): Record<string, string> {
  const form = readForms(html, path).find(
    ({ action, fields }) => action === path && (!field || fields.includes(field)),
  );
  assert.ok(form);
  return Object.fromEntries(form.filled);
}

const words = 'Le logo manque encore.\n\n<script>alert(1)</script> & « merci »';

test('an answer that is sent after the session ended is returned, and goes when the person has signed in', async () => {
  const ended = await session('claire');
  const opened = await desk.call('service', 'POST', '/tickets', {
    requester: { email: 'claire.dumont@patrimoine.example' },
    summary: 'Le logo',
    description: 'Il manque.',
  });
  const path = `/portal/tickets/${opened.body.number}`;
  const page = await (await desk.get(path, cookie(ended))).text();
  await endSession(world, ended);
  const returned = await desk.post(path, { ...filled(page, path, 'text'), text: words }, cookie(ended));
  assert.deepEqual([returned.status, returned.headers.get('cache-control')], [401, 'no-store']);
  const html = await returned.text();
  assert.match(html, /href="\/sign-in\?next=[^"]*" target="_blank"/);
  assert.ok(!html.includes('<script>alert'));
  assert.equal(filled(html, path).text, words);
  const sent = await desk.post(path, filled(html, path), cookie(await session('claire')));
  assert.equal(sent.status, 303);
  const { body } = await desk.call('service', 'GET', `/tickets/${opened.body.number}/entries`);
  assert.equal(body.items.at(-1)?.text, words);
});

test('a setting that an administrator typed is returned when their role was taken meanwhile', async () => {
  const token = await session('jonas');
  const { body } = await desk.call('admin', 'GET', '/desks');
  const path = `/admin/desks/${(body.items[0] as unknown as { prefix: string }).prefix}/teams`;
  await world.transact(({ trx }) => deleteSessionsOf(trx, cast.people.jonas));
  const password = 'abcd efgh ijkl mnop';
  const returned = await desk.post(path, { name: 'Réseau & accès', password, intent: 'make' }, cookie(token));
  const html = await returned.text();
  assert.deepEqual([returned.status, filled(html, path).name], [401, 'Réseau & accès']);
  // Sent again, but not shown.
  assert.equal(filled(html, path).password, password);
  assert.equal(html.split(password).length, 2);
});

test('a text for something that a colleague removed meanwhile can still be copied', async () => {
  const jonas = desk.actor('jonas');
  const made = await makeTeam(world, jonas, cast.desks.wcms, { name: 'Web', memberIds: [] });
  assert.ok('teamId' in made);
  const path = `/admin/desks/DTO/teams/${made.teamId}`;
  const headers = cookie(await session('jonas'));
  const page = await (await desk.get(path, headers)).text();
  await dissolveTeam(world, jonas, { deskId: cast.desks.wcms, teamId: made.teamId }, { heirId: null });
  const returned = await desk.post(path, { ...filled(page, path, 'name'), name: 'Web et accès' }, headers);
  const html = await returned.text();
  assert.equal(returned.status, 404);
  assert.ok(html.includes('Web et accès') && !html.includes('<script'));
});

test('a button without input leads to the sign-in as before, and so does a page', async () => {
  const returned = await desk.post('/admin/desks/DTO/macros', { intent: 'save', seen: 'x' });
  assert.equal(returned.headers.get('location'), '/sign-in?next=%2Fadmin%2Fdesks%2FDTO%2Fmacros');
  const page = await desk.get('/portal');
  assert.equal(page.headers.get('location'), '/sign-in?next=%2Fportal');
});

test('a form of another site is not returned', async () => {
  const returned = await desk.post('/admin/desks/DTO/macros', { name: words }, { origin: 'https://evil.example' });
  assert.equal(returned.status, 403);
  assert.ok(!(await returned.text()).includes('logo'));
});

test('no page failed', () => {
  assert.deepEqual(desk.reported, []);
});
