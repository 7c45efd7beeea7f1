import { addNote } from '#desk/add-note.ts';
import { answerTicket, type Words } from '#desk/answer-ticket.ts';
import { markHandled } from '#desk/mark-handled.ts';
import { requestInformation } from '#desk/request-information.ts';
import type { Act, Sent, Wrong } from '#web/console/ticket/acts/act.ts';
import { isWrong, keepFiles, textOf, writtenText } from '#web/console/ticket/acts/fields.ts';

/** Most things asked for at once: a longer list is no request but a form. */
const itemsMax = 20;

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

/** What is asked for stands one a line. */
export const ask: Act = async (sent) => {
  const said = await wordsOf(sent);
  if (isWrong(said)) return said;
  const items = textOf(sent.form, 'items')
    .split('\n')
    .map((line) => line.replace(/^[\s–•*-]+/u, '').trim())
    .filter((line) => line !== '');
  return requestInformation(...who(sent), { ...said, items: items.slice(0, itemsMax) });
};

function who({ visit, ticket }: Sent) {
  return [visit.services.world, visit.actor, ticket.number] as const;
}

async function wordsOf(sent: Sent): Promise<Words | Wrong> {
  const text = writtenText(sent);
  if (isWrong(text)) return text;
  const fileIds = await keepFiles(sent.visit, sent.form, sent.words);
  return isWrong(fileIds) ? fileIds : { text, fileIds };
}
