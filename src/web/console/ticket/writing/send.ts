import { data } from 'react-router';
import { filesMax } from '#desk/files/save-file.ts';
import { holdMessage } from '#desk/messages/hold-message.ts';
import { writeOnce } from '#desk/messages/write-once.ts';
import { mayCloseWith, unfilledIn } from '#domain/macros/macro.ts';
import { lacksReason, tickedActs } from '#domain/messages/chosen-acts.ts';
import { isHeld, isUnwritten, type MessageTab, type WrittenMessage } from '#domain/messages/written-message.ts';
import { consoleWords, macroWords, strangerWords } from '#locales/console/messages.ts';
import { listing } from '#locales/format.ts';
import { problems } from '#locales/problems/messages.ts';
import { isId } from '#store/database/ids.ts';
import { findTicketSummary } from '#store/views/ticket-lists.ts';
import { fieldText, found, noPage, readForm } from '#web/app/post.ts';
import { staffVisit } from '#web/console/staff.ts';
import { type Ending, type Sent, type Wrong, wrong } from '#web/console/ticket/acts/act.ts';
import { changesSince, overtaken } from '#web/console/ticket/acts/changes-since.ts';
import { textCharactersMax } from '#web/console/ticket/acts/fields.ts';
import type { ActResult } from '#web/console/ticket/acts/run-act.ts';
import { readMessageTab, readWritten } from '#web/console/ticket/writing/read-written.ts';
import type { Route } from './+types/send.ts';

/** There is no page here. */
export const loader = noPage;

/**
 * Receives messages from the composer's script. Outgoing messages wait ten seconds, notes are saved at once. Both have an id from
 * the browser, so that a retry has no second effect (R26).
 */
export async function action({ context, params, request }: Route.ActionArgs): Promise<Response> {
  const visit = staffVisit(context, request);
  const form = await readForm(request);
  const ticket = await findTicketSummary(visit.services.world.db, visit.actor, { number: params.number });
  const tab = readMessageTab(form, 'intent');
  const id = fieldText(form, 'id');
  if (!ticket || tab === null || !isId(id)) throw data(null, 404);
  const words = consoleWords[visit.language];
  const sent: Sent = { visit, ticket, form, words };
  const told = { intent: tab, version: ticket.version, values: {} };
  const content = readWritten(form);
  const isWrong = wrongWith(sent, tab, content);
  if (isWrong) return answer({ ...told, errors: isWrong.errors });
  const version = Number(fieldText(form, 'version'));
  const conflict = isHeld(tab) ? await changesSince(sent, version) : await overtaken(sent, content.acts, version);
  if (conflict !== null) return answer({ ...told, conflict });
  const ending = found(await write(sent, tab, { id, content }));
  if ('ticket' in ending) return answer({ ...told, done: words.composer.done[tab] });
  const text = problems[visit.language].refusals[ending.refused].detail;
  return answer({ ...told, errors: [{ field: 'text', text }] });
}

function wrongWith({ words, visit: { language } }: Sent, tab: MessageTab, content: WrittenMessage): Wrong | null {
  const { text, files, items, asked } = content;
  if (text.length > textCharactersMax) return wrong('text', words.errors.textLong);
  if (files.length > filesMax) return wrong('files', words.errors.filesMany({ max: filesMax }));
  const unfilled = isHeld(tab) ? unfilledIn(`${text} ${content.html} ${items}`) : [];
  if (unfilled.length > 0) return wrong('text', macroWords[language].unfilled({ list: listing(unfilled, language) }));
  const closes = tickedActs(content.acts).some((act) => act.do === 'close');
  if (content.acts && lacksReason(content.acts)) return wrong('acts', macroWords[language].chosen.lacksReason);
  if (closes && !mayCloseWith(tab)) return wrong('acts', macroWords[language].chosen.closesWith);
  // Ticked questions are enough; without them a text is required.
  if (tab === 'ask' && (items.trim() !== '' || (asked ?? []).length > 0)) return null;
  const saysNothing = text === '' && !content.html.includes('<img');
  if (tab === 'ask' && saysNothing) return wrong('text', strangerWords[language].checklist.nothing);
  return saysNothing || isUnwritten(content) ? wrong('text', words.errors.text) : null;
}

function write(
  { visit, ticket }: Sent,
  tab: MessageTab,
  { id, content }: { id: string; content: WrittenMessage },
): Promise<Ending> {
  const { actor, services } = visit;
  if (isHeld(tab)) return holdMessage(services.world, actor, ticket.number, { id, intent: tab, content });
  return writeOnce(services.world, actor, ticket.number, { id, content });
}

function answer(result: ActResult): Response {
  return Response.json(result);
}
