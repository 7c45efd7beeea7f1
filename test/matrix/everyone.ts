import type { TokenOrder } from '#desk/sign-in/create-token.ts';
import { byHalfSession, byLink, bySession, byToken, nobody, type Viewer } from './viewers.ts';
import type { MatrixWorld } from './world.ts';

/** Signed-in people, each with another role or another relation to the tickets of the world. */
const signedIn = [
  ...['claire', 'stijn', 'bram', 'amina', 'ruth', 'joke', 'emil'],
  ...['hugo', 'mira', 'deputy', 'borrower'],
  ...['tom', 'lena', 'sofie', 'jonas', 'nadia', 'paul', 'ines'],
  // Someone who has no role but requested one sees the status of the request (R9).
  ...['asker of hugo', 'asker of mira'],
];

const claire = 'claire.dumont@patrimoine.example';
const orders: Record<string, Omit<TokenOrder, 'name'>> = {
  claireToken: { role: 'requester', person: claire },
  tomToken: { role: 'agent', person: 'tom@desk.example' },
  filesToken: { role: 'agent', person: 'tom@desk.example', scopes: ['files'] },
  eventsToken: { role: 'agent', person: 'tom@desk.example', scopes: ['events'] },
  jonasToken: { role: 'admin', person: 'jonas@desk.example' },
  expiredToken: { role: 'agent', person: 'sofie@desk.example', expiresAt: '2026-01-01T00:00:00Z' },
  revokedToken: { role: 'agent', person: 'sofie@desk.example' },
};

/** Every kind of viewer: roles, relations, tokens of each kind, and sessions that have ended or are half signed in. */
export async function everyViewer({ desk, people, deskIds, ticket, over }: MatrixWorld): Promise<Viewer[]> {
  const { world, db } = desk;
  const viewers = [nobody, ...over];
  for (const name of signedIn) viewers.push(await bySession(world, name, people[name]!));
  viewers.push(await byHalfSession(world, 'half', people.sofie!));
  viewers.push(await byLink(world, 'link', await mailTo(ticket('ofClaire').id, people.claire!)));
  for (const [name, order] of Object.entries(orders)) viewers.push(await byToken(world, name, { name, ...order }));
  const service = { name: 'deskTwoToken', role: 'agent', person: null, deskId: deskIds.two } as const;
  viewers.push(await byToken(world, 'deskTwoToken', service));
  const revokedAt = new Date().toISOString();
  await db.updateTable('tokens').set({ revokedAt }).where('name', '=', 'revokedToken').execute();
  return viewers;

  async function mailTo(ticketId: string, personId: string): Promise<string> {
    const mails = db.selectFrom('outgoingMails').select('id').where('ticketId', '=', ticketId);
    return (await mails.where('personId', '=', personId).limit(1).executeTakeFirstOrThrow()).id;
  }
}
