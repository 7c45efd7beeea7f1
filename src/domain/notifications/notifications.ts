import { businessDaysLater } from '#domain/calendar/business-days.ts';
import type { Opening } from '#domain/calendar/calendar.ts';
import { dayIn } from '#domain/calendar/day.ts';
import { sendingMoment } from '#domain/clock/schedule.ts';
import type { Instant } from '#domain/instant.ts';

/** How often a service manager gets mail about the organisation's new tickets. */
export const paces = ['never', 'daily', 'each'] as const;
export type Pace = (typeof paces)[number];

/** The optional mails that a person gets. No rule requires them. */
export interface NotificationChoices {
  /** Messages by others on tickets in which the person takes part. */
  colleagues: boolean;
  /** New tickets of the organisations that the person manages. */
  organisationTickets: Pace;
  /** Yearly access reviews of these organisations. */
  reviews: boolean;
  /** Known incidents on sites that the person edits or owns. */
  announcements: boolean;
  /** For staff: a ticket was assigned to them, a note mentions them, or something happened on a ticket that they watch. */
  given: boolean;
  mentioned: boolean;
  watched: boolean;
  /** For staff: a task of theirs is due or overdue. */
  due: boolean;
}
export type Notification = keyof NotificationChoices;

/** The default choices. */
export const usualChoices: NotificationChoices = {
  colleagues: false,
  organisationTickets: 'never',
  reviews: true,
  announcements: false,
  given: true,
  mentioned: true,
  watched: true,
  due: true,
};

/** The choices of staff. */
export const staffChoices = ['given', 'mentioned', 'watched', 'due'] as const satisfies Notification[];
export type StaffChoice = (typeof staffChoices)[number];

/** News about a ticket that staff get by mail unless they opted out. */
export const staffNews = [...staffChoices, 'overdue'] as const;
export type StaffNews = (typeof staffNews)[number];

/** Returns the choice that covers this news. */
export function choiceFor(news: StaffNews): StaffChoice {
  return news === 'overdue' ? 'due' : news;
}

/** Returns the changed choices by name, for the audit trail. */
export function changedChoices(before: NotificationChoices, after: NotificationChoices): Partial<NotificationChoices> {
  const names = Object.keys(after) as Notification[];
  return Object.fromEntries(names.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]]));
}

/** Tickets listed in one mail. For the rest it gives only their number. */
export const digestTicketsMax = 50;

/** Returns when the next daily mail is sent: at the desk's opening on the next business day. */
export function nextDigestAt(desk: Opening, now: Instant): Instant {
  const today = dayIn(desk.zone, now);
  return sendingMoment(desk, businessDaysLater(desk.calendar, today, 1));
}
