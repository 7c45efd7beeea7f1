import assert from 'node:assert/strict';
import { test } from 'node:test';
import { people } from '#demo/cast.ts';
import { openHttpDesk } from '#test/http-desk.ts';

// The document says how long each text and list may be. The longest is taken, and one more is refused with the figure: document,
// check and domain have the same limits.
const desk = await openHttpDesk();

interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: unknown[];
  maxLength?: number;
  maxItems?: number;
  format?: string;
}
type Body = Record<string, unknown>;

/** A text or list with a limit, by its path in the body. A number is a place in a list. */
interface Limited {
  path: (string | number)[];
  max: number;
  isList: boolean;
  item: Schema | undefined;
}

function limitsIn(schema: Schema, path: Limited['path'] = []): Limited[] {
  const within = [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, each]) => limitsIn(each, [...path, name])),
    ...(schema.items ? limitsIn(schema.items, [...path, 0]) : []),
  ];
  const max = schema.maxLength ?? schema.maxItems;
  return max === undefined
    ? within
    : [{ path, max, isList: schema.items !== undefined, item: schema.items }, ...within];
}

const labels = { fr: 'Neuf', nl: 'Nieuw', de: 'Neu', en: 'New' };
let words = 0;
/** A word that no other value has. */
const newWord = () => `z${words++}`;
/** Values that fit, by name. */
const fitting: Record<string, () => unknown> = {
  to: () => 'devis@fournisseur.example',
  of: () => people.hugo.email,
  email: () => people.sofie.email,
  line: () => '+3225551210',
  key: newWord,
  name: newWord,
  type: () => 'choice',
  labels: () => labels,
  options: () => [{ key: 'un', labels }],
};

/** Further fields, without which a call with only its required ones is refused. */
const beside: Record<string, Body> = {
  'post /tickets': { requester: { email: people.claire.email }, description: 'Un texte.' },
  'patch /tickets/{number}': { summary: 'Autrement', reason: 'Plus clair' },
  'post /fields': { options: [{ key: 'un', labels }] },
  'put /tickets/{number}/closure': { reason: 'solved', said: { how: 'phone', text: 'C’est bon.' } },
};

/** Texts that name something: the longest names nothing. */
const names = /^(desk|form|tags|attachments|to|of|email|assignee|agent|line|forms|contact)\b/;

function exampleOf(schema: Schema, name: string): unknown {
  if (name in fitting) return fitting[name]!();
  if (schema.enum) return schema.enum[0];
  if (schema.properties) return filled(schema);
  if (schema.items) return [exampleOf(schema.items, '')];
  return [schema.type].flat().includes('boolean') ? false : 'x';
}

function filled({ properties = {}, required = [] }: Schema): Body {
  return Object.fromEntries(required.map((name) => [name, exampleOf(properties[name]!, name)]));
}

/** Returns a body with a value at a path. */
function withValue(schema: Schema, path: Limited['path'], value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (typeof first === 'number') return [withValue(schema.items!, rest, value)];
  const before = first === 'fr' || first in labels ? labels : filled(schema);
  return { ...before, [first]: withValue(schema.properties![first]!, rest, value) };
}

function filledTo({ isList, item }: Limited, length: number): unknown {
  const word = newWord();
  if (!isList) return word.padEnd(length, 'a');
  return Array.from({ length }, (_, at) => {
    if (item?.format === 'uuid') return crypto.randomUUID();
    return item?.properties ? { ...filled(item), key: `${word}-${at}` } : `${word} ${at}`;
  });
}

async function made(path: string, body: Body) {
  const answer = await desk.call('jonas', 'POST', path, body);
  assert.equal(answer.status, 201, `${path} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

async function newTicket(): Promise<string> {
  const ticket = { ...beside['post /tickets'], summary: 'Un', site: '1187', desk: 'DTO' };
  return `/tickets/${(await made('/tickets', ticket)).number}`;
}

/** Makes what a path names, new for each value. */
const named: Record<string, () => Promise<string>> = {
  '/tickets/{number}': newTicket,
  '/tasks/{id}': async () => `/tasks/${(await made(`${await newTicket()}/tasks`, { title: 'Un' })).id}`,
  '/conversations/{id}': async () => {
    const question = { to: fitting.to!(), subject: 'Un devis', text: 'Combien ?' };
    return `/conversations/${(await made(`${await newTicket()}/conversations`, question)).id}`;
  },
  '/tags/{id}': async () => `/tags/${(await made('/tags', { name: newWord(), desk: 'DTO' })).id}`,
  '/fields/{key}': async () => {
    const key = newWord();
    await made('/fields', { key, type: 'choice', desk: 'DTO', labels, options: fitting.options!() });
    return `/fields/${key}`;
  },
};

interface Described {
  requestBody?: { content: { 'application/json'?: { schema: Schema } } };
}

test('each limit in the document is the limit of the desk', async (t) => {
  const { body } = await desk.call(null, 'GET', '/openapi.json');
  const wrong: string[] = [];
  let tried = 0;
  for (const [path, methods] of Object.entries(body.paths as Record<string, Record<string, Described>>))
    for (const [method, { requestBody }] of Object.entries(methods)) {
      const schema = requestBody?.content['application/json']?.schema;
      if (!schema || path === '/installation') continue;
      const call = `${method} ${path}`;
      for (const limited of limitsIn(schema)) {
        const field = limited.path.join('.');
        const [longest, more] = [await send(call, schema, limited, 0), await send(call, schema, limited, 1)];
        if (longest.saysFigure || (longest.status >= 300 && !names.test(field)) || longest.status >= 500)
          wrong.push(`${call} ${field}, ${limited.max}: ${longest.said}`);
        if (!more.saysFigure || more.status !== 422) wrong.push(`${call} ${field}, one more: ${more.said}`);
        tried += 1;
      }
    }
  t.diagnostic(`${tried} limits`);
  assert.ok(tried > 40);
  assert.deepEqual(wrong, []);
});

/** Sends a value of the greatest length, and `more`. */
async function send(call: string, schema: Schema, limited: Limited, more: number) {
  const [method = '', path = ''] = call.split(' ');
  const stem = Object.keys(named).find((each) => path.startsWith(each));
  const at = stem ? path.replace(stem, await named[stem]!()) : path;
  assert.ok(!at.includes('{'), `Name what ${path} needs.`);
  const value = withValue(schema, limited.path, filledTo(limited, limited.max + more)) as Body;
  const sent = { ...(schema.properties?.desk && { desk: 'DTO' }), ...value };
  const besides = Object.entries(beside[call] ?? {}).filter(([name]) => limited.path[0] !== name);
  const answer = await desk.call('jonas', method.toUpperCase(), at, { ...sent, ...Object.fromEntries(besides) });
  const issues: { message: string }[] = answer.body?.issues ?? [];
  const saysFigure = issues.some(({ message }) => message.split(/\D+/).includes(`${limited.max}`));
  return { saysFigure, status: answer.status, said: `${answer.status} ${JSON.stringify(issues)}` };
}
