import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { type PersonName, people } from '#demo/cast.ts';
import { lendRole } from '#desk/access/lend-role.ts';
import { withdrawOffice, withdrawPerson } from '#desk/access/withdraw-access.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { mergePeople } from '#desk/people/merge-people.ts';
import { createToken } from '#desk/sign-in/create-token.ts';
import { setPassword } from '#desk/sign-in/passwords/passwords.ts';
import { endSession } from '#desk/sign-in/sessions.ts';
import { openTransact } from '#desk/spine/transaction.ts';
import { joinDesk, leaveDesk } from '#desk/staff/change-staff.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { openHintsHere } from '#test/hints-here.ts';
import { openHttpDesk } from '#test/http-desk.ts';
import { listen } from '#test/matrix/listeners.ts';
import { byCookie, byToken, type Viewer } from '#test/matrix/viewers.ts';
import { signedIn } from '#test/session.ts';

const hints = openHintsHere();
const desk = await openHttpDesk({ hints });
const { world, db, cast } = desk;
const jonas = desk.actor('jonas');
world.transact = openTransact(db, world.queue, hints);

/** Each way to lose access: the person, and the event. */
const ways: Record<string, { who: PersonName; happens(token: string): Promise<unknown> }> = {
  'a sign-out': { who: 'nadia', happens: (token) => endSession(world, token) },
  'leaving the desk': { who: 'tom', happens: () => leaveDesk(world, jonas, cast.desks.wcms, cast.people.tom) },
  'another role': {
    who: 'sofie',
    happens: () =>
      joinDesk(world, jonas, cast.desks.wcms, { email: 'sofie@desk.example', name: null, roles: ['agent'] }),
  },
  'leaving the organisation': { who: 'joke', happens: () => withdrawPerson(world, jonas, cast.people.joke) },
  'a password that was changed elsewhere': {
    who: 'emil',
    happens: async () => setPassword(world, await signedIn(world, cast.people.emil), 'Sept-oiseaux-bleus-chantent'),
  },
  'being merged into another person': {
    who: 'ruth',
    happens: () =>
      world.transact((tx) => mergePeople(world, tx, { keptId: cast.people.amina, mergedId: cast.people.ruth })),
  },
};

for (const [way, { who, happens }] of Object.entries(ways))
  test(`${way} ends a session and its live events at once`, async () => {
    const token = await signedIn(world, cast.people[who]);
    const viewer = byCookie(who, `belfry=${token}`);
    const number = await openFor(who);
    const listening = await listen(desk.url, viewer);
    assert.deepEqual([listening.status, await ticketStatus(viewer, number)], [200, 200]);
    await happens(token);
    assert.equal(await ticketStatus(viewer, number), 401);
    // A stream may use authentication that is up to a second old.
    await wait(1_100);
    await addNote(world, jonas, number, { text: 'Après.' });
    await listening.ended;
    assert.deepEqual(listening.heard(), []);
  });

test('R9: lending or removing a role ends no session or token; its rights change at once', async () => {
  const { heritage } = cast.organisations;
  const [hugo, bram] = ['hugo', 'bram'].map((name) => cast.people[name as PersonName]) as [string, string];
  const sessions = [await signedIn(world, hugo), await signedIn(world, bram)] as const;
  const viewers = sessions.map((token, place) => byCookie(place === 0 ? 'hugo' : 'bram', `belfry=${token}`));
  const program = await byToken(world, 'brams', { name: 'brams', role: 'requester', person: people.bram.email });
  const number = await openOfOrganisation();
  const read = () => Promise.all([...viewers, program].map((viewer) => ticketStatus(viewer, number)));
  assert.deepEqual(await read(), [200, 404, 404]);
  const lent = await lendRole(world, desk.actor('hugo'), {
    organisationId: heritage,
    lenderId: hugo,
    siteId: null,
    email: people.bram.email,
    name: null,
    from: '2026-11-24',
    until: '2026-11-25',
  });
  assert.ok('loanId' in lent && lent.running);
  assert.deepEqual(await read(), [200, 200, 200]);
  assert.deepEqual(await withdrawOffice(world, desk.actor('hugo'), { organisationId: heritage, personId: bram }), {
    withdrawn: 1,
  });
  assert.deepEqual(await read(), [200, 404, 404]);
});

/** A ticket of Claire's, on a site of the Heritage Office. */
async function openOfOrganisation(): Promise<string> {
  const opened = await receiveContact(world, null, { ...contact(people.claire.email), site: '1187' });
  assert.ok('ticket' in opened);
  return opened.ticket.number;
}

test('merging a person into another leaves no token behind', async () => {
  const opened = await receiveContact(world, null, contact('ruth@prive.example'));
  assert.ok('ticket' in opened);
  const { requesterId } = opened.ticket;
  const viewer = await byToken(world, 'theirs', { name: 'theirs', role: 'requester', person: 'ruth@prive.example' });
  assert.equal(await ticketStatus(viewer, opened.ticket.number), 200);
  await world.transact((tx) => mergePeople(world, tx, { keptId: cast.people.claire, mergedId: requesterId }));
  assert.equal(await ticketStatus(viewer, opened.ticket.number), 401);
});

test('revoking a token ends its live events', async () => {
  const made = await createToken(world, { name: 'short', role: 'agent', person: null });
  assert.ok('token' in made);
  const viewer: Viewer = { name: 'short', headers: { authorization: `Bearer ${made.token}` }, readsPages: false };
  const listening = await listen(desk.url, viewer);
  const revokedAt = new Date().toISOString();
  await db.updateTable('tokens').set({ revokedAt }).where('name', '=', 'short').execute();
  await wait(1_100);
  await openFor('claire');
  await listening.ended;
  assert.deepEqual(listening.heard(), []);
});

/** A ticket that this person may read. */
async function openFor(who: PersonName): Promise<string> {
  const opened = await receiveContact(world, null, contact(desk.actor(who).email!));
  assert.ok('ticket' in opened);
  return opened.ticket.number;
}

function contact(email: string): Parameters<typeof receiveContact>[2] {
  return {
    deskId: cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    summary: 'Question',
    text: 'Pourquoi ?',
    fileIds: [],
    requester: { email, name: null, phone: null, language: null },
  };
}

async function ticketStatus({ headers }: Viewer, number: string): Promise<number> {
  const reply = await fetch(`${desk.url}/api/v1/tickets/${number}`, { headers });
  await reply.body?.cancel();
  return reply.status;
}
