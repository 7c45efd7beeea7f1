import { deskVisit } from '#web/admin/desks/desk-visit.ts';
import { mailHtml } from '#web/shared/mail-html-policy.ts';
import type { Route } from './+types/text-mail.ts';
import { readTextHtml, textOf } from './text-previews.ts';

/** Serves the HTML part of a text preview, as a mail program shows it. Its links are disabled. */
export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk } = visit;
  const shown = new URL(args.request.url).searchParams.get('shown');
  return mailHtml(await readTextHtml(visit, desk, textOf(args.params.text), shown));
}
