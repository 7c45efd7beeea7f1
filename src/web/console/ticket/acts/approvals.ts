import { askApproval, withdrawApproval } from '#desk/approvals/ask-approval.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { fieldText } from '#web/app/post.ts';
import { type Act, wrong } from '#web/console/ticket/acts/act.ts';
import { textCharactersMax } from './fields.ts';

/** Asks a person of the requester's service for their agreement. */
export const approval: Act = async ({ visit, ticket, form }) => {
  const text = fieldText(form, 'text');
  if (text.length > textCharactersMax) return wrong('text', consoleWords[visit.language].errors.textLong);
  return askApproval(visit.services.world, visit.actor, ticket.number, { of: fieldText(form, 'of'), text });
};

export const approvalWithdraw: Act = ({ visit, ticket, form }) =>
  withdrawApproval(visit.services.world, visit.actor, ticket.number, fieldText(form, 'approval'));
