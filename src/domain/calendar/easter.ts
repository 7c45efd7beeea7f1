import { civilDay, type Day } from '#domain/calendar/day.ts';

/** Returns Easter Sunday of a Gregorian year (Meeus, Jones and Butcher). Three legal holidays depend on it (R17). */
export function easterSunday(year: number): Day {
  const moon = year % 19;
  const century = Math.floor(year / 100);
  const correction = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * moon + correction + 15) % 30;
  const late = epact > 28 || (epact === 28 && moon > 10) ? epact - 1 : epact;
  const weekday = (year + Math.floor(year / 4) + late + 2 - century + Math.floor(century / 4)) % 7;
  return civilDay(year, 3, 28 + late - weekday);
}
