import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channels, kinds } from '#domain/ticket/vocabulary.ts';
import { type Bearer, openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const served = await openHttpDesk({ settings: { demonstration: false } });
const contact = { requester: { name: 'Somebody' }, summary: 'Erreur', description: 'Erreur.' };

function open(who: Bearer, changes: object = {}, at = desk) {
  return at.call(who, 'POST', '/tickets', { ...contact, ...changes });
}

test('in the demonstration a ticket without a desk goes to the first desk', async () => {
  assert.equal((await open('nadia')).body.desk, 'DTO');
});

test('a desk must be named if there are several', async () => {
  const reply = await open('nadia', {}, served);
  assert.deepEqual([reply.status, reply.body.issues[0].path], [422, 'desk']);
  assert.equal((await open('nadia', { desk: 'ARC' }, served)).body.desk, 'ARC');
});

test('an agent of one desk need not name it', async () => {
  assert.equal((await open('tom', {}, served)).body.desk, 'DTO');
});

test('an unknown desk, or one where the agent does not work, is refused', async () => {
  for (const [who, prefix] of [
    ['nadia', 'XYZ'],
    ['tom', 'ARC'],
  ] as const)
    assert.deepEqual((await open(who, { desk: prefix })).body.issues?.[0].path, 'desk');
});

test('every kind and channel of the contract opens a ticket', async () => {
  for (const kind of kinds) assert.equal((await open('nadia', { kind })).body.kind, kind);
  for (const channel of channels) assert.equal((await open('nadia', { channel })).body.channel, channel);
});

test('omitted fields become questions when a ticket is opened by the API', async () => {
  const { kind, channel, urgent, priority, site, assignee } = (await open('nadia')).body;
  assert.deepEqual([kind, channel, urgent, priority, site, assignee], ['question', 'api', false, 'normal', null, null]);
});

test('an anonymous requester has no name', async () => {
  const opened = await open('nadia', { requester: { anonymous: true }, kind: 'complaint' });
  assert.deepEqual(opened.body.requester, { name: null, email: null, phone: null });
});

test('a phone number is saved in international form', async () => {
  assert.equal((await open('nadia', { requester: { phone: '02 555 20 99' } })).body.requester.phone, '+3225552099');
});

test('the ticket has the requester’s language, or else that of the text', async () => {
  const language = async (changes: object) => (await open('nadia', changes)).body.language;
  assert.equal(await language({ requester: { name: 'X', language: 'de-AT' } }), 'de');
  const description = 'Goedemorgen, de zoekfunctie van onze website geeft sinds gisteren geen enkel resultaat meer.';
  assert.equal(await language({ description, summary: 'Zoekfunctie geeft niets' }), 'nl');
});

test('a requester opens tickets for themselves, named or not', async () => {
  const email = 'claire.dumont@patrimoine.example';
  for (const requester of [undefined, { email }, { email: email.toUpperCase() }, { name: 'Claire Dumont' }])
    assert.equal((await open('claire', { requester })).body.requester?.email, email);
});

test('a requester cannot open a ticket for others or in the desk’s name', async () => {
  const other = { email: 'bram.peeters@patrimoine.example' };
  const bad = [{ requester: other }, { requester: { anonymous: true } }, { requester: undefined, channel: 'phone' }];
  for (const changes of bad) assert.equal((await open('claire', changes)).status, 422, JSON.stringify(changes));
});

test('an unknown site is reported at its field', async () => {
  const reply = await open('nadia', { site: '9999' });
  assert.deepEqual(
    [reply.status, reply.body.type, reply.body.issues[0].path],
    [422, 'urn:belfry:refusal:siteUnknown', 'site'],
  );
});
