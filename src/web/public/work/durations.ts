import type { Language } from '#domain/language.ts';
import { number } from '#locales/format.ts';
import { workWords } from '#locales/public/messages.ts';

/** Service hours and minutes, never days: a day of service has other hours than a day. Rounded up, so that "within 5 min" is true. */
export function inServiceHours(seconds: number, language: Language): string {
  const minutes = Math.max(1, Math.ceil(seconds / secondsPerMinute));
  return workWords[language].duration({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** Time as it passes on the wall: hours and minutes, from one day on days of 24 hours to a tenth, rounded up. */
export function inWallTime(seconds: number, language: Language): string {
  return seconds < secondsPerDay ? inServiceHours(seconds, language) : inDays(seconds, language);
}

/** A whole column in one unit: days where its middle takes a day or more, so that no row has to be converted. */
export function wallTimeAround(middle: number): typeof inWallTime {
  return middle < secondsPerDay ? inWallTime : inDays;
}

function inDays(seconds: number, language: Language): string {
  const count = Math.ceil((seconds / secondsPerDay) * 10) / 10;
  return workWords[language].days({ days: number(count, language), count });
}

const secondsPerMinute = 60;
const secondsPerDay = 86_400;
