import type { LetterMatter } from '#desk/letters/ticket-letter.ts';
import { complaintDueAt, firstAnswerDueAt } from '#desk/ticket/promises.ts';
import { dayOf, endOfDay } from '#domain/calendar/day.ts';
import { afterReminder, informationSchedule, noticeSchedule } from '#domain/clock/schedule.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { FormDefinition, Question } from '#domain/forms/definition.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import type { Instant } from '#domain/instant.ts';
import { inEachLanguage, type Language } from '#domain/language.ts';
import type { PreviewSituation } from '#domain/letters/registry.ts';
import { formatNumber } from '#domain/ticket/number.ts';
import { letterWords } from '#locales/admin/messages.ts';
import { complaint, incident } from '#locales/forms/built-in.ts';
import { referralText } from '#locales/mail/messages.ts';
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
  ticket: TicketSource;
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

/** Changes the example ticket for one situation. Null if that situation cannot occur at this desk. */
export type TicketExample = (opening: Example, order: ExampleOrder) => Example | null;

/** The questions that the agent in the example asks again. */
export const exampleQuestions = ['url', 'error'];

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
  const organisationNames = inEachLanguage(() => organisation);
  return referralText({ site: null, organisationNames, contact }, language);
}

/** The example ticket as it is opened. */
export function openingOf({ desk, situation, language, at, real }: ExampleOrder): Example {
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

/** The acknowledgement of a form repeats what was sent. */
export const asSent: TicketExample = (opening, { real, situation, language }) => ({
  ...opening,
  sentText: real ? real.text : exampleRequest(situation, language).text,
});

export const asOpened: TicketExample = (opening) => opening;

/** The acknowledgement to an address that is not proved (R3). */
export const asStranger: TicketExample = (opening, { language }) => ({
  ...opening,
  recipient: { name: letterWords[language].example.requester, isProved: false },
  ticket: { ...opening.ticket, provedBy: null },
});

/** An unanswered information request. */
export const asAsked: TicketExample = (opening, order) => {
  const { desk, language, at } = order;
  const items = order.real?.said?.items ?? exampleQuestions.map((id) => questionOf(incident, id).label[language]);
  const entry = { ...entryOf(order, letterWords[language].example.question, true), items, asks: true };
  const ticket = { ...opening.ticket, status: 'waiting' as const, clock: informationSchedule(desk, at) };
  return { ...opening, entry, ticket, startsClock: true, says: true };
};

/** Its first reminder, at its own time (R15). Null if the desk sends none. */
export const asReminded: TicketExample = (opening, order) => {
  const [clock, step] = stepOf(order, 'remind');
  if (!step) return null;
  const waiting = asAsked(opening, order)!;
  const ticket = { ...waiting.ticket, clock: afterReminder({ ...clock, expected: false }) };
  return { ...waiting, at: step.at, ticket, startsClock: false, says: false };
};

/** The notice after its last reminder, at its own time (R15). */
export const asSilent: TicketExample = (opening, order) => {
  const [, step] = stepOf(order, 'notice');
  if (!step) return null;
  const waiting = asAsked(opening, order)!;
  const ticket = { ...waiting.ticket, clock: noticeSchedule(order.desk, step.at) };
  return { ...waiting, at: step.at, ticket, says: false };
};

function stepOf({ desk, at }: ExampleOrder, kind: 'remind' | 'notice') {
  const clock = informationSchedule(desk, at);
  return [clock, clock.steps.find(({ step }) => step === kind)] as const;
}

export const asAnswered: TicketExample = (opening, order) => ({
  ...opening,
  says: true,
  entry: entryOf(order, letterWords[order.language].example.answer),
});

export const asHandled: TicketExample = (opening, order) => ({
  ...opening,
  startsClock: true,
  says: true,
  ticket: { ...opening.ticket, status: 'handled', clock: noticeSchedule(order.desk, order.at) },
  entry: entryOf(order, letterWords[order.language].example.done),
});

/** A ticket that closes at a date that is already fixed. */
export function inNotice(opening: Example, { desk, at }: ExampleOrder): Example {
  const clock = { ...noticeSchedule(desk, at), expected: false };
  return { ...opening, ticket: { ...opening.ticket, status: 'handled', clock } };
}

/** A closing that was announced for the counted day before. */
export const asClosingMoved: TicketExample = (opening, order) => {
  const moved = inNotice(opening, order);
  const { counted, startedOn } = moved.ticket.clock!;
  return { ...moved, former: endOfDay(order.desk.zone, dayOf(counted.at(-2) ?? startedOn)) };
};

/** A ticket closed for a reason. */
export function asClosed(reason: NonNullable<TicketSource['closing']>['reason']): TicketExample {
  return (opening, { desk, at }) => ({
    ...opening,
    ticket: { ...opening.ticket, status: 'closed', closedAt: at, closing: { reason, deadline: at, duplicateOf: null } },
    ...(reason === 'duplicate' && { duplicateOf: otherNumber(desk) }),
  });
}

/** Always invented: an existing ticket's last message is not a referral. */
export const asReferred: TicketExample = (opening, order) => ({
  ...asClosed('redirected')(opening, order)!,
  says: true,
  entry: invented(order, exampleReferral(order.language)),
});

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
export function otherNumber({ prefix }: Desk): string {
  return formatNumber(prefix, exampleSequence - 7);
}

function questionOf(form: FormDefinition, id: string): Question {
  const question = questionsOf(form).find((each) => each.id === id);
  if (!question) throw new Error(`The example form has no question ${id}.`);
  return question;
}
