import { data, redirect } from 'react-router';
import { promiseCallBack } from '#desk/calls/call-back.ts';
import { endCall, takeCall } from '#desk/calls/on-call.ts';
import { joinCall, openFromCall, settleCall } from '#desk/calls/settle-call.ts';
import { readPhone } from '#desk/people/identify-person.ts';
import { callBackTimes } from '#domain/calls/phone-call.ts';
import { languages } from '#domain/language.ts';
import { readAddress } from '#domain/people/email.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import { kinds } from '#domain/ticket/vocabulary.ts';
import { callWords } from '#locales/console/messages.ts';
import { problems } from '#locales/problems/messages.ts';
import { findPhoneCall, type PhoneCallSummary } from '#store/calls/phone-calls.ts';
import { choiceOf, fieldText, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { findWorkedTicket } from '#web/console/ticket/worked-ticket.ts';

const callIntents = ['take', 'join', 'open', 'callBack', 'finish', 'hangUp'] as const;
type CallIntent = (typeof callIntents)[number];

/** The result of a call form. `values` restores the input. */
export interface CallResult {
  intent: CallIntent;
  /** Succeeded, with the ticket that the call now belongs to, if any. */
  done?: { ticket: string | null };
  errors?: { field: string; text: string }[];
  values: Record<string, string>;
}

interface SentCall {
  visit: StaffVisit;
  call: PhoneCallSummary;
  form: FormData;
}

type Ending = { ticket: string | null } | { errors: NonNullable<CallResult['errors']> };

/** Handles a form of a call. Without scripts it redirects; with scripts it returns the result. */
export async function actOnCall(visit: StaffVisit, id: string, form: FormData) {
  const call = await findPhoneCall(visit.services.world.db, visit.actor, id);
  const intent = choiceOf(form, 'intent', callIntents);
  if (!call || intent === null) throw data(null, 404);
  const ending = await acts[intent]({ visit, call, form });
  const values = Object.fromEntries([...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  const script = form.has('script');
  if ('errors' in ending) return data<CallResult>({ intent, errors: ending.errors, values }, script ? 200 : 422);
  if (script) return data<CallResult>({ intent, done: ending, values: {} });
  throw redirect(intent === 'open' || intent === 'join' ? urls.ticket(ending.ticket!) : urls.call(id));
}

const acts: Record<CallIntent, (sent: SentCall) => Promise<Ending>> = {
  async take(sent) {
    const { visit, call } = sent;
    const taken = found(await takeCall(visit.services.world, visit.actor, call.id));
    return 'refused' in taken ? problem(sent, 'form', taken.refused) : { ticket: null };
  },
  async hangUp({ visit, call }) {
    found(await endCall(visit.services.world, visit.actor, call.id));
    return { ticket: null };
  },
  async finish({ visit, call, form }) {
    const reached = call.direction === 'in' || form.has('call-reached');
    found(await settleCall(visit.services.world, visit.actor, call.id, { reached }));
    return { ticket: null };
  },
  async callBack(sent) {
    const { visit, call, form } = sent;
    const time = choiceOf(form, 'call-when', callBackTimes) ?? 'now';
    const promised = found(await promiseCallBack(visit.services.world, visit.actor, call.id, time));
    return 'refused' in promised ? problem(sent, 'form', promised.refused) : { ticket: null };
  },
  join,
  open,
};

async function join(sent: SentCall): Promise<Ending> {
  const { visit, call, form } = sent;
  const { world } = visit.services;
  const number = fieldText(form, 'call-ticket');
  const ticket = number === '' ? undefined : await findWorkedTicket(visit, number);
  if (!ticket) return problem(sent, 'call-ticket', 'choose');
  const typed = fieldText(form, 'call-email');
  const email = typed === '' ? null : readAddress(typed);
  if (typed !== '' && email === null) return problem(sent, 'call-email', 'email');
  const told = ticket.toBeTold && form.has('call-told');
  const joined = found(
    await joinCall(world, visit.actor, call.id, {
      number,
      told,
      caller: { name: call.callerName, email, phone: call.number },
      // A record entry needs text; the default is in the ticket's language.
      text: fieldText(form, 'call-notes') || callWords[ticket.language].window.noNotes,
      reaction: call.direction === 'in' && !told && !form.has('call-nothingNew'),
      reached: call.direction === 'in' || form.has('call-reached'),
      ...(form.has('call-urgent') && { urgent: true }),
    }),
  );
  return 'refused' in joined ? refused(sent, joined.refused) : { ticket: joined.ticket.number };
}

async function open(sent: SentCall): Promise<Ending> {
  const { visit, call, form } = sent;
  const [summary, site, phone, email, notes, personId] = [
    'summary',
    'site',
    'phone',
    'newEmail',
    'notes',
    'person',
  ].map((name) => fieldText(form, `call-${name}`)) as [string, string, string, string, string, string];
  const given = {
    phone: phone === '' ? call.number : readPhone(phone),
    email: email === '' ? null : readAddress(email),
  };
  if (summary === '') return problem(sent, 'call-summary', 'summary');
  if (site !== '' && !/^\d{4}$/.test(site)) return problem(sent, 'call-site', 'site');
  if (phone !== '' && given.phone === null) return problem(sent, 'call-phone', 'phone');
  if (email !== '' && given.email === null) return problem(sent, 'call-newEmail', 'email');
  const language = choiceOf(form, 'call-language', languages) ?? call.language;
  const isKnown = personId !== '' && !form.has('call-other');
  const opened = found(
    await openFromCall(visit.services.world, visit.actor, call.id, {
      language,
      summary,
      site: site || null,
      kind: choiceOf(form, 'call-kind', kinds) ?? 'incident',
      urgent: form.has('call-newUrgent'),
      text: notes || summary,
      personId: isKnown ? personId : null,
      requester: { ...given, name: fieldText(form, 'call-name') || null, language },
    }),
  );
  if ('refused' in opened && opened.refused === 'siteUnknown') return problem(sent, 'call-site', 'site');
  return 'refused' in opened ? refused(sent, opened.refused) : { ticket: opened.ticket.number };
}

function problem(
  { visit }: SentCall,
  field: string,
  name: keyof (typeof callWords)['fr']['window']['problems'],
): Ending {
  return { errors: [{ field, text: callWords[visit.language].window.problems[name] }] };
}

function refused({ visit }: SentCall, refusal: Refusal): Ending {
  return { errors: [{ field: 'form', text: problems[visit.language].refusals[refusal].detail }] };
}
