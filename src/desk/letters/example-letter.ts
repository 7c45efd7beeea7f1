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
  /** With the words that are tried: they need not be saved, nor right. */
  desk: Desk;
  situation: PreviewSituation;
  /** A ticket that exists, instead of the invented one. What it has not come to yet is invented. */
  real?: ShownTicket | null;
  language: Language;
  /** Who signs what an agent writes. */
  agentName: string | null;
  /** When the example begins; reminders and what follows them keep the desk's days from it. */
  at: Instant;
}

/** What a letter tells of a ticket that exists. */
export interface ShownTicket {
  number: string;
  kind: TicketSource['kind'];
  urgent: boolean;
  channel: TicketSource['channel'];
  name: string | null;
  /** Whether its contact is proved: of one that is not, nothing is repeated (R3). */
  proved: boolean;
  summary: string | null;
  /** What its requester wrote first. */
  text: string | null;
  /** What an agent wrote last, and what they asked for. */
  said: { text: string | null; items: string[] | null; agentName: string | null } | null;
}

/** What a letter of the example is written from. */
export interface Example extends LetterMatter {
  letter: LetterRow['letter'];
  /** When it is handed over. */
  at: Instant;
  startsClock: boolean;
  /** The date that was told before. */
  former?: Instant;
  /** The number of the other ticket, of which it tells. */
  other?: string;
  /** It carries an entry of its own, and does not repeat an earlier one. */
  says: boolean;
}

/** The questions that the agent of the example asks once more. */
export const exampleQuestions = ['url', 'error'];

/** One ticket that serves as the example, in a situation of its life. Null where it never comes to it at this desk. */
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
        ...{ ...opening, recipient: { name: say.requester, isProved: false } },
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
      // What an agent wrote before is no referral: that is invented, whatever the ticket.
      return { ...closed(opening, 'redirected'), says: true, entry: invented(order, exampleReferral(language)) };
    case 'unreachable':
    case 'solved':
    case 'withdrawn':
      return closed(opening, situation);
    default:
      return null;
  }
}

/** What the requester wrote: the answers that the built-in forms show as good ones. */
export function exampleRequest(situation: PreviewSituation, language: Language): { summary: string; text: string } {
  const form = situation === 'complaint' ? complaint : incident;
  const answer = (id: string) => questionOf(form, id).example[language];
  return { summary: answer('summary'), text: answer('happened') };
}

/** The words of a referral, to a service that does not exist (R8). */
export function exampleReferral(language: Language): string {
  const { organisation } = letterWords[language].example;
  const contact = { email: 'communication@administration.example', phone: '+3225550199' };
  const organisationNames = { fr: organisation, nl: organisation, de: organisation, en: organisation };
  return referralText({ site: null, organisationNames, contact }, language);
}

type Opening = Example & { ticket: TicketSource };

/** Its acknowledgement, to a sender who is proved. */
function openingOf({ desk, situation, language, at, real }: ExampleOrder): Opening {
  const { requester } = letterWords[language].example;
  const invented = { number: exampleNumber(desk), kind: 'incident' as const, channel: 'form' as const, urgent: false };
  const { number, kind: itsKind, channel, urgent } = real ?? invented;
  const isProved = real?.proved ?? true;
  // The situation that is chosen is shown, whatever the ticket is.
  const kind = situation === 'complaint' ? 'complaint' : itsKind === 'complaint' ? 'incident' : itsKind;
  const ticket: TicketSource = {
    ...{ number, status: 'new', kind, channel, urgent: urgent && situation !== 'request' && situation !== 'stranger' },
    ...{ openedAt: at, firstAnswerDueAt: firstAnswerDueAt(desk, at), complaintDueAt: complaintDueAt(desk, kind, at) },
    ...{ closedAt: null, closing: null, clock: null, reactionAt: null, provedBy: isProved ? 'link' : null },
  };
  return {
    ...{ letter: 'acknowledgement', at, startsClock: false, says: false, ticket },
    recipient: { name: real ? real.name : requester, isProved },
    ...{ summary: real ? real.summary : exampleRequest(situation, language).summary, sentText: null },
    ...{ formerNumber: null, duplicateOf: null, entry: null, mayStillRead: true },
  };
}

/** The letters of one information request that nobody answers, each at its own moment (R15). */
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

/** What an agent wrote last on the ticket, where that was an answer as this is, or a question; else the invented words. */
function entryOf(order: ExampleOrder, text: string, isQuestion = false): NonNullable<Example['entry']> {
  const said = order.real?.said;
  if (!said?.text || (said.items !== null) !== isQuestion) return invented(order, text);
  return { text: said.text, items: null, html: null, agentName: said.agentName ?? order.agentName, asks: false };
}

function invented({ agentName }: ExampleOrder, text: string): NonNullable<Example['entry']> {
  return { text, html: null, items: null, agentName, asks: false };
}

/** Any number with the right check. */
export function exampleNumber({ prefix }: Desk): string {
  return formatNumber(prefix, exampleSequence);
}

const exampleSequence = 123456;

/** Of the ticket that was closed before, or that remains. */
function otherNumber({ prefix }: Desk): string {
  return formatNumber(prefix, exampleSequence - 7);
}

function questionOf(form: FormDefinition, id: string): Question {
  const question = questionsOf(form).find((each) => each.id === id);
  if (!question) throw new Error(`The form of the example asks no ${id}.`);
  return question;
}
