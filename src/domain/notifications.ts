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
}
export type Notification = keyof NotificationChoices;

/** What holds for who has chosen nothing. */
export const usualChoices: NotificationChoices = {
  colleagues: false,
  organisationTickets: 'never',
  reviews: true,
  announcements: false,
};

/** What differs between two choices, by its name: what the audit trail keeps. */
export function changedChoices(before: NotificationChoices, after: NotificationChoices): Partial<NotificationChoices> {
  const names = Object.keys(after) as Notification[];
  return Object.fromEntries(names.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]]));
}
