import type { Calendar, DayOffRule } from '#domain/calendar/calendar.ts';
import { elseEnglish, type InEachLanguage, type Language, languages, missingIn } from '#domain/language.ts';

/** The 10 legal holidays of Belgium (law of 4 January 1974, royal decree of 18 April 1974). */
const legal: DayOffRule[] = [
  fixed(1, 1, ['Nouvel An', 'Nieuwjaar', 'Neujahr', 'New Year’s Day']),
  easter(1, ['Lundi de Pâques', 'Paasmaandag', 'Ostermontag', 'Easter Monday']),
  fixed(5, 1, ['Fête du Travail', 'Dag van de Arbeid', 'Tag der Arbeit', 'Labour Day']),
  easter(39, ['Ascension', 'Onze-Lieve-Heer-Hemelvaart', 'Christi Himmelfahrt', 'Ascension Day']),
  easter(50, ['Lundi de Pentecôte', 'Pinkstermaandag', 'Pfingstmontag', 'Whit Monday']),
  fixed(7, 21, ['Fête nationale', 'Nationale feestdag', 'Nationalfeiertag', 'National Day']),
  fixed(8, 15, ['Assomption', 'Onze-Lieve-Vrouw-Hemelvaart', 'Mariä Himmelfahrt', 'Assumption Day']),
  fixed(11, 1, ['Toussaint', 'Allerheiligen', 'Allerheiligen', 'All Saints’ Day']),
  fixed(11, 11, ['Armistice', 'Wapenstilstand', 'Waffenstillstand', 'Armistice Day']),
  fixed(12, 25, ['Noël', 'Kerstmis', 'Weihnachten', 'Christmas Day']),
];

const federalDay = [
  'Jour de congé fédéral',
  'Federale vrije dag',
  'Freier Tag der Föderalverwaltung',
  'Federal day off',
] as const;
const compensation = ['Congé de compensation', 'Compensatieverlof', 'Ausgleichsurlaub', 'Compensation leave'] as const;
const bridge = ['Jour de pont', 'Brugdag', 'Brückentag', 'Bridge day'] as const;

/** Days that the federal administration adds. Bridge days are decided per year, so other years are undecided (R17). */
const federal: DayOffRule[] = [
  fixed(11, 2, ['Jour des Morts', 'Allerzielen', 'Allerseelen', 'All Souls’ Day']),
  fixed(11, 15, ['Fête du Roi', 'Koningsdag', 'Festtag des Königs', 'King’s Feast']),
  fixed(12, 26, federalDay),
  ...[27, 28, 29, 30, 31].map((day) => fixed(12, day, compensation)),
  once('2026-05-15', bridge),
  once('2026-07-20', bridge),
];

export const legalHolidays: Calendar = {
  id: 'be-legal',
  names: inEach(['Jours fériés légaux', 'Wettelijke feestdagen', 'Gesetzliche Feiertage', 'Legal holidays']),
  rules: legal,
};

export const federalCalendar: Calendar = {
  id: 'be-federal',
  names: inEach(['Administration fédérale', 'Federale overheid', 'Föderalverwaltung', 'Federal administration']),
  rules: [...legal, ...federal],
  decidedYears: [2026],
};

type Words = readonly [fr: string, nl: string, de: string, en: string];

function fixed(month: number, day: number, words: Words): DayOffRule {
  return { kind: 'fixed', month, day, reason: inEach(words) };
}

function easter(offsetDays: number, words: Words): DayOffRule {
  return { kind: 'easter', offsetDays, reason: inEach(words) };
}

function once(date: string, words: Words): DayOffRule {
  return { kind: 'once', date, reason: inEach(words) };
}

function inEach([fr, nl, de, en]: Words): InEachLanguage {
  return elseEnglish({ fr, nl, de, en });
}

/** The built-in rule sets. */
export const calendarBases = { legal: legalHolidays, federal: federalCalendar } as const satisfies Record<
  string,
  Calendar
>;
export type CalendarBase = keyof typeof calendarBases;

/** Maximum length of the reason for a day off. It appears in mails and beside the clock. */
export const reasonCharactersMax = 80;

/** Whether a reason is short enough and given in every language of its desk. */
export function isReason(reason: InEachLanguage, needed: readonly Language[]): boolean {
  return (
    missingIn(reason, needed).length === 0 &&
    languages.every((language) => reason[language].length <= reasonCharactersMax)
  );
}
