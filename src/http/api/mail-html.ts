import { createHash } from 'node:crypto';
import { parseMessage } from '#mail/parse.ts';
import { sanitise } from '#mail/sanitise.ts';
import type { Handle } from '#store/database.ts';
import { readRawMail } from '#store/mail-lists.ts';
import type { RecordedFile } from '#store/record.ts';

/** A mail that is larger is shown as its text: rendering it for a page would cost seconds. */
const rawBytesMax = 12 * 1024 * 1024;

/** The HTML of a stored mail, made safe when it is asked for (R24); null when it has none. */
export async function mailHtml(handle: Handle, mailId: string, files: RecordedFile[]): Promise<string | null> {
  const raw = await readRawMail(handle, mailId, rawBytesMax);
  const parsed = raw === null ? null : await parseMessage(raw);
  if (parsed === null || !('message' in parsed) || parsed.message.html === null) return null;
  const { html, attachments } = parsed.message;
  // A picture within the text is one of the entry's own files: the same bytes.
  const imageUrl = (contentId: string) => {
    const picture = attachments.find((attachment) => attachment.contentId === contentId);
    const sha256 = picture && createHash('sha256').update(picture.content).digest('hex');
    const file = files.find((each) => each.sha256 === sha256);
    return file ? `/api/v1/files/${file.id}?inline=1` : null;
  };
  return sanitise(html, imageUrl)?.html ?? null;
}
