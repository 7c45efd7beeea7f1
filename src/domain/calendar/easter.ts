import { civilDay, type Day } from '#domain/calendar/day.ts';

/** Returns Easter Sunday of a Gregorian year (Meeus, Jones and Butcher). Three legal holidays of Belgium depend on it (R17). */
export function easterSunday(year: number): Day {
  const moon = year % 19;
  const century = Math.floor(year / 100);
  const correction = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * moon + correction + 15) % 30;
  const late = epact > 28 || (epact === 28 && moon > 10) ? epact - 1 : epact;
  const weekday = (year + Math.floor(year / 4) + late + 2 - century + Math.floor(century / 4)) % 7;
  return civilDay(year, 3, 28 + late - weekday);
}

/** Returns Easter Sunday of the Orthodox churches: the Julian one (Meeus), as a day of the Gregorian calendar. */
export function orthodoxEasterSunday(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const century = Math.floor(year / 100);
  return civilDay(year, 3, 22) + moon + weekday + century - Math.floor(century / 4) - 2;
}
