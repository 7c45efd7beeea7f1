import { keepMailFile } from '#desk/keep-file.ts';
import type { MailInHand } from '#desk/mail-in-hand.ts';

/** Keeps what a mail carries, in its own transaction: bytes first, then rows. */
export async function keepAttachments(
  { world, tx, message }: MailInHand,
  uploaderId: string | null,
): Promise<string[]> {
  const ids: string[] = [];
  for (const { name, type, content } of message.attachments)
    ids.push(await keepMailFile(world, tx, uploaderId, { name, type, content }));
  return ids;
}
