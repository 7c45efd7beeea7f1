import { data } from 'react-router';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { deskOf } from '#web/admin/desks/desk-of.ts';
import { mailHtmlPolicy } from '#web/shared/mail-html-policy.ts';
import type { Route } from './+types/letter-mail.ts';
import { letterOf, readHtml } from './previews.ts';

/** Serves the HTML part of a preview, as a mail program shows it. Its links are disabled. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'desks');
  const desk = deskOf(visit, params.prefix);
  const html = readHtml(visit, desk, letterOf(params.letter), new URL(request.url).searchParams.get('shown'));
  if (html === null) throw data(null, 404);
  return new Response(html, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': mailHtmlPolicy() },
  });
}
