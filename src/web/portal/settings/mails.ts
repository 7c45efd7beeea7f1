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
  /** True if the person works at a desk. */
  isStaff: boolean;
}

/** Returns the optional mails that apply to this person. */
export function offeredMails({ isManager, hasSites, isStaff }: Concerned): Notification[] {
  return [
    'colleagues',
    ...(isStaff ? staffNews : []),
    ...(hasSites ? (['announcements'] as const) : []),
    ...(isManager ? (['reviews', 'organisationTickets'] as const) : []),
  ];
}

/** Returns the posted choices; mails that the form did not offer stay unchanged. */
export function readMails(form: FormData, offered: readonly Notification[], before: NotificationChoices) {
  const ticked = (name: Exclude<Notification, 'organisationTickets'>) =>
    offered.includes(name) ? form.has(name) : before[name];
  return {
    colleagues: ticked('colleagues'),
    reviews: ticked('reviews'),
    announcements: ticked('announcements'),
    given: ticked('given'),
    mentioned: ticked('mentioned'),
    watched: ticked('watched'),
    organisationTickets: readPace(form.get('organisationTickets')) ?? before.organisationTickets,
  } satisfies NotificationChoices;
}

function readPace(value: FormDataEntryValue | null): Pace | null {
  return paces.find((pace) => pace === value) ?? null;
}
