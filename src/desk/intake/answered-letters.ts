import { signedFacts } from '#desk/intake/gather-intake.ts';
import type { Spine } from '#desk/spine/world.ts';
import { readHead, valuesOf } from '#mail/read/message/head.ts';
import { messageIdOf, messageIdsOf } from '#mail/read/message/headers.ts';
import { collectCandidates, type SignedReference } from '#mail/read/thread.ts';
import { isId } from '#store/database/ids.ts';
import { readSentTexts } from '#store/letters/outgoing-mails.ts';

/**
 * The texts of the letters that each mail answers, found by their signed Message-IDs, newest first. Text in a reply that repeats
 * them is a quote. Locks nothing.
 */
export async function answeredLetters(world: Spine, mails: readonly { id: string; raw: Uint8Array }[]) {
  const asked = mails.map(({ id, raw }) => ({ id, references: referencesIn(raw) }));
  const ids = [...new Set(asked.flatMap(({ references }) => references.map(({ mailId }) => mailId)))];
  const sent = ids.length === 0 ? [] : await readSentTexts(world.db, ids);
  const textOf = ({ mailId, messageId }: SignedReference) => {
    const letter = sent.find(({ id }) => id === mailId);
    const isSigned = letter && world.signer.verifyMessageId(messageId, signedFacts(letter));
    return isSigned ? [letter.text] : [];
  };
  return new Map(asked.map(({ id, references }) => [id, references.flatMap(textOf)]));
}

/** Mail programs quote the answered letter and some earlier ones. */
const lettersMax = 6;

function referencesIn(raw: Uint8Array): SignedReference[] {
  const head = readHead(raw);
  const inReplyTo = messageIdOf(valuesOf(head, 'in-reply-to')[0] ?? null);
  const references = messageIdsOf(valuesOf(head, 'references')[0] ?? null);
  const { signed } = collectCandidates({ inReplyTo, references, subject: '' });
  return signed.filter(({ mailId }) => isId(mailId)).slice(0, lettersMax);
}
