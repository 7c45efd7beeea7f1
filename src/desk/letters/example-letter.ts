import type { LetterMatter, LetterRow } from '#desk/letters/write-letter.ts';
import { complaintDueAt, firstAnswerDueAt } from '#desk/ticket/promises.ts';
import { dayOf, endOfDay } from '#domain/calendar/day.ts';
import { afterReminder, informationSchedule, noticeSchedule } from '#domain/clock/schedule.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { FormDefinition, Question } from '#domain/forms/definition.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { PreviewSituation } from '#domain/letters/situations.ts';
import { formatNumber } from '#domain/ticket/number.ts';
import { letterWords } from '#locales/admin/messages.ts';
import { complaint } from '#locales/forms/complaint/form.ts';
import { incident } from '#locales/forms/incident/form.ts';
import { referralText } from '#locales/referral-text.ts';
import type { TicketSource } from '#store/letters/letters.ts';

export interface ExampleOrder {
  /** The desk with the texts to preview; they need be neither saved nor valid. */
  desk: Desk;
  situation: PreviewSituation;
  /** An existing ticket instead of the invented one. Events that have not happened to it are invented. */
  real?: ShownTicket | null;
  language: Language;
  /** The agent who signs. */
  agentName: string | null;
  /** When the example begins; reminders and later steps follow the desk's days from here. */
  at: Instant;
}

/** The facts of an existing ticket that a letter shows. */
export interface ShownTicket {
  number: string;
  kind: TicketSource['kind'];
  urgent: boolean;
  channel: TicketSource['channel'];
  name: string | null;
  /** Whether its contact is proved; an unproved one is not repeated (R3). */
  proved: boolean;
  summary: string | null;
  /** The requester's first message. */
  text: string | null;
  /** The agent's last message and questions. */
  said: { text: string | null; items: string[] | null; agentName: string | null } | null;
}

/** The data from which an example letter is written. */
export interface Example extends LetterMatter {
  letter: LetterRow['letter'];
  /** When it is sent. */
  at: Instant;
  startsClock: boolean;
  /** The date in the earlier letter. */
  former?: Instant;
  /** The number of the other ticket in the letter. */
  other?: string;
  /** True if the letter has its own entry, rather than repeating an earlier one. */
  says: boolean;
}

/** The questions that the agent in the example asks again. */
export const exampleQuestions = ['url', 'error'];

/** An example ticket in one situation, or null if that situation cannot occur at this desk. */
export function exampleLetter(order: ExampleOrder): Example | null {
  const { desk, situation, language, at } = order;
  const { example: say } = letterWords[language];
  const opening = openingOf(order);
  const { ticket } = opening;
  const text = order.real ? order.real.text : exampleRequest(situation, language).text;
  switch (situation) {
    case 'request':
    case 'complaint':
      return { ...opening, sentText: text };
    case 'urgent':
      return { ...opening, sentText: text, ticket: { ...ticket, kind: 'incident', urgent: true } };
    case 'stranger':
      return {
        ...opening,
        recipient: { name: say.requester, isProved: false },
        ticket: { ...ticket, provedBy: null },
      };
    case 'held':
    case 'takingPart':
    case 'ticketLink':
      return { ...opening, letter: situation };
    case 'reopenedLate':
      return { ...opening, letter: situation, ticket: { ...ticket, status: 'open', reactionAt: at } };
    case 'closingMoved': {
      const clock = { ...noticeSchedule(desk, at), expected: false };
      const former = endOfDay(desk.zone, dayOf(clock.counted.at(-2) ?? clock.startedOn));
      return { ...opening, letter: 'dateMoved', former, ticket: { ...ticket, status: 'handled', clock } };
    }
    case 'firstAnswerMoved':
      return { ...opening, letter: 'dateMoved', former: at };
    case 'split':
    case 'rejoined':
      return { ...opening, letter: situation, other: otherNumber(desk) };
    case 'restored': {
      const clock = { ...noticeSchedule(desk, at), expected: false };
      return {
        ...opening,
        letter: situation,
        other: otherNumber(desk),
        ticket: { ...ticket, status: 'handled', clock },
      };
    }
    case 'followUp':
      return { ...opening, letter: 'followUp', formerNumber: otherNumber(desk) };
    case 'answer':
      return { ...opening, letter: 'answer', says: true, entry: entryOf(order, say.answer) };
    case 'informationRequest':
    case 'reminder':
    case 'silence':
      return asked(order, opening);
    case 'handled': {
      const handled = { ...ticket, status: 'handled' as const, clock: noticeSchedule(desk, at) };
      const notice = { letter: 'closingNotice', startsClock: true, says: true } as const;
      return { ...opening, ...notice, ticket: handled, entry: entryOf(order, say.done) };
    }
    case 'duplicate':
      return { ...closed(opening, 'duplicate'), duplicateOf: otherNumber(desk) };
    case 'referral':
      // Always invented: an existing ticket's last message is not a referral.
      return { ...closed(opening, 'redirected'), says: true, entry: invented(order, exampleReferral(language)) };
    case 'unreachable':
    case 'solved':
    case 'withdrawn':
      return closed(opening, situation);
    default:
      return null;
  }
}

