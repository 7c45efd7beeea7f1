import { deskVisit } from '#web/admin/desks/desk-visit.ts';
import { mailHtml } from '#web/shared/mail-html-policy.ts';
import type { Route } from './+types/letter-mail.ts';
import { letterOf, readHtml } from './previews.ts';

/** Serves the HTML part of a preview, as a mail program shows it. Its links are disabled. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await deskVisit(context, request, params.prefix);
  const { desk } = visit;
  return mailHtml(readHtml(visit, desk, letterOf(params.letter), new URL(request.url).searchParams.get('shown')));
}
