import { data } from 'react-router';
import { may } from '#domain/ticket/rights.ts';
import { noPage, readForm } from '#web/app/post.ts';
import { ticketVisit } from '#web/portal/portal-visit.ts';
import { replyFormId } from '#web/portal/ticket/reply-view.ts';
import { readSources } from '#web/portal/ticket/sources.ts';
import { answerUpload } from '#web/shared/files/saved-files.ts';
import type { Route } from './+types/take-file.ts';

/** There is no GET. */
export const loader = noPage;

/** Uploads one file for an unsent reply. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = ticketVisit(context, request, params.number);
  const sources = await readSources(visit, params.number);
  if (!may(visit.actor, 'react', sources.ticket)) throw data(null, 404);
  const uploading = { formId: replyFormId(sources), uploaderId: visit.actor.personId };
  return answerUpload(visit, sources.desk, await readForm(context), uploading);
}
