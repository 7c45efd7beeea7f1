import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonName } from '#demo/cast.ts';
import { turnAccess } from '#desk/access/turn-access.ts';
import { announce, endAnnouncement } from '#desk/announcements/announcements.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { chooseNotifications } from '#desk/notifications/choose-notifications.ts';
import { turnNotifications } from '#desk/notifications/turn-notifications.ts';
import { addParticipant } from '#desk/portal/participants.ts';
import { leaveTicket, reactToTicket } from '#desk/portal/reactions.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { type NotificationChoices, usualChoices } from '#domain/notifications/notifications.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { parseMessage } from '#mail/read/parse.ts';
import type { Relay } from '#mail/send/relay.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { readChoices } from '#store/notifications/notification-choices.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const nadia = desk.actor('nadia');
const everything: NotificationChoices = {
  colleagues: true,
  organisationTickets: 'each',
  reviews: true,
  announcements: true,
  given: true,
  mentioned: true,
  watched: true,
  due: true,
};
const settings = /https:\/\/desk\.example\/portal\/settings#mails/;
await db.updateTable('addresses').set({ provedAt: world.clock.now() }).execute();

/** The mails sent now, as their readers see them. */
async function mails() {
  const handed: { to: string; subject: string; text: string }[] = [];
  const relay: Relay = {
    async send({ to, bytes }) {
      const parsed = await parseMessage(bytes);
      assert.ok('message' in parsed);
      const { subject, text } = parsed.message;
      handed.push({ to, subject: subject ?? '', text: text ?? '' });
      return { accepted: '250 2.0.0 Ok' };
    },
    check: async () => ({ ready: true }),
    close: () => undefined,
  };
  const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  await sendMails(world, relay, ids);
  return handed;
}

const addressOf = (name: PersonName) => desk.actor(name).email!;
const choose = (name: PersonName, choices: Partial<NotificationChoices>) =>
  chooseNotifications(world, desk.actor(name), { ...usualChoices, ...choices });

async function open(by: PersonName, kind: Kind = 'incident', openToOrganisation = false) {
  const opened = await receiveContact(world, desk.actor(by), {
    deskId: cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind,
    site: '1187',
    urgent: false,
    fileIds: [],
    summary: 'Le formulaire',
    text: 'Il reste blanc.',
    openToOrganisation,
    requester: { email: addressOf(by), name: null, phone: null, language: null },
  });
  assert.ok('ticket' in opened);
  return opened.ticket;
}

/** A ticket of Claire's with Amina as participant, whose letters are sent. */
async function shared() {
  const ticket = await open('claire');
  await addParticipant(world, desk.actor('claire'), ticket.number, addressOf('amina'));
  await mails();
  return ticket;
}

const write = (name: PersonName, number: string, text: string) =>
  reactToTicket(world, desk.actor(name), number, { text, channel: 'portal' });

