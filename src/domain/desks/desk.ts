import type { Assignment } from '#domain/assignment/assignment.ts';
import type { Calendar, HoursException, Opening, WeeklyHours } from '#domain/calendar/calendar.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import type { OwnWords } from '#domain/letters/own-words.ts';
import type { LetterTemplates } from '#domain/letters/texts.ts';
import type { Separator } from '#domain/sending/bounce-address.ts';
import type { Targets } from '#domain/targets/targets.ts';

/** A service line: its mailbox, phone lines, hours, calendar, number prefix and closing policy. */
export interface Desk {
  id: string;
  prefix: string;
  names: InEachLanguage;
  mailbox: string;
  zone: string;
  /** The first is the desk's own language, used when nothing tells another (R27). */
  languages: Language[];
  calendar: Calendar;
  hours: WeeklyHours;
  /** Other hours on some dates, with their reasons; lines have their own. */
  exceptions?: HoursException[];
  lines: PhoneLine[];
  policy: ClosingPolicy;
  firstAnswerServiceHours: number;
  /** Next answer and handled, for some kinds or priorities the first answer too, and the steps that warn. None is no such target. */
  targets?: Targets;
  /** To whom new tickets go by themselves; none is nobody. */
  assignment?: Assignment;
  complaintCalendarDays: number;
  /** Acknowledgements to one address in an hour at most, so that nobody floods anybody through the desk. The mail is kept. */
  acknowledgementsPerHourMax: number;
  /** R8: editors of one site at most; owners do not count. */
  editorsPerSiteMax: number;
  look: DeskLook;
  /** Whom the desk helps, in its own words, with `{editors}` and `{desk}`; none is the sentence that the cap of editors makes. */
  audience?: InEachLanguage | null;
  /** Letters come back to an address of their own; none is to the desk's mailbox (bounce-address.ts). */
  bounces?: { separator: Separator } | null;
  /** A paragraph of the desk's own in some of its letters, in plain text with placeholders (own-words.ts). */
  ownWords?: OwnWords;
  /** What its letters say instead of the built-in texts. */
  templates?: LetterTemplates;
}

/** A face of its own; null is Belfry's. Colours are `#rrggbb`, and their contrast was checked when they were chosen. */
export interface DeskLook {
  accent: { light: string; dark: string } | null;
  /** `version` changes with the picture, so that browsers may keep it for ever. `alt` is none where the name stands beside it. */
  logo: { version: string; width: number; height: number } | null;
}

export interface PhoneLine {
  language: Language;
  /** E.164, `+3225550110`. */
  number: string;
  hours: WeeklyHours;
  exceptions?: HoursException[];
}

/** When a phone line is open: its own hours and exceptions, by the desk's calendar. */
export function openingOf({ calendar, zone }: Pick<Desk, 'calendar' | 'zone'>, line: PhoneLine): Opening {
  return { hours: line.hours, exceptions: line.exceptions, calendar, zone };
}

/** R15 and R17, as settings of a desk. All figures are business days. */
export interface ClosingPolicy {
  version: number;
  /** Reminders of an unanswered information request, days after it. */
  reminderDays: number[];
  /** The closing notice of an unanswered information request, days after it. */
  noticeDay: number;
  /** Silence after a notice, until the ticket closes. */
  closingDays: number;
  /** What "more time" adds (R20). */
  extensionDays: number;
}
