import type { WritingInTx } from '#desk/letters/ticket-letter.ts';
import type { World } from '#desk/spine/world.ts';
import type { Letter } from '#mail/letters/letter.ts';
import { readTexts } from '#store/ticket/texts.ts';

/** Null if the question was erased. It uses the agent's words alone, and nothing of the ticket. */
export async function sideQuestion(_: World, { mail, source, desk, tx }: WritingInTx): Promise<Letter | null> {
  const { conversation } = mail.facts;
  const { entry, recipient } = source;
  if (!conversation || entry === null || entry.text === null) return null;
  const topic = (await readTexts(tx.trx, [conversation.subjectId])).get(conversation.subjectId);
  if (topic === undefined) return null;
  const { text, html, agentName, signature } = entry;
  const common = { language: mail.language, desk, recipientName: recipient?.name ?? null, links: {} };
  const said = { text, html, agentName, signature, topic, reference: conversation.reference };
  return { kind: 'sideQuestion', ...common, ...said };
}
