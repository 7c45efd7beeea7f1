import { data } from 'react-router';
import { visitContext } from '#web/app/context.ts';
import { noPage, readForm } from '#web/app/post.ts';
import { formOf } from '#web/public/contact/form-state.ts';
import { answerUpload } from '#web/shared/files/saved-files.ts';
import { findPublicDesk } from '#web/shared/frame/find-desk.ts';
import type { Route } from './+types/take-file.ts';

/** There is no GET. */
export const loader = noPage;

/** Uploads one file for an unsent form. */
export async function action({ request, context }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const desk = await findPublicDesk(visit, new URL(request.url).searchParams.get('desk'));
  const form = await readForm(request);
  const state = formOf(visit, form);
  // A form without our seal cannot receive files.
  if (state.age === null) throw data(null, 400);
  return answerUpload(visit, desk, form, { formId: state.id });
}