test('messages of others are mailed to subscribers, with a link to unsubscribe', async () => {
  const { number } = await shared();
  await write('amina', number, 'Chez moi aussi.');
  assert.deepEqual(await mails(), []);
  await choose('claire', { colleagues: true });
  await write('amina', number, 'Encore maintenant.');
  const [mail, ...others] = await mails();
  assert.deepEqual(others, []);
  assert.equal(mail?.to, addressOf('claire'));
  assert.ok(mail.subject.startsWith(`[${number}] `), mail.subject);
  assert.match(mail.text, /Amina Diallo.*Encore maintenant\..*\/fr\/ticket\//s);
  assert.match(mail.text, settings);
  await write('claire', number, 'Merci de le dire.');
  assert.deepEqual(await mails(), [], 'nobody reads their own words');
});

test('people who left since, and unproved addresses, get no mail', async () => {
  const { number } = await shared();
  await choose('amina', { colleagues: true });
  await write('claire', number, 'Une nouvelle capture.');
  await leaveTicket(world, desk.actor('amina'), number);
  assert.deepEqual(await mails(), []);
  const again = await shared();
  await db.updateTable('addresses').set({ provedAt: null }).where('address', '=', addressOf('amina')).execute();
  await write('claire', again.number, 'Toujours blanc.');
  assert.deepEqual(await mails(), []);
});

test('mails required by R3 and R16 are sent whatever was chosen', async () => {
  await choose('claire', { colleagues: false, reviews: false });
  const ticket = await open('claire');
  await answerTicket(world, nadia, ticket.number, { text: 'Voici.' });
  const sent = await mails();
  assert.deepEqual(
    sent.map(({ to }) => to),
    [addressOf('claire'), addressOf('claire')],
  );
  for (const { text } of sent) assert.doesNotMatch(text, settings);
});

test('a service manager is notified of each new ticket, in their language, but not of their own', async () => {
  await choose('hugo', everything);
  const { number } = await open('claire');
  const told = (await mails()).filter(({ to }) => to === addressOf('hugo'));
  assert.equal(told.length, 1);
  assert.ok(told[0]!.subject.startsWith(`[${number}] `));
  assert.match(told[0]!.text, new RegExp(`https://desk.example/portal/tickets/${number}`));
  assert.match(told[0]!.text, settings);
  await open('hugo');
  assert.deepEqual(
    (await mails()).map(({ subject }) => /re.u votre demande/.test(subject)),
    [true],
  );
});

test('R10: a service manager is notified of a complaint only if its sender agreed', async () => {
  await open('claire', 'complaint');
  assert.ok((await mails()).every(({ to }) => to !== addressOf('hugo')));
  await open('claire', 'complaint', true);
  assert.ok((await mails()).some(({ to }) => to === addressOf('hugo')));
});

test('a person who lost the organisation before the mail is sent gets nothing', async () => {
  await open('claire');
  await db.deleteFrom('serviceManagers').where('personId', '=', cast.people.hugo).execute();
  assert.ok((await mails()).every(({ to }) => to !== addressOf('hugo')));
  const organisationId = cast.organisations.heritage;
  await db.insertInto('serviceManagers').values({ personId: cast.people.hugo, organisationId, loanId: null }).execute();
});

test('the failure of a subscribed mail changes nothing on the ticket', async () => {
  const { number, id } = await shared();
  await choose('claire', { colleagues: true });
  await write('amina', number, 'Bloqué.');
  const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  const refuses = {
    send: async () => ({
      refused: 'permanent' as const,
      status: '550',
      text: 'no',
      perhapsTaken: false,
      ofAddress: true,
    }),
  };
  await sendMails(world, { ...refuses, check: async () => ({ ready: true }), close: () => undefined }, ids);
  const events = await db.selectFrom('events').select('type').where('ticketId', '=', id).execute();
  assert.ok(events.every(({ type }) => type !== 'mailFailed'));
  await db.updateTable('addresses').set({ bouncedAt: null }).execute();
});

test('a digest with the news is sent once per business day, at the opening', async () => {
  desk.at('2026-11-24T10:00:00Z');
  await choose('hugo', { organisationTickets: 'daily' });
  await open('claire');
  await open('claire', 'complaint');
  await mails();
  await turnNotifications(world);
  assert.deepEqual(await mails(), [], 'not before the opening');
  desk.at('2026-11-25T07:30:00Z');
  await turnNotifications(world);
  const [digest, ...others] = await mails();
  assert.deepEqual(others, []);
  assert.equal(digest?.to, addressOf('hugo'));
  assert.match(digest.text, /1187 Musée[^\n]*Le formulaire/);
  assert.equal(digest.text.match(/Le formulaire/g)?.length, 1, 'the complaint is not among them');
  assert.doesNotMatch(digest.subject + digest.text, /DTO-\d/);
  assert.match(digest.text, settings);
  desk.at('2026-11-26T07:30:00Z');
  await turnNotifications(world);
  assert.deepEqual(await mails(), [], 'a day without news sends no digest');
  await choose('hugo', { organisationTickets: 'never' });
  await open('claire');
  await mails();
  desk.at('2026-11-27T07:30:00Z');
  await turnNotifications(world);
  assert.deepEqual(await mails(), []);
});

test('an incident is mailed once, at its start, to subscribers of its site', async () => {
  await choose('claire', { announcements: true });
  await choose('amina', { announcements: true });
  const texts = { fr: 'Les images manquent.', nl: 'x', de: 'x', en: 'x' };
  const plan = { siteNumber: '1187', titles: { ...texts, fr: 'Images absentes' }, texts, untilAt: null };
  assert.ok('id' in (await announce(world, nadia, cast.desks.wcms, { ...plan, fromAt: '2026-11-27T09:00:00Z' })));
  await turnNotifications(world);
  assert.deepEqual(await mails(), []);
  desk.at('2026-11-27T09:00:00Z');
  await turnNotifications(world);
  const [told, ...others] = await mails();
  assert.deepEqual(others, [], 'Amina edits another site');
  assert.equal(told?.to, addressOf('claire'));
  assert.match(told.subject, /Images absentes/);
  assert.match(told.text, /1187.*Les images manquent\./s);
  assert.match(told.text, settings);
  await turnNotifications(world);
  assert.deepEqual(await mails(), []);
  const brief = await announce(world, nadia, cast.desks.wcms, { ...plan, fromAt: world.clock.now() });
  assert.ok('id' in brief);
  await turnNotifications(world);
  await endAnnouncement(world, nadia, { deskId: cast.desks.wcms, id: brief.id });
  assert.deepEqual(await mails(), [], 'nobody is told about an announcement that is over');
});

test('a review reminder goes to service managers who did not unsubscribe', async () => {
  await db.updateTable('entitlements').set({ since: '2025-01-01T00:00:00Z' }).execute();
  await choose('hugo', { reviews: false });
  await turnAccess(world);
  assert.ok((await mails()).every(({ to }) => to !== addressOf('hugo')));
  await db.deleteFrom('accessReviews').execute();
  await choose('hugo', { reviews: true });
  await turnAccess(world);
  const [told] = (await mails()).filter(({ to }) => to === addressOf('hugo'));
  assert.match(told?.text ?? '', settings);
});

test('a changed subscription is audited with the change, an unchanged one is not', async () => {
  const newest = async () =>
    (await listAuditEntries(db, desk.actor('jonas'), { acts: ['notificationsChosen'] }, 200)).length;
  const before = await newest();
  await choose('bram', { colleagues: true });
  await choose('bram', { colleagues: true });
  assert.equal(await newest(), before + 1);
  const [entry] = await listAuditEntries(db, desk.actor('jonas'), { acts: ['notificationsChosen'] }, 1);
  assert.deepEqual([entry?.byPerson, entry?.data], [cast.people.bram, { colleagues: true }]);
  assert.deepEqual(await readChoices(db, cast.people.bram), { ...usualChoices, colleagues: true });
});
