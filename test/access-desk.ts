import assert from 'node:assert/strict';
import { type Ask, askForAccess, openAccessLink, proveRequest } from '#desk/access/ask-for-access.ts';
import { turnAccess } from '#desk/access/turn-access.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import type { Instant } from '#domain/instant.ts';
import type { Relay } from '#mail/send/relay.ts';
import type { TestDesk } from '#test/desk-world.ts';

const relay: Relay = {
  send: async () => ({ accepted: '250 2.0.0 Ok' }),
  check: async () => ({ ready: true }),
  close: () => undefined,
};

/** Helpers for access tests: request access, prove an address, advance time and read mailboxes. */
export function openAccess(desk: TestDesk) {
  const { world, db } = desk;
  let askers = 0;

  /** The subjects of the letters sent to an address, oldest first. Sends queued letters first. */
  async function lettersTo(address: string): Promise<{ subject: string; text: string; letter: string }[]> {
    const waiting = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
    await sendMails(world, relay, waiting);
    const rows = await db
      .selectFrom('outgoingMails')
      .selectAll()
      .where('address', '=', address)
      .orderBy('id')
      .execute();
    return rows
      .filter(({ state }) => state === 'sent')
      .map(({ subject, text, letter }) => ({ subject: subject ?? '', text: text ?? '', letter }));
  }

  function askOf(facts: Partial<Ask> = {}): Ask {
    askers += 1;
    return {
      name: `Noor ${askers}`,
      email: `noor${askers}@patrimoine.example`,
      language: 'nl' as const,
      organisationId: desk.cast.organisations.heritage,
      siteIds: [desk.cast.sites['1042']!],
      role: 'editor' as const,
      words: 'Ik werk sinds maandag aan de site.',
      ...facts,
    };
  }

  /** An access request whose requester followed the link in the mail. */
  async function asked(facts: Partial<Ask> = {}): Promise<{ id: string; address: string; token: string }> {
    const ask = askOf(facts);
    const made = await askForAccess(world, null, ask);
    assert.ok('token' in made);
    assert.deepEqual(await proveRequest(world, made.token), { proved: true });
    const link = await openAccessLink(world, made.token);
    return { id: link!.request.id, address: ask.email, token: made.token };
  }

  /** Advances desk time to an instant and runs the clock. */
  async function pass(to: Instant): Promise<void> {
    desk.at(to);
    await turnAccess(world);
  }

  return { lettersTo, askOf, asked, pass };
}
