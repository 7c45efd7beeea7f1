import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bearer, openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk({ demoClock: { set: refuse, advance: refuse } });

/** The callers, and their relation to the ticket in the path: Claire's, of the Heritage Office, at the first desk. */
const callers = {
  nobody: null,
  requester: 'claire',
  participant: 'amina',
  manager: 'hugo',
  stranger: 'bram',
  agent: 'nadia',
  administrator: 'jonas',
  service: 'service',
} as const satisfies Record<string, Bearer | null>;
type Caller = keyof typeof callers;

/**
 * The answer of each call to each caller: `yes` means done, or refused for a reason of the ticket; else the status. A call of the
 * document without a line here fails the test, so that rights are decided for every new call.
 */
const everyone = expected('yes');
const deskOnly = expected('403', { agent: 'yes', administrator: 'yes', service: 'yes' });
const ofTicket = expected('yes', { stranger: '404' });
const requestersOwn = expected('403', { requester: 'yes', manager: 'yes', stranger: '404' });
const onTicketByDesk = deskOnly;

const matrix: Record<string, Record<Caller, string>> = {
  'POST /tickets': everyone,
  'GET /tickets': everyone,
  'GET /tickets/{number}': ofTicket,
  'PATCH /tickets/{number}': onTicketByDesk,
  'GET /tickets/{number}/entries': ofTicket,
  'GET /tickets/{number}/entries/{id}/text': ofTicket,
  'POST /tickets/{number}/answers': ofTicket,
  'POST /tickets/{number}/information-requests': onTicketByDesk,
  'POST /tickets/{number}/notes': onTicketByDesk,
  'POST /tickets/{number}/calls': onTicketByDesk,
  'PUT /tickets/{number}/handling': onTicketByDesk,
  'DELETE /tickets/{number}/handling': onTicketByDesk,
  'PUT /tickets/{number}/closure': { ...ofTicket, participant: '403' },
  'DELETE /tickets/{number}/closure': onTicketByDesk,
  'PUT /tickets/{number}/extension': requestersOwn,
  'PUT /tickets/{number}/assignee': onTicketByDesk,
  'POST /tickets/{number}/entries/{id}/acceptance': onTicketByDesk,
  'POST /tickets/{number}/entries/{id}/dismissal': onTicketByDesk,
  'GET /tickets/{number}/tasks': onTicketByDesk,
  'POST /tickets/{number}/tasks': onTicketByDesk,
  'POST /tickets/{number}/checklists': onTicketByDesk,
  'PATCH /tasks/{id}': onTicketByDesk,
  'DELETE /tasks/{id}': onTicketByDesk,
  'GET /tickets/{number}/conversations': ofTicket,
  'POST /tickets/{number}/conversations': onTicketByDesk,
  'POST /conversations/{id}/messages': onTicketByDesk,
  'PATCH /conversations/{id}': onTicketByDesk,
  'GET /tickets/{number}/approvals': onTicketByDesk,
  'POST /tickets/{number}/approvals': onTicketByDesk,
  'DELETE /approvals/{id}': onTicketByDesk,
  'POST /files': everyone,
  'GET /files/{id}': ofTicket,
  'GET /mails': deskOnly,
  'POST /people/{id}/reachable': deskOnly,
  'POST /phone-events': deskOnly,
  'GET /tags': deskOnly,
  'GET /checklists': deskOnly,
  ...Object.fromEntries(
    ['POST /tags', 'PATCH /tags/{id}', 'DELETE /tags/{id}', 'POST /tags/{id}/merge', 'DELETE /tags/{id}/merge'].map(
      (call) => [call, expected('403', { administrator: 'yes' })],
    ),
  ),
  'GET /fields': deskOnly,
  ...Object.fromEntries(
    ['POST /fields', 'PATCH /fields/{key}', 'DELETE /fields/{key}'].map((call) => [
      call,
      expected('403', { administrator: 'yes' }),
    ]),
  ),
  'GET /desks': everyone,
  'GET /forms': everyone,
  'GET /events': everyone,
  'GET /installation': expected('403', { administrator: 'yes' }),
  'POST /installation': expected('403', { administrator: 'yes' }),
  'PUT /demo/clock': deskOnly,
};

const bodies: Record<string, object> = {
  'POST /tickets': { requester: undefined, summary: 'x', description: 'x' },
  'PATCH /tickets/{number}': { priority: 'high', reason: 'x' },
  'POST /tickets/{number}/answers': { text: 'x' },
  'POST /tickets/{number}/information-requests': { text: 'x' },
  'POST /tickets/{number}/notes': { text: 'x' },
  'POST /tickets/{number}/calls': { direction: 'out', text: 'x' },
  'PUT /tickets/{number}/handling': { text: 'x' },
  'PUT /tickets/{number}/closure': { reason: 'solved', said: { how: 'phone', text: 'x' } },
  'PUT /tickets/{number}/assignee': { email: null },
  'POST /phone-events': { call: 'x', event: 'ringing', line: '02 555 12 10' },
  'POST /tags': { desk: 'DTO', name: 'x' },
  'PATCH /tags/{id}': { colour: 'red' },
  'POST /tags/{id}/merge': { into: 'x' },
  'POST /tickets/{number}/tasks': { title: 'x' },
  'POST /tickets/{number}/checklists': { checklist: 'x' },
  'PATCH /tasks/{id}': { done: false },
  'POST /tickets/{number}/conversations': { to: 'x@fournisseur.example', subject: 'x', text: 'x' },
  'POST /conversations/{id}/messages': { text: 'x' },
  'PATCH /conversations/{id}': { shown: false },
  'POST /tickets/{number}/approvals': { of: 'hugo.lambert@patrimoine.example', text: 'x' },
  'POST /fields': { desk: 'DTO', key: 'x', type: 'text', labels: {} },
  'PATCH /fields/{key}': { visibleTo: 'agent' },
  'POST /installation': {},
  'PUT /demo/clock': { advance: 'P1D' },
};

