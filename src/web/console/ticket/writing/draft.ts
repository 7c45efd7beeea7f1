import { saveMessageDraft } from '#desk/messages/save-draft.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { time } from '#locales/format.ts';
import { detectLanguage } from '#mail/read/message/detect-language.ts';
import { isId } from '#store/database/ids.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { fieldText, found, noPage, readForm } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { staffVisit } from '#web/console/staff.ts';
import { readMessageTab, readWritten } from '#web/console/ticket/acts/written.ts';
import { type DraftAnswer, draftView } from '#web/console/ticket/writing/draft-view.ts';
import type { Route } from './+types/draft.ts';

/** There is no page here: a ticket's page contains its drafts. */
export const loader = noPage;

/** Saves the composer's content, and returns the language that it seems to be in, if certain (R27). */
export async function action({ context, params, request }: Route.ActionArgs): Promise<Response> {
  const { actor, services, language } = staffVisit(context, request);
  const form = await readForm(context);
  const tab = existing(readMessageTab(form, 'intent'));
  const revision = fieldText(form, 'revision');
  const content = readWritten(form);
  const zone = await zoneOf(services.world, actor, params.number);
  const seen = isId(revision) ? revision : null;
  const done = found(await saveMessageDraft(services.world, actor, params.number, { tab, content, seen }));
  const seems = detectLanguage(content.text);
  if ('newer' in done) return say({ newer: draftView(done.newer, language, zone), seems });
  const { saved } = done;
  return say({ saved: saved && { ...saved, time: time(saved.savedAt, language, zone) }, seems });
}

async function zoneOf({ db, readDesk }: World, actor: Actor, number: string): Promise<string> {
  const ticket = existing(await findTicket(db, actor, number));
  return (await readDesk(db, ticket.deskId)).zone;
}

function say(answer: DraftAnswer): Response {
  return Response.json(answer);
}
