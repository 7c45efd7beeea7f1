// Attack 80: twenty forged mails an hour use up the acknowledgements of the desk, so that the victim's own mail gets no answer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { provedLettersPerHourMax } from '#desk/intake/mail-to-place.ts';
import { contactLimitsOf } from '#desk/limits/contact-limits.ts';
import { bytesOf, openMailDesk, passes } from '#test/mail-desk.ts';
import { keysOf, signedBy } from '#test/signed-mail.ts';

const desk = await openMailDesk();
const victim = desk.actor('hugo').email!;

test('forged mail reaches its own limit, and the victim’s mail is still acknowledged', async () => {
  const { acknowledgementsPerHourMax } = await desk.world.readDesk(desk.db, desk.cast.desks.wcms);
  let answered = 0;
  for (let n = 0; n < acknowledgementsPerHourMax + 2; n++) {
    const { reason } = await desk.receive({ from: victim, subject: `Forged ${n}` });
    const letters = await desk.letters();
    answered += letters.length;
    assert.equal(reason.silent, letters.length === 0 ? 'capped' : undefined);
  }
  assert.equal(answered, acknowledgementsPerHourMax);
  const own = await desk.receive({ from: victim, subject: 'Mon accès', headers: [passes('patrimoine.example')] });
  const [letter, ...more] = await desk.letters();
  assert.deepEqual(more, []);
  assert.match(letter!.subject, new RegExp(`^\\[${own.ticket.number}\\].*Mon accès`));
});

test('forms with the victim’s address never block the victim’s own: only mails to the address are counted', async () => {
  const limits = contactLimitsOf(desk.world);
  for (let n = 0; n < 30; n++) await limits.takeAddress(victim, 1);
  assert.equal(await limits.takeForm('203.0.113.9', 1), null);
});

const domain = 'ville.example';
// The desk checks the signatures itself: the MTA says nothing about these mails.
Object.assign(desk.world, { resolver: keysOf(domain) });
const signed = (from: string, subject: string) => signedBy(domain, bytesOf({ from, subject }));

test('thirty signed mails an hour from a shared mailbox get thirty numbers', async () => {
  const shared = `guichet@${domain}`;
  for (let n = 0; n < 30; n++) {
    const { ticket, reason } = await desk.receive(await signed(shared, `Demande ${n}`));
    assert.deepEqual([ticket.provedBy, reason.silent], ['dkim', undefined]);
    const letters = await desk.letters();
    assert.equal(letters.length, 1);
    assert.ok(letters[0]!.subject.includes(ticket.number));
  }
});

test('signed and forged mails in turn: each kind has its own count', async () => {
  const { acknowledgementsPerHourMax } = await desk.world.readDesk(desk.db, desk.cast.desks.wcms);
  const shared = `urbanisme@${domain}`;
  const told = { proved: 0, unproved: 0 };
  for (let n = 0; n < 30; n++) {
    await desk.receive(await signed(shared, `Demande ${n}`));
    told.proved += (await desk.letters()).length;
    await desk.receive({ from: shared, subject: `Forged ${n}` });
    told.unproved += (await desk.letters()).length;
  }
  assert.deepEqual(told, { proved: 30, unproved: acknowledgementsPerHourMax });
});

test('a robot that signs each answer to our letters still comes to an end, and each of its mails is a ticket', async () => {
  const robot = `robot@${domain}`;
  let answered = 0;
  for (let letters = 1; letters > 0; answered += letters) {
    assert.ok(answered <= provedLettersPerHourMax, 'It is answered for ever.');
    const { outcome } = await desk.receive(await signed(robot, `Commande ${answered}`));
    assert.equal(outcome, 'opened');
    letters = (await desk.letters()).length;
  }
  assert.equal(answered, provedLettersPerHourMax);
});
