// The telephone number of a requester is known to the requester and to the desk that works on the ticket, and to nobody else.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { PersonName } from '#demo/cast.ts';
import { receiveForm, type SentForm } from '#desk/intake/receive-form.ts';
import { addParticipant } from '#desk/portal/participants.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { postLetters } from '#test/letterbox.ts';
import { signedIn } from '#test/session.ts';
import { unzip } from '#test/unzip.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const { world, db, cast } = desk;
const [nadia, claire] = [desk.actor('nadia'), desk.actor('claire')];
const [saved, other] = ['+3225552011', '+3225554412'];
/** Either number, however it is written. */
const numbers = /2[^\d]{0,3}555[^\d]{0,3}(?:20[^\d]{0,3}11|44[^\d]{0,3}12)/;
await db.updateTable('addresses').set({ provedAt: world.clock.now() }).execute();

type Sender = Pick<SentForm, 'requester'> & Partial<Pick<SentForm, 'requesterId'>>;

async function send(sender: Sender) {
  const [ticket] = await receiveForm(world, {
    formId: randomUUID(),
    deskId: cast.desks.archives,
    language: 'fr',
    suspectedSpam: false,
    organisationId: null,
    unanswered: false,
    ...sender,
    subjects: [
      {
        id: randomUUID(),
        kind: 'incident',
        summary: 'La page est vide',
        text: 'Que s’est-il passé ?\nDepuis hier.',
        site: '1187',
        urgent: false,
        complete: true,
        files: [],
      },
    ],
  });
  return ticket!;
}

const details = { email: claire.email, name: 'Claire Dumont', language: 'fr' } as const;
const { number } = await send({ requester: { ...details, phone: saved }, requesterId: claire.personId });
// Another number in a later form of the same person: it is not saved with the person.
const later = await send({ requester: { ...details, phone: other } });
for (const each of [number, later.number]) {
  await addParticipant(world, claire, each, desk.actor('stijn').email!);
  await addParticipant(world, claire, each, desk.actor('tom').email!);
  await answerTicket(world, nadia, each, { text: 'Nous regardons.' });
}

const notesOf = (body: { items: { kind: string; text: string | null }[] }) =>
  body.items.filter(({ kind }) => kind === 'note').map(({ text }) => text);

test('the desk sees the saved number on the ticket, and another given one as a note', async () => {
  const cookie = `belfry=${await signedIn(world, cast.people.nadia)}`;
  const { body } = await desk.call('nadia', 'GET', `/tickets/${number}`);
  assert.equal(body.requester.phone, saved);
  assert.match(await (await desk.get(`/console/tickets/${number}`, { cookie })).text(), numbers);
  assert.deepEqual(notesOf((await desk.call('nadia', 'GET', `/tickets/${number}/entries`)).body), []);
  const [note, ...more] = notesOf((await desk.call('nadia', 'GET', `/tickets/${later.number}/entries`)).body);
  assert.match(note!, /02\u00a0555\u00a044\u00a012/);
  assert.deepEqual(more, []);
});

test('the requester sees their own saved number', async () => {
  const { body } = await desk.call('claire', 'GET', `/tickets/${number}`);
  assert.equal(body.requester.phone, saved);
  const cookie = `belfry=${await signedIn(world, cast.people.claire)}`;
  assert.match(await (await desk.get('/portal/settings', { cookie })).text(), numbers);
});

/** A participant, the service manager of the organisation, and an agent of another desk who takes part. */
const outside: PersonName[] = ['stijn', 'hugo', 'tom'];

test('participants and service managers get no number by the API, and do not find the ticket by it', async () => {
  for (const name of outside)
    for (const each of [number, later.number]) {
      for (const path of [`/tickets/${each}`, `/tickets/${each}/entries`, '/tickets']) {
        const { body } = await desk.call(name, 'GET', path);
        assert.doesNotMatch(JSON.stringify(body ?? null), numbers, `${name} at ${path}`);
      }
      assert.equal((await desk.call(name, 'GET', `/tickets/${each}`)).body.requester.phone, null, name);
      for (const asked of [saved, other, '02 555 20 11', '25552011'])
        assert.deepEqual(
          (await desk.call(name, 'GET', `/tickets?q=${encodeURIComponent(asked)}`)).body.items,
          [],
          `${name} searches ${asked}`,
        );
    }
});

test('no page, table or export shows them a number', async () => {
  for (const name of outside) {
    const cookie = `belfry=${await signedIn(world, cast.people[name])}`;
    const pages = [
      ...[
        '/portal',
        '/portal/organisation',
        `/portal/organisation/people/${claire.personId}`,
        '/portal/organisation/history',
        '/portal/organisation/grant',
        '/portal/my-data',
      ],
      ...[number, later.number].flatMap((each) => [`/portal/tickets/${each}`, `/console/tickets/${each}`]),
      ...['/console/tickets.csv', '/console/tickets', '/console/urgent', '/console/forecast'],
    ];
    for (const path of pages) {
      const text = await (await desk.get(path, { cookie })).text();
      assert.doesNotMatch(text, numbers, `${name} at ${path}`);
    }
    const page = await (await desk.get(`/portal/tickets/${number}`, { cookie })).text();
    assert.ok(page.includes('Nous regardons'), name);
    const reply = await desk.get('/portal/my-data.zip', { cookie });
    for (const [path, bytes] of unzip(Buffer.from(await reply.arrayBuffer())))
      assert.doesNotMatch(bytes.toString(), numbers, `${name} in ${path}`);
  }
});

test('no letter names a number, and no page behind a letter’s link does', async () => {
  const letters = await postLetters(desk);
  assert.ok(letters.length >= 4);
  for (const letter of letters) {
    assert.doesNotMatch(JSON.stringify(letter), numbers, letter.to);
    for (const token of letter.tokens) {
      const text = await (await desk.get(`/fr/ticket/${token}`)).text();
      assert.doesNotMatch(text, numbers, letter.to);
    }
  }
});
