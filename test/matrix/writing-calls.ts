import assert from 'node:assert/strict';
import { saveFile } from '#desk/files/save-file.ts';
import { recordComplaintReading } from '#desk/history/record-audit.ts';
import type { TokenOrder } from '#desk/sign-in/create-token.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { type TokenScope, tokenScopes } from '#domain/sign-in/token.ts';
import type { ApiCall } from './api-calls.ts';
import type { Post } from './posts/post.ts';
import { withApproval } from './saved-approvals.ts';
import { withConversation } from './saved-conversations.ts';
import { fieldKey, withField } from './saved-fields.ts';
import { intoId, tagId, withTags } from './saved-tags.ts';
import { checklistId, withChecklist, withTask } from './saved-tasks.ts';
import { byToken, type Viewer } from './viewers.ts';
import type { MatrixWorld } from './world.ts';

/** The owners of the tokens that try every call, by role, each with another relation to the tickets. */
const bearers: Record<TokenOrder['role'], string[]> = {
  requester: ['claire', 'stijn', 'bram', 'amina', 'emil', 'hugo', 'mira'],
  agent: ['lena', 'tom', 'sofie', 'nadia', 'paul'],
  admin: ['jonas', 'ines'],
};
/** Two of them also get a token for each single scope. */
const scoped = ['lena', 'claire'];

/** Everyone's tokens, with every scope of their role or with one scope. Writing needs its own scope. */
export async function everyBearer({ desk, people }: MatrixWorld): Promise<Viewer[]> {
  const viewers: Viewer[] = [];
  for (const [role, names] of Object.entries(bearers) as [TokenOrder['role'], string[]][])
    for (const name of names) {
      const address = desk.db.selectFrom('addresses').select('address').where('personId', '=', people[name]!);
      const { address: person } = await address.limit(1).executeTakeFirstOrThrow();
      const order = { name, role, person };
      viewers.push({ ...(await byToken(desk.world, `a token of ${name}`, order)), of: name });
      for (const scope of scoped.includes(name) ? tokenScopes : [])
        viewers.push({ ...(await byToken(desk.world, named(name, scope), { ...order, scopes: [scope] })), of: name });
    }
  const order: TokenOrder = { name: 'installation', role: 'admin', person: null, scopes: ['installation'] };
  viewers.push(await byToken(desk.world, 'a token of the installation', order));
  return viewers;
}

/** The value of each body field. A field without a value here fails the tests, so every body is complete. */
const words: Record<string, unknown> = {
  text: 'Un mot.',
  summary: 'Autrement',
  description: 'Un texte.',
  reason: 'Plus clair',
  language: 'nl',
  items: ['Une capture'],
  attachments: [],
  urgent: true,
  impact: 'site',
  urgencyLevel: 'hampers',
  site: '1311',
  kind: 'question',
  direction: 'in',
  caller: 'Claire',
  reaction: true,
  reached: true,
  told: false,
  channel: 'api',
  desk: 'DTO',
  requester: { email: 'claire.dumont@patrimoine.example' },
  email: 'sofie@desk.example',
  from: '02 555 20 11',
  agent: null,
  at: null,
  tags: [],
  name: 'Neuf',
  synonyms: ['nouveau'],
  colour: 'blue',
  retired: true,
  title: 'Rendre les clés',
  required: true,
  assignee: null,
  due: '2026-12-01',
  waitsFor: null,
  checklist: checklistId,
  done: true,
  fields: {},
  form: 'question',
  key: 'neuf',
  type: 'text',
  labels: { fr: 'Neuf', nl: 'Nieuw', de: 'Neu', en: 'New' },
  options: [],
  visibleTo: 'agent',
  editableBy: 'agent',
  forms: [],
  place: 1,
  to: 'devis@fournisseur.example',
  subject: 'Un devis',
  shown: true,
  closed: false,
};

interface Writing {
  by: readonly [string, ...string[]];
  /** Fields with another value than elsewhere. */
  says?: Record<string, unknown>;
  /** The scope that its tokens need; the writing scope by default. */
  scope?: TokenScope;
  /** Fields that must not be combined with the others. */
  without?: readonly string[];
  /** Nobody may do it on a complaint. */
  notOnComplaints?: true;
  first?: (matrix: MatrixWorld, number: string) => Promise<unknown>;
}

const staff = ['lena', 'tom', 'sofie', 'jonas'] as const;
const handled = ({ desk, actorOf }: MatrixWorld, number: string) =>
  markHandled(desk.world, actorOf('sofie'), number, { text: 'C’est fait.' });
