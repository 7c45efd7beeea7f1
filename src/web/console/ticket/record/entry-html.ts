import { data } from 'react-router';
import { recordComplaintReading } from '#desk/history/record-audit.ts';
import { mailHtml } from '#desk/intake/mail-html.ts';
import { shownPictures } from '#domain/files/shown-pictures.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { isId } from '#store/database/ids.ts';
import { readWholeRecord } from '#store/relations/merged-tickets.ts';
import type { RecordedFile } from '#store/ticket/record/record.ts';
import { theme } from '#web/app/kept-choice.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { type StaffVisit, staffVisit } from '#web/console/staff.ts';
import { findWorkedTicket } from '#web/console/ticket/worked-ticket.ts';
import { mailHtmlPolicy } from '#web/shared/mail-html-policy.ts';
import type { Route } from './+types/entry-html.ts';
import { mailDocument } from './mail-document.ts';

/** The HTML of a mail on a ticket, for a frame that runs and loads nothing (R24). */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const visit = staffVisit(context, request);
  const { world } = visit.services;
  const ticket = await findWorkedTicket(visit, params.number);
  if (!ticket || !isId(params.entry)) throw data(null, 404);
  const { entries } = await readWholeRecord(world.db, visit.actor, ticket);
  const entry = entries.find(({ id }) => id === params.entry);
  // Erased text is not shown from the mail either.
  if (!entry || entry.text === null) throw data(null, 404);
  await recordComplaintReading(world, visit.actor, ticket);
  const html = existing(await mailHtml(world, entry, urls.picture));
  const { record } = consoleWords[visit.language];
  const shown = await withPictures(visit, html, entry.files);
  return new Response(
    mailDocument(shown, {
      language: visit.language,
      theme: theme.of(request),
      blocked: record.pictureBlocked,
      links: record.htmlLinks,
    }),
    {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': mailHtmlPolicy(),
        'Cache-Control': 'no-store',
      },
    },
  );
}

/** Largest inline image; it is also listed as a file below the message. */
const pictureBytesMax = 2 * 1024 * 1024;
const picturesMax = 20;

/** The frame loads nothing, so the mail's images are embedded in it. */
async function withPictures({ services }: StaffVisit, html: string, files: readonly RecordedFile[]): Promise<string> {
  let shown = html;
  const pictures = files.filter(({ id }) => html.includes(`src="${urls.picture(id)}"`)).slice(0, picturesMax);
  for (const { id, sha256, type, bytes, scan } of pictures) {
    if (bytes > pictureBytesMax || !shownPictures.includes(type) || scan === 'held' || scan === 'infected') continue;
    const encoded = Buffer.from(await services.world.storage.get(sha256)).toString('base64');
    shown = shown.replaceAll(`src="${urls.picture(id)}"`, `src="data:${type};base64,${encoded}"`);
  }
  return shown;
}
