import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonName } from '#demo/cast.ts';
import { assignTicket } from '#desk/assignment/assign-ticket.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { withoutStoreColumns } from '#desk/spine/apply.ts';
import { turnTargets } from '#desk/targets/turn-targets.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { openComplaintTo } from '#desk/ticket/open-complaint.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import type { EscalationStep, Targets } from '#domain/targets/targets.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { parseMessage } from '#mail/read/parse.ts';
import type { Relay } from '#mail/send/relay.ts';
import { saveDeskSettings } from '#store/desks/desks.ts';
import { readRecord } from '#store/ticket/record/record.ts';
import { readHistory } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const nadia = desk.actor('nadia');
const deskId = cast.desks.wcms;

/** Tuesday 24 November 2026, 10:00 in Brussels: a first answer is due at 14:00. */
const start = '2026-11-24T09:00:00Z';
const threeQuarters = '2026-11-24T12:00:00Z';
const due = '2026-11-24T13:00:00Z';
/** A complaint is due by the end of 9 December (R10): most of its service time is over by the morning of that day. */
const lastDayOfComplaint = '2026-12-09T09:00:00Z';

type Act = EscalationStep['act'];
const atShare = (act: Act, id = 'share'): EscalationStep => ({
  id,
  target: 'firstAnswer',
  when: { used: 75 },
  act,
});

async function saveSteps(...steps: EscalationStep[]) {
  const targets: Targets = { usual: { nextAnswer: 8, handled: 40 }, rules: [], steps };
  await world.transact(({ trx }) => saveDeskSettings(trx, deskId, { targets }));
  world.forgetDesks();
}

async function open(kind: Kind = 'incident') {
  desk.at(start);
  const opened = await receiveContact(world, desk.actor('claire'), {
    deskId,
    channel: 'portal',
    language: 'fr',
    kind,
    site: '1187',
    urgent: false,
    fileIds: [],
    summary: 'Le formulaire',
    text: 'Il reste blanc.',
    requester: { email: desk.actor('claire').email!, name: null, phone: null, language: null },
  });
  assert.ok('ticket' in opened);
  return opened.ticket;
}

async function now(id: string) {
  return db.selectFrom('tickets').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

const escalations = async (id: string) => (await readHistory(db, id)).filter(({ type }) => type === 'escalated');

/** The mails sent to staff now, as they receive them. */
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
  await sendMails(
    world,
    relay,
    desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : [])),
  );
  const requester = desk.actor('claire').email;
  return handed.filter(({ to }) => to !== requester);
}

async function turn(at: string) {
  desk.at(at);
  while ((await turnTargets(world)) > 0);
}

const emailOf = (name: PersonName) => desk.actor(name).email!;

test('a step fires once at its time, notifies the assignee, and is recorded', async () => {
  await saveSteps(atShare({ do: 'notify', whom: 'assignee' }));
  const { id, number } = await open();
  await assignTicket(world, nadia, number, emailOf('tom'));
  await mails();
  await turn('2026-11-24T11:59:00Z');
  assert.deepEqual(await escalations(id), []);
  await turn(threeQuarters);
  await turn(due);
  assert.equal((await escalations(id)).length, 1);
  const [mail, ...others] = await mails();
  assert.deepEqual([mail?.to, others.length], [emailOf('tom'), 0]);
  assert.ok(mail!.subject.startsWith(`[${number}] `), mail!.subject);
  assert.match(mail!.text, new RegExp(`https://desk.example/console/tickets/${number}`));
  const row = await now(id);
  assert.deepEqual(withoutStoreColumns(row), replay(await readHistory(db, id)));
  const record = await readRecord(db, nadia, row);
  assert.ok(record.events.some(({ said }) => said.type === 'escalated'));
  assert.ok(!record.letters.some(({ letter }) => (letter as string) === 'escalation'));
  const own = await readRecord(db, desk.actor('claire'), row);
  assert.ok(!own.events.some(({ said }) => said.type === 'escalated'), 'the requester is told nothing of it');
});

