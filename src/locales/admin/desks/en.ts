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
      'Your mail server has to hand what arrives there over to Belfry, by LMTP or by the command “belfry receive-mail”. Otherwise Belfry reads the mailbox by IMAP.',
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
    audience: {
      name: 'Whom you help',
      about:
        'The sentence of the support page that says whom the desk is for. Plain text, in the four languages; {editors} becomes the largest number of editors a site, {desk} the name of the desk.',
      effect:
        'The support page shows it at once. If the four fields stay empty, the sentence that Belfry makes of your limits stands there. Nobody’s rights change.',
    },
    hours: {
      name: 'Opening hours',
      about: 'When the desk works. The first answer is counted in these hours.',
      effect:
        'The support page and the acknowledgements show the new hours at once. A due time that is open is counted again, and never comes earlier than promised.',
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
      effect: 'Counts for notices and information requests that go out from now on. What runs keeps its dates.',
    },
    exceptions: {
      name: 'Exceptions to the hours',
      about: 'Other hours, or none, on a date or from one date to another, with the reason.',
      effect:
        'The support page, the lines and deadlines in hours follow the exception at once. The business days of a closing do not depend on it: a shortened day stays a business day.',
    },
    assignment: {
      name: 'Automatic assignment',
      about: 'To whom a new ticket goes by itself: by its site, or to each in turn.',
      effect: 'Holds for tickets that open from now on. What is open stays where it is.',
    },
    targets: {
      name: 'Targets',
      about: 'How soon a reaction is answered and a ticket handled, and what happens when that moment comes near.',
      effect:
        'What runs is counted anew: a shorter time holds from now. A first answer that was promised never comes later.',
    },
    calendar: {
      name: 'Calendar',
      about: 'The days that are no business days, with their reason.',
      effect:
        'Deadlines skip these days. What is open is counted again within the minute, never to an earlier date; who was told a date that moves gets a message. Other desks keep their calendar.',
    },
    mailboxes: {
      name: 'Mailboxes',
      about: 'The addresses at which people write to the desk, and the state of its mail.',
      effect:
        'The first address is the sender’s. Mail to an address that was taken away is refused, and its sender learns so from their server.',
    },
    sending: {
      name: 'Mail out',
      about: 'The server by which messages go, their return address and their signature.',
      effect: 'Counts from the next message.',
    },
    teams: {
      name: 'Teams',
      about: 'Agents to whom tickets are given together. Each team has its list in the console.',
      effect: 'A team gives and takes no right: it says where a ticket stands. Requesters read nothing of it.',
    },
    people: {
      name: 'Agents and roles',
      about: 'Who works at the desk: agents, complaint coordinators, administrators.',
      effect:
        'A role counts at once. Who is taken away loses access to the desk at that moment, and their sessions end.',
    },
    letters: {
      name: 'Texts of the letters',
      about:
        'What the letters of the desk say, in the four languages: Belfry’s text or yours, and a paragraph of your own. Each message can be read whole before you save.',
      effect:
        'Counts for letters that are written from now on. Dates, buttons and what agents write always come from Belfry.',
    },
  },
  noTeam: 'none',
  audience: {
    generated: 'Belfry’s sentence',
    preview: 'What the support page says now',
    open: 'Open the page',
  },
  fields: {
    audience: 'Whom we help',
    audienceHint: 'Empty in all four languages: Belfry’s sentence.',
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
    nextAnswer: 'Next answer',
    handled: 'Handling',
    targetRules: 'Rules of the targets',
    assignmentMode: 'Automatic assignment',
    assignmentPeople: 'Taking part in the turn',
    assignmentMax: 'At most, each',
    assignmentStrangers: 'Assignment of strangers',
    assignmentSite: 'Assignment of a site',
    targetStep: 'Step of the targets',
    complaint: 'Answer to a complaint, in calendar days',
    editors: 'Editors a site, at most',
    acknowledgements: 'Acknowledgements an hour and address, at most',
    acknowledgementsHint: 'Protects against floods. The mail is always kept.',
    reminders: 'Reminders, in business days after the request',
    remindersHint: 'Rising figures, for example 2, 4. Empty: no reminder.',
    notice: 'Closing notice, in business days after the request',
    closing: 'Silence before the closing, in business days',
    extension: 'What “more time” adds, in business days',
    calendar: 'Calendar',
    mailbox: 'Address',
    fetching: 'Reading by IMAP',
    relay: 'Relay',
    bounces: 'Return address',
    signature: 'DKIM signature',
    mailboxLanguage: 'Language of a mailbox',
    acknowledgesFrom: 'Acknowledgements of a mailbox, from',
  },
  problems: {
    languages: 'Tick at least one language, the desk’s own among them.',
    zone: 'Write a time zone such as Europe/Brussels.',
    hours: ({ day }) => `Write ${day} like 08:30-12:00, 13:00-17:00, in order, without overlap.`,
    phone: 'Write a phone number, for example 02 555 12 10.',
    figure: ({ min, max }) => `Write a whole number from ${min} to ${max}.`,
    reminders: 'Write five rising figures at most, all before the closing notice.',
  },
  calendar: {
    base: 'Base rules',
    baseHint: 'The legal holidays, or with them the days off of the federal administration. Days that you added stay.',
    keep: ({ name }) => `Keep “${name}”`,
    take: 'Take these rules',
    single: 'Days added year by year',
    noSingle: 'No bridge day is added.',
    remove: ({ date }) => `Take away ${date}`,
    removeShort: 'Take away',
    add: 'Add a day',
    date: 'Date',
    reason: 'Reason, as the public reads it',
    more: 'Other bridge days of that year follow',
    moreHint: 'Else the bridge days of the year are decided with this one.',
    save: 'Add this day',
    years: 'A whole year',
    yearsHint: 'Each day drawn, each day off with its reason, the business days of each month.',
    yearUndecided: 'bridge days not decided yet',
    badDate: 'Give a weekday to come as day, month and year, for example 24/11/2027.',
    known: 'This day is no business day already. Choose another.',
    reasonMissing: 'Write the reason in the four languages, 80 characters at most.',
  },
  mailboxes: {
    sender: 'the sender’s address',
    remove: ({ address }) => `Take away ${address}`,
    add: 'Add an address',
    save: 'Add this address',
    last: 'A desk keeps one address at least. First add the other.',
    unread: 'Mail for this address waits to be read. Try again in a moment.',
    state: 'State of the mail',
    received: ({ when }) => `Last message received: ${when}`,
    noneReceived: 'No message has arrived yet.',
    sent: ({ when }) => `Last message handed to the relay: ${when}`,
    noneSent: 'The relay has not taken any message yet.',
    failing: ({ count, reason }) => `${count} messages wait for the relay: ${reason}`,
    test: {
      title: 'Send a test mail',
      to: 'To which address',
      send: 'Send the test mail',
      again: 'See how it stands',
      queued: ({ address, when }) =>
        `Test mail to ${address}, asked for on ${when}: it waits to be handed to the relay.`,
      waits: ({ address, reason }) => `Test mail to ${address}: the relay has not taken it yet. It says: ${reason}`,
      sent: ({ address, when }) => `Test mail to ${address}: the relay took it on ${when}.`,
      failed: ({ address, reason }) => `Test mail to ${address}: the relay refused it. It says: ${reason}`,
      email: 'Write an e-mail address, for example you@administration.example.',
      often: ({ max }) => `This desk sent ${max} test mails within an hour already. Try again later.`,
    },
  },
  people: {
    list: 'Who works here',
    roles: 'Roles',
    rolesHint:
      'An agent reads and handles tickets. Only a coordinator reads complaints. An administrator sets the desk up.',
    add: 'Add or change a person',
    email: 'E-mail address',
    emailHint:
      'The person gets a link that serves once, for 24 hours, and chooses there how they sign in. Who works here already gets the roles that you tick.',
    invited: ({ when }) => `Invited, not yet signed in. The link is valid until ${when}.`,
    notSignedIn: 'Not yet signed in. The link of the invitation is no longer valid.',
    invite: 'Invite again',
    sent: 'The invitation is on its way. Its link serves once, for 24 hours.',
    name: 'Name',
    save: 'Give these roles',
    remove: ({ name }) => `Take away ${name} from the desk`,
    removeShort: 'Take away',
    problems: {
      email: 'Write an e-mail address, for example nadia@desk.example.',
      roles: 'Tick at least one role.',
      lastAdministrator: 'This desk keeps one administrator at least. First name somebody else.',
      elsewhere:
        'This person works at a desk that you do not administer too: their roles count there as well. Tick those that they have, or ask its administrator.',
    },
  },
  firstSteps: {
    title: 'Getting started',
    lead: 'From an empty database to the first acknowledged message, in ten minutes. Each step knows by itself when it is done.',
    progress: ({ done, of }) => `${done} of ${of} steps are done`,
    done: 'done',
    toDo: 'to do',
    ready: 'The desk is in service. Open the support page and write your first request.',
    desk: {
      name: 'Make the desk',
      about: 'Its prefix, its address, its languages.',
    },
    lines: {
      name: 'Give the phone lines',
      about: 'One at least, for urgent incidents.',
    },
    exceptions: {
      name: 'Exceptions to the hours',
      about: 'Other hours, or none, on a date or from one date to another, with the reason.',
      effect:
        'The support page, the lines and deadlines in hours follow the exception at once. The business days of a closing do not depend on it: a shortened day stays a business day.',
    },
    calendar: {
      name: 'Choose the calendar',
      about: 'With the bridge days of this year, where there are any.',
    },
    agent: {
      name: 'Name an agent',
      about: 'Somebody who reads and handles tickets; it may be you.',
    },
    sent: {
      name: 'Send a test mail',
      about: 'The relay takes the mail of the desk.',
    },
    received: {
      name: 'Receive a message',
      about: ({ mailbox }) => `Have the mail for ${mailbox} handed over to Belfry, then write a test message to it.`,
    },
    acknowledged: {
      name: 'Get the acknowledgement',
      about: 'The relay took the acknowledgement of the test message: the whole way works.',
    },
  },
};