/** The requester's message: the sample answers of the built-in forms. */
export function exampleRequest(situation: PreviewSituation, language: Language): { summary: string; text: string } {
  const form = situation === 'complaint' ? complaint : incident;
  const answer = (id: string) => questionOf(form, id).example[language];
  return { summary: answer('summary'), text: answer('happened') };
}

/** The text of a referral to an invented service (R8). */
export function exampleReferral(language: Language): string {
  const { organisation } = letterWords[language].example;
  const contact = { email: 'communication@administration.example', phone: '+3225550199' };
  const organisationNames = { fr: organisation, nl: organisation, de: organisation, en: organisation };
  return referralText({ site: null, organisationNames, contact }, language);
}

type Opening = Example & { ticket: TicketSource };

/** The example ticket with its acknowledgement. */
function openingOf({ desk, situation, language, at, real }: ExampleOrder): Opening {
  const { requester } = letterWords[language].example;
  const invented = { number: exampleNumber(desk), kind: 'incident' as const, channel: 'form' as const, urgent: false };
  const { number, kind: itsKind, channel, urgent } = real ?? invented;
  const isProved = real?.proved ?? true;
  // The chosen situation decides the kind, whatever the ticket's own kind is.
  const kind = situation === 'complaint' ? 'complaint' : itsKind === 'complaint' ? 'incident' : itsKind;
  const ticket: TicketSource = {
    number,
    status: 'new',
    kind,
    channel,
    urgent: urgent && situation !== 'request' && situation !== 'stranger',
    openedAt: at,
    firstAnswerDueAt: firstAnswerDueAt(desk, at),
    complaintDueAt: complaintDueAt(desk, kind, at),
    closedAt: null,
    closing: null,
    clock: null,
    reactionAt: null,
    provedBy: isProved ? 'link' : null,
  };
  return {
    letter: 'acknowledgement',
    at,
    startsClock: false,
    says: false,
    ticket,
    recipient: { name: real ? real.name : requester, isProved },
    summary: real ? real.summary : exampleRequest(situation, language).summary,
    sentText: null,
    formerNumber: null,
    duplicateOf: null,
    entry: null,
    mayStillRead: true,
  };
}

/** The letters of one unanswered information request, each at its own time (R15). Null if the desk sends no such reminder. */
function asked(order: ExampleOrder, opening: Opening): Example | null {
  const { desk, situation, language, at } = order;
  const items = order.real?.said?.items ?? exampleQuestions.map((id) => questionOf(incident, id).label[language]);
  const entry = { ...entryOf(order, letterWords[language].example.question, true), items, asks: true };
  const clock = informationSchedule(desk, at);
  const waiting = { ...opening, entry, ticket: { ...opening.ticket, status: 'waiting' as const, clock } };
  if (situation === 'informationRequest') return { ...waiting, letter: situation, startsClock: true, says: true };
  const step = clock.steps.find((each) => each.step === (situation === 'reminder' ? 'remind' : 'notice'));
  if (!step) return null;
  if (situation === 'reminder') {
    const reminded = { ...waiting.ticket, clock: afterReminder({ ...clock, expected: false }) };
    return { ...waiting, letter: 'reminder', at: step.at, ticket: reminded };
  }
  const ticket = { ...waiting.ticket, clock: noticeSchedule(desk, step.at) };
  return { ...waiting, letter: 'closingNotice', at: step.at, startsClock: true, ticket };
}

function closed(opening: Opening, reason: NonNullable<TicketSource['closing']>['reason']): Example {
  const { at, ticket } = opening;
  const closing = { reason, deadline: at, duplicateOf: null };
  return { ...opening, letter: 'closed', ticket: { ...ticket, status: 'closed', closedAt: at, closing } };
}

/** The agent's last message on the ticket if it is of the same type (answer or question), else the invented text. */
function entryOf(order: ExampleOrder, text: string, isQuestion = false): NonNullable<Example['entry']> {
  const said = order.real?.said;
  if (!said?.text || (said.items !== null) !== isQuestion) return invented(order, text);
  return { text: said.text, items: null, html: null, agentName: said.agentName ?? order.agentName, asks: false };
}

function invented({ agentName }: ExampleOrder, text: string): NonNullable<Example['entry']> {
  return { text, html: null, items: null, agentName, asks: false };
}

/** An invented number with a valid check. */
export function exampleNumber({ prefix }: Desk): string {
  return formatNumber(prefix, exampleSequence);
}

const exampleSequence = 123456;

/** The invented number of the earlier closed ticket, or of the remaining one. */
function otherNumber({ prefix }: Desk): string {
  return formatNumber(prefix, exampleSequence - 7);
}

function questionOf(form: FormDefinition, id: string): Question {
  const question = questionsOf(form).find((each) => each.id === id);
  if (!question) throw new Error(`The example form has no question ${id}.`);
  return question;
}
