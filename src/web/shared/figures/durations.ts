import type { Language } from '#domain/language.ts';
import { number } from '#locales/format.ts';
import { workWords } from '#locales/public/messages.ts';

/**
 * Returns service hours and minutes, never days, since a service day is shorter than a day. Rounded up, so that "within 5 min" is
 * true.
 */
export function inServiceHours(seconds: number, language: Language): string {
  const minutes = Math.max(1, Math.ceil(seconds / secondsPerMinute));
  return workWords[language].duration({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** Returns elapsed time in hours and minutes, or from one day on in days of 24 hours with one decimal. Rounded up. */
export function inWallTime(seconds: number, language: Language): string {
  return seconds < secondsPerDay ? inServiceHours(seconds, language) : inDays(seconds, language);
}

/** Returns the format for a whole column: days if its median is at least a day, so that all rows share a unit. */
export function wallTimeAround(middle: number): typeof inWallTime {
  return middle < secondsPerDay ? inWallTime : inDays;
}

function inDays(seconds: number, language: Language): string {
  const count = Math.ceil((seconds / secondsPerDay) * 10) / 10;
  return workWords[language].days({ days: number(count, language), count });
}

const secondsPerMinute = 60;
const secondsPerDay = 86_400;
