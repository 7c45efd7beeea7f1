import { itemsOf } from '#desk/messages/add-message.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { answerTicket, type Words } from '#desk/ticket/answer-ticket.ts';
import { acceptHeld, dismissHeld } from '#desk/ticket/decide-held.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import { strangerWords } from '#locales/console/messages.ts';
import { isId } from '#store/database/ids.ts';
import { fieldText } from '#web/app/post.ts';
import { type Act, type Sent, type Wrong, wrong } from '#web/console/ticket/acts/act.ts';
import { isWrong, saveFiles, writtenText } from './fields.ts';

export const answer = writes(answerTicket);
export const handle = writes(markHandled);
export const note = writes(addNote);

/** Ticked questions of the form, and other requests with one per line (R6). */
export const ask: Act = async (sent) => {
  const questionIds = sent.form.getAll('asked').filter((id) => typeof id === 'string');
  const items = itemsOf(fieldText(sent.form, 'items'));
  // Ticked questions are enough; without them a text is required.
  const asksByItself = questionIds.length > 0 || items.length > 0;
  const said = await wordsOf(sent, asksByItself);
  if (isWrong(said))
    return fieldText(sent.form, 'text') === ''
      ? wrong('text', strangerWords[sent.visit.language].checklist.nothing)
      : said;
  return requestInformation(...who(sent), { ...said, questionIds, items });
};

/** The action that calls a verb with the written text and files. */
function writes(verb: typeof answerTicket): Act {
  return async (sent) => {
    const words = await wordsOf(sent);
    return isWrong(words) ? words : verb(...who(sent), words);
  };
}

function who({ visit, ticket }: Sent) {
  return [visit.services.world, visit.actor, ticket.number] as const;
}

async function wordsOf(sent: Sent, mayBeEmpty = false): Promise<Words | Wrong> {
  const isEmpty = fieldText(sent.form, 'text') === '';
  const text = mayBeEmpty && isEmpty ? '' : writtenText(sent);
  if (isWrong(text)) return text;
  const fileIds = await saveFiles(sent.visit, sent.form, sent.words);
  return isWrong(fileIds) ? fileIds : { text, fileIds };
}

export const accept = decidesHeld(acceptHeld);
export const dismiss = decidesHeld(dismissHeld);

function decidesHeld(verb: typeof acceptHeld): Act {
  return async (sent) => {
    const id = fieldText(sent.form, 'entry');
    return isId(id) ? verb(...who(sent), id) : { refused: 'notHeld' };
  };
}
