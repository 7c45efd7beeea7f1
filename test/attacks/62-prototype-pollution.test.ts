// Names such as `__proto__` and `constructor` in bodies, queries, forms and addresses change what every object inherits.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { pageRoutes } from '#test/browser/page-routes.ts';
import { signedIn } from '#test/session.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const routes = await pageRoutes();
const inherited = Object.getOwnPropertyNames(Object.prototype).sort();
const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
const cookieOf = async (name: 'jonas' | 'nadia' | 'hugo') =>
  `belfry=${await signedIn(desk.world, desk.cast.people[name])}`;
const [jonas, nadia, hugo] = [await cookieOf('jonas'), await cookieOf('nadia'), await cookieOf('hugo')];
/** The cookie of a person who may open the page. */
const openTo = (path: string) => (path.startsWith('/admin') ? jonas : path.startsWith('/console') ? nadia : hugo);

// The desk runs in this process, so a prototype that the desk pollutes is polluted here too.
afterEach(() => {
  assert.deepEqual(Object.getOwnPropertyNames(Object.prototype).sort(), inherited);
  assert.equal(({} as { roles?: unknown }).roles, undefined);
  assert.deepEqual(desk.reported, []);
});

test('a JSON body with a prototype name is refused at any depth', async () => {
  const hurt = '{"roles":["administrator"],"isAdmin":true}';
  for (const odd of [`"__proto__":${hurt}`, `"constructor":{"prototype":${hurt}}`, `"requester":{"__proto__":${hurt}}`])
    for (const [method, path] of [
      ['POST', '/tickets'],
      ['PATCH', '/tickets/DTO-104005-21'],
    ] as const) {
      const reply = await desk.call('service', method, path, `{"summary":"x","description":"x",${odd}}`);
      assert.ok(reply.status >= 400 && reply.status < 500, `${odd}: ${reply.status}`);
    }
});

test('a JSON body with such a name among its fields is refused where it stands, like any unknown field', async () => {
  const ticket = '"requester":{"email":"claire@agency.example"},"summary":"x","description":"x"';
  for (const [method, path, body, at] of [
    ['POST', '/tickets', `{${ticket},"fields":{"__proto__":"x"}}`, 'fields.__proto__'],
    ['POST', '/tickets', `{${ticket},"fields":{"rows":[{"__proto__":"x"}]}}`, 'fields.rows.0.__proto__'],
    ['PATCH', '/tickets/DTO-104005-21', '{"fields":{"\\u005f_proto__":{"a":"b"}}}', 'fields.__proto__'],
  ] as const) {
    const { status, body: said } = await desk.call('service', method, path, body);
    assert.deepEqual([status, said.issues?.[0].path], [422, at], body);
  }
});

test('a query with such a name is treated like any unknown parameter', async () => {
  const query =
    '__proto__[roles]=administrator&__proto__.roles=x&constructor[prototype][roles]=x&q=__proto__&status=constructor';
  const reply = await desk.call('nadia', 'GET', `/tickets?${query}`);
  assert.ok(reply.status < 500, `${reply.status}`);
  for (const path of ['/console', '/console/find', '/portal', '/en/contact', '/en/directory', '/admin/audit'])
    assert.ok((await desk.get(`${path}?${query}`, { cookie: openTo(path) })).status < 500, path);
});

test('such a name instead of a language, number or id finds nothing, and no page fails', async () => {
  const patterns = routes.map(({ pattern }) => pattern).filter((pattern) => pattern.includes(':'));
  for (const [place, pattern] of patterns.entries()) {
    const path = pattern.replace(/:language/, 'en').replace(/:\w+\??/g, names[place % 2]!);
    const { status } = await desk.get(path, { cookie: openTo(path) });
    assert.ok(status < 500, `${path}: ${status}`);
  }
  for (const name of names) assert.ok((await desk.get(`/${name}/contact`)).status < 500);
});

test('such a name as field, action or value of a form changes nothing, and no form fails', async () => {
  const fields = {
    'constructor[prototype][roles]': 'administrator',
    'constructor.prototype.roles': 'administrator',
    ['__proto__']: 'x',
    '__proto__.roles': 'administrator',
    intent: '__proto__',
    kind: 'constructor',
    language: '__proto__',
    items: '{"__proto__":{"roles":["administrator"]}}',
    acts: '[{"__proto__":{"roles":1}}]',
  };
  for (const { pattern } of routes.filter(({ takesForms }) => takesForms)) {
    const path = pattern.replace(/:language/, 'en').replace(/:\w+\??/g, 'constructor');
    if (pattern === '/sign-out') continue;
    assert.ok((await desk.post(path, fields, { cookie: openTo(path) })).status < 500, path);
  }
});

test('a stored setting with such a name stays a value', async () => {
  const stored = '{"columns":["__proto__"],"__proto__":{"roles":["administrator"]}}';
  await desk.post('/console/settings', { settings: stored, columns: '__proto__' }, { cookie: nadia });
  await desk.post('/console/columns', { column: '__proto__', columns: 'constructor' }, { cookie: nadia });
  assert.ok((await desk.get('/console', { cookie: nadia })).status < 500);
});