test('a timely answer leaves nothing to fire', async () => {
  await saveSteps(atShare({ do: 'raise' }));
  const { id, number } = await open();
  await answerTicket(world, nadia, number, { text: 'Voici.' });
  assert.equal((await now(id)).escalationAt, null);
  await turn(due);
  assert.deepEqual(await escalations(id), []);
});

test('two processes at the same time fire a step once', async () => {
  await saveSteps(atShare({ do: 'raise' }));
  const { id } = await open();
  desk.at(threeQuarters);
  await Promise.all([turnTargets(world), turnTargets(world), turnTargets(world)]);
  assert.equal((await escalations(id)).length, 1);
  assert.equal((await now(id)).priority, 'high');
});

test('steps due during downtime still fire once each, in order', async () => {
  const late: EscalationStep = { id: 'late', target: 'firstAnswer', when: { after: 2 }, act: { do: 'raise' } };
  await saveSteps(late, atShare({ do: 'notify', whom: 'administrators' }));
  const { id } = await open();
  await turn('2026-12-08T09:00:00Z');
  const fired = await escalations(id);
  assert.deepEqual(
    fired.map(({ data }) => (data as { step: string }).step),
    ['share', 'late'],
  );
});

test('a step unassigns or reassigns a ticket, and skips people who may not have it', async () => {
  await saveSteps(atShare({ do: 'reassign', to: 'nobody' }));
  const freed = await open();
  await assignTicket(world, nadia, freed.number, emailOf('tom'));
  await turn(threeQuarters);
  assert.equal((await now(freed.id)).assigneeId, null);
  await saveSteps(atShare({ do: 'reassign', to: 'person', personId: cast.people.jonas }));
  const given = await open();
  await turn(threeQuarters);
  assert.equal((await now(given.id)).assigneeId, cast.people.jonas);
  await saveSteps(atShare({ do: 'reassign', to: 'person', personId: cast.people.hugo }));
  const nowhere = await open();
  await turn(threeQuarters);
  assert.deepEqual([(await now(nowhere.id)).assigneeId, (await escalations(nowhere.id)).length], [null, 1]);
});

test('R10: only readers of a complaint are notified, and it is assigned to nobody else', async () => {
  await saveSteps(atShare({ do: 'notify', whom: 'people', personIds: [cast.people.tom, cast.people.jonas] }));
  const { number } = await open('complaint');
  await openComplaintTo(world, desk.actor('sofie'), number, { email: emailOf('jonas'), open: true });
  await mails();
  await turn(lastDayOfComplaint);
  assert.deepEqual(
    (await mails()).map(({ to }) => to),
    [emailOf('jonas')],
  );
  await saveSteps(atShare({ do: 'reassign', to: 'person', personId: cast.people.tom }));
  const other = await open('complaint');
  await turn(lastDayOfComplaint);
  assert.equal((await now(other.id)).assigneeId, null);
});

test('while the desk waits for the requester, nothing fires', async () => {
  await saveSteps({ id: 'half', target: 'handled', when: { used: 50 }, act: { do: 'raise' } });
  const { id, number } = await open();
  await requestInformation(world, nadia, number, { text: 'Quelle page ?', items: [] });
  await turn('2026-12-22T09:00:00Z');
  assert.deepEqual(await escalations(id), []);
});

test('a delayed letter is not sent if its recipient may no longer read the ticket', async () => {
  await saveSteps(atShare({ do: 'notify', whom: 'people', personIds: [cast.people.jonas] }));
  const { number } = await open('complaint');
  await openComplaintTo(world, desk.actor('sofie'), number, { email: emailOf('jonas'), open: true });
  await mails();
  await turn(lastDayOfComplaint);
  await openComplaintTo(world, desk.actor('sofie'), number, { email: emailOf('jonas'), open: false });
  assert.deepEqual(await mails(), []);
});
