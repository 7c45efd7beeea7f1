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
  /** The first is the desk's default language (R27). */
  languages: Language[];
  calendar: Calendar;
  hours: WeeklyHours;
  /** Special hours on some dates, with their reasons. Lines have their own. */
  exceptions?: HoursException[];
  lines: PhoneLine[];
  policy: ClosingPolicy;
  firstAnswerServiceHours: number;
  /**
   * Targets for the next answer and for handling, first-answer targets per kind or priority, and warning steps. Absent means no
   * targets.
   */
  targets?: Targets;
  /** How new tickets are assigned automatically; absent means not at all. */
  assignment?: Assignment;
  complaintCalendarDays: number;
  /**
   * Maximum number of acknowledgements per address and hour, so that nobody can flood others through the desk. The mail itself is
   * kept.
   */
  acknowledgementsPerHourMax: number;
  /** R8: maximum number of editors per site. Owners do not count. */
  editorsPerSiteMax: number;
  look: DeskLook;
  /**
   * Text about the desk's audience, with `{editors}` and `{desk}`. Null or absent uses the default sentence with the cap of
   * editors.
   */
  audience?: InEachLanguage | null;
  /** Separator of the bounce address; null or absent sends bounces to the desk's mailbox (bounce-address.ts). */
  bounces?: { separator: Separator } | null;
  /** The desk's own paragraph in some of its letters, as plain text with placeholders (own-words.ts). */
  ownWords?: OwnWords;
  /** The desk's own letters instead of the built-in texts. */
  templates?: LetterTemplates;
}

/** The desk's own logo and colours; null means Belfry's. Colours are `#rrggbb`; their contrast was checked on save. */
export interface DeskLook {
  accent: { light: string; dark: string } | null;
  /** `version` changes with the picture, so that browsers can cache it for ever. `alt` is empty if the name stands beside it. */
  logo: { version: string; width: number; height: number } | null;
}

export interface PhoneLine {
  language: Language;
  /** E.164, `+3225550110`. */
  number: string;
  hours: WeeklyHours;
  exceptions?: HoursException[];
}

/** Returns when a phone line is open: its own hours and exceptions, with the desk's calendar. */
export function openingOf({ calendar, zone }: Pick<Desk, 'calendar' | 'zone'>, line: PhoneLine): Opening {
  return { hours: line.hours, exceptions: line.exceptions, calendar, zone };
}

/** The desk's settings for R15 and R17. All figures are business days. */
export interface ClosingPolicy {
  version: number;
  /** Days after an information request on which reminders go out. */
  reminderDays: number[];
  /** Days after an information request on which the closing notice goes out. */
  noticeDay: number;
  /** Days without a reply after a notice until the ticket closes. */
  closingDays: number;
  /** Days that "more time" adds (R20). */
  extensionDays: number;
}
