import type { MailMessages } from '#locales/mail/fr.ts';

export const en: MailMessages = {
  greeting: (name) => (name ? `Dear ${name},` : 'Hello,'),
  agent: (name) => (name ? `${name}, service desk` : 'The service desk'),
  labelled: (label, text) => `${label}: ${text}`,
  and: 'and',
  or: 'or',

  subject: {
    signInCode: 'Your sign-in code',
    providerCode: 'Link your account to an identity provider',
    addressCode: 'Code to confirm your address',
    invitation: 'Your access to the desk',
    testMail: 'Test message',
    signInNews: 'Your sign-in has changed',
    colleagueWrote: 'A colleague wrote on your ticket',
    organisationTicket: 'A new ticket of your organisation',
    escalation: 'A target to keep an eye on',
    staffNews: 'News of a ticket',
    organisationDigest: 'New tickets of your organisation',
    knownIncident: 'Known incident',
  },

  personalLink: '[personal link]',
  copy: 'What you sent us',
  number: {
    plain: 'Your ticket:',
  },
  about: (summary) => `It is about: ${summary}`,
  yourRequest: 'your request',

  firstAnswer: (when) => `You get a first answer by ${when} at the latest.`,
  received: 'received',
  firstAnswerCell: ['First', 'answer'],
  hourCell: (hours) => `${hours}\u00a0h`,
  hoursCounted: (hours) => `We count opening hours: ${hours}.`,
  next: 'An agent reads your request and answers you by e-mail.',

  ifUrgent: { lead: 'If it is urgent,', text: (phones) => `call ${phones} and quote the ticket number.` },
  ifUrgentHeld: { lead: 'If it is urgent,', text: (phones) => `call ${phones}.` },

  reply: {
    lead: 'If you write to us again about this,',
    text: 'reply to this e-mail or leave the number in the subject. For another subject, please send a new message.',
  },
  replyHeld: {
    lead: 'If you want to add something,',
    text: 'reply to this e-mail. For another subject, please send a new message.',
  },
  confirm: {
    lead: 'Confirm your address:',
    text: 'our messages may then repeat what your request says.',
  },

  information: {
    form: 'Give this information',
  },
  step: {
    remind: (index) => `reminder ${index}`,
    notice: 'closing notice',
    close: 'closing',
    legend: (days) =>
      `Reminders and notice go out when the desk opens. The closing follows ${days} business days after the notice.`,
  },

  closesCell: 'Closes',
  notCountedCell: (days) => [`${days}\u00a0days`, 'not counted'],
  counted: (days, start) =>
    `We count ${days === 1 ? '1\u00a0business day' : `${days}\u00a0business days`} after ${start}.`,
  extended: 'This period was extended once.',
  skipped: (list) => `Not counted: ${list}.`,
  weekend: 'weekend',
  solvedQuestion: 'Is your problem solved?',
  moreTimeQuestion: 'Do you need more time?',
  button: {
    solved: 'Solved',
    notSolved: 'Not solved',
    moreTime: 'I need more time',
    confirm: 'Confirm my address',
    read: 'See the ticket',
  },
  effect: {
    solved: '“Solved” closes at once.',
    notSolved: '“Not solved” reopens your ticket.',
    moreTime: (days) => `“More time” extends once by ${days} business days.`,
    reply: 'You can also simply reply to this e-mail.',
  },

  closed: {
    again: {
      lead: 'If something is wrong,',
      text: 'reply to this e-mail: your message opens a new ticket, linked to this one, and you get its number.',
    },
  },

  /** What an agent sends to a stranger, below a proposed contact (R8). */
  wrongNumber: (typed, of) =>
    `You quoted ${typed}, which is not one of our ticket numbers. Did you mean ${of}? Then reply to the last e-mail that you received about it.`,
  referral: {
    site: (site) => `Your message is about the site ${site}.`,
    who: 'We help the editors and owners of websites. For any other question, the communication service of the responsible administration answers you:',
    email: 'E-mail',
    phone: 'Phone',
    page: 'Web page',
  },

  signIn: {
    code: 'Your code:',
    until: 'It is valid for ten minutes, once.',
    link: 'Are you reading this on another device? This button signs you in there, without the code.',
    button: 'Sign me in',
    notYou:
      'You did not ask for it? Then do nothing: without this code nobody gets in. Give it to nobody, not even to us.',
  },

  providerCode: {
    lead: ({ desk, provider }) => `You are linking your account at “${desk}” to ${provider}.`,
    effect: ({ provider }) =>
      `From then on, anyone who signs in with that account at ${provider} also gets into your account here.`,
    where:
      'Type the code in the browser where you began, or open the link in that same browser. Code and link are valid for ten minutes, once.',
    button: ({ provider }) => `Link my account to ${provider}`,
    notYou: {
      lead: 'Did you not begin this?',
      text: 'Then do nothing: nothing is linked. Do not open the link, and give the code to nobody, not even to us.',
    },
  },

  addressCode: {
    lead: 'Someone who is signed in with us says that this e-mail address is theirs too. If that is you, copy this code into the page “Your account”. The requests sent from this address then join yours.',
    notYou: 'Is it not you? Then do nothing: without this code nothing changes. Give it to nobody, not even to us.',
  },

  invitation: {
    sentence: (desk) => `${desk} invites you to work with Belfry.`,
    link: (when) =>
      `Open this link by ${when} at the latest. It serves once: there you choose how you sign in, with a second factor.`,
    button: 'Open my access',
    notYou: 'You do not work at this desk? Then do nothing, and give this link to nobody.',
  },

  testMail: {
    sentence: (desk) => `This test message has arrived: the mail of “${desk}” goes out.`,
    asked: (when) => `An administrator of the desk asked for it on ${when}. It needs no answer.`,
  },

  signInNews: {
    what: {
      passwordSet: 'A password was chosen for your account.',
      totpSetUp: 'An app with codes was added to your account.',
      passkeySetUp: 'A passkey was added to your account.',
      totpWithdrawn: 'The app with codes was removed from your account.',
      passkeyWithdrawn: 'A passkey was removed from your account.',
      recoveryCodesRenewed: 'New recovery codes were made; the former ones are no longer valid.',
      identityLinked: 'The account of an identity provider now opens your account.',
      identityUnlinked: 'The account of an identity provider no longer opens your account.',
      addressAdded: 'An e-mail address was added to your account.',
      newDevice: 'Your account was used on a device that we did not know.',
      factorsEnded: 'Your administrator has ended your second proofs: app, passkeys and recovery codes.',
    },
    when: (when) => `It was on ${when}.`,
    onDevice: (when, device) => `It was on ${when}, on this device: ${device}.`,
    reason: {
      lost: 'Reason: you can no longer reach them.',
      replaced: 'Reason: you have another telephone or device.',
      suspicion: 'Reason: somebody else may have them.',
    },
    setUpAnew: 'All your sessions have ended. At your next sign-in you choose a new second proof.',
    notYou: {
      lead: 'Was it not you?',
      text: 'Open “Your account” by the button, end the other sessions, choose another password and tell the service desk at once. If it was you, there is nothing to do.',
    },
    button: 'Your account',
  },

  colleagueWrote: {
    sentence: (name) =>
      name ? `${name}, who takes part in your ticket, wrote:` : 'Somebody who takes part in your ticket wrote:',
    filesAlone: 'Files alone: you find them on the page of the ticket.',
  },
  organisationTicket: {
    sentence: (number) => `Your organisation has a new ticket: ${number}.`,
    onPage: 'To write something on it, open it in the portal: a reply to this e-mail is set aside for an agent.',
  },
  escalation: {
    targets: { firstAnswer: 'The first answer', nextAnswer: 'The next answer', handled: 'The handling' },
    due: ({ number, target, date }) => `${target} of ticket ${number} is due by ${date}.`,
    overdue: ({ number, target, date }) => `${target} of ticket ${number} was due by ${date}.`,
    onPage: 'To act on it, open the ticket in the console: a reply to this e‑mail does not.',
  },
  /** To one of the staff, of what a colleague did. */
  staffNews: {
    given: ({ number }) => `Ticket ${number} was given to you.`,
    mentioned: ({ number }) => `A note on ticket ${number} mentions you.`,
    watched: ({ number, what }) => `On ticket ${number}, which you watch: ${what}.`,
    what: {
      reacted: 'a reaction came in',
      held: 'a held reply waits for a decision',
      answered: 'an answer was sent',
      informationRequested: 'information was asked for',
      handled: 'it was marked handled',
      noted: 'an internal note was written',
      called: 'a call was logged',
      closed: 'it was closed',
      reopened: 'it was reopened',
      linked: 'another ticket was linked',
    },
    onPage: 'What was written is read in the console: a reply to this e\u2011mail does not get there.',
  },
  organisationDigest: {
    sentence: (count) =>
      count === 1 ? 'Your organisation has 1\u00a0new ticket:' : `Your organisation has ${count}\u00a0new tickets:`,
    untitled: 'without a title',
    others: (count) => (count === 1 ? 'and 1\u00a0other' : `and ${count}\u00a0others`),
    button: 'See the tickets',
  },
  knownIncident: {
    onSite: (site) => `We know of an incident on the site ${site}. You need not report it.`,
    everywhere: 'We know of an incident on all sites. You need not report it.',
    expected: (when) => `It should be over on ${when}.`,
    button: 'See the known incidents',
  },

  erasure: {
    received: {
      subject: 'Your request for erasure',
      sentence: (when) => `You have asked for your data to be erased. You get an answer by ${when} at the latest.`,
      back: 'Until then you can take the request back in the portal, under “My data”. There you also see how it stands.',
      notYou:
        'Was it not you? Take it back there, end the other sessions in “Your account”, and tell the service desk.',
    },
    refused: {
      subject: 'Your data is not erased',
      sentence: 'Your request for erasure is refused.',
      reason: 'The reason:',
      rights:
        'If you do not agree, you may reply to this e-mail, lodge a complaint with the data protection authority, or go to court.',
    },
    done: {
      subject: 'Your data is erased',
      sentence: 'Your data is erased, as you asked.',
      stays:
        'What stays says no more who you are: the steps of your tickets, what our agents wrote, and the audit trail.',
      last: 'This is our last message to you: with it your address goes too.',
    },
  },

  footer: {
    choice: {
      why: 'No rule asks for this message: you choose whether you get it.',
      label: 'Choose your messages',
    },
    why: 'You get this message because a request came from your address. Was it not you? Please reply to us.',
    phone: (phone, language, hours) => `${phone} (${language}, ${hours})`,
    line: { fr: 'in French', nl: 'in Dutch', de: 'in German', en: 'in English' },
    open: (hours) => `The service desk is open ${hours}.`,
  },
  hours: {
    businessDays: (spans) => `on business days ${spans}`,
    day: (day, spans) => `on ${day} ${spans}`,
    span: (opens, closes) => `from ${opens} to ${closes}`,
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    never: 'by appointment',
    exception: (days, spans, reason) => `${days}: open ${spans} (${reason}).`,
    closed: (days, reason) => `${days}: closed (${reason}).`,
    fromTo: (from, until) => `from ${from} to ${until}`,
  },
};
