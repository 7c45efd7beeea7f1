import assert from 'node:assert/strict';
import type { HttpDesk } from '#test/http-desk.ts';
import { fieldKey } from './saved-fields.ts';
import type { MatrixWorld } from './world.ts';

/** One operation of the OpenAPI document. */
export interface ApiCall {
  method: string;
  path: string;
  /** Names of its query parameters. */
  query: string[];
  /** Names of the fields of its body. */
  fields: string[];
}

interface Described {
  parameters?: { name: string; in: string }[];
  requestBody?: { content: { 'application/json'?: { schema: { properties: Record<string, unknown> } } } };
}

export async function readCalls(desk: HttpDesk): Promise<ApiCall[]> {
  const { body } = await desk.call(null, 'GET', '/openapi.json');
  return Object.entries(body.paths as Record<string, Record<string, Described>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
      method: method.toUpperCase(),
      path,
      query: parameters.filter((each) => each.in === 'query').map(({ name }) => name),
      fields: Object.keys(requestBody?.content['application/json']?.schema.properties ?? {}),
    })),
  );
}

/** The values of each call parameter, from both sides of the world. A parameter without values here fails the tests. */
export async function openCalls({ desk, secrets, tickets }: MatrixWorld) {
  const mails = await desk.db.selectFrom('incomingMails').select(['messageId', 'fromAddress']).execute();
  const words = [...secrets.all.values()].map(({ word }) => word);
  const numbers = tickets.map(({ number }) => number);
  const asks: Record<string, string[]> = {
    status: ['new,open,waiting,handled', 'closed'],
    desk: ['DTO', 'ARC'],
    assignee: ['me', 'none', 'sofie@desk.example', 'paul@desk.example'],
    urgent: ['true', 'false'],
    q: [
      ...words,
      ...numbers,
      ...['kind:complaint', 'site:1187', 'site:1098', 'from:amina', 'from:claire', 'has:attachment', 'desk:ARC'],
      ...['02 555 20 11', '+3225553011', 'after:2026-01-01', 'status:open kind:complaint'],
    ],
    sort: ['due', '-changedAt', '-openedAt', '-approvalAskedAt', '-approvalAnsweredAt'],
    limit: ['1', '200'],
    cursor: ['x'],
    name: ['a.txt'],
    inline: ['1', 'true'],
    download: ['1'],
    plan: ['true'],
    messageId: mails.flatMap(({ messageId }) => (messageId ? [messageId] : [])),
    from: mails.flatMap(({ fromAddress }) => (fromAddress ? [fromAddress] : [])),
    since: ['2026-01-01T00:00:00Z'],
  };

  /** The paths of a call, for everything in the world. */
  function pathsOf({ path }: Pick<ApiCall, 'path'>): string[] {
    if (path === '/files/{id}') return tickets.flatMap(({ fileIds }) => fileIds.map((id) => `/files/${id}`));
    if (!path.includes('{')) return [path];
    const filled = tickets.map((each) =>
      path
        .replace('{number}', each.number)
        .replace('{id}', each.heldId ?? each.entryId)
        .replace('{key}', fieldKey),
    );
    assert.doesNotMatch(filled[0]!, /\{/, `Add values for the parameters of ${path} to test/matrix/api-calls.ts.`);
    return filled;
  }

  function queriesOf(call: ApiCall): string[] {
    return [
      '',
      ...call.query.flatMap((name) => {
        assert.ok(asks[name], `Add a value for ${name} of ${call.path} to test/matrix/api-calls.ts.`);
        return asks[name].map((value) => `${name}=${encodeURIComponent(value)}`);
      }),
    ];
  }

  return { pathsOf, queriesOf };
}
