// Attack 12: forms and mails with a victim's address make the desk send the attacker's words to the victim.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { receiveForm } from '#desk/intake/receive-form.ts';
import { contactLimitsOf } from '#desk/limits/contact-limits.ts';
import { addParticipant } from '#desk/portal/participants.ts';
import { languages } from '#domain/language.ts';
import { openMailDesk, passes } from '#test/mail-desk.ts';

const desk = await openMailDesk();
const { world, db, cast } = desk;
const marker = 'Zq7-casino';

for (const language of languages)
  test(`the acknowledgement of a form in ${language} contains no text, name or file of it`, async () => {
    await desk.letters();
    const victim = `victim-${language}@victim.example`;
    await receiveForm(world, {
      deskId: cast.desks.wcms,
      language,
      formId: `form-${language}`,
      requester: { email: victim, name: `${marker} name`, phone: null, language },
      subjects: [
        {
          ...{ id: 'one', kind: 'incident', summary: `${marker} summary`, text: `${marker} https://evil.example` },
          site: '1187',
          urgent: true,
          files: [],
        },
      ],
    });
    const letters = await desk.letters();
    assert.equal(letters.length, 1);
    for (const { subject, whole, to } of letters) {
      assert.equal(to, victim);
      assert.doesNotMatch(subject + whole, /Zq7|evil\.example|1187/);
    }
  });

test('an unauthenticated mail gets back nothing of its subject, body or display name', async () => {
  await desk.receive({ from: `"${marker}" <victim@victim.example>`, subject: marker, text: marker });
  const [letter] = await desk.letters();
  assert.doesNotMatch(letter!.subject + letter!.whole, /Zq7/);
});

test('forms per network and mails per address are limited per hour', async () => {
  const limits = contactLimitsOf(world);
  assert.equal(await limits.takeForm('198.51.100.4', 60), null);
  assert.ok((await limits.takeForm('198.51.100.4', 1))! > 0);
  assert.equal(await limits.takeForm('198.51.101.4', 1), null);
  assert.equal(await limits.takeAddress('often@victim.example', 10), null);
  for (const same of ['often@victim.example', 'often+1@victim.example', 'Often+a+b@victim.example'])
    assert.ok((await limits.takeAddress(same, 1))! > 0, same);
  for (const other of ['seldom@victim.example', 'often@other.example', '+1@victim.example'])
    assert.equal(await limits.takeAddress(other, 1), null, other);
});

test('unproved mails of one mailbox with changing tags are limited; a proved one is answered', async () => {
  const { acknowledgementsPerHourMax } = await world.readDesk(db, cast.desks.wcms);
  await desk.letters();
  for (let n = 0; n < acknowledgementsPerHourMax + 2; n++)
    await desk.receive({ from: `tagged+${n}@victim.example`, subject: `Forged ${n}` });
  assert.equal((await desk.letters()).length, acknowledgementsPerHourMax);
  const { reason } = await desk.receive({ from: 'tagged@victim.example' });
  assert.equal(reason.silent, 'capped');
  await desk.receive({ from: 'tagged+own@victim.example', headers: [passes('victim.example')] });
  assert.equal((await desk.letters()).length, 1);
});

test('a form beyond the address’s mail limit opens its ticket and sends no mail', async () => {
  await desk.letters();
  const [ticket] = await receiveForm(world, {
    deskId: cast.desks.wcms,
    language: 'fr',
    formId: 'beyond',
    unanswered: true,
    requester: { email: 'often@victim.example', name: null, phone: null, language: 'fr' },
    subjects: [
      {
        id: 'one',
        kind: 'question',
        summary: 'Une question',
        text: 'Une question',
        site: null,
        urgent: false,
        files: [],
      },
    ],
  });
  assert.match(ticket!.number, /^DTO-/);
  assert.deepEqual(await desk.letters(), []);
});

test('a program’s tickets for one address all open, with the same mail limit as the form', async () => {
  await desk.letters();
  const open = async (email: string, channel = 'api') => {
    const ask = { desk: 'DTO', channel, summary: marker, description: marker, requester: { email } };
    assert.equal((await desk.call('service', 'POST', '/tickets', ask)).status, 201);
  };
  for (let n = 0; n < 12; n++) await open(`program+${n}@victim.example`, n % 2 ? 'form' : 'api');
  assert.equal((await desk.letters()).length, 10);
  await open('other@victim.example');
  assert.equal((await desk.letters()).length, 1);
});

test('an agent who takes calls is not limited: each caller is sent their number', async () => {
  for (let n = 0; n < 12; n++) {
    const requester = { email: 'caller@victim.example' };
    const ask = { desk: 'DTO', channel: 'phone', summary: marker, description: marker, requester };
    assert.equal((await desk.call('nadia', 'POST', '/tickets', ask)).status, 201);
  }
  assert.equal((await desk.letters()).length, 12);
});

test('a person added by a requester is sent no text of the requester', async () => {
  const { number } = await own();
  await desk.letters();
  const invited = desk.actor('hugo').email!;
  await addParticipant(world, desk.actor('claire'), number, invited);
  const [letter] = await desk.letters();
  assert.equal(letter?.to, invited);
  assert.match(letter!.subject, new RegExp(number));
  assert.doesNotMatch(letter!.subject + letter!.whole, /Zq7/);
});

async function own() {
  await db.updateTable('addresses').set({ provedAt: world.clock.now() }).execute();
  const given = await receiveContact(world, desk.actor('claire'), {
    deskId: cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    summary: `${marker} evil.example`,
    text: marker,
    fileIds: [],
    requesterId: cast.people.claire,
    requester: { email: null, name: null, phone: null, language: null },
  });
  assert.ok('ticket' in given);
  return given.ticket;
}