const tag = (await desk.call('jonas', 'POST', '/tags', { desk: 'DTO', name: 'Matrice' })).body;
const labels = { fr: 'Budget', nl: 'Budget', de: 'Budget', en: 'Budget' };
await desk.call('jonas', 'POST', '/fields', { desk: 'DTO', key: 'budget', type: 'money', labels });
const document = (await desk.call(null, 'GET', '/openapi.json')).body;
const calls = Object.entries(document.paths as Record<string, object>).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
);

test('the document and the matrix list the same calls', () => {
  assert.deepEqual(calls.toSorted(), Object.keys(matrix).toSorted());
});

for (const call of calls) {
  let prepared: ReturnType<typeof prepare> | undefined;
  for (const caller of Object.keys(callers) as Caller[]) {
    const wanted = caller === 'nobody' ? '401' : (matrix[call]?.[caller] ?? 'no line in the matrix');
    test(`${call}: ${caller}, ${wanted}`, async () => {
      // A removed task cannot be removed again.
      if (prepared === undefined || call === 'DELETE /tasks/{id}') prepared = prepare();
      assert.equal(await outcomeOf(call, caller, await prepared), wanted);
    });
  }
}

async function outcomeOf(call: string, caller: Caller, { number, ...ids }: Prepared): Promise<string> {
  const [method = '', path = ''] = call.split(' ');
  const id = idIn(path, ids);
  const bearer = callers[caller];
  const leaving = new AbortController();
  const headers = new Headers(bearer ? { Authorization: `Bearer ${await desk.token(bearer)}` } : {});
  const body = bodies[call] && JSON.stringify(bodyFor(call, caller));
  headers.set('Content-Type', path === '/files' ? 'text/plain' : 'application/json');
  const url = `${desk.url}/api/v1${path.replace('{number}', number).replace('{id}', id).replace('{key}', 'budget')}`;
  const sent = method === 'GET' ? {} : { body: path === '/files' ? 'x' : body };
  const reply = await fetch(url, { method, headers, signal: leaving.signal, ...sent });
  const { status } = reply;
  leaving.abort();
  assert.ok(status < 500, `${call} failed`);
  const refusedByTicket = status === 409 || status === 422;
  return status < 400 || refusedByTicket ? 'yes' : String(status);
}

function idIn(path: string, { fileId, entryId, taskId, conversationId, approvalId }: Omit<Prepared, 'number'>): string {
  if (path.startsWith('/tasks')) return taskId;
  if (path.startsWith('/conversations')) return conversationId;
  if (path.startsWith('/approvals')) return approvalId;
  if (path.startsWith('/tags')) return tag.id;
  if (path.startsWith('/people')) return desk.cast.people.claire;
  return path.startsWith('/files') ? fileId : entryId;
}

/** A requester confirms for themselves; the desk says on whose behalf. */
function bodyFor(call: string, caller: Caller): object {
  const ofDesk = ['agent', 'administrator', 'service'].includes(caller);
  if (call === 'POST /tickets' && ofDesk) return { ...bodies[call], requester: { name: 'x' } };
  return bodies[call]!;
}

interface Prepared {
  number: string;
  fileId: string;
  entryId: string;
  taskId: string;
  conversationId: string;
  approvalId: string;
}

/** A ticket of Claire's with a file, and Amina as a participant. Each call has its own. */
async function prepare(): Promise<Prepared> {
  const headers = { Authorization: `Bearer ${await desk.token('claire')}`, 'Content-Type': 'text/plain' };
  const saved = await (await fetch(`${desk.url}/api/v1/files`, { method: 'POST', headers, body: 'x' })).json();
  const { id: fileId } = saved as { id: string };
  const contact = { summary: 'x', description: 'x', site: '1187', attachments: [fileId] };
  const { number } = (await desk.call('claire', 'POST', '/tickets', contact)).body;
  const caller = { email: 'amina.diallo@fleuve.example' };
  await desk.call('nadia', 'POST', `/tickets/${number}/calls`, { direction: 'in', caller, text: 'x', reaction: false });
  const { items } = (await desk.call('nadia', 'GET', `/tickets/${number}/entries`)).body;
  const task = (await desk.call('nadia', 'POST', `/tickets/${number}/tasks`, { title: 'x' })).body;
  const of = 'hugo.lambert@patrimoine.example';
  const asked = { to: 'y@fournisseur.example', subject: 'x', text: 'x' };
  const conversation = (await desk.call('nadia', 'POST', `/tickets/${number}/conversations`, asked)).body;
  const approval = (await desk.call('nadia', 'POST', `/tickets/${number}/approvals`, { of, text: 'x' })).body;
  const ids = { conversationId: conversation.id, approvalId: approval.id };
  return { number, fileId, entryId: items[0].id, taskId: task.id, ...ids };
}

function expected(status: string, others: Partial<Record<Caller, string>> = {}): Record<Caller, string> {
  const all = Object.keys(callers).map((caller) => [caller, status]);
  return { ...Object.fromEntries(all), ...others };
}

async function refuse() {
  return { refused: 'earlier' } as const;
}
