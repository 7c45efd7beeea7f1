import {
  type Notification,
  type NotificationChoices,
  type Pace,
  paces,
  staffNews,
} from '#domain/notifications/notifications.ts';

interface Concerned {
  isManager: boolean;
  hasSites: boolean;
  /** Works at a desk. */
  isStaff: boolean;
}

/** Which of the mails that one may choose concern this person at all. */
export function offeredMails({ isManager, hasSites, isStaff }: Concerned): Notification[] {
  return [
    'colleagues',
    ...(isStaff ? staffNews : []),
    ...(hasSites ? (['announcements'] as const) : []),
    ...(isManager ? (['reviews', 'organisationTickets'] as const) : []),
  ];
}

/** What a form says of those that it offered; the others stay as they were. */
export function readMails(form: FormData, offered: readonly Notification[], before: NotificationChoices) {
  const ticked = (name: Exclude<Notification, 'organisationTickets'>) =>
    offered.includes(name) ? form.has(name) : before[name];
  return {
    ...{ colleagues: ticked('colleagues'), reviews: ticked('reviews'), announcements: ticked('announcements') },
    ...{ given: ticked('given'), mentioned: ticked('mentioned'), watched: ticked('watched') },
    organisationTickets: readPace(form.get('organisationTickets')) ?? before.organisationTickets,
  } satisfies NotificationChoices;
}

function readPace(value: FormDataEntryValue | null): Pace | null {
  return paces.find((pace) => pace === value) ?? null;
}