const closed = ({ desk, actorOf }: MatrixWorld, number: string) =>
  closeTicket(desk.world, actorOf('sofie'), number, { reason: 'spam' });
const bounced = ({ db, world }: MatrixWorld['desk'], personId: string) =>
  db.updateTable('addresses').set({ bouncedAt: world.clock.now() }).where('personId', '=', personId).execute();
const solved = { reason: 'solved', said: { how: 'phone', text: 'C’est bon.' }, of: null, contact: null };

/** The viewers who may make each call on Claire's ticket. A call without an entry fails the tests. */
const writings: Record<string, Writing> = {
  // A form asks for answers of its own.
  'POST /tickets': { by: ['lena', 'claire', 'tom', 'sofie', 'jonas'], without: ['form'] },
  // Impact and urgency determine the priority, so it is sent alone or not at all.
  'PATCH /tickets/{number}': { by: staff, without: ['priority'] },
  'POST /tickets/{number}/answers': { by: [...staff, 'claire', 'hugo', 'stijn'] },
  'POST /tickets/{number}/information-requests': { by: staff },
  'POST /tickets/{number}/notes': { by: staff },
  'POST /tickets/{number}/calls': { by: staff },
  'PUT /tickets/{number}/handling': { by: staff },
  'DELETE /tickets/{number}/handling': { by: staff, first: handled },
  'PUT /tickets/{number}/closure': { by: [...staff, 'claire', 'hugo'], says: solved },
  'DELETE /tickets/{number}/closure': { by: staff, first: closed },
  'PUT /tickets/{number}/extension': { by: ['claire', 'hugo'], first: handled },
  'PUT /tickets/{number}/assignee': { by: staff },
  'POST /tickets/{number}/entries/{id}/acceptance': { by: staff },
  'POST /tickets/{number}/entries/{id}/dismissal': { by: staff },
  'POST /tickets/{number}/tasks': { by: staff },
  'POST /tickets/{number}/checklists': { by: staff, first: (matrix) => withChecklist(matrix) },
  'PATCH /tasks/{id}': { by: staff },
  'DELETE /tasks/{id}': { by: staff },
  'POST /tickets/{number}/conversations': { by: staff },
  'POST /conversations/{id}/messages': { by: staff },
  'PATCH /conversations/{id}': { by: staff },
  'POST /tickets/{number}/approvals': {
    by: staff,
    says: { of: 'hugo.lambert@patrimoine.example' },
    notOnComplaints: true,
  },
  'DELETE /approvals/{id}': { by: staff },
  // Agents add tags only where their desk lets them.
  'POST /tags': { by: ['jonas'] },
  'PATCH /tags/{id}': { by: ['jonas'], first: (matrix) => withTags(matrix) },
  'DELETE /tags/{id}': { by: ['jonas'], first: (matrix) => withTags(matrix) },
  'POST /tags/{id}/merge': { by: ['jonas'], says: { into: intoId }, first: (matrix) => withTags(matrix) },
  'DELETE /tags/{id}/merge': { by: ['jonas'], first: (matrix) => withTags(matrix, intoId) },
  'POST /fields': { by: ['jonas'] },
  'PATCH /fields/{key}': { by: ['jonas'], first: withField },
  'DELETE /fields/{key}': { by: ['jonas'], first: withField },
  'POST /people/{id}/reachable': { by: staff, first: ({ desk, people }) => bounced(desk, people.claire!) },
  // Nobody in this world administers all desks, so only the token of a program may.
  'POST /installation': {
    by: ['the installation'],
    scope: 'installation',
    says: {
      desks: {},
      directory: {},
      staff: [{ email: 'neu@desk.example', roles: ['agent'], desks: ['DTO'] }],
      providers: [],
    },
  },
  // Every agent of the line's desk may send it; the telephone has its own scope.
  'POST /phone-events': { by: staff, scope: 'phone', says: { event: 'ringing', call: 'x', line: '02 555 12 10' } },
};

/** Only its requester and the coordinator may write on a complaint. */
const ofComplaint: readonly string[] = ['sofie', 'claire'];

