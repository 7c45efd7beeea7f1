import { data } from 'react-router';
import { isId } from '#store/database/ids.ts';
import { findDemonstrationMail } from '#store/sending/demonstration-mails.ts';
import { visitContext } from '#web/app/context.ts';
import { mailHtml } from '#web/shared/mail-html-policy.ts';
import type { Route } from './+types/mail-html.ts';
import { demonstrationOf } from './demonstration-of.ts';
import { viewMail } from './read-mail.ts';

/**
 * Serves the HTML of a mail as a mail program would show it: sandboxed, without scripts, forms or remote content. Links open
 * outside the frame, most in a new window.
 */
export async function loader({ context, params }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  demonstrationOf(visit);
  const mail = isId(params.id) ? await findDemonstrationMail(visit.services.world.db, params.id) : undefined;
  const view = mail && (await viewMail(mail, visit.language, 'UTC'));
  if (!view?.html) throw data(null, 404);
  const html = view.html.replace(/<head[^<>]*>/i, (head) => `${head}<base target="_top">`);
  return mailHtml(html, opens);
}

const opens = ['allow-popups', 'allow-popups-to-escape-sandbox', 'allow-top-navigation-by-user-activation'];
