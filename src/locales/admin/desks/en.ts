import type { DesksWords } from '#locales/admin/desks/fr.ts';

export const en: DesksWords = {
  title: 'Desks',
  lead: 'Each desk has its numbers, hours, calendar and rules. A change counts at once and stands in the audit trail.',
  none: 'No desk',
  noneText: 'Make the first desk below.',
  all: 'All desks',
  saved: 'It is saved, and counts from now on.',
  save: 'Save',
  change: 'Change',
  effect: 'What this changes',
  conflict:
    'Somebody changed these settings while you were writing. The values as they are now stand below, above yours. Save once more to keep yours.',
  now: 'Values as they are now',
  number: 'Prefix of the numbers',
  numberFixed: 'It stays as it is: numbers that were told must remain valid.',
  closed: 'closed',
  noLine: 'no line',
  elsewhere: 'Also to be set',
  add: {
    title: 'Make a desk',
    prefix: 'Prefix of the numbers',
    prefixHint:
      'Two to eight letters, for example DTO. Each ticket number begins with it, and it does not change any more.',
    mailbox: 'E-mail address of the desk',
    mailboxHint:
      'Your mail server has to hand what arrives there over to Belfry, by LMTP or by the command “belfry receive-mail”.',
    save: 'Make the desk',
    refused: {
      prefix: 'A prefix has two to eight letters and is no word like TICKET. Choose another.',
      prefixTaken: 'A desk has this prefix already. Choose another.',
      mailbox: 'Write an e-mail address, for example desk@administration.example.',
      mailboxTaken: 'This address is a desk’s already. Choose another.',
      demonstration: 'The demonstration keeps its two desks. Make yours in a database of your own.',
    },
  },
  parts: {
    languages: {
      name: 'Languages and time zone',
      about: 'The languages in which the desk writes, its own first, and the time that it follows.',
      effect:
        'The first language counts where nothing tells another. Open tickets keep theirs. The zone moves hours and the end of days to come, never a date that was told.',
    },
    hours: {
      name: 'Opening hours',
      about: 'When the desk works. The first answer is counted in these hours.',
      effect:
        'The support page and the acknowledgements show the new hours at once. A due time that is fixed does not move.',
    },
    lines: {
      name: 'Phone lines',
      about: 'One line a language, with its hours. A language without a line shows all lines.',
      effect: 'Each page says at once whether the line is open. Without any line an urgent incident is not phoned in.',
    },
    promises: {
      name: 'Promises and limits',
      about: 'The time to the first answer and to a complaint’s, and the number of editors a site.',
      effect:
        'New tickets follow the new times; open ones keep the one that was told. Above a lowered cap all keep access, and none is added.',
    },
    closing: {
      name: 'Closing',
      about: 'The reminders, the closing notice and the business days of silence before the closing.',
      effect:
        'Counts for notices and information requests that go out from now on. A date that was told never changes.',
    },
  },
  fields: {
    languages: 'Languages',
    languagesHint: 'Tick those in which the desk writes.',
    first: 'Language of the desk',
    zone: 'Time zone',
    zoneHint: 'For example Europe/Brussels.',
    hoursHint: 'For example 08:30-12:00, 13:00-17:00. Empty: closed.',
    phone: 'Phone number',
    phoneHint: 'For example 02 555 12 10. Empty: no line in this language.',
    lineHours: 'Hours of the line',
    firstAnswer: 'First answer, in opening hours',
    complaint: 'Answer to a complaint, in calendar days',
    editors: 'Editors a site, at most',
    acknowledgements: 'Acknowledgements an hour and address, at most',
    acknowledgementsHint: 'Protects against floods. The mail is always kept.',
    reminders: 'Reminders, in business days after the request',
    remindersHint: 'Rising figures, for example 2, 4. Empty: no reminder.',
    notice: 'Closing notice, in business days after the request',
    closing: 'Silence before the closing, in business days',
    extension: 'What “more time” adds, in business days',
  },
  problems: {
    languages: 'Tick at least one language, the desk’s own among them.',
    zone: 'Write a time zone such as Europe/Brussels.',
    hours: ({ day }) => `Write ${day} like 08:30-12:00, 13:00-17:00, in order, without overlap.`,
    phone: 'Write a phone number, for example 02 555 12 10.',
    figure: ({ min, max }) => `Write a whole number from ${min} to ${max}.`,
    reminders: 'Write five rising figures at most, all before the closing notice.',
  },
};
