import { deskVisit } from '#web/admin/desks/desk-visit.ts';
import { mailHtml } from '#web/shared/mail-html-policy.ts';
import type { Route } from './+types/letter-mail.ts';
import { letterOf, readHtml } from './previews.ts';

/** Serves the HTML part of a preview, as a mail program shows it. Its links are disabled. */
export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk } = visit;
  const shown = new URL(args.request.url).searchParams.get('shown');
  return mailHtml(readHtml(visit, desk, letterOf(args.params.letter), shown));
}
