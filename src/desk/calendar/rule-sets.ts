import { setImmediate as nextTurn } from 'node:timers/promises';
import type Holidays from 'date-holidays';
import { type CalendarBase, calendarBases } from '#domain/calendar/belgium.ts';
import type { Calendar } from '#domain/calendar/calendar.ts';
import { dayOf } from '#domain/calendar/day.ts';
import { fitRules, type PublishedHoliday } from '#domain/calendar/fit-rules.ts';
import { type InEachLanguage, inEachLanguage, type Language, languages } from '#domain/language.ts';

// The rule sets that a calendar can be based on: Belgium's own two, and those of date-holidays for every country and region of Europe.
// The package takes 30 MB of memory, so it is loaded when somebody chooses, and a calendar keeps the rules as its own data (R17).

/** ISO 3166-1 codes of Europe. Belgium as a whole is `legal`. */
const european =
  'AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA XK';

/** Days that follow no simple rule are listed one by one for these years. */
const years = { first: 2024, last: 2050 };

/** A rule set that a calendar can be based on. Its code is `legal`, `federal`, or a country and its region, `DE-SN`. */
interface RuleSet {
  code: string;
  names: InEachLanguage;
}

/** Returns all rule sets, by country: the Belgian ones first, then the others by code. */
export async function listRuleSets(): Promise<RuleSet[]> {
  const { default: Holidays } = await import('date-holidays');
  // Loading it took a tenth of a second. Others get their turn before it is read (attack 84).
  await nextTurn();
  const index = new Holidays();
  // Making one takes longer than the names of all countries.
  const countries = Object.fromEntries(
    languages.map((language) => [language, new Intl.DisplayNames(language, { type: 'region' })]),
  ) as CountryNames;
  const belgian = Object.entries(calendarBases).map(([code, { names }]) => ({ code, names }));
  const others = european.split(' ').flatMap((country) => {
    const regions = Object.keys(index.getStates(country) ?? {}).flatMap((state) => [
      [country, state],
      ...Object.keys(index.getRegions(country, state) ?? {}).map((region) => [country, state, region]),
    ]);
    return country === 'BE' ? regions : [[country], ...regions];
  });
  return [...belgian, ...others.map((place) => ({ code: place.join('-'), names: namesOf(index, countries, place) }))];
}

/** Returns a rule set by its code, with its rules; null for an unknown code. */
export async function readRuleSet(code: string): Promise<Calendar | null> {
  if (Object.hasOwn(calendarBases, code)) return calendarBases[code as CalendarBase];
  const known = (await listRuleSets()).find((each) => each.code === code);
  if (!known) return null;
  const { default: Holidays } = await import('date-holidays');
  const place = code.split('-') as [string, string, string];
  const holidays = publishedIn(new Holidays(...place), communityDays(Holidays, place));
  return { id: code, names: known.names, rules: fitRules(holidays, years), decidedYears: null };
}

/** Returns the rule set on which a calendar is based, by its name; null if it has another name. */
export async function ruleSetOf({ names }: Pick<Calendar, 'names'>): Promise<Calendar | null> {
  const own = Object.entries(calendarBases).find(([, base]) => base.names.fr === names.fr);
  if (own) return { ...own[1], id: own[0] };
  const known = (await listRuleSets()).find((each) => each.names.fr === names.fr);
  return known ? readRuleSet(known.code) : null;
}

type CountryNames = Record<Language, Intl.DisplayNames>;

function namesOf(
  index: Holidays,
  countries: CountryNames,
  [country = '', state = '', region]: string[],
): InEachLanguage {
  return inEachLanguage((language) => {
    const parts = [
      countries[language].of(country),
      state && index.getStates(country, language)[state],
      region && index.getRegions(country, state, language)[region],
    ];
    return parts.filter(Boolean).join(', ');
  });
}

/** Rules of days on which the administrations of a Belgian community close, although they are no legal holidays. */
function communityDays(Library: typeof Holidays, [country, state]: string[]): Set<string> {
  if (country !== 'BE' || state === undefined) return new Set();
  const daysOf = (place: Holidays) => place.getHolidays(years.first, 'fr').map(({ rule, name }) => ({ rule, name }));
  const national = new Set(daysOf(new Library('BE')).map(({ name }) => name));
  return new Set(daysOf(new Library('BE', state)).flatMap(({ rule, name }) => (national.has(name) ? [] : [rule])));
}

/** The public holidays of a place, and those of its own rules, without half days. */
function publishedIn(place: Holidays, ownRules: ReadonlySet<string>): PublishedHoliday[] {
  const found = new Map<string, { reason: InEachLanguage; days: number[] }>();
  for (let year = years.first; year <= years.last; year++) {
    const named = languages.map((language) => place.getHolidays(year, language));
    for (const [at, { date, start, end, type, rule, substitute }] of named[0]!.entries()) {
      if ((type !== 'public' && !ownRules.has(rule)) || !date.includes(' 00:00:00')) continue;
      // A day is shorter by an hour when summer time begins.
      const length = Math.floor((end.getTime() - start.getTime()) / msPerDay + 0.1);
      for (let nth = 0; nth < length; nth++) {
        const holiday = found.getOrInsertComputed(`${rule} ${substitute} ${nth}`, () => ({
          reason: reasonOf(named.map((each) => each[at]!.name)),
          days: [],
        }));
        holiday.days.push(dayOf(date.slice(0, 10)) + nth);
      }
    }
  }
  return [...found.values()];
}

const msPerDay = 86_400_000;

function reasonOf(names: string[]): InEachLanguage {
  return Object.fromEntries(
    languages.map((language, at) => [language, names[at]!.replaceAll("'", '’').slice(0, 80)]),
  ) as InEachLanguage;
}
