/** How often a service manager is told of the organisation's new tickets. */
export const paces = ['never', 'daily', 'each'] as const;
export type Pace = (typeof paces)[number];

/** Which mails a person gets beyond those that the desk owes them: none of these is asked for by a rule. */
export interface NotificationChoices {
  /** What others write on tickets in which the person takes part. */
  colleagues: boolean;
  /** New tickets of the organisations whose service manager the person is. */
  organisationTickets: Pace;
  /** That the access of these organisations waits for its yearly review. */
  reviews: boolean;
  /** Known incidents on the sites of which the person is editor or owner. */
  announcements: boolean;
  /** To staff: that a colleague gave them a ticket, that a note names them, what happens on a ticket that they watch. */
  given: boolean;
  mentioned: boolean;
  watched: boolean;
}
export type Notification = keyof NotificationChoices;

/** What holds for who has chosen nothing. */
export const usualChoices: NotificationChoices = {
  colleagues: false,
  organisationTickets: 'never',
  reviews: true,
  announcements: false,
  given: true,
  mentioned: true,
  watched: true,
};

/** What one of the staff is told of a ticket by mail, if they did not choose to do without. */
export const staffNews = ['given', 'mentioned', 'watched'] as const satisfies Notification[];
export type StaffNews = (typeof staffNews)[number];

/** What differs between two choices, by its name: what the audit trail keeps. */
export function changedChoices(before: NotificationChoices, after: NotificationChoices): Partial<NotificationChoices> {
  const names = Object.keys(after) as Notification[];
  return Object.fromEntries(names.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]]));
}
