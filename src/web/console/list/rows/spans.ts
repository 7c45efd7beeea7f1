import type { ConsoleWords } from '#locales/console/messages.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Returns a duration as people say it: `1 h 16`, `12 min`, `3 days`. Never seconds. */
export function span(milliseconds: number, words: ConsoleWords): string {
  const length = Math.max(0, milliseconds);
  if (length >= 2 * day) return words.due.days({ days: Math.round(length / day) });
  if (length < hour) return words.due.minutes({ minutes: Math.floor(length / minute) });
  const hours = Math.floor(length / hour);
  // Beyond a working day minutes are irrelevant.
  const minutes = hours >= 8 ? 0 : Math.floor((length % hour) / minute);
  return words.due.hours({ hours, minutes });
}

/** Returns a duration that stands alone, such as an age. */
export function spanAlone(milliseconds: number, words: ConsoleWords): string {
  const isDays = milliseconds >= 2 * day;
  return isDays ? words.due.daysAlone({ days: Math.round(milliseconds / day) }) : span(milliseconds, words);
}

export function ago(from: string, now: string, words: ConsoleWords): string {
  return words.due.ago({ span: span(Date.parse(now) - Date.parse(from), words) });
}

export function waiting(from: string, now: string, words: ConsoleWords): string {
  return words.due.waiting({ span: span(Date.parse(now) - Date.parse(from), words) });
}
