import { logCall } from '#desk/calls/log-call.ts';
import { readPhone } from '#desk/people/identify-person.ts';
import { readAddress } from '#domain/people/email.ts';
import { choiceOf, fieldText } from '#web/app/post.ts';
import { type Act, wrong } from '#web/console/ticket/acts/act.ts';
import { isWrong, writtenText } from './fields.ts';

/** Logs a call with the person on the line. An incoming call is a reaction unless it brought nothing new (R19). */
export const call: Act = async (sent) => {
  const { visit, ticket, form, words } = sent;
  const text = writtenText(sent);
  if (isWrong(text)) return text;
  const direction = choiceOf(form, 'direction', ['in', 'out']);
  if (direction === null) return wrong('direction', words.errors.choose);
  const [name, phone, email] = [
    fieldText(form, 'callerName'),
    fieldText(form, 'callerPhone'),
    fieldText(form, 'callerEmail'),
  ];
  const number = phone === '' ? null : readPhone(phone);
  if (phone !== '' && number === null) return wrong('callerPhone', words.errors.phone);
  const address = email === '' ? null : readAddress(email);
  if (email !== '' && address === null) return wrong('callerEmail', words.errors.email);
  const urgent = form.has('urgent');
  const told = ticket.toBeTold && form.has('told');
  return logCall(visit.services.world, visit.actor, ticket.number, {
    direction,
    text,
    told,
    caller: { name: name || null, phone: number, email: address },
    reaction: direction === 'in' && !told && !form.has('nothingNew'),
    reached: direction === 'in' || form.has('reached'),
    ...(urgent !== ticket.urgent && { urgent }),
  });
};
