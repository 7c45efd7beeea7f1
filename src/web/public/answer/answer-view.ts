import type { AnswerLink } from '#desk/portal/answer-link.ts';
import type { Say } from '#desk/spine/world.ts';
import { extendClock } from '#domain/clock/schedule.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, isAfter } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { waitsForDesk } from '#domain/ticket/events/due.ts';
import { answerDueAt } from '#domain/ticket/events/ticket.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import { answerDate, clockSentence, closedSentence, skippedSentence } from '#locales/clock-sentence.ts';
import { deadline } from '#locales/format.ts';
import { words } from '#locales/messages.ts';
import { portalTicketWords } from '#locales/portal/messages.ts';
import { problems } from '#locales/problems/messages.ts';
import { answerWords } from '#locales/public/messages.ts';
import { clockDrawing } from '#web/shared/clock-drawing.ts';
import { skippedDrawn } from '#web/ui/clock/pieces.ts';
import { type Choice, choiceOf, choicesOf, sayOf, takesText, whyNot } from './choices.ts';

export type AnswerView = ReturnType<typeof answerView>;

interface Reader {
  desk: Desk;
  language: Language;
  now: Instant;
  proved: boolean;
}

/** Returns the page of a link: the ticket's number, status and clock, and one suggested action with its effect. */
export function answerView(link: AnswerLink, reader: Reader, wanted: Say | null, refusal: Refusal | null) {
  const { ticket } = link;
  const { language, proved } = reader;
  const offered = link.purpose === 'confirm' && !proved ? (['confirm'] as const) : choicesOf(link.actor, ticket);
  const chosen =
    wanted === null ? firstChoice(link, offered) : (choiceOf(wanted, offered) ?? firstChoice(link, offered));
  const why = refusal ?? (wanted && whyNot(wanted, ticket));
  return {
    number: ticket.number,
    status: { name: ticket.status, word: words[language].statuses[ticket.status] },
    /** Null until the contact is verified; until then nothing of the request is shown (R3). */
    summary: proved && ticket.provedBy !== null ? link.summary : null,
    clock: clockView(link, reader),
    /** Replaces a missing clock: when the ticket was closed, or when the first answer is due. */
    sentence: sentenceOf(link, reader),
    main: chosen && choiceView(link, reader, chosen),
    others: othersOf(offered, chosen, language),
    /** The refusal, or the refusal that would follow. */
    refused: why && refusalText(why, language),
  };
}

/** Returns the suggested action. Null for a ticket in progress, which needs nothing from its requester. */
function firstChoice({ ticket }: AnswerLink, offered: readonly Choice[]): Choice | null {
  const isIdle = ticket.status === 'new' || ticket.status === 'open';
  return isIdle ? (offered.find((choice) => choice === 'confirm') ?? null) : (offered[0] ?? null);
}

function choiceView({ ticket }: AnswerLink, { desk, language }: Reader, choice: Choice) {
  const say = answerWords[language];
  const text = takesText(choice);
  const days = desk.policy.extensionDays;
  const until = ticket.clock && deadline(extendClock(desk, ticket.clock).closesAt, language, desk.zone);
  const more = until === null ? say.effect.moreTime({ days }) : say.effect.moreTimeUntil({ days, date: until });
  return {
    choice,
    question: say.question[choice],
    button: say.button[choice],
    effect: choice === 'moreTime' ? more : say.effect[choice],
    text: text && { label: say.text[choice as 'reply'], required: text === 'required' },
  };
}

function othersOf(offered: readonly Choice[], chosen: Choice | null, language: Language) {
  return offered.flatMap((choice) => {
    const say = sayOf(choice);
    if (choice === chosen || choice === 'late' || choice === 'confirm' || say === 'confirm') return [];
    return [{ label: answerWords[language].other[choice], say }];
  });
}

/** The clock for the drawing, with the same facts in words (R18). */
function clockView({ ticket }: AnswerLink, { desk: { zone }, language, now }: Reader) {
  const { clock } = ticket;
  if (clock === null) return null;
  const { hasReminders, ...drawing } = clockDrawing(clock, { zone, language, now });
  return {
    ...drawing,
    sentence: clockSentence(clock, language, { zone, to: 'requester', now, waitsForDesk: waitsForDesk(ticket) }),
    skipped: skippedSentence(skippedDrawn(clock, zone), language),
    /** The legend of the reminder dots; null if there are none. */
    reminders: hasReminders ? portalTicketWords[language].clock.reminder : null,
  };
}

function sentenceOf({ ticket }: AnswerLink, { desk, language, now }: Reader): string | null {
  if (ticket.closedAt !== null) return closedSentence(ticket.closedAt, language, desk.zone);
  if (ticket.clock !== null || ticket.firstAnsweredAt !== null || !isAfter(answerDueAt(ticket), now)) return null;
  return answerWords[language].firstAnswer({ date: answerDate(ticket, language, desk.zone) });
}

function refusalText(refusal: Refusal, language: Language): string {
  const own: Partial<Record<Refusal, string>> = answerWords[language].refusal;
  return own[refusal] ?? problems[language].refusals[refusal].detail;
}
