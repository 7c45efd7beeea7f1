import { askApproval, withdrawApproval } from '#desk/approvals/ask-approval.ts';
import {
  closeConversation,
  hideConversation,
  reopenConversation,
  showConversation,
  startConversation,
  writeInConversation,
} from '#desk/conversations/converse.ts';
import { languages } from '#domain/language.ts';
import { choiceOf, fieldText } from '#web/app/post.ts';
import type { Act, Sent } from '#web/console/ticket/acts/act.ts';
import { isWrong, saveFiles, tooLong } from './fields.ts';

/** Asks a third party by mail. */
export const question: Act = async (sent) => {
  const { visit, ticket, form } = sent;
  const text = fieldText(form, 'text');
  const isLong = tooLong('text', text, sent);
  if (isLong) return isLong;
  const files = await saveFiles(visit, form, sent.words);
  if (isWrong(files)) return files;
  return startConversation(visit.services.world, visit.actor, ticket.number, {
    fileIds: files.map(({ id }) => id),
    to: fieldText(form, 'to'),
    subject: fieldText(form, 'subject'),
    text,
    language: choiceOf(form, 'language', languages) ?? null,
  });
};

export const questionWrite: Act = async (sent) => {
  const { visit, ticket, form } = sent;
  const text = fieldText(form, 'text');
  const isLong = tooLong('text', text, sent);
  if (isLong) return isLong;
  const files = await saveFiles(visit, form, sent.words);
  if (isWrong(files)) return files;
  const written = { conversationId: fieldText(form, 'conversation'), text, fileIds: files.map(({ id }) => id) };
  return writeInConversation(visit.services.world, visit.actor, ticket.number, written);
};

export const questionClose: Act = (sent) => onConversation(sent, closeConversation);
export const questionReopen: Act = (sent) => onConversation(sent, reopenConversation);
export const questionShow: Act = (sent) => onConversation(sent, showConversation);
export const questionHide: Act = (sent) => onConversation(sent, hideConversation);

function onConversation({ visit, ticket, form }: Sent, change: typeof closeConversation): ReturnType<Act> {
  return change(visit.services.world, visit.actor, ticket.number, fieldText(form, 'conversation'));
}

/** Asks a person of the requester's service for their agreement. */
export const approval: Act = async (sent) => {
  const { visit, ticket, form } = sent;
  const text = fieldText(form, 'text');
  const isLong = tooLong('text', text, sent);
  if (isLong) return isLong;
  return askApproval(visit.services.world, visit.actor, ticket.number, { of: fieldText(form, 'of'), text });
};

export const approvalWithdraw: Act = ({ visit, ticket, form }) =>
  withdrawApproval(visit.services.world, visit.actor, ticket.number, fieldText(form, 'approval'));
