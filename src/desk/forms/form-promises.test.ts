import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeFormProperties } from '#desk/forms/save-form.ts';
import { receiveForm } from '#desk/intake/receive-form.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { changeTargets } from '#desk/targets/change-targets.ts';
import { changeTicket } from '#desk/ticket/change-ticket.ts';
import { newTypedForm } from '#domain/forms/form.ts';
import { inEachLanguage, noText } from '#domain/language.ts';
import { noTargets, typedTargets } from '#domain/targets/typed-targets.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import { findDesk } from '#store/desks/desks.ts';
import { findTicketById, readHistory } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { publishedSections } from '#test/published-form.ts';

// Tuesday, 10:00 in Brussels: the desk is open.
const desk = await openTestDesk('2026-11-24T09:00:00Z');
const { world, db, jobs, actor, cast } = desk;
const [jonas, nadia] = [actor('jonas'), actor('nadia')];
const deskId = cast.desks.wcms;
const said = (text: string) => inEachLanguage((language) => `${text} (${language})`);
const place = { deskId, key: 'badge' };
const properties = { ...newTypedForm, names: said('Badge'), descriptions: noText, categories: noText };
await publishedSections(desk, deskId, { key: 'badge' }, [
  {
    ...{ id: 'main', title: said('Badge') },
    questions: [{ id: 'summary', type: 'summary', label: said('Title'), required: true }],
  },
]);

async function filed(key: string) {
  const form = await db
    .selectFrom('formVersions')
    .select('id')
    .where('deskId', '=', deskId)
    .where('kind', '=', key)
    .executeTakeFirstOrThrow();
  const [ticket] = await receiveForm(world, {
    ...{ deskId, language: 'nl', formId: world.newId() },
    requester: { email: 'lou.petit@client.example', name: 'Lou Petit', phone: null, language: 'nl' },
    subjects: [
      {
        ...{ id: '1', kind: 'request', summary: 'Een badge', text: 'Een badge', site: null, urgent: false },
        ...{ complete: true, files: [], form: { formVersionId: form.id, answers: { summary: 'Een badge' } } },
      },
    ],
  });
  return ticket!;
}

/** The texts of the waiting letters about a ticket. */
async function lettersOf(ticketId: string): Promise<{ subject: string; text: string }[]> {
  const ids = jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  const relay = {
    ...{ send: async () => ({ accepted: '250 ok' }), check: async () => ({ ready: true as const }) },
    close: () => undefined,
  };
  await sendMails(world, relay, ids);
  const rows = await db
    .selectFrom('outgoingMails')
    .select(['subject', 'text'])
    .where('ticketId', '=', ticketId)
    .execute();
  return rows.map(({ subject, text }) => ({ subject: subject ?? '', text: text ?? '' }));
}

test('a form adds its paragraph to the acknowledgement of its tickets, in their language', async () => {
  const letter = said('Breng uw kaart mee en noem {number}');
  const saved = await changeFormProperties(world, jonas, place, { ...properties, letter, seen: null });
  assert.deepEqual(saved, { saved: 'badge' });
  const ticket = await filed('badge');
  const [mail, ...others] = await lettersOf(ticket.id);
  assert.equal(others.length, 0);
  assert.ok(mail!.text.includes(`Breng uw kaart mee en noem ${ticket.number} (nl)`), mail!.text);
  assert.ok(mail!.subject.includes(`[${ticket.number}]`));
  const other = await filed('request');
  assert.doesNotMatch((await lettersOf(other.id))[0]!.text, /Breng uw kaart/);
});

test('a form has targets of its own, which a replay and a recount keep', async () => {
  const rule = { 'rule-0-form': 'badge', 'rule-0-firstAnswer': '1', 'rule-0-handled': '2' };
  const typed = { ...typedTargets(noTargets), nextAnswer: '8', handled: '40', ...rule };
  assert.ok('saved' in (await changeTargets(world, jonas, deskId, { typed, seen: null })));
  assert.equal((await findDesk(db, deskId)).targets?.rules[0]?.form, 'badge');
  const ticket = await filed('badge');
  assert.equal(ticket.firstAnswerDueAt, '2026-11-24T10:00:00Z');
  assert.equal(ticket.targets?.handled?.dueAt, '2026-11-24T11:00:00Z');
  const other = await filed('request');
  assert.equal(other.firstAnswerDueAt, '2026-11-24T13:00:00Z');
  assert.notEqual(other.targets?.handled?.dueAt, ticket.targets?.handled?.dueAt);
  await changeTicket(world, nadia, ticket.number, { priority: 'high', reason: 'Nodig' });
  const changed = (await findTicketById(db, nadia, ticket.id))!;
  assert.deepEqual([changed.targets?.form, changed.targets?.handled?.lengthMs], ['badge', 2 * 60 * 60 * 1000]);
  const replayed = replay(await readHistory(db, ticket.id));
  assert.deepEqual(replayed.targets, changed.targets);
});

test('a rule for a form that the desk does not have is refused', async () => {
  const typed = { ...typedTargets(noTargets), 'rule-0-form': 'none', 'rule-0-handled': '2' };
  assert.deepEqual(await changeTargets(world, jonas, deskId, { typed, seen: null }), {
    refused: 'invalid',
    problems: [{ field: 'rule-0-form', problem: 'formUnknown' }],
  });
});
