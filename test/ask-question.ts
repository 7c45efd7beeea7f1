import assert from 'node:assert/strict';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import type { TestDesk } from '#test/desk-world.ts';

/** Opens a ticket from the portal, as an editor does; a question by default. Returns its number. */
export async function askQuestion({ world, cast, actor }: TestDesk, kind: Kind = 'question'): Promise<string> {
  const claire = actor('claire');
  const opened = await receiveContact(world, claire, {
    deskId: cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind,
    site: '1187',
    urgent: false,
    fileIds: [],
    summary: 'Une question',
    text: 'Une question ?',
    requester: { email: claire.email!, name: null, phone: null, language: null },
  });
  assert.ok('ticket' in opened);
  return opened.ticket.number;
}
