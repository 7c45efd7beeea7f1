import type { Files, Store } from '#desk/spine/world.ts';
import type { MailAttachment } from '#mail/read/message/message.ts';
import { parseMessage, safeHtml } from '#mail/read/parse.ts';
import { contentKey } from '#store/files/file-storage.ts';
import { readRawMail } from '#store/intake/stored-mails.ts';
import type { RecordedEntry, RecordedFile } from '#store/ticket/record/record.ts';

/** A larger mail is shown as plain text: rendering its HTML would take seconds. */
const rawBytesMax = 12 * 1024 * 1024;

/** An entry of the record and the stored mail that it came from. */
type MailEntry = Pick<RecordedEntry, 'mailId' | 'isWholeMail' | 'files'>;

/**
 * The sanitised HTML of an entry's mail (R24), rendered on request. Null if the mail has none, or if the entry is only part of
 * it. `pictureUrl` returns the URL of a picture's file.
 */
export async function mailHtml(
  world: Pick<Store & Files, 'db' | 'storage'>,
  { mailId, isWholeMail, files }: MailEntry,
  pictureUrl: (fileId: string) => string,
): Promise<string | null> {
  if (mailId === null || !isWholeMail) return null;
  const raw = await readRawMail(world, mailId, rawBytesMax);
  const parsed = raw === null ? null : await parseMessage(raw);
  if (parsed === null || !('message' in parsed) || parsed.message.html === null) return null;
  const { html, attachments } = parsed.message;
  return (await safeHtml(html, picturesOf(attachments, files, pictureUrl)))?.html ?? null;
}

/** Maps each inline picture to the entry's file with the same bytes. */
function picturesOf(
  attachments: readonly MailAttachment[],
  files: readonly RecordedFile[],
  pictureUrl: (fileId: string) => string,
): Record<string, string> {
  const pictures: Record<string, string> = {};
  for (const { contentId, content } of attachments) {
    const file = contentId === null ? undefined : files.find(({ sha256 }) => sha256 === contentKey(content));
    if (contentId !== null && file) pictures[contentId] = pictureUrl(file.id);
  }
  return pictures;
}
