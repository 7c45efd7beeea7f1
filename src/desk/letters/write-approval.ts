import type { Writing } from '#desk/letters/ticket-letter.ts';
import type { World } from '#desk/spine/world.ts';
import { approvalDays } from '#domain/approvals/approval.ts';
import type { Letter } from '#mail/letters/letter.ts';

/** Null if the question was erased. It says what is asked, and nothing else of the ticket but its number (R4). */
export function approvalRequest(world: World, { mail, source, desk }: Writing): Letter | null {
  const { entry, recipient, ticket } = source;
  if (entry === null || entry.text === null || ticket === null) return null;
  const token = world.signer.signLink({ mailId: mail.id, purpose: 'approval' });
  const link = (say: 'approve' | 'refuse') => world.approvalUrl(mail.language, token, say);
  const { text, html, agentName, signature } = entry;
  return {
    kind: 'approvalRequest',
    ...{ language: mail.language, desk, recipientName: recipient?.name ?? null },
    links: { approve: link('approve'), refuse: link('refuse') },
    ...{ number: ticket.number, summary: null, text, html, agentName, signature, days: approvalDays },
  };
}
