import { type Notification, type NotificationChoices, type Pace, paces } from '#domain/notifications.ts';

/** Which of the mails that one may choose concern this person at all. */
export function offeredMails({ isManager, hasSites }: { isManager: boolean; hasSites: boolean }): Notification[] {
  return [
    'colleagues',
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
    organisationTickets: readPace(form.get('organisationTickets')) ?? before.organisationTickets,
  } satisfies NotificationChoices;
}

function readPace(value: FormDataEntryValue | null): Pace | null {
  return paces.find((pace) => pace === value) ?? null;
}
