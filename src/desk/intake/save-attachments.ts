import { addMailFile } from '#desk/files/save-file.ts';
import type { MailInHand } from '#desk/intake/mail-in-hand.ts';

/** Adds the files of a mail in the transaction that places it. Their bytes are already stored. */
export async function saveAttachments({ world, tx, files }: MailInHand, uploaderId: string | null): Promise<string[]> {
  const ids: string[] = [];
  for (const file of files) ids.push(await addMailFile(world, tx, uploaderId, file));
  return ids;
}
