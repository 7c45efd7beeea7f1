// Attack 80: twenty forged mails an hour use up the acknowledgements of the desk, so that the victim's own mail gets no answer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactLimitsOf } from '#desk/limits/contact-limits.ts';
import { openMailDesk, passes } from '#test/mail-desk.ts';

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
