import type { MailAttachment } from '#mail/read/message/message.ts';
import { parseMessage } from '#mail/read/parse.ts';
import { safeHtml } from '#mail/read/safe-html.ts';
import type { Handle } from '#store/database/database.ts';
import { contentKey } from '#store/files/file-storage.ts';
import { readRawMail } from '#store/intake/mail-lists.ts';
import type { RecordedEntry, RecordedFile } from '#store/ticket/record/record.ts';

/** A mail that is larger is shown as its text: rendering it for a page would cost seconds. */
const rawBytesMax = 12 * 1024 * 1024;

/** An entry of the record, and the stored mail by which it came. */
export type MailEntry = Pick<RecordedEntry, 'mailId' | 'isWholeMail' | 'files'>;

/**
 * The HTML of an entry's mail, made safe when it is asked for (R24); null when it has none, or when the entry is only a part
 * of the mail. `pictureUrl` says where the file of a picture is served.
 */
export async function mailHtml(
  handle: Handle,
  { mailId, isWholeMail, files }: MailEntry,
  pictureUrl: (fileId: string) => string,
): Promise<string | null> {
  if (mailId === null || !isWholeMail) return null;
  const raw = await readRawMail(handle, mailId, rawBytesMax);
  const parsed = raw === null ? null : await parseMessage(raw);
  if (parsed === null || !('message' in parsed) || parsed.message.html === null) return null;
  const { html, attachments } = parsed.message;
  return (await safeHtml(html, picturesOf(attachments, files, pictureUrl)))?.html ?? null;
}

/** A picture within the text is one of the entry's own files: the same bytes. */
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
