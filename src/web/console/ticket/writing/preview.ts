import { data } from 'react-router';
import { previewMessage } from '#desk/messages/preview-message.ts';
import { isHeld, type WrittenMessage } from '#domain/messages/written-message.ts';
import { isId } from '#store/database/ids.ts';
import { findFile } from '#store/files/files.ts';
import { fieldText, noPage, readForm } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { type StaffVisit, staffVisit } from '#web/console/staff.ts';
import { readMessageTab, readWritten } from '#web/console/ticket/acts/written.ts';
import { mailHtml } from '#web/shared/mail-html-policy.ts';
import type { Route } from './+types/preview.ts';

/** There is no page here: previews are posted. */
export const loader = noPage;

/** Returns the mail as its reader would get it: the HTML for a sandboxed frame, or subject and text. */
export async function action({ context, params, request }: Route.ActionArgs): Promise<Response> {
  const visit = staffVisit(context, request);
  const form = await readForm(context);
  const intent = readMessageTab(form, 'intent');
  if (intent === null || !isHeld(intent)) throw data(null, 404);
  const content = readWritten(form);
  const letter = existing(await previewMessage(visit.services.world, visit.actor, params.number, { intent, content }));
  const { subject, text, html } = letter;
  if (fieldText(form, 'part') !== 'html') return Response.json({ subject, text });
  return mailHtml(await withPictures(visit, html, content));
}

/** Largest image in the preview; the mail itself contains the full image. */
const pictureBytesMax = 2 * 1024 * 1024;

/** The frame loads nothing, so its images are embedded. */
async function withPictures({ services, actor }: StaffVisit, html: string, { files }: WrittenMessage): Promise<string> {
  const { db, storage } = services.world;
  let shown = html;
  for (const { id } of files) {
    const file = isId(id) && html.includes(`cid:${id}@`) ? await findFile(db, actor, id) : undefined;
    if (!file?.type.startsWith('image/') || file.bytes > pictureBytesMax) continue;
    if (file.scan === 'held' || file.scan === 'infected') continue;
    const encoded = Buffer.from(await storage.get(file.sha256)).toString('base64');
    shown = shown.replace(/cid:([0-9a-f-]{36})@[\w.]+/g, (whole, named) =>
      named === id ? `data:${file.type};base64,${encoded}` : whole,
    );
  }
  return shown;
}
