import type { HoursSpan, WeeklyHours } from '#domain/calendar/calendar.ts';
import type { ClosingPolicy, Desk, PhoneLine } from '#domain/desks/desk.ts';
import { type InEachLanguage, type Language, languages } from '#domain/language.ts';
import { type OwnTextProblem, ownTextFields, readOwnTexts } from '#domain/letters/own-texts.ts';

/** The parts of a desk's settings. A form edits one part as field names and texts. */
export const settingParts = ['languages', 'audience', 'hours', 'lines', 'promises', 'closing'] as const;
export type SettingPart = (typeof settingParts)[number];

export type TypedPart = Record<string, string>;

type PartSettings = Partial<Omit<Desk, 'id' | 'prefix' | 'mailbox' | 'calendar'>>;

export type PartProblem =
  | { field: string; problem: 'languages' | 'zone' | 'hours' | 'phone' | 'figure' | 'reminders' }
  | OwnTextProblem;

/** Limits of each figure. */
export const figureLimits = {
  firstAnswer: { min: 1, max: 80 },
  complaint: { min: 1, max: 60 },
  editors: { min: 1, max: 50 },
  acknowledgements: { min: 1, max: 200 },
  notice: { min: 1, max: 60 },
  closing: { min: 1, max: 60 },
  extension: { min: 1, max: 60 },
} as const;
export type Figure = keyof typeof figureLimits;

/** Placeholders in the text about the desk's audience. */
const audiencePlaceholders = ['editors', 'desk'] as const;

/** Maximum number of reminders per request. */
const remindersMax = 5;

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Returns a part of a desk's settings as its form shows it. */
export function typedPart(desk: Desk, part: SettingPart): TypedPart {
  switch (part) {
    case 'languages':
      return { languages: desk.languages.toSorted(inOrder).join(','), first: desk.languages[0]!, zone: desk.zone };
    case 'audience':
      return ownTextFields('audience', desk.audience);
    case 'hours':
      return typedWeek('hours', desk.hours);
    case 'lines':
      return Object.assign({}, ...languages.map((language) => typedLine(desk, language)));
    case 'promises':
      return {
        firstAnswer: String(desk.firstAnswerServiceHours),
        complaint: String(desk.complaintCalendarDays),
        editors: String(desk.editorsPerSiteMax),
        acknowledgements: String(desk.acknowledgementsPerHourMax),
      };
    case 'closing': {
      const { reminderDays, noticeDay, closingDays, extensionDays } = desk.policy;
      return {
        reminders: reminderDays.join(', '),
        notice: String(noticeDay),
        closing: String(closingDays),
        extension: String(extensionDays),
      };
    }
  }
}

/** Parsers that the domain does not contain: phone numbers and time zones. */
interface PartReaders {
  phone(text: string): string | null;
  zone(text: string): string | null;
}

/** Returns a form's settings, or every wrong field. Each change of the policy gives it a new version. */
export function readPart(
  desk: Desk,
  part: SettingPart,
  typed: TypedPart,
  readers: PartReaders,
): { settings: PartSettings } | { refused: 'invalid'; problems: PartProblem[] } {
  const problems: PartProblem[] = [];
  const settings = read[part]({ desk, typed, problems, readers });
  return problems.length > 0 ? { refused: 'invalid', problems } : { settings };
}

interface Reading {
  desk: Desk;
  typed: TypedPart;
  problems: PartProblem[];
  readers: PartReaders;
}

const read: Record<SettingPart, (reading: Reading) => PartSettings> = {
  languages({ typed, problems, readers }) {
    const ticked = languages.filter((language) => (typed.languages ?? '').split(',').includes(language));
    const first = ticked.find((language) => language === typed.first);
    const zone = readers.zone(typed.zone ?? '');
    if (!first) problems.push({ field: 'languages', problem: 'languages' });
    if (!zone) problems.push({ field: 'zone', problem: 'zone' });
    return { languages: [first!, ...ticked.filter((each) => each !== first)], zone: zone! };
  },
  audience: (reading) => ({ audience: readAudience(reading) }),
  hours: (reading) => ({ hours: readWeek(reading, 'hours') }),
  lines(reading) {
    return { lines: languages.flatMap((language) => readLine(reading, language)) };
  },
  promises(reading) {
    return {
      firstAnswerServiceHours: readFigure(reading, 'firstAnswer'),
      complaintCalendarDays: readFigure(reading, 'complaint'),
      editorsPerSiteMax: readFigure(reading, 'editors'),
      acknowledgementsPerHourMax: readFigure(reading, 'acknowledgements'),
    };
  },
  closing(reading) {
    const { version } = reading.desk.policy;
    return { policy: { ...readClosing(reading), version: version + 1 } };
  },
};

