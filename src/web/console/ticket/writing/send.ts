import { data } from 'react-router';
import { holdMessage, undoSeconds } from '#desk/messages/hold-message.ts';
import { writeOnce } from '#desk/messages/write-once.ts';
import { instantOfWallTime } from '#domain/calendar/wall-time.ts';
import { isHeld, type MessageTab, type WrittenMessage } from '#domain/messages/written-message.ts';
import { consoleWords, togetherWords } from '#locales/console/messages.ts';
import { problems } from '#locales/problems/messages.ts';
import { isId } from '#store/database/ids.ts';
import { fieldText, found, noPage, readForm } from '#web/app/post.ts';
import { staffVisit } from '#web/console/staff.ts';
import type { Ending, Sent } from '#web/console/ticket/acts/act.ts';
import { changesSince, overtaken } from '#web/console/ticket/acts/changes-since.ts';
import type { ActResult } from '#web/console/ticket/acts/run-act.ts';
import { readMessageTab, readWritten, wrongIn } from '#web/console/ticket/acts/written.ts';
import { pendingView } from '#web/console/ticket/sending/pending-view.ts';
import { findWorkedTicket } from '#web/console/ticket/worked-ticket.ts';
import type { Route } from './+types/send.ts';

/** There is no page here. */
export const loader = noPage;

/**
 * Receives messages from the composer's script. Outgoing messages wait ten seconds, notes are saved at once. Both have an id from
 * the browser, so that a retry has no second effect (R26).
 */
export async function action({ context, params, request }: Route.ActionArgs): Promise<Response> {
  const visit = staffVisit(context, request);
  const form = await readForm(context);
  const ticket = await findWorkedTicket(visit, params.number);
  const tab = readMessageTab(form, 'intent');
  const id = fieldText(form, 'id');
  if (!ticket || tab === null || !isId(id)) throw data(null, 404);
  const words = consoleWords[visit.language];
  const sent: Sent = { visit, ticket, form, words };
  const result = { intent: tab, version: ticket.version, values: {} };
  const content = readWritten(form);
  const isWrong = wrongIn(sent, tab, content);
  if (isWrong) return answer({ ...result, errors: isWrong.errors });
  const version = Number(fieldText(form, 'version'));
  const conflict = isHeld(tab) ? await changesSince(sent, version) : await overtaken(sent, content.acts, version);
  if (conflict !== null) return answer({ ...result, conflict });
  const later = await readLater(sent);
  if (later === 'none')
    return answer({ ...result, errors: [{ field: 'laterAt', text: togetherWords[visit.language].snooze.noMoment }] });
  const ending = found(await write(sent, tab, { id, content, later }));
  if ('ticket' in ending) {
    const left = undoSeconds * 1000;
    const isShown = isHeld(tab) && !form.has('later');
    // A message that waits for business hours comes with the page.
    const pending = isShown
      ? pendingView({ id, intent: tab, left, when: null, content }, { ...visit, words })
      : undefined;
    return answer({ ...result, done: words.composer.done[tab], pending });
  }
  const text = problems[visit.language].refusals[ending.refused].detail;
  return answer({ ...result, errors: [{ field: 'text', text }] });
}

/** Returns what a message waits for: `opening`, or a moment in the desk's time zone. Undefined if it goes out in ten seconds. */
async function readLater({ visit, ticket, form }: Sent): Promise<{ at: string | null } | undefined | 'none'> {
  if (!form.has('later')) return undefined;
  const typed = fieldText(form, 'later');
  if (typed === 'opening') return { at: null };
  const { world } = visit.services;
  const { zone } = await world.readDesk(world.db, ticket.deskId);
  const at = instantOfWallTime(zone, typed);
  return at === null ? 'none' : { at };
}

function write(
  { visit, ticket, form }: Sent,
  tab: MessageTab,
  { id, content, later }: { id: string; content: WrittenMessage; later?: { at: string | null } },
): Promise<Ending> {
  const { actor, services } = visit;
  const draftIn = readMessageTab(form, 'draftIn') ?? tab;
  if (isHeld(tab))
    return holdMessage(services.world, actor, ticket.number, { id, intent: tab, content, draftIn, later });
  return writeOnce(services.world, actor, ticket.number, { id, content });
}

function answer(result: ActResult): Response {
  return Response.json(result);
}
