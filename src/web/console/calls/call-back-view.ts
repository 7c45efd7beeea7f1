import type { Desk } from '#domain/desks/desk.ts';
import { isAfter } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { callWords, consoleWords } from '#locales/console/messages.ts';
import { time } from '#locales/format.ts';
import type { PhoneCallSummary } from '#store/calls/phone-calls.ts';
import { callerWords } from '#web/console/calls/call-view.ts';
import { dayWords } from '#web/console/list/rows/due-words.ts';

export interface CallReader {
  desk: Desk;
  now: string;
  language: Language;
}

/** Returns a call in the words of the list of call-backs. */
export function callBackView(call: PhoneCallSummary, reader: CallReader) {
  const { now, language } = reader;
  const say = callWords[language];
  const { who, number } = callerWords(call, say);
  const dueAt = call.callBackDueAt!;
  const isDue = !isAfter(dueAt, now);
  return {
    id: call.id,
    who,
    number: number ?? '',
    line: say.lines[call.language],
    ticket: call.ticketNumber,
    /** When the call was missed, or who promised the call-back. */
    why:
      call.callBackByName === null
        ? say.list.missedAt({ when: moment(call.rangAt, reader) })
        : say.list.promised({ name: call.callBackByName }),
    due: isDue ? say.list.dueNow : say.list.dueAt({ when: moment(dueAt, reader) }),
    isDue,
  };
}

/** A person waiting to be called back. */
export type CallBackView = ReturnType<typeof callBackView>;

/** `10:21`, `yesterday 10:21`: today is left out. */
export function moment(at: string, { desk, now, language }: CallReader): string {
  const words = consoleWords[language];
  const day = dayWords(at, { desk, now, language, words });
  const clock = time(at, language, desk.zone);
  return day === words.due.today ? clock : `${day} ${clock}`;
}
