import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import { setFields } from '#desk/fields/set-fields.ts';
import { addParticipant } from '#desk/portal/participants.ts';
import { confirmTicket, extendTicket, leaveTicket, reactOnce, reactToTicket } from '#desk/portal/reactions.ts';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import { chooseTicketLanguage } from '#desk/ticket/change-ticket.ts';
import { readLanguage } from '#domain/language.ts';
import { readAddress } from '#domain/people/email.ts';
import { knowledgeOf } from '#domain/ticket/projection.ts';
import type { Refusal, TicketRefused } from '#domain/ticket/refusals.ts';
import { replyCharactersMax } from '#domain/ticket/texts.ts';
import { number } from '#locales/format.ts';
import { problems } from '#locales/problems/messages.ts';
import { cleanText } from '#mail/read/message/characters.ts';
import { found } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { isByLink, type PortalVisit } from '#web/portal/portal-visit.ts';
import { answererOf } from '#web/portal/ticket/read-page.ts';
import { type ReplyView, replyFormId, replyView, type TypedReply } from '#web/portal/ticket/reply-view.ts';
import { type PortalSources, readSources } from '#web/portal/ticket/sources.ts';
import type { AskedView } from '#web/shared/asked/asked-view.ts';
import { takeAnswers } from '#web/shared/asked/take-answers.ts';
import { changedFields, valueErrors } from '#web/shared/fields/field-inputs.ts';
import { filesOf, saveUploads } from '#web/shared/files/saved-files.ts';
import { actions, type RequesterAction } from './clock-view.ts';

/** The result of a post that does not redirect, with its input. */
interface PortalResult {
  reply?: ReplyView | null;
  asked?: AskedView;
  conflict?: string | null;
  refused?: string;
  side?: TypedSide;
}

/** Refused input of a form beside the record. */
export interface TypedSide {
  email?: string;
  /** The values of fields, by the name of their input. */
  fields?: Record<string, string>;
  errors: { field: string; text: string }[];
}

/** Handles every form of a ticket's page. The result has its own address. */
export async function runAction(visit: PortalVisit, number: string, form: FormData) {
  const sources = await readSources(visit, number);
  if (form.has('asked')) return answerAsked(visit, sources, form);
  const intent = form.get('intent');
  if (intent === 'addPerson') return addPerson(visit, sources, form);
  if (intent === 'fields') return setOwnFields(visit, sources, form);
  if (intent === 'language') return language(visit, sources, form);
  if (intent === 'leave') return leave(visit, sources);
  if (intent === 'reply') return reply(visit, sources, form);
  const action = existing(actions.find((each) => each === intent));
  const outcome = await carryOut(visit, sources, action);
  return ended(sources, outcome, action) ?? refused(visit, number, outcome as TicketRefused);
}

async function reply(visit: PortalVisit, sources: PortalSources, form: FormData) {
  const taken = await takeReply(visit, sources, form);
  if ('status' in taken) {
    const { typed, conflict, status } = taken;
    return data<PortalResult>({ reply: replyView(sources, typed), conflict }, status);
  }
  const { outcome, typed } = taken;
  return ended(sources, outcome, 'reply') ?? refused(visit, sources.ticket.number, outcome as TicketRefused, typed);
}

/** The result of posting a reply: it was saved, or the page is shown again with its input. */
type TakenReply =
  | { outcome: TicketOutcome; typed: TypedReply }
  | { typed: TypedReply; conflict: string | null; status: 200 | 409 | 422 };

async function takeReply(visit: PortalVisit, sources: PortalSources, form: FormData): Promise<TakenReply> {
  const { ticket, actor, desk } = sources;
  const formId = replyFormId(sources);
  const before = filesOf(visit, form, formId);
  const { files, errors } = await saveUploads(visit, desk, form, { formId, before, uploaderId: actor.personId });
  const text = cleanText(String(form.get('text') ?? ''));
  const page = String(form.get('page') ?? '').slice(0, 100) || randomUUID();
  const typed: TypedReply = {
    text,
    files,
    page,
    errors: errors.map(({ text: wrong }) => ({ field: 'files', text: wrong })),
  };
  // A file was removed, or the ticket's changes were loaded: keep the input.
  if (form.has('remove') || form.has('show')) return { typed, conflict: null, status: 200 };
  typed.errors.push(...wrongIn(typed, sources));
  if (typed.errors.length > 0) return { typed, conflict: null, status: 422 };
  const conflict = conflictOf(sources, form);
  if (conflict !== null) return { typed, conflict, status: 409 };
  const fileIds = files.map(({ id }) => id);
  return { typed, outcome: await reactOnce(visit.services.world, actor, ticket.number, { page, text, fileIds }) };
}

function wrongIn({ text, files, errors }: TypedReply, { words, language }: PortalSources): TypedReply['errors'] {
  if (text.trim() === '' && files.length === 0 && errors.length === 0)
    return [{ field: 'text', text: words.reply.required }];
  if (text.length <= replyCharactersMax) return [];
  return [{ field: 'text', text: words.reply.tooLong({ max: number(replyCharactersMax, language) }) }];
}

