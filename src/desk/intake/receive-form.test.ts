import assert from 'node:assert/strict';
import { test } from 'node:test';
import { erasePerson } from '#desk/erasure/erase-person.ts';
import { receiveForm, type SentForm } from '#desk/intake/receive-form.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { currentForms } from '#store/forms/forms.ts';
import { findTicketForm } from '#store/forms/ticket-forms.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast, jobs } = desk;
const deskId = cast.desks.wcms;
const [form] = await currentForms(db, deskId);

function sent(email: string, ...summaries: string[]): SentForm {
  return {
    deskId,
    language: 'fr',
    formId: `form of ${email}`,
    requester: { email, name: 'Claire Dumont', phone: null, language: 'fr' },
    subjects: summaries.map((summary, at) => ({
      id: String(at + 1),
      kind: 'incident',
      summary,
      text: `Détails de ${summary}`,
      site: null,
      urgent: false,
      complete: false,
      files: [],
      form: { formVersionId: form!.id, answers: { summary } },
    })),
  };
}

/** The raw bytes of the waiting letters, as text. */
async function letters(): Promise<string[]> {
  const taken: string[] = [];
  const ids = jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  await sendMails(
    world,
    {
      send: async () => ({ accepted: '250 ok' }),
      check: async () => ({ ready: true }),
      close: () => undefined,
    },
    ids,
  );
  const rows = await db.selectFrom('outgoingMails').select('text').where('id', 'in', ids).execute();
  for (const { text } of rows) taken.push(text ?? '');
  return taken;
}

test('R5: each subject of a form becomes a ticket, linked to all others', async () => {
  const tickets = await receiveForm(world, sent('three@client.example', 'Un', 'Deux', 'Trois'));
  assert.equal(tickets.length, 3);
  const links = await db.selectFrom('events').select('ticketId').where('type', '=', 'linked').execute();
  assert.equal(links.length, 6);
});

test('a form sent twice creates and links its tickets once', async () => {
  const first = await receiveForm(world, sent('twice@client.example', 'Un', 'Deux'));
  const again = await receiveForm(world, sent('twice@client.example', 'Un', 'Deux'));
  assert.deepEqual(
    again.map(({ number }) => number),
    first.map(({ number }) => number),
  );
  assert.equal((await receiveForm(world, sent('twice@client.example', 'Un', 'Autre'))).length, 2);
});

test('R3: only a signed-in sender gets a copy of the message, whatever address the form names', async () => {
  await letters();
  await receiveForm(world, sent('nobody.knows@client.example', 'Page blanche'));
  assert.doesNotMatch((await letters())[0] ?? '', /Page blanche|Détails/);
  await receiveForm(world, sent(desk.actor('claire').email!, 'Page blanche'));
  assert.doesNotMatch((await letters())[0] ?? '', /Page blanche|Détails/);
  const claire = { ...sent(desk.actor('claire').email!, 'Page blanche'), requesterId: cast.people.claire };
  await receiveForm(world, claire);
  assert.match((await letters())[0] ?? '', /Ce que vous nous avez envoyé[\s\S]*Détails de Page blanche/);
});

test('a ticket saves its form version and answers, which are erased with their person', async () => {
  const [ticket] = await receiveForm(world, sent('erased@client.example', 'Une plainte'));
  const saved = await findTicketForm(db, ticket!.id);
  assert.deepEqual(saved, { formVersionId: form!.id, answers: { summary: 'Une plainte' } });
  await erasePerson(world, desk.actor('jonas'), ticket!.requesterId, 'AGR 2026/114');
  assert.deepEqual(await findTicketForm(db, ticket!.id), { formVersionId: form!.id, answers: null });
});

test('a portal request belongs to the signed-in person, whatever address it names', async () => {
  const requesterId = cast.people.hugo;
  const [ticket] = await receiveForm(world, { ...sent('someone.else@elsewhere.example', 'Du portail'), requesterId });
  assert.deepEqual([ticket!.requesterId, ticket!.channel], [requesterId, 'portal']);
});
