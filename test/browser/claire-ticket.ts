import { receiveContact } from '#desk/intake/receive-contact.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import type { TestDesk } from '#test/desk-world.ts';

/** Opens a ticket for Claire in the portal. Returns its number. */
export async function openForClaire(
  { world, actor, cast }: Pick<TestDesk, 'world' | 'actor' | 'cast'>,
  { summary, kind = 'incident', urgent = false }: { summary: string; kind?: Kind; urgent?: boolean },
): Promise<string> {
  const received = await receiveContact(world, actor('claire'), {
    deskId: cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind,
    site: '1187',
    requester: { email: 'claire.dumont@patrimoine.example', name: 'Claire Dumont', phone: null, language: 'fr' },
    summary,
    text: `${summary}, depuis ce matin.`,
    urgent,
    fileIds: [],
  });
  if (!('ticket' in received)) throw new Error(received.refused);
  return received.ticket.number;
}