/** Returns a typed closing policy without its version, or null if a figure is wrong. */
export function typedPolicy(typed: TypedPart): Omit<ClosingPolicy, 'version'> | null {
  const problems: PartProblem[] = [];
  const policy = readClosing({ typed, problems });
  return problems.length > 0 ? null : policy;
}

function readClosing(reading: Pick<Reading, 'typed' | 'problems'>): Omit<ClosingPolicy, 'version'> {
  const { typed, problems } = reading;
  const noticeDay = readFigure(reading, 'notice');
  const reminderDays = (typed.reminders ?? '')
    .split(/[\s,;]+/)
    .filter((text) => text !== '')
    .map(Number);
  const rising = reminderDays.every((day, at) => Number.isInteger(day) && day > (reminderDays[at - 1] ?? 0));
  if (!rising || reminderDays.length > remindersMax || reminderDays.some((day) => day >= noticeDay))
    problems.push({ field: 'reminders', problem: 'reminders' });
  const days = { closingDays: readFigure(reading, 'closing'), extensionDays: readFigure(reading, 'extension') };
  return { ...days, reminderDays, noticeDay };
}

function readAudience({ typed, problems }: Reading): InEachLanguage | null {
  const [fr, nl, de, en] = languages.map((language) => typed[`audience-${language}`] ?? '');
  const read = readOwnTexts('audience', { fr: fr!, nl: nl!, de: de!, en: en! }, audiencePlaceholders);
  if ('texts' in read) return read.texts;
  problems.push(...read.problems);
  return null;
}

function readFigure({ typed, problems }: Pick<Reading, 'typed' | 'problems'>, field: Figure): number {
  const { min, max } = figureLimits[field];
  const value = Number(typed[field]?.trim() || 'none');
  if (!Number.isInteger(value) || value < min || value > max) problems.push({ field, problem: 'figure' });
  return value;
}

function readLine(reading: Reading, language: Language): PhoneLine[] {
  const field = `phone-${language}`;
  const text = (reading.typed[field] ?? '').trim();
  if (text === '') return [];
  const number = reading.readers.phone(text);
  if (number === null) reading.problems.push({ field, problem: 'phone' });
  const before = reading.desk.lines.find((line) => line.language === language);
  const exceptions = before?.exceptions && { exceptions: before.exceptions };
  return [{ language, number: number ?? '', hours: readWeek(reading, field), ...exceptions }];
}

function readWeek({ typed, problems }: Reading, prefix: string): WeeklyHours {
  const week: WeeklyHours = {};
  for (const weekday of weekdays) {
    const field = `${prefix}-${weekday}`;
    const spans = readSpans(typed[field] ?? '');
    if (spans === null) problems.push({ field, problem: 'hours' });
    else if (spans.length > 0) week[weekday] = spans;
  }
  return week;
}

/** Parses `08:30-12:00, 13:00-17:00`, in order; a day may close at 24:00. Null if the text is invalid. */
export function readSpans(text: string): HoursSpan[] | null {
  const spans = text.split(/[,;]/).filter((span) => span.trim() !== '');
  let last = '';
  const found = spans.map((span) => {
    const [, opens = '', closes = ''] = /^\s*(\d?\d[:.h]\d\d)\s*[-–]\s*(\d?\d[:.h]\d\d)\s*$/.exec(span) ?? [];
    return { opens: timeOf(opens), closes: /^24[:.h]00$/.test(closes) ? '24:00' : timeOf(closes) };
  });
  for (const { opens, closes } of found) {
    if (opens === '' || closes === '' || opens >= closes || opens < last) return null;
    last = closes;
  }
  return found;
}

function timeOf(text: string): string {
  const [hour = '', minute = ''] = text.split(/[:.h]/);
  const isTime = minute !== '' && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? `${hour.padStart(2, '0')}:${minute}` : '';
}

/** Returns spans in the format that `readSpans` reads. */
export function spansText(spans: readonly HoursSpan[]): string {
  return spans.map(({ opens, closes }) => `${opens}-${closes}`).join(', ');
}

function typedLine(desk: Desk, language: Language): TypedPart {
  const line = desk.lines.find((each) => each.language === language);
  return { [`phone-${language}`]: line?.number ?? '', ...typedWeek(`phone-${language}`, line?.hours ?? desk.hours) };
}

function typedWeek(prefix: string, hours: WeeklyHours): TypedPart {
  return Object.fromEntries(weekdays.map((weekday) => [`${prefix}-${weekday}`, spansText(hours[weekday] ?? [])]));
}

function inOrder(a: Language, b: Language): number {
  return languages.indexOf(a) - languages.indexOf(b);
}
