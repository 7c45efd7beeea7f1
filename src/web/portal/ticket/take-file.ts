import { data } from 'react-router';
import { may } from '#domain/ticket/rights.ts';
import { bytes } from '#locales/format.ts';
import { noPage, readForm } from '#web/app/post.ts';
import { ticketVisit } from '#web/portal/portal-visit.ts';
import { replyFormId } from '#web/portal/ticket/reply-view.ts';
import { readSources } from '#web/portal/ticket/sources.ts';
import { saveUpload } from '#web/shared/files/saved-files.ts';
import type { SentFile } from '#web/shared/files/sending.ts';
import type { Route } from './+types/take-file.ts';

/** There is no GET. */
export const loader = noPage;

/** Uploads one file for an unsent reply. Returns the saved file, or why it was refused, with its name. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = ticketVisit(context, request, params.number);
  const sources = await readSources(visit, params.number);
  if (!may(visit.actor, 'react', sources.ticket)) throw data(null, 404);
  const form = await readForm(request);
  const file = form.get('files');
  if (!(file instanceof File)) throw data(null, 400);
  const uploading = { formId: replyFormId(sources), uploaderId: visit.actor.personId };
  const saved = await saveUpload(visit, sources.desk, file, { ...uploading, before: Number(form.get('count')) || 0 });
  if ('refused' in saved) return Response.json(saved, { status: 422 });
  const { id, name, seal, held } = saved;
  const answer: SentFile = { id, name, seal, held, size: bytes(saved.bytes, visit.language) };
  return Response.json({ saved: answer }, { status: 201 });
}