export function writingPosts(calls: readonly ApiCall[]): Post[] {
  const writing = calls.filter(({ method }) => method !== 'GET');
  return writing.flatMap((call) => {
    if (call.path === '/files') return [filePost];
    const known = writings[`${call.method} ${call.path}`];
    assert.ok(known, `${call.method} ${call.path} writes: add who may call it to test/matrix/writing-calls.ts.`);
    const onTicket = call.path.includes('{number}');
    const posts = [callPost(call, known, 'ofClaire')];
    const few = known.by.filter((name) => ofComplaint.includes(name)) as unknown as Writing['by'];
    if (onTicket && !call.path.includes('{id}') && !known.notOnComplaints)
      posts.push(callPost(call, { ...known, by: few }, 'aboutTom'));
    const owner = known.by.includes('claire') ? 'claire' : known.by[0];
    if (call.fields.includes('attachments')) posts.push(withFileOf(owner, call, known));
    return posts;
  });
}

function callPost(call: ApiCall, { by, says, without = [], first, scope }: Writing, of: string): Post {
  const { method, path } = call;
  const fields = call.fields.filter((field) => !without.includes(field));
  const json = fields.length === 0 ? null : Object.fromEntries(fields.map((field) => [field, said(call, field, says)]));
  return {
    route: `${method} ${path}`,
    press: of,
    by: withScopes(by, scope),
    async send({ matrix }) {
      const { number, heldId } = matrix.ticket(of);
      await first?.(matrix, number);
      await noteReading(matrix, of);
      const ids = {
        '/people/{id}': matrix.people.claire!,
        '/tags/{id}': tagId,
        '/tasks/{id}': path.startsWith('/tasks') ? await withTask(matrix, of) : '',
        '/approvals/{id}': path.startsWith('/approvals') ? (await withApproval(matrix, of)).id : '',
        '/conversations/{id}': path.startsWith('/conversations') ? await withConversation(matrix, of) : '',
      };
      const id = Object.entries(ids).find(([start]) => path.startsWith(start))?.[1] ?? heldId ?? '';
      const to = `/api/v1${path.replace('{number}', number).replace('{id}', id).replace('{key}', fieldKey)}`;
      return { method, to, fields: {}, json, ...(path.includes('{number}') && { about: [number] }) };
    },
  };
}

/**
 * The audit trail records once that the coordinator read a complaint. The attempt itself would add this row, so it is recorded
 * beforehand.
 */
function noteReading({ desk, actorOf, ticket, deskIds }: MatrixWorld, of: string): Promise<void> {
  const { id, kind, requesterId } = ticket(of);
  return recordComplaintReading(desk.world, actorOf('sofie'), { id, kind, requesterId, deskId: deskIds.one });
}

/** A file belongs to its uploader until a message uses it, so everyone may upload with a token for files. */
const filePost: Post = {
  route: 'POST /files',
  press: 'a file',
  by: everyFiler(),
  send: () => ({ to: '/api/v1/files', fields: { file: new File(['Bonjour'], 'mot.txt') } }),
};

function everyFiler(): Post['by'] {
  const names = Object.values(bearers).flat();
  const all = [...names.map((name) => `a token of ${name}`), ...scoped.map((name) => named(name, 'files'))];
  return ['filesToken', ...all, 'deskTwoToken'];
}

/** A file that no message uses yet belongs to its uploader, even if others may write on the ticket. */
function withFileOf(owner: string, call: ApiCall, writing: Writing): Post {
  const post = callPost(call, { ...writing, by: [owner] }, 'ofClaire');
  return {
    ...post,
    press: `with a file of ${owner}`,
    async send(given) {
      const { desk, people } = given.matrix;
      const content = Buffer.from('Bonjour');
      const saved = await saveFile(desk.world, people[owner]!, { name: 'mot.txt', type: 'text/plain', content });
      assert.ok('id' in saved);
      const sent = await post.send(given);
      return { ...sent, json: { ...sent.json, attachments: [saved.id] } };
    },
  };
}

function said({ method, path }: ApiCall, field: string, says: Record<string, unknown> = {}): unknown {
  const value = field in says ? says[field] : words[field];
  assert.notEqual(value, undefined, `Add a value for ${field} of ${method} ${path} to test/matrix/writing-calls.ts.`);
  return value;
}

function withScopes(by: Writing['by'], scope: TokenScope = 'writeTickets'): Post['by'] {
  const all = by.map((name) => `a token of ${name}`);
  const scopes = by.filter((name) => scoped.includes(name)).map((name) => named(name, scope));
  return [...all, ...scopes] as unknown as Post['by'];
}

function named(name: string, scope: TokenScope): string {
  return `a token of ${name} for ${scope}`;
}
