import { data } from 'react-router';
import { rowIdOf } from '#domain/forms/rows.ts';
import { visitContext } from '#web/app/context.ts';
import { noPage, readForm } from '#web/app/post.ts';
import { formOf } from '#web/public/contact/form-state.ts';
import { answerUpload } from '#web/shared/files/saved-files.ts';
import { findPublicDesk } from '#web/shared/frame/find-desk.ts';
import type { Route } from './+types/take-file.ts';

/** Two ids of 40 characters, and the number of a row. */
const questionCharactersMax = 90;

/** There is no GET. */
export const loader = noPage;

/** Uploads one file for an unsent form. */
export async function action({ request, context }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const { searchParams } = new URL(request.url);
  const desk = await findPublicDesk(visit, searchParams.get('desk'));
  const question = (searchParams.get('question') ?? '').slice(0, questionCharactersMax);
  const form = await readForm(context);
  const state = formOf(visit, form);
  // A form without our seal cannot receive files.
  if (state.age === null) throw data(null, 400);
  return answerUpload(visit, desk, form, { formId: state.id, ...(rowIdOf(question) && { question }) });
}
