import { addMessage } from '#desk/messages/add-message.ts';
import { holdMessage, undoSeconds } from '#desk/messages/hold-message.ts';
import { writeOnce } from '#desk/messages/write-once.ts';
import { acceptHeld, dismissHeld } from '#desk/ticket/decide-held.ts';
import { instantOfWallTime } from '#domain/calendar/wall-time.ts';
import { type HeldTab, isHeld, type MessageTab, type WrittenMessage } from '#domain/messages/written-message.ts';
import { togetherWords } from '#locales/console/messages.ts';
import { isId } from '#store/database/ids.ts';
import { fieldText } from '#web/app/post.ts';
import { type Act, type Sent, wrong } from '#web/console/ticket/acts/act.ts';
import { readMessageTab, readWritten, wrongIn } from '#web/console/ticket/acts/written.ts';
import { pendingView } from '#web/console/ticket/sending/pending-view.ts';
import { isWrong, saveFiles } from './fields.ts';

export const answer = writes('answer');
export const ask = writes('ask');
export const handle = writes('handle');
export const note = writes('note');

/** A message of the composer's script has an id, and its files are stored already; a form without scripts brings its files. */
function writes(intent: MessageTab): Act {
  return async (sent) => {
    const id = fieldText(sent.form, 'id');
    const written = readWritten(sent.form);
    const content = isId(id) ? written : { ...written, acts: null };
    const isRefused = wrongIn(sent, intent, content);
    if (isRefused) return isRefused;
    if (isId(id))
      return isHeld(intent) ? hold(sent, intent, { id, content }) : writeOnce(...who(sent), { id, content });
    const files = await saveFiles(sent.visit, sent.form, sent.words);
    return isWrong(files) ? files : addMessage(...who(sent), { intent, content: { ...content, files } });
  };
}

/** Lets an outgoing message wait: ten seconds, or for business hours. A retry with the same id has no second effect (R26). */
async function hold(
  sent: Sent,
  intent: HeldTab,
  { id, content }: { id: string; content: WrittenMessage },
): ReturnType<Act> {
  const { visit, form, words } = sent;
  const later = await readLater(sent);
  if (later === 'none') return wrong('laterAt', togetherWords[visit.language].snooze.noMoment);
  const draftIn = readMessageTab(form, 'draftIn') ?? intent;
  const ending = await holdMessage(...who(sent), { id, intent, content, draftIn, later });
  // A message that waits for business hours comes with the page.
  if (later !== undefined || !('ticket' in ending)) return ending;
  const waiting = { id, intent, left: undoSeconds * 1000, when: null, content };
  return { ...ending, pending: pendingView(waiting, { ...visit, words }) };
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

export const accept = decidesHeld(acceptHeld);
export const dismiss = decidesHeld(dismissHeld);

function decidesHeld(verb: typeof acceptHeld): Act {
  return async (sent) => {
    const id = fieldText(sent.form, 'entry');
    return isId(id) ? verb(...who(sent), id) : { refused: 'notHeld' };
  };
}

function who({ visit, ticket }: Sent) {
  return [visit.services.world, visit.actor, ticket.number] as const;
}
