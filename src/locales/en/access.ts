import type { AccessCatalogue } from '#locales/fr/access.ts';
import { pluralIn } from '#locales/plural.ts';

const plural = pluralIn('en');

export const en: AccessCatalogue = {
  ask: {
    title: 'Ask for access',
    lead: 'You are an editor or owner of a site and have no access yet: ask the service manager of your organisation for it.',
    back: 'Choose another organisation',
    signIn: { question: 'Do you already have access, or a request in progress?', signIn: 'Sign in' },
    find: {
      label: 'Which is your organisation?',
      hint: 'Its name, the name or number of one of its sites, or what follows @ in your e\u2011mail address.',
      submit: 'Search',
      found: ({ count }) => (count === 1 ? '1 organisation found' : `${count} organisations found`),
      none: 'No organisation fits. Try the name of one of its sites, or write to us.',
      contact: 'Write to the service desk',
      missing: 'Enter the name of your organisation',
      choose: 'Continue',
      chooseOf: ({ name }) => `Continue with ${name}`,
      sites: ({ count }) => (count === 1 ? '1 site' : `${count} sites`),
    },
    form: {
      title: ({ organisation }) => `Ask for access: ${organisation}`,
      role: 'Which role do you need?',
      roles: {
        editor: { label: 'Editor', hint: 'You write and publish pages. The number of editors per site is limited.' },
        owner: { label: 'Site owner', hint: 'You answer for the site.' },
        serviceManager: { label: 'Service manager', hint: 'You grant the access of the whole organisation.' },
      },
      sites: { label: 'For which sites?', hint: 'A service manager chooses none.' },
      name: { label: 'Your name', hint: 'First name and surname.' },
      email: { label: 'Your e\u2011mail address at work', hint: 'We send a link there that confirms it.' },
      language: 'Language of our messages',
      words: { label: 'Why?', optional: '(optional)', hint: 'One sentence is enough, for example who you replace.' },
      submit: 'Send my request',
    },
    errors: {
      fix: ({ count }) => (count === 1 ? 'Put this right first' : `Put these ${count} points right first`),
      page: ({ title }) => `Error: ${title}`,
      name: 'Enter your name',
      email: ({ typed }) =>
        typed === ''
          ? 'Enter your e\u2011mail address'
          : `“${typed}” is not an e\u2011mail address: write it like name@administration.example`,
      role: 'Choose a role',
      sites: 'Choose at least one site',
      manySites: ({ max }) => `Choose ${max} sites at most`,
      words: ({ max }) => `Your reason is longer than ${max} characters: shorten it`,
      tooMany: ({ minutes }) => `Too many requests from here: try again in ${minutes} min`,
    },
    asked: {
      title: 'Check your mailbox',
      text: 'If the address is right, a message arrives there within a minute. Its link confirms the address; only then does your request go out.',
      until: 'The link works once, for 24 hours.',
      nothing: 'Nothing there? Check your spam folder, or ask again: the address may have been mistyped.',
      again: 'Ask again',
    },
    prove: {
      title: 'Confirm and send',
      text: 'One more step: confirm that this address is yours, and your request goes to the service managers of your organisation.',
      submit: 'Confirm and send my request',
    },
    standing: {
      title: 'Your request for access',
      unproved: 'Your address is not confirmed yet.',
      waiting: 'Your request is with the service managers of your organisation.',
      waitingUntil: ({ when }) => `If they have not answered by ${when}, the service desk takes it over.`,
      reminded: ({ count }) =>
        count === 0 ? '' : count === 1 ? 'We have reminded them once.' : `We have reminded them ${count} times.`,
      atDesk: 'Your request is with the service desk, which answers you by e\u2011mail.',
      ticket: ({ number }) => `Your ticket: ${number}`,
      granted: 'Your access is granted.',
      refused: 'Your request is refused.',
      takenBack: 'You have taken this request back.',
      takenBackOn: ({ when }) => `Taken back ${when}.`,
      takeBack: 'Take my request back',
      takeBackOf: ({ what }) => `Take my request back: ${what}`,
      whoIsAsked: ({ names }) => `We have asked ${names}.`,
      decided: ({ by, when }) => `Decided by ${by}, ${when}.`,
      reason: 'The reason given',
      portal: 'Open the portal',
      asked: 'You ask for',
      on: 'Asked on',
      role: 'Role',
      organisation: 'Organisation',
      sites: 'Sites',
      words: 'Your reason',
    },
    invalid: {
      title: 'This link no longer works',
      text: 'It is too old, incomplete or was replaced. A new request takes two minutes.',
      again: 'Ask for access',
    },
  },
  managed: {
    menu: 'My organisation',
    tabsLabel: 'Pages of the organisation',
    tabs: {
      people: 'People',
      requests: 'Requests',
      loans: 'Loans',
      review: 'Review',
      figures: 'Figures',
      history: 'History',
    },
    organisations: 'Your organisations',
    tickets: 'The organisation’s tickets',
    count: ({ count }) => `(${count})`,
    roles: { editor: 'Editor', owner: 'Site owner', serviceManager: 'Service manager' },
    fix: ({ count }) => (count === 1 ? 'Put this right first' : `Put these ${count} points right first`),
    error: ({ title }) => `Error: ${title}`,
    done: {
      granted: 'The role is given. We have told the person by e\u2011mail.',
      standing: 'This person had that role already. Nothing has changed.',
      withdrawn: 'The role is withdrawn, and their sessions are over. Their tickets stay.',
      left: 'This person has no access here any more. Their tickets stay with the organisation.',
      refused: 'The request is refused. We have told the person by e\u2011mail.',
      lent: 'The loan is saved. It begins and ends by itself.',
      returned: 'The loan is over.',
      reviewed: 'Your answers are saved.',
    },

    people: {
      lead: 'The roles of each person, site by site. The editors of a site are counted; its owners are not.',
      editors: ({ editors, max }) => `${editors} of ${max} editors`,
      above: ({ editors, max }) =>
        `${plural(editors, `${editors} editor,`, `${editors} editors,`)} more than the ${max} allowed: everyone keeps their access, but nobody can be added`,
      columns: { person: 'Person', role: 'Role', since: 'Since', act: 'Change' },
      nobody: 'Nobody has a role on this site yet.',
      noSites: 'No site is recorded for this organisation.',
      since: 'not recorded',
      borrowed: ({ lender, date }) => `in place of ${lender}, up to and including ${date}`,
      shared: 'shared mailbox',
      change: 'Change',
      changeOf: ({ name }) => `Change: ${name}`,
      give: 'Give access',
      managers: 'Service managers',
      waiting: ({ count }) =>
        count === 1 ? '1 request waits for your answer.' : `${count} requests wait for your answer.`,
      answer: 'Answer',
      due: ({ count }) =>
        count === 1
          ? '1 access right waits for your yearly review.'
          : `${count} access rights wait for your yearly review.`,
      review: 'Review',
      erased: 'erased person',
    },

    person: {
      back: 'All people',
      on: ({ role, site }) => `${role} of ${site}`,
      officeOf: 'Service manager of the organisation',
      none: 'This person has no role here.',
      toOwner: 'Make owner',
      toEditor: 'Make editor',
      withdraw: 'Withdraw',
      withdrawOf: ({ what }) => `Withdraw: ${what}`,
      lend: 'Lend',
      lendOf: ({ what }) => `Lend: ${what}`,
      leave: 'This person leaves the organisation',
      leaveText: 'All their roles here end at once, their sessions too. Their tickets stay with the organisation.',
      leaveButton: 'Withdraw everything',
      lastManager: 'This is the last service manager: give that role to someone else first',
      full: ({ max }) => `This site has ${max} editors already: use “Give access” and say who goes`,
      lent: 'This role is lent: end the loan first',
    },

    grant: {
      title: 'Give access',
      email: {
        label: 'E\u2011mail address',
        hint: 'We find the person with this address, or add them. Colleagues whom you know here are suggested.',
      },
      name: { label: 'Name', hint: 'Used where the person is not known yet.', optional: '(optional)' },
      role: 'Role',
      sites: { label: 'Sites', hint: 'A service manager needs none.' },
      submit: 'Give access',
      who: ({ site }) => `Who goes from ${site}?`,
      whoHint: 'This site has all its editors. The person chosen loses the role at the same moment.',
      doubted: ({ address, domain }) =>
        `${domain} is a private mailbox, not one of an administration. If ${address} is the right address, press the button again.`,
      errors: {
        email: ({ typed }) =>
          typed === '' ? 'Enter an e\u2011mail address' : `“${typed}” is not an e\u2011mail address`,
        role: 'Choose a role',
        sites: 'Choose at least one site',
        who: ({ site }) => `${site} has all its editors: say who goes`,
        lent: 'This person holds that role by a loan: end the loan first',
      },
    },

    requests: {
      lead: 'Requests that wait, the oldest first, then the latest decisions.',
      none: 'No request',
      noneText: 'People without access ask for it on the public page; we tell you by e\u2011mail.',
      ask: 'The page to ask for access',
      waiting: 'Waiting',
      decided: 'Decided',
      open: 'Look',
      openOf: ({ name }) => `Look at the request of ${name}`,
      asked: ({ when }) => `asked ${when}`,
      desk: ({ when }) => `Without an answer, the service desk takes it over on ${when}.`,
      atDesk: 'The service desk has taken this request over. You may still decide.',
      granted: ({ by, when }) => `Granted by ${by}, ${when}`,
      refused: ({ by, when }) => `Refused by ${by}, ${when}`,
      takenBack: ({ by, when }) => `Taken back by ${by}, ${when}`,
    },
    request: {
      back: 'All requests',
      title: ({ name }) => `${name} asks for access`,
      address: 'Confirmed address',
      belongs: 'Its domain is one of the organisation’s. That is only a hint.',
      stranger: 'Its domain does not belong to the organisation: check who is asking.',
      role: 'Role',
      sites: 'Sites',
      words: 'Reason',
      grant: 'Grant',
      refuse: 'Refuse',
      reason: {
        label: 'Message to the person',
        optional: '(optional)',
        hint: 'It is in the e\u2011mail that tells them your decision.',
      },
      already: {
        granted: ({ by, when }) => `${by} has granted this request already, ${when}. Nothing has changed.`,
        refused: ({ by, when }) => `${by} has refused this request already, ${when}. Nothing has changed.`,
        takenBack: ({ by, when }) => `${by} has taken this request back, ${when}. Nothing has changed.`,
      },
      reasonGiven: 'Message given',
      somebody: 'somebody',
    },

    loans: {
      lead: 'For an absence, a role is lent to a colleague: it begins and ends by itself. A role on a site passes to the colleague meanwhile; a service manager keeps theirs.',
      none: 'No loan',
      noneText: 'Nothing is lent, and nothing is planned.',
      now: 'Running and to come',
      past: 'Over',
      line: ({ lender, borrower }) => `${lender} → ${borrower}`,
      days: ({ from, until }) => `from ${from} to ${until}`,
      states: { planned: 'to come', running: 'running', ended: 'over', cancelled: 'cancelled' },
      end: 'End',
      endOf: ({ what }) => `End the loan: ${what}`,
      title: 'Lend a role',
      what: { label: 'Which role, and whose?', choose: 'Choose' },
      option: ({ name, role, where }) => `${name}: ${role}, ${where}`,
      email: {
        label: 'To whom? Their e\u2011mail address',
        hint: 'We find the person with this address, or add them.',
      },
      name: { label: 'Their name', optional: '(optional)' },
      from: { label: 'First day' },
      until: { label: 'Last day', hint: 'This day counts until midnight.' },
      submit: 'Lend',
      errors: {
        what: 'Choose which role to lend',
        date: 'Give a first and a last day',
        past: 'The first day is past: begin today or later',
        backwards: 'The last day is before the first',
        tooLong: 'A loan lasts a year at most: beyond that, withdraw the role and give it',
        toSelf: 'The role is this person’s own: give the address of a colleague',
        notHeld: 'This person no longer has that role',
        heldAlready: 'This colleague has a role there already',
        lent: 'This role is itself on loan: end that loan first',
        overlaps: ({ from, until }) => `Another loan runs from ${from} to ${until}: choose other days, or end it`,
      },
    },

    review: {
      lead: 'Once a year, say for each person whether they still need their access.',
      progress: ({ done, of }) => `${done} of ${of} access rights are up to date.`,
      finished: 'Everything is up to date',
      finishedText: 'We write to you when an access right is a year old.',
      answer: ({ name, what }) => `${name}, ${what}`,
      since: ({ date }) => `since ${date}`,
      unknown: 'since an unknown date',
      stays: 'Stays',
      goes: 'Withdraw',
      later: 'Later',
      submit: 'Save my answers',
    },

    figures: {
      lead: 'The tickets of your organisation in the last twelve months.',
      opened: 'Tickets opened',
      firstAnswer: 'First answer, median in service hours',
      inTime: 'Answers in time',
      share: ({ kept, of }) => `${kept} of ${of}`,
      few: 'Too few to say',
      complaints: 'Complaints',
      complaintsText: 'Those that their senders agree to show you.',
      noComplaints: 'No complaint is shown to you.',
    },

    history: {
      lead: 'Every grant, withdrawal, loan and confirmation. Nothing is erased from it.',
      none: 'Nothing yet.',
      older: 'Older',
    },
  },
  own: {
    title: 'My access',
    lead: 'Your access, and the status of each of your requests.',
    none: 'You have no access at present.',
    noneText:
      'The portal is for editors, site owners and service managers. The service manager of your organisation grants access.',
    ways: 'What you can do',
    ask: 'Ask for access',
    askText: 'Your service manager grants or refuses it; you see here how the request stands.',
    write: 'Write to the service desk',
    writeText: 'To report a problem or ask a question, with or without access.',
    find: 'Find who is responsible for a site',
    findText: 'The communication service of the administration answers for what its site says.',
    held: 'Your access',
    askMore: 'Ask for another access',
    on: ({ role, where }) => `${role} · ${where}`,
    since: ({ date }) => `since ${date}`,
    until: ({ date }) => `lent up to and including ${date}`,
    requests: 'My requests for access',
    noRequests: 'You have not asked for access.',
    done: 'Your request is taken back. We have told the people who were to decide it.',
    tooLate: 'This request has already been decided: it can no longer be taken back.',
  },
  ticket: {
    summary: ({ organisation }) => `Request for access: ${organisation}`,
    lead: ({ name, address, role, organisation }) =>
      `${name} (${address}) asks for access as ${role} for ${organisation}.`,
    sites: ({ list }) => `Sites: ${list}`,
    words: ({ words }) => `Reason: ${words}`,
    unanswered: 'No service manager of the organisation has answered: the service desk takes the request over.',
    note: ({ address }) =>
      `An administrator grants or refuses this access here: ${address}\nAn agent may also answer the requester.`,
    decided: {
      granted: ({ by }) => `The access was granted by ${by}.`,
      refused: ({ by }) => `The access was refused by ${by}.`,
      takenBack: ({ by }) => `${by} has taken the request back.`,
    },
    roles: { editor: 'editor', owner: 'site owner', serviceManager: 'service manager' },
  },
  letters: {
    roles: { editor: 'editor', owner: 'site owner', serviceManager: 'service manager' },
    on: ({ organisation, role, sites }) =>
      sites === '' ? `${role}, ${organisation}` : `${role} of ${sites} (${organisation})`,
    site: ({ number, name }) => `${name} (${number})`,

    proof: {
      button: 'Confirm and send my request',
    },
    received: {
      button: 'See the status of my request',
    },
    request: {
      belongs: 'The domain of this address is one of your organisation’s. That is only a hint.',
      stranger: 'The domain of this address does not belong to your organisation: check who is asking.',
      button: 'Grant or refuse',
    },
    granted: {
      button: 'Open the portal',
    },
    given: {
      button: 'Open the portal',
    },
    lent: {
      button: 'Open the portal',
    },
    review: {
      subject: 'Who still needs their access?',
      again: ({ organisation }) => `Reminder: review of the access of ${organisation}`,
      line: ({ name, role, site }) => (site === null ? `${name}: ${role}` : `${name}: ${role} of ${site}`),
      more: ({ count }) => (count === 1 ? 'and 1 other' : `and ${count} others`),
      next: {
        reminder: ({ days }) =>
          `Without an answer we remind you once, after ${plural(days, `${days} business day`, `${days} business days`)}.`,
        desk: ({ days }) =>
          `Without an answer after ${plural(days, `${days} business day`, `${days} business days`)}, we tell the service desk.`,
      },
      sentence: ({ count, organisation }) =>
        count === 1
          ? `1 access right of ${organisation} waits for your yearly review.`
          : `${count} access rights of ${organisation} wait for your yearly review.`,
      text: 'For each one, say whether it stays or is withdrawn. You can stop and continue later.',
      button: 'Begin the review',
    },
    reviewLate: {
      subject: ({ organisation }) => `A review of access without an answer: ${organisation}`,
      sentence: ({ waiting, organisation }) =>
        waiting === 1
          ? `1 access right of ${organisation} still waits for its yearly review.`
          : `${waiting} access rights of ${organisation} still wait for their yearly review.`,
      text: ({ date }) =>
        `We asked its service managers on ${date} and reminded them once. Ask them about it, or name others.`,
      button: 'See the organisation',
    },
  },
};