/**
 * Returns what has happened since that changes the meaning of the message: a closing or a message of the desk. Null otherwise.
 */
function conflictOf({ ticket, record, words }: PortalSources, form: FormData): string | null {
  const version = Number(form.get('version'));
  if (!(ticket.version > version)) return null;
  if (ticket.status === 'closed' && form.get('status') !== 'closed') return words.conflict.closed;
  return record.entries.some(({ seq, direction }) => seq > version && direction === 'out')
    ? words.conflict.answered
    : null;
}

/** Saves answers to form questions, or shows the page again with all input. */
async function answerAsked(visit: PortalVisit, sources: PortalSources, form: FormData) {
  const { number } = sources.ticket;
  const taken = found(await takeAnswers(visit, answererOf(sources), sources.desk, form));
  if ('done' in taken) return redirect(urls.portalTicket(number, { done: 'answers' }), 303);
  if ('refused' in taken) return refused(visit, number, taken);
  return data<PortalResult>({ asked: taken.again }, taken.status);
}

function carryOut(
  { services, actor }: PortalVisit,
  { ticket }: PortalSources,
  action: RequesterAction,
): Promise<TicketOutcome> {
  const { world } = services;
  switch (action) {
    case 'moreTime':
      return extendTicket(world, actor, ticket.number);
    case 'notSolved':
      return reactToTicket(world, actor, ticket.number, { text: '', channel: 'portal' });
    default:
      return confirmTicket(world, actor, ticket.number, action);
  }
}

async function addPerson(visit: PortalVisit, sources: PortalSources, form: FormData) {
  const { number } = sources.ticket;
  const typed = String(form.get('email') ?? '');
  const email = readAddress(typed);
  if (email === null) {
    const errors = [{ field: 'email', text: sources.words.side.addressWrong }];
    return data<PortalResult>({ side: { email: typed, errors } }, 422);
  }
  const outcome = await addParticipant(visit.services.world, visit.actor, number, email);
  return ended(sources, outcome, 'addPerson') ?? refused(visit, number, outcome as TicketRefused);
}

async function setOwnFields(visit: PortalVisit, sources: PortalSources, form: FormData) {
  // Desk staff set fields in the console.
  if (knowledgeOf(sources.ticket.seenAs).work) throw data(null, 404);
  const { number } = sources.ticket;
  const typed = changedFields(form);
  if (typed.length === 0) return redirect(urls.portalTicket(number, { done: 'fields' }), 303);
  const outcome = await setFields(visit.services.world, visit.actor, number, typed);
  if (isRefused(outcome) && outcome.refused !== 'missing' && outcome.problems) {
    const errors = valueErrors(outcome.problems, sources.fields, sources.language);
    const fields = Object.fromEntries(typed.map(({ key, value }) => [`field.${key}`, [value].flat().join(' ')]));
    return data<PortalResult>({ side: { fields, errors } }, 422);
  }
  return ended(sources, outcome, 'fields') ?? refused(visit, number, outcome as TicketRefused);
}

async function language(visit: PortalVisit, sources: PortalSources, form: FormData) {
  const { number } = sources.ticket;
  const chosen = readLanguage(form.get('language')?.toString());
  if (chosen === null) throw data(null, 400);
  const outcome = await chooseTicketLanguage(visit.services.world, visit.actor, number, chosen);
  return ended(sources, outcome, 'language') ?? refused(visit, number, outcome as TicketRefused);
}

/** A person who has left can no longer read the ticket, so the list is shown. */
async function leave({ services, actor }: PortalVisit, { ticket }: PortalSources) {
  const outcome = await leaveTicket(services.world, actor, ticket.number);
  if (!('ticket' in outcome)) throw data(null, 404);
  return redirect(urls.portal(), 303);
}

/** Redirects to the resulting ticket, which after a closing is a follow-up (R21). Null if the action was refused. */
function ended({ ticket, actor }: PortalSources, outcome: TicketOutcome, done: string) {
  if (isRefused(outcome, 'missing')) throw data(null, 404);
  if (!('ticket' in outcome)) return null;
  const { number } = outcome.ticket;
  // A reader who came by a link sees this ticket only, and the page shows the number of the other.
  if (number !== ticket.number && isByLink({ actor }))
    return redirect(urls.portalTicket(ticket.number, { done: 'opened' }), 303);
  return redirect(urls.portalTicket(number, { done: number === ticket.number ? done : 'late' }), 303);
}

/** Returns the current ticket, the refusal with its reason, and the remaining actions. */
async function refused(
  visit: PortalVisit,
  number: string,
  { refused: refusal }: TicketRefused,
  typed?: Parameters<typeof replyView>[1],
) {
  const sources = await readSources(visit, number);
  const own: Partial<Record<Refusal, string>> = sources.words.refusal;
  const text = own[refusal] ?? problems[sources.language].refusals[refusal].detail;
  return data<PortalResult>({ refused: text, ...(typed && { reply: replyView(sources, typed) }) }, 409);
}
