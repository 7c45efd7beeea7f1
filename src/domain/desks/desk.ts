import type { Assignment } from '#domain/assignment/assignment.ts';
import type { Calendar, HoursException, Opening } from '#domain/calendar/calendar.ts';
import type { PhoneLine } from '#domain/desks/setting-kinds.ts';
import type { SettingValues } from '#domain/desks/settings.ts';
import type { OwnWords } from '#domain/letters/own-texts.ts';
import type { LetterTemplates } from '#domain/letters/texts.ts';
import type { Separator } from '#domain/sending/bounce-address.ts';
import type { Targets } from '#domain/targets/targets.ts';

/** A service line: its settings, and what it has rows of. */
export interface Desk extends SettingValues {
  id: string;
  prefix: string;
  mailbox: string;
  calendar: Calendar;
  /** Special hours on some dates, with their reasons. Lines have their own. */
  exceptions?: HoursException[];
  /**
   * Targets for the next answer and for handling, first-answer targets per kind or priority, and warning steps. Absent means no
   * targets.
   */
  targets?: Targets;
  /** How new tickets are assigned automatically; absent means not at all. */
  assignment?: Assignment;
  look: DeskLook;
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
  /**
   * `version` changes with the picture, so that browsers can cache it for ever. `alt` is empty if the name is shown beside it.
   */
  logo: { version: string; width: number; height: number } | null;
}

/** Returns when a phone line is open: its own hours and exceptions, with the desk's calendar. */
export function openingOf({ calendar, zone }: Pick<Desk, 'calendar' | 'zone'>, line: PhoneLine): Opening {
  return { hours: line.hours, exceptions: line.exceptions, calendar, zone };
}
