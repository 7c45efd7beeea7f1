import { data } from 'react-router';
import { bytes } from '#locales/format.ts';
import { visitContext } from '#web/app/context.ts';
import { noPage, readForm } from '#web/app/post.ts';
import { formOf } from '#web/public/contact/form-state.ts';
import { saveUpload } from '#web/shared/files/saved-files.ts';
import type { SentFile } from '#web/shared/files/sending.ts';
import { findPublicDesk } from '#web/shared/frame/find-desk.ts';
import type { Route } from './+types/take-file.ts';

/** There is no GET. */
export const loader = noPage;

/** Uploads one file for an unsent form. Returns the saved file, or why it was refused, with its name. */
export async function action({ request, context }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const desk = await findPublicDesk(visit, new URL(request.url).searchParams.get('desk'));
  const form = await readForm(request);
  const state = formOf(visit, form);
  const file = form.get('files');
  // A form without our seal cannot receive files.
  if (state.age === null || !(file instanceof File)) throw data(null, 400);
  const saved = await saveUpload(visit, desk, file, { formId: state.id, before: Number(form.get('count')) || 0 });
  if ('refused' in saved) return Response.json(saved, { status: 422 });
  const { id, name, seal, held } = saved;
  const answer: SentFile = { id, name, seal, held, size: bytes(saved.bytes, visit.language) };
  return Response.json({ saved: answer }, { status: 201 });
}
