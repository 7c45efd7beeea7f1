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

export const answer: Act = async (sent) => {
  const said = await wordsOf(sent);
  return isWrong(said) ? said : answerTicket(...who(sent), said);
};

export const handle: Act = async (sent) => {
  const said = await wordsOf(sent);
  return isWrong(said) ? said : markHandled(...who(sent), said);
};

export const note: Act = async (sent) => {
  const said = await wordsOf(sent);
  return isWrong(said) ? said : addNote(...who(sent), said);
};

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

export const accept: Act = async ({ visit, ticket, form }) => {
  const id = fieldText(form, 'entry');
  return isId(id) ? acceptHeld(visit.services.world, visit.actor, ticket.number, id) : { refused: 'notHeld' };
};

export const dismiss: Act = async ({ visit, ticket, form }) => {
  const id = fieldText(form, 'entry');
  return isId(id) ? dismissHeld(visit.services.world, visit.actor, ticket.number, id) : { refused: 'notHeld' };
};
