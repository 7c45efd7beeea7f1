import type { PublicCatalogue } from '#locales/fr/public.ts';
import { dataProtection, ombudsman } from '#locales/notice.ts';
import { pluralIn } from '#locales/plural.ts';

const plural = pluralIn('en');

export const en: PublicCatalogue = {
  accessibility: {
    title: 'Accessibility statement',
    description: ({ desk }) => `How accessible the pages of ${desk} are, what is still missing, and who to contact.`,
    parts: ({ desk, mailbox, preparedOn, hours, complaintDays, lines }) => [
      {
        title: 'Our commitment',
        says: [
          `${desk} wants everyone to be able to use these pages: with a keyboard alone, with a screen reader, with larger text, in other colours, without scripts, or on a slow connection.`,
          'This statement follows the Belgian law of 19 July 2018 on the accessibility of the websites and mobile applications of public sector bodies. It covers the public pages of this desk: the support page, the contact form, the help articles, the directory and the pages to which our e\u2011mails lead.',
        ],
      },
      {
        title: 'Compliance status',
        says: [
          'These pages are partially compliant with the standard EN 301 549 and with WCAG 2.2, level AA. The points below say why only partially.',
        ],
      },
      {
        title: 'Non-accessible content',
        says: [
          'What is not guaranteed yet:',
          [
            'Help articles and announcements are written by our agents. A heading that is badly chosen, or a link that says too little by itself, may escape us.',
            'The pages have not been tried yet by people who use a screen reader, a braille display or voice control every day.',
          ],
          'What the law does not ask for:',
          ['Files that other people attach to a request, and e\u2011mails that they send us, stay as they made them.'],
          'No content is left out for being a disproportionate burden.',
        ],
      },
      {
        title: 'Preparation of this statement',
        says: [
          `This statement was prepared on ${preparedOn}, on the basis of a self-assessment.`,
          [
            'At each change of the software a tool (axe) checks every public page in each of its states, in the four languages, light on a large screen and dark on a small one.',
            'Other checks go through the form with the keyboard alone, without scripts, and at 400 % zoom.',
            'The contrast of every colour is computed, that of a desk’s own colours too.',
          ],
        ],
      },
      {
        title: 'Something in your way? Tell us',
        says: [
          `Describe what stops you, and give the address of the page. You get a number at once, and a first answer within ${hours} service hours. If you cannot get at some content, we give it to you in another form.`,
          { to: 'form', label: 'Report it with the form' },
          { to: 'mail', label: mailbox },
          ...lines.map(({ name, number, e164 }) => ({ phone: e164, label: `${number} (${name.replace('In', 'in')})` })),
        ],
      },
      {
        title: 'If our answer is not enough',
        says: [
          `You can first make a complaint to us. You get an answer within ${complaintDays} calendar days.`,
          { to: 'complaint', label: 'Make a complaint' },
          'You can also turn to the Federal Ombudsman, who is independent of our administration and helps free of charge.',
          ...ombudsman('en'),
        ],
      },
    ],
  },
  announcements: {
    title: 'Known incidents',
    lead: 'Incidents that we know of, and how far we are. You do not need to report it again.',
    none: 'No incident is known at the moment.',
    current: 'At the moment',
    past: ({ days }) => `Over in the last ${days} days`,
    nonePast: ({ days }) => `No announced incident ended in the last ${days} days.`,
    allSites: 'All sites',
    site: ({ number, name }) => `Site ${number}, ${name}`,
    since: ({ from }) => `Since ${from}`,
    until: ({ from, until }) => `From ${from} to ${until}`,
    sameDay: ({ day, from, until }) => `On ${day}, from ${from} to ${until}`,
    expected: ({ from, until }) => `Since ${from}, probably until ${until}`,
    changed: ({ moment }) => `Last changed on ${moment}.`,
    band: ({ number }) => (number === null ? 'Known incident.' : `Known incident, site ${number}.`),
    known: 'Known incident.',
    weKnow: 'What we know',
    follow: 'Follow',
    more: ({ others }) => (others === 1 ? 'Another known incident' : `${others} other known incidents`),
    form: 'Is this your problem? Then we are working on it already.',
    feedTitle: ({ desk }) => `Known incidents – ${desk}`,
    subscribe: 'Subscribe (Atom feed)',
    subscribeText: 'Your feed reader shows each incident, its progress and when it ends.',
  },
  approval: {
    title: 'Do you approve?',
    refuseTitle: 'Do you refuse?',
    asks: ({ desk }) => `${desk} asks you:`,
    effect: 'You can answer only once. The agent is told.',
    approve: 'Approve',
    refuse: 'Refuse',
    ratherApprove: 'I would rather approve',
    ratherRefuse: 'I would rather refuse',
    reason: 'Your reason',
    optional: '(optional)',
    reasonHint: 'An agent will read it.',
    approved: { title: 'You approved', text: 'Thank you. There is nothing more for you to do.' },
    refused: { title: 'You refused', text: 'Thank you. There is nothing more for you to do.' },
    withdrawn: {
      title: 'The question was withdrawn',
      text: 'The service desk no longer needs your answer. There is nothing for you to do.',
    },
    closed: {
      title: 'The request is finished',
      text: 'The ticket was closed meanwhile: your answer is no longer needed.',
    },
    expired: {
      title: 'This link has expired',
      text: 'The question is more than a month old. If your answer is still useful, the service desk asks you again.',
    },
    unfit: {
      title: 'You can no longer answer',
      text: 'Only owners of the site and service managers of the organisation answer this question.',
    },
  },

  answer: {
    ticket: 'Your ticket',
    hidden: 'The title appears once your address is confirmed: a click on a button on this page also confirms it.',

    question: {
      solved: 'Is your problem solved?',
      notSolved: 'What is still missing?',
      reply: 'Answer our question',
      moreTime: 'Do you need more time?',
      late: 'Your ticket is closed. Do you want to take it up again?',
      confirm: 'Confirm your address',
      nothing: 'There is nothing to decide for now',
    },

    button: {
      solved: 'Solved, close it now',
      notSolved: 'Not solved, reopen it',
      reply: 'Send the answer',
      moreTime: 'Extend the deadline',
      late: 'Open a follow-up ticket',
      confirm: 'Confirm my address',
    },
    effect: {
      solved: 'Your ticket closes at once. If you react after that, a new ticket opens, linked to this one.',
      notSolved: 'Your ticket is reopened and the deadline stops. An agent takes up your request again.',
      reply: 'Your answer stops the reminders. An agent takes up your request again.',
      moreTime: ({ days }) =>
        days === 1
          ? 'The deadline is extended once, by 1 business day.'
          : `The deadline is extended once, by ${days} business days.`,
      moreTimeUntil: ({ days, date }) =>
        `The deadline is extended once, by ${days === 1 ? '1 business day' : `${days} business days`}. Without a reaction the ticket then closes on ${date}.`,
      late: 'A closed ticket does not change any more. We open a new ticket, linked to this one, and you get its number.',
      confirm: 'Then we know that this address is yours, and our e\u2011mails may repeat what your request says.',
      nothing: 'An agent is working on your ticket. To add something, reply to the e\u2011mail.',
      closed: 'A closed ticket does not change any more.',
    },

    text: {
      notSolved: 'Tell us what is still wrong',
      reply: 'Your answer',
      late: 'Tell us what is wrong',
      hint: 'An agent will read it with your ticket.',
      required: 'Write your answer, or reply to the e\u2011mail itself',
    },

    /** The page of the questions that an agent requested (R6), and their answers on the record. */
    asked: {
      title: 'Complete your request',
      lead: 'We need this information to go on.',
      hint: 'Answer what you know: what you leave empty stays open, and our agent sees it.',
      more: 'Anything to add',
      send: 'Send my answers',
      nothing: 'Answer at least one question, attach a file, or tell us why you do not know',
      fix: ({ count }) => (count === 1 ? `Put this right first` : `Put these ${count} points right first`),
      done: 'Thank you, your answers have arrived',
      doneText: 'The reminders have stopped. An agent takes your request up again and answers you by e\u2011mail.',
      rest: ({ labels }) =>
        `Still without an answer: ${labels}. If you find out later, reply to one of our e\u2011mails.`,
    },

    others: 'Something else?',
    other: {
      solved: 'It is solved',
      notSolved: 'It is not solved',
      reply: 'I want to answer',
      moreTime: 'I need more time',
    },

    error: ({ title }) => `Error: ${title}`,
    fix: 'Put this right first',

    done: {
      solved: {
        title: 'Thank you, your ticket is closed',
        text: 'You told us that all is solved. There is nothing more for you to do.',
      },
      notSolved: {
        title: 'Your ticket is open again',
        text: 'The deadline has stopped. An agent takes up your request again and answers you by e\u2011mail.',
      },
      reply: {
        title: 'Thank you, your answer has arrived',
        text: 'The reminders have stopped. An agent takes up your request again and answers you by e\u2011mail.',
      },
      moreTime: { title: 'The deadline is extended', text: 'You can react until the new date.' },
      late: {
        title: 'A new ticket is open',
        text: 'It is linked to the first one, which stays closed. You get this number by e\u2011mail too:',
      },
      confirm: {
        title: 'Thank you, your address is confirmed',
        text: 'Our e\u2011mails may now repeat what your request says.',
      },
    },
    firstAnswer: ({ date }) => `You get a first answer by ${date}.`,

    refused: 'This was not done',
    refusal: {
      ticketClosed:
        'The ticket is closed already. If there is anything else, tell us here: we open a follow-up ticket.',
      noClock: 'No deadline runs for this ticket: there is nothing to extend. An agent is working on it.',
      alreadyExtended:
        'This deadline has been extended once already. Reply to the e\u2011mail, even with one word, and the deadline stops.',
      noticeNotSent: 'The closing notice has not gone out yet: no day has been counted. Try again in a moment.',
    },

    /** An expired link (R29). */
    ended: {
      title: 'This link has expired',
      text: 'A link in our emails works for up to 30 days after its deadline. It can no longer change your ticket.',
      newLink: ({ address }) =>
        `To see your ticket and reply to us, ask for a new link. We send it only to the address of our email: ${address}.`,
      send: 'Get a new link',
      sentTitle: 'Check your mailbox',
      sentText: ({ address }) =>
        `We are sending a new link to ${address}. After three requests in an hour, we send no more until the next hour.`,
      contact: 'Write a new request',
    },

    invalid: {
      title: 'This link is no longer valid',
      text: 'It may be incomplete: open it from the e\u2011mail, or copy the whole of it. If it still does not work, reply to the e\u2011mail and leave the number in the subject, or call us.',
      phone: ({ phones }) => `Phone: ${phones}.`,
      contact: 'Write a request',
    },
  },
  articles: {
    name: 'Help articles',
    lead: 'The answers that the service desk gives most often, step by step.',
    all: 'All articles',
    field: 'What are you looking for?',
    hint: 'A few words are enough, for example “white page”.',
    search: 'Search',
    newest: 'Newest articles',
    found: ({ count, typed }) => (count === '1' ? `1 article for “${typed}”` : `${count} articles for “${typed}”`),
    some: ({ typed }) => `No article has all the words of “${typed}”. These have several of them.`,
    slip: 'Perhaps you were looking for this.',
    none: ({ typed }) => `No article for “${typed}”`,
    noneTips: 'Try fewer words, or a more common word.',
    noneForm: 'Or ask us your question',
    empty: 'No article has been published yet.',
    pages: 'Pages of the list',
    newer: 'Newer articles',
    older: 'Older articles',
    changed: ({ date }) => `Changed on ${date}`,

    asks: 'Did this article answer your question?',
    solved: 'Yes, this solved it',
    unsolved: 'No, I want to write to you',
    thanks: 'Thank you for telling us.',
    thanksText: 'This is how we learn which articles really help.',
    stale: 'This page has been open for too long to be counted. We are glad of your answer all the same.',

    request: {
      back: 'Back to my request',
      kept: 'Your request has not been sent yet. Your text is saved.',
      otherTab: 'Your request is still open in the other tab, with what you wrote.',
      solved: 'Yes, this solved it: send nothing',
      unsolved: 'No, go on with my request',
      sparedTitle: 'Nothing was sent',
      spared: 'We are glad that the article helped. There is nothing more for you to do.',
      discarded: 'Your text will be deleted in one hour.',
      sendAnyway: 'Send my request anyway',
      home: 'Back to the page of the service desk',
    },

    maybe: 'Perhaps this helps:',
  },
  complete: {
    title: 'How to write a complete request',
    lead: 'The more complete your request is, the faster we can answer: we do not need to ask you anything more.',
    one: 'One subject per request',
    oneText:
      'The form takes one subject at a time, and offers to add others. Each gets a number and an answer of its own. If you write an e\u2011mail, send one message per subject.',
    first: 'With equal deadlines, the complete request goes first',
    firstText:
      'Are two requests due at the same hour? We begin with the complete one. The mark below shows what makes it complete.',
    counts: 'Counts for a complete request',
    required: 'Always asked',
    contents: 'On this page',
    asked: 'What we ask, and why',
    question: 'Question',
    good: 'A good example',
    kinds: {
      incident: {
        title: 'Incident',
        text: 'Something no longer works, or not as it should.',
        go: 'Report an incident',
      },
      request: {
        title: 'Service request',
        text: 'You want something added, changed or removed.',
        go: 'Make a service request',
      },
      question: { title: 'Question', text: 'You want to know how something is done.', go: 'Ask a question' },
      complaint: {
        title: 'Complaint',
        text: 'You are not satisfied with something. A complaint is open to everyone, even without a name.',
        go: 'Make a complaint',
      },
    },
    mail: 'Do you prefer to write an e\u2011mail?',
    mailText:
      'The same points make a mail complete. Put the title in the subject, and keep the number in the subject when you reply.',
  },
  contact: {
    error: ({ title }) => `Error: ${title}`,
    step: ({ at, of, name }) => `Step ${at} of ${of} · ${name}`,
    steps: {
      you: 'Who you are',
      kind: 'Your subject',
      check: 'Check',
      incident: 'Incident',
      request: 'Service request',
      question: 'Question',
      complaint: 'Complaint',
    },
    fix: ({ count }) => (count === 1 ? 'Put this right first' : `Put these ${count} points right first`),
    optional: '(optional)',
    next: 'Continue',
    change: 'Change',

    who: {
      question: 'Are you an editor or owner of a website?',
      hint: 'The service desk helps editors and owners of the sites that it serves. A complaint is open to everyone.',
      choices: {
        editor: {
          label: 'Yes, I am an editor or owner of a site',
          hint: 'You write pages of a government site, or you are responsible for it.',
        },
        visitor: {
          label: 'No, I visit a site',
          hint: 'We will find with you the administration that can answer.',
        },
        complaint: {
          label: 'I want to make a complaint',
          hint: 'About the service desk, or how it helped you. You may stay anonymous.',
        },
      },
      missing: 'Choose the answer that fits you',
    },

    you: {
      account: { hint: 'You are signed in: we answer at your address.', change: 'Change your details' },
      question: 'How can we reach you?',
      hint: 'We send you the number of your ticket, and our answers.',
      anonymous:
        'You may leave these fields empty. Without an address or phone number we cannot answer you: note the number that you will see.',
      name: { label: 'Your name', hint: 'First name and surname.' },
      email: { label: 'Your e\u2011mail address', hint: 'We send the number and our answers there.' },
      phone: { label: 'Your phone number', hint: 'To call you back, for example 02\u00a0555\u00a020\u00a015.' },
      language: { label: 'In which language should we answer you?' },
      trap: 'Leave this field empty',
    },

    urgent: {
      question: 'Urgent incident',
      hint: 'Four answers are enough. You see your number at once.',
      call: 'Then you phone us.',
      email: 'To get the number by e\u2011mail as well.',
      send: 'Get my number',
      whole: 'It is not urgent: fill in the full form',
    },

    kind: {
      question: 'What is it about?',
      another: 'What is it about this time?',
      hint: 'One subject at a time: you can add others afterwards. Each gets a number of its own.',
      kinds: {
        incident: { label: 'Incident', hint: 'Something no longer works, or not as it should.' },
        request: { label: 'Service request', hint: 'You want something added, changed or removed.' },
        question: { label: 'Question', hint: 'You want to know how something is done.' },
        complaint: { label: 'Complaint', hint: 'You are not satisfied with something.' },
      },
      missing: 'Choose what it is about',
      help: 'How to write a complete request, with examples',
      find: 'Find a form',
      findHint: 'By its name, or by what you need.',
      search: 'Search',
      nothingFound: 'No form matches this search.',
      all: 'All forms',
    },

    about: {
      ownSites: 'Your sites:',
      question: {
        incident: 'What is not working?',
        request: 'What can we do for you?',
        question: 'What is your question?',
        complaint: 'What is your complaint?',
      },
      hint: 'A complete request is answered faster: answer what is recommended too, if you can.',
      place: ({ place, of }) => `Subject ${place} of ${of}`,
      another: 'Add another subject',
      rows: {
        hint: ({ max }) => `You can give several answers, ${max} at most.`,
        add: ({ name }) => `Add: ${name}`,
        remove: ({ row }) => `Remove: ${row}`,
      },
      more: {
        title: 'Your answers lead to more questions',
        text: 'They are on this page now. Everything that you typed is kept.',
      },
      anotherHint: 'Your answers are kept; the other subject gets a number of its own.',
      rival: 'In the other window:',
      files: {
        hint: ({ count, size }) => `At most ${count} files of ${size} each.`,
        remove: ({ name }) => `Remove ${name}`,
        removeShort: 'Remove',
      },
    },

    draft: {
      kept: ({ until }) =>
        `Your text is kept for 7 days on this device, until ${until}. Nothing is sent before your last check.`,
      willBeKept: 'Your text is kept for 7 days on this device. Nothing is sent before your last check.',
      discard: 'Delete what I typed',
      discarded: { title: 'Everything is deleted', text: 'Your text and your files are deleted.' },
      expired: {
        title: 'Your text is no longer saved',
        text: 'More than 7 days have passed, or you deleted it. Begin a new request.',
      },
      resumed: {
        title: 'What you have just sent is kept',
        text: 'The rest was not kept any more: fill in what is missing, then go on.',
      },
      found: {
        title: 'You have a request that is not sent yet',
        text: ({ until }) => `It is kept on this device until ${until}.`,
        goOn: 'Go on with this request',
      },
      tooLarge: {
        title: 'Not kept yet',
        text: 'This is too much text for one request. Shorten your answers, and attach the rest as a file.',
      },
      tooMany: {
        title: 'Not kept yet',
        text: ({ when }) =>
          `Many requests were started from your network. Continue from ${when}, and keep this page open.`,
      },
    },

    formChanged: {
      title: 'The questions have changed meanwhile',
      added: ({ labels }) => `New questions: ${labels}.`,
      former: ({ labels }) => `Not asked any more: ${labels}. Your answer goes with the request.`,
      kept: 'Everything that you had typed is kept.',
    },

    aside: {
      so: 'Your answers so far',
      who: 'Who you are',
      editor: 'Editor or owner of a site',
      urgent: 'Editor or owner, urgent incident',
      portal: 'Signed in to the portal',
      complaint: 'Someone who makes a complaint',
      anonymous: 'Anonymous',
      subject: 'Subject',
      subjectAt: ({ place }) => `Subject ${place}`,
      changeYou: 'Change who you are',
      changeSubject: ({ place }) => `Change subject ${place}`,
      changeKind: 'Change what it is about',
      tips: 'A complete request is answered faster',
      tip: [
        'One subject at a time.',
        'A title that says the problem.',
        'The address of the page.',
        'The full error message, as text or picture.',
      ],
      example: 'See a good example',
    },

    errors: {
      name: { required: 'Enter your name', tooLong: 'Your name is too long: shorten it' },
      email: {
        required: 'Enter your e\u2011mail address, or else a phone number',
        invalid: ({ typed }) => `“${typed}” is not an e\u2011mail address. Write it like name@office.example`,
      },
      phone: {
        required: 'Enter the phone number at which we can reach you',
        invalid: ({ typed }) => `“${typed}” is not a phone number. Write it like 02 555 30 12 or +32 2 555 30 12`,
      },
      otherAnswer: ({ label }) =>
        `“${label}”: your answer in another window is different. Compare, keep what is right, then continue`,
      otherWindow: ({ typed }) => `In another window you wrote “${typed}”. Keep what is right, then continue`,
      files: {
        unlisted: ({ name }) =>
          `“${name}” is not a kind of file that we accept. Send a PDF, an office document, a picture, a text, a table, an e\u2011mail, a zip, a recording or a certificate`,
        infected: ({ name }) =>
          `“${name}” holds malware, so we did not take it. Send another file, or describe in words what it shows`,
        tooLarge: ({ name, size, max }) =>
          `The file “${name}” (${size}) is too large. At most ${max}: send a part of it, or a smaller picture`,
        empty: ({ name }) => `The file “${name}” is empty. Choose it again`,
        tooMany: ({ name, count }) => `The file “${name}” is one too many: a request has ${count} at most`,
        tooMuch: ({ name, when }) =>
          `The file “${name}” was not taken: too many files came from your network. Try again from ${when} on`,
      },
    },

    check: {
      question: 'Check your answers',
      text: 'Nothing is sent yet.',
      several: ({ count }) => `${count} subjects: each becomes a ticket, with a number of its own.`,
      changeSubject: ({ title }) => `Change “${title}”`,
      removeSubject: ({ title }) => `Leave “${title}” out`,
      remove: 'Leave out',
      none: 'Not given',
      missing: 'Not answered yet (recommended)',
      anonymous: 'Anonymous: we cannot answer you',
      unknownSite: ({ typed }) => `“${typed}” (we will look for this site)`,
      phoneNote: ({ phone }) => `Phone number given with this request: ${phone}. It is not saved with the person.`,
      otherWindow: {
        title: 'Not sent yet',
        text: 'Your answers changed in another window. Here they are: check them, then send.',
      },
      labels: {
        name: 'Name',
        email: 'E\u2011mail',
        phone: 'Phone',
        language: 'Language of our answers',
        kind: 'Kind',
      },
      urgent: 'Yes. After sending, you phone us and quote the number',
      complete: 'Your request is complete: it is answered faster.',
      another: 'Add another subject',
      send: 'Send the request',
      sendSeveral: ({ count }) => `Send the ${count} requests`,
      sendComplaint: 'Send the complaint',
      agree: ({ organisation }) => `The service manager of the organisation “${organisation}” may read this complaint`,
      organisation: {
        label: 'For which organisation?',
        hint: 'Your request names no site that we know. The service manager of the organisation you choose can read it.',
      },
      noOrganisation: 'None',
      agreeHint: 'Without your agreement they do not see it. You get the same answer in either case.',
    },

    tooManyTickets: {
      title: 'Too many requests at once',
      text: ({ max }) => `This would open more than ${max} tickets at once. Remove answers and send them afterwards.`,
    },
    tooMany: {
      title: 'Not sent yet',
      text: ({ when }) =>
        `Many requests came from your address or your network. You can send this one from ${when}. Keep this page open: your answers stay here.`,
      phone: ({ phones }) => `If it is urgent, call ${phones}.`,
    },
  },
  directory: {
    title: 'Find the administration responsible',
    error: ({ title }) => `Error: ${title}`,
    lead: 'You are visiting a site and have a question about what it says? The communication service of the administration responsible writes and publishes its pages: it can answer you.',
    fix: 'Put this right first',
    field: 'Which site is it about?',
    hint: 'Its name, its address, its 4-digit number or the name of the administration, for example travel-advice.example. You may paste the address of a page.',
    search: 'Search',
    missing: 'Type the name or the address of the site',

    found: ({ count, more }) =>
      more
        ? `More than ${count} sites match. These are the first; type one more word to see fewer`
        : count === 1
          ? 'One site matches'
          : `${count} sites match`,
    near: 'No site is called exactly that. Did you mean',
    show: 'See who can answer you',
    showOf: ({ name }) => `See who can answer you: ${name}`,
    site: ({ number }) => `Site ${number}`,

    none: {
      title: ({ typed }) => `We cannot find “${typed}”`,
      tries: [
        'Check the spelling, or type just one word of the name.',
        'Paste the address of the page you were on.',
        'Look for the name of the administration: it is usually at the foot of each page.',
      ],
      notOurs: 'We only know the sites that this service desk helps. Others have a service of their own.',
    },

    service: {
      title: ({ organisation }) => `${organisation} can answer you`,
      responsible: ({ site }) => `Responsible for “${site}”`,
      name: 'Communication service',
      email: 'E\u2011mail',
      phone: 'Phone',
      page: 'Contact page',
      address: 'Address of the site',
      languages: 'Answers in',
      in: { fr: 'French', nl: 'Dutch', de: 'German', en: 'English' },
      advice: 'Say which page it is about and paste its address. Only this service can change what it says.',
      notHere: 'You have no ticket with us: your question goes straight to this administration.',
      unknown: 'We do not know the communication service of this site yet',
      unknownText: 'Its contact details are usually at the foot of each page of the site.',
      nobody: 'Our directory names no administration for this site.',
    },

    other: {
      title: 'Something else?',
      again: 'Look for another site',
      editor: 'I am an editor or owner of this site',
      complaint: 'I want to make a complaint about the service desk',
    },
  },
  frame: {
    skip: 'Skip to the content',
    languages: 'Language',
    navigation: 'Pages',
    menu: 'Menu',
    footer: 'Other pages',
    support: 'Support',
    complete: 'How to write a complete request',
    articles: 'Help articles',
    work: 'How we work',
    contact: 'Write a request',
    accessibility: 'Accessibility statement',
    privacy: 'Privacy',
    daysOff: 'Days off (iCalendar)',
    tickets: 'My tickets',

    today: 'Today',
    standsIn: ({ language }) => `This text is not translated yet: it is in ${language}.`,

    line: {
      in: { fr: 'In French', nl: 'In Dutch', de: 'In German', en: 'In English' },
      openUntil: ({ time }) => `Open now, until ${time}`,
      opensToday: ({ time }) => `Closed. Opens today at ${time}`,
      opensOn: ({ day, time }) => `Closed. Opens on ${day} at ${time}`,
      opensAfter: ({ day, time, dayOff, reason }) => `Closed on ${dayOff} (${reason}). Opens on ${day} at ${time}`,
      never: 'Closed for now',
    },
  },
  privacy: {
    title: 'Privacy',
    description: ({ desk }) => `Which data ${desk} keeps about you, why, for how long, and what your rights are.`,
    keeps: ({ desk, mailbox, cookies, sessionHours, draftDays }) => [
      {
        title: 'In short',
        says: [
          'We keep what you write to us and what we need to answer you. We do not follow you, we show no advertising, and these pages load nothing from another site.',
        ],
      },
      {
        title: 'Who is responsible',
        says: [
          `The administration that runs ${desk}. You reach it at the same address as the desk:`,
          { to: 'mail', label: mailbox },
        ],
      },
      {
        title: 'What we keep',
        says: [
          [
            'Your ticket: what you wrote, your files, your name, your e\u2011mail address, your phone number if you give it, the site that it is about, and the language.',
            'The e\u2011mails in both directions, with the technical data that prove where they come from.',
            'The note that an agent makes of a call. Calls are not recorded.',
            'A history of the ticket: who did what, and when.',
            'Counts without names: how often an article was read, or how many visitors were pointed to an administration.',
          ],
          'A complaint can be made without a name.',
        ],
      },
      {
        title: 'On this device',
        says: [
          'These pages use only the cookies that they need. None follows you, and none is read by another site.',
          {
            rows: [
              {
                name: cookies.theme,
                says: 'Your choice of a light or dark appearance. Only if you choose, for one year.',
              },
              { name: cookies.session, says: `Your signing in. Only if you sign in, for ${sessionHours} hours.` },
              {
                name: cookies.draft,
                says: `Finds what you have written in the form and not sent yet. For ${draftDays} days; then all of it is erased. Once the request is sent, it is no longer used.`,
              },
            ],
          },
        ],
      },
    ],
    promises: ({ mailbox, draftDays }) => [
      {
        title: 'Why, and on what legal basis',
        says: [
          [
            'To answer you and follow up your request: that is our task in the public interest (GDPR, article 6, 1, e).',
            'To keep the records of the administration: that is a legal obligation (GDPR, article 6, 1, c; archives law of 24 June 1955).',
            'To protect the service against robots and abuse: that is part of the same task. We use the address of your network to count what is sent within an hour, in memory only, and do not keep it.',
          ],
          'No decision about you is made by a machine alone.',
        ],
      },
      {
        title: 'For how long',
        says: [
          [
            `What is written and not sent: ${draftDays} days.`,
            'Tickets: as long as the desk needs them, then as the archives law says. Records that must be archived are never destroyed without an authorisation.',
            'If you ask, we erase your data as soon as the law allows. The history then still says that something happened, but no longer who you are or what you wrote.',
          ],
        ],
      },
      {
        title: 'Who sees what',
        says: [
          [
            'The agents of this desk, and you.',
            'The people who take part in the ticket, because you or an agent added them.',
            'The service manager of the organisation that owns the site.',
            'A complaint: at first the complaint coordinator alone. The person complained about never sees it.',
          ],
          'We do not sell or give anything to anyone else.',
        ],
      },
      {
        title: 'Your rights',
        says: [
          'You can ask what we keep about you and get a copy, have it corrected, have it erased where the law allows, have its use restricted, or object to it. Write to us: you get an answer within a month.',
          { to: 'form', label: 'Ask with the form' },
          { to: 'mail', label: mailbox },
        ],
      },
      {
        title: 'If you do not agree',
        says: ['You can lodge a complaint with the Data Protection Authority.', ...dataProtection('en')],
      },
    ],
  },
  receipt: {
    title: ({ number }) => `Your number: ${number}`,
    titles: ({ count }) => `Your ${count} numbers`,
    number: 'This is your number',
    numbers: ({ count }) => `These are your ${count} numbers`,
    numberNote: 'Quote it on the phone and leave it in the subject of your e\u2011mails.',

    noCall: 'Your urgent request has been received',
    phoneIn: { fr: 'Phone, in French', nl: 'Phone, in Dutch', de: 'Phone, in German', en: 'Phone, in English' },
    openUntil: ({ time }) => `Open until ${time} today`,
    quote: 'Quote this number',
    quoteFirst: 'Quote the first of these numbers',
    quoteNote: 'It leads us to your description.',
    otherLanguages: 'We have no line in English. These lines answer in other languages:',

    received: 'Your request has been received',
    severalReceived: 'Your requests have been received',
    complaintReceived: 'Your complaint has been received',
    about: ({ summary }) => `“${summary}”.`,
    aboutSite: ({ summary, site }) => `“${summary}”, site ${site}.`,
    mailComing:
      'The number also reaches you by e\u2011mail, at the address that you gave. If we do not know it yet, confirm it by one click in that e\u2011mail.',
    numberHereOnly:
      'Note the number: this address has received several e\u2011mails from us in a short time, so we send none this time. Your request is recorded, and we will answer it.',
    copyComing: ({ address }) => `A copy with the number is on its way to ${address}.`,
    phoneOnly: 'You gave no e\u2011mail address: note the number. We will call you.',
    anonymous: 'You are anonymous: note the number. We cannot answer you, but you can quote it to us.',

    next: 'What happens now',
    now: 'Now',
    callNowText: 'You call. A service desk agent opens your ticket and confirms with you that it is urgent.',
    at: ({ time }) => `Today at ${time}`,
    onDay: ({ day, time }) => `${day} at ${time}`,
    callLaterText: 'The line opens. You call, and a service desk agent confirms with you that it is urgent.',
    untilThen: 'Until then',
    untilThenText: 'Your ticket is on the urgent list, and we will see it first. Keep the number at hand.',
    untilThenMail: 'If something changes, reply to the e\u2011mail that you receive.',
    noLineText: 'This service desk has no phone line. Your ticket is on the urgent list.',
    before: ({ time }) => `Before ${time}`,
    beforeOn: ({ day, time }) => `Before ${day}, ${time}`,
    firstAnswer: ({ hours }) =>
      `You get a first answer. We promise it within ${plural(hours, `${hours} service hour`, `${hours} service hours`)}.`,
    by: ({ date }) => `By ${date}`,
    complaintAnswer: ({ days }) =>
      `You get an answer to your complaint within ${plural(days, `${days} calendar day`, `${days} calendar days`)}. The complaint coordinator alone reads it, unless they open it to others.`,
    complaintAnonymous: ({ days }) =>
      `The complaint coordinator deals with your complaint, within ${plural(days, `${days} calendar day`, `${days} calendar days`)}. They alone read it, until they open it to others.`,
    meanwhile: 'Meanwhile',
    meanwhileText: 'Writing to us again about this? Leave the number in the subject of your e\u2011mail.',
    meanwhilePhone: 'Do you want to add something? Call us and quote the number.',

    follow: 'Follow this ticket',
    followOne: ({ number }) => `Follow ${number}`,
    followAll: 'Follow your requests',
    another: 'Write another request',
    home: 'Back to support',

    rest: {
      title: 'Complete your request',
      text: 'Then answer the other questions: they help us find the cause. Your answers join this ticket.',
      lead: 'Your answers join ticket',
      effect: 'The agent who handles your ticket sees your answers.',
      added: 'Thank you, your answers have joined the ticket.',
      none: 'There is nothing left to complete',
      back: 'Back to the number',
    },

    expired: {
      title: 'This confirmation is no longer available',
      text: 'It stays visible for 24 hours. Your ticket still exists: its number is in the e\u2011mail that you received.',
    },
  },
  support: {
    question: 'A question or a problem with your site?',
    lead: ({ hours }) =>
      `Write to us or call us. Every contact gets a number, and a first answer within ${hours === 1 ? 'one service hour' : `${hours} service hours`}.`,
    leadWithoutPhone: ({ hours }) =>
      `Write to us. Every contact gets a number, and a first answer within ${hours === 1 ? 'one service hour' : `${hours} service hours`}.`,
    write: 'Write a request',

    phones: 'Phone lines',
    lineHours: ({ hours }) => `Our lines answer ${hours}.`,
    calendar: ({ calendar }) => `Calendar: ${calendar}.`,
    nextDayOff: ({ day, reason }) => `Next day closed: ${day} (${reason}).`,

    desks: { title: 'Which service do you need?', here: 'You are here' },
    noDesk: {
      title: 'There is no service desk here yet',
      text: 'Belfry is installed. As soon as an administrator has created a service desk, this page shows how to reach it.',
      go: 'Sign in to create one',
    },

    ways: {
      three: 'Three ways to reach us',
      four: 'Four ways to reach us',
      form: 'Contact form',
      formText: 'It asks the right questions. Your ticket number appears at once.',
      tool: 'Online ticketing tool',
      access: 'Ask for access',
      toolText:
        'Follow your tickets and answer them, if you have been given access. If not, ask your service manager; everything reaches you by e\u2011mail too.',
      or: 'or',
      mailText: 'One subject per message. The number reaches you by e\u2011mail within seconds.',
      phoneText: ({ language, hours }) => `${language}, ${hours}. Keep your ticket number at hand, if you have one.`,
    },

    urgent: {
      title: 'Is it urgent?',
      form: 'Fill in the short form',
      formText: '(the site, a title, what happens, your phone number). Your ticket number appears at once.',
      callNow: 'Call at once:',
      callNowText: 'An urgent incident is always reported by phone as well.',
      callLater: ({ when }) => `Call ${when}:`,
      callLaterText: 'Until then your request is at the top of our list.',
      today: ({ time }) => `today from ${time}`,
      onDay: ({ day, time }) => `from ${day}, ${time}`,
      or: 'or',
      quote: 'Quote the number.',
      quoteText: 'It links your call to your description, and to all messages that follow.',
      noPhone: 'We see your request first.',
      noPhoneText: 'It is at the top of our list as soon as we open.',
    },

    helped: {
      title: 'Who we help',
      editors: 'Editors and owners of sites',
      editorsText: ({ editors }) =>
        `Support is for the people who write on the sites that we serve, or are responsible for their content: at most ${editors === 1 ? '1 editor' : `${editors} editors`} per site.`,
      own: 'Who this desk is for',
      complete: 'The more complete your request, the faster we can help you.',
      how: 'How to write a complete request',
      visitors: 'Do you visit a site?',
      visitorsText:
        'The communication service of the administration responsible will answer you: it writes and publishes the pages.',
      field: 'Name or address of the site',
      search: 'Search',
    },

    closing: {
      title: 'When a ticket closes',
      handled: ({ days }) =>
        `When your request has been handled, we send you a closing notice. If you do not react, the ticket closes after ${days === 1 ? '1 business day' : `${days} business days`}, at 24:00.`,
      asked: ({ reminders, notice }) =>
        `If we are waiting for information from you, we ask again after ${reminders}. On business day ${notice} you get the same notice.`,
      after: ({ days }) => (days === 1 ? '1 business day' : `${days} business days`),
      and: 'and',
      reaction:
        'The day of the notice does not count. If you react in time, the ticket is reopened. Later, your reaction opens a new ticket, linked to the first.',
      moreTime: ({ days }) =>
        `Do you need more time? One click in the notice adds ${days === 1 ? '1 business day' : `${days} business days`}.`,
      example: ({ today, date }) => `A notice sent today, ${today}, would close the ticket on ${date}.`,
      daysOff: 'The days that do not count',
      notCounted: ({ days }) => `not counted: ${days}`,
    },

    faq: {
      title: 'Frequently asked questions',
      number: {
        question: 'What does my ticket number mean?',
        answer: ({ number }) => [
          `Every contact opens a ticket: a unique number and a summary, which grows as we work. For example ${number}.`,
          'The last two digits check the others: a typing error almost never leads to someone else’s ticket. Leave the number in the subject of your e\u2011mails, and quote it on the phone.',
        ],
      },
      subject: {
        question: 'Why only one subject per message?',
        answer: [
          'Each subject has its ticket, its agent and its deadline. Two subjects in one message hold each other up, and the second may be overlooked.',
        ],
      },
      complete: {
        question: 'What is a complete request?',
        answer: [
          'A request that we can answer without asking you anything else. For an incident we ask these questions:',
        ],
        after: 'The contact form asks them one by one, each with an example.',
      },
      insists: {
        question: 'Why does the service desk close my ticket?',
        answer: [
          'So that it can deal with the requests of others. We close nothing silently: a notice tells you the date, and one click or one answer is enough to go on.',
          'A new ticket is always possible, even long afterwards.',
        ],
      },
      complaint: {
        question: 'I want to make a complaint',
        answer: ({ days }) => [
          `A complaint is open to everyone, even without a name. At first the complaint coordinator alone reads it, and you get an answer within ${days === 1 ? 'a day' : `${days} days`}.`,
        ],
        link: 'Make a complaint',
      },
    },
  },
  work: {
    title: 'How we work',
    lead: 'Our promises, our results, and how we count. The figures come from the tickets themselves.',
    covers: ({ first, last }) =>
      first === last ? `Tickets opened in ${first}.` : `Tickets opened ${first} to ${last}.`,
    computed: ({ moment }) => `Figures of ${moment}.`,
    noTickets: 'No ticket was opened in the last twelve months: there is no figure to show yet.',
    summary: 'In short',
    figures: 'The figures, month by month',
    counting: 'How we count',
    month: 'Month',
    current: 'still running',
    tooFew: 'too few',
    drawing: 'Drawing',

    duration: ({ hours, minutes }) => {
      if (hours === 0) return `${minutes} min`;
      return minutes === 0 ? `${hours} h` : `${hours} h ${String(minutes).padStart(2, '0')}`;
    },
    days: ({ days, count }) => `${days} ${count === 1 ? 'day' : 'days'}`,

    first: {
      title: 'The first answer',
      promise: ({ hours }) =>
        `We promise a first answer within ${hours === 1 ? '1 service hour' : `${hours} service hours`}.`,
      sentence: ({ half, nine }) =>
        nine === null
          ? `Half of the first answers went out within ${half} of service time.`
          : `Half of the first answers went out within ${half} of service time, and nine in ten within ${nine}.`,
      gross: ({ half, nine }) =>
        nine === null
          ? `With nights, weekends and days off counted: half within ${half}.`
          : `With nights, weekends and days off counted: half within ${half}, nine in ten within ${nine}.`,
      tooFew: 'Too few tickets have had a first answer to tell how long it takes.',
      caption: 'Time to the first answer, in service hours, by month',
      half: 'Half within',
      nine: 'Nine in ten within',
      gross1: 'Half, everything counted',
      target: ({ hours }) => `promised: ${hours} h`,
      legendHalf: 'half',
      legendNine: 'nine in ten',
      legendTarget: 'promised',
      answer: 'First answer',
      answerText:
        'The first written answer of an agent, their request for information, or the message that points you to the responsible administration. The acknowledgement, an internal note or a phone call does not count.',
      service: 'Service hour',
      serviceText: ({ hours }) =>
        `An hour in which the service desk is open, on any line: ${hours}. At other times this clock does not run.`,
      spread: 'Half, nine in ten',
      spreadText: 'The median and the 90th percentile: half, or nine tickets in ten, waited that long or less.',
      few: 'Too few',
      fewText: ({ samples, ninetieth }) =>
        `With fewer than ${samples} tickets, a duration says more about one ticket than about our work. With fewer than ${ninetieth}, “nine in ten” would be the slowest one alone.`,
    },

    kept: {
      title: 'In time or late',
      sentence: ({ kept, of }) => `${kept} of ${of} first answers went out within the promised time.`,
      overdue: ({ tickets, many }) =>
        many
          ? `${tickets} overdue tickets still wait for their first answer: they count as late.`
          : `${tickets} overdue ticket still waits for its first answer: it counts as late.`,
      noneOverdue: 'No overdue ticket still waits for its first answer.',
      tooFew: 'Too few tickets to say how many answers went out in time.',
      caption: 'Tickets and first answers in time, by month',
      tickets: 'Tickets',
      inTime: 'In time',
      of: ({ kept, of }) => `${kept} of ${of}`,
      legendKept: 'in time',
      legendMissed: 'late',
      time: 'In time',
      timeText:
        'The first answer went out before the moment that was fixed when the ticket was opened. Tickets that were answered after it, or whose moment has passed without an answer, are late. A ticket whose moment has not passed yet, or that its requester closed before, is not in this count.',
      month: 'Month',
      monthText: 'A ticket counts in the month in which it was opened.',
      out: 'What is not counted',
      outText:
        'Unwanted messages, known or suspected; duplicates (only the original counts); complaints, which have a clock of their own.',
      complaints: ({ complaints, days }) =>
        `${plural(complaints, `${complaints} complaint was`, `${complaints} complaints were`)} made in the same time. We promise to answer them within ${plural(days, `${days} calendar day`, `${days} calendar days`)}.`,
      fewComplaints: ({ samples, days }) =>
        `Fewer than ${samples} complaints were made in the same time. We promise to answer them within ${plural(days, `${days} calendar day`, `${days} calendar days`)}.`,
    },

    complete: {
      title: 'Complete and incomplete requests',
      sentence: ({ complete, incomplete }) =>
        `Half of the complete requests had their first answer within ${complete} of service time; of the incomplete ones, within ${incomplete}.`,
      tooFew: 'Too few requests came by form to compare complete and incomplete ones.',
      caption: 'First answer to complete and incomplete requests, in service hours',
      kind: 'Requests',
      complete: 'Complete',
      incomplete: 'Incomplete',
      what: 'Complete request',
      whatText:
        'When its form was sent, every question that needs an answer had one. Details that are added later change nothing. A mail, a call or a letter has no form, and is not in this comparison.',
    },

    targets: {
      net: 'Service hours, without pauses',
      netText: 'Only opening hours on business days count. The time in which we wait for the requester does not.',
      timeText:
        'Within the time that held for the kind and the priority of the ticket. Those that went beyond it, and those that still wait, are late.',
      label: ({ hours }) => `target: ${hours} h`,
      overdue: ({ count, many }) =>
        many
          ? `${count} still wait and are overdue: they count as late.`
          : `${count} still waits and is overdue: it counts as late.`,
      noneOverdue: 'Nothing overdue is still waiting.',
      legend: 'target',
      apart: ({ complete, incomplete }) =>
        `Half of the complete requests within ${complete}; half of the incomplete ones within ${incomplete}.`,
      handled: {
        title: 'Handling',
        promise: ({ hours }) =>
          `We aim to handle a request within ${plural(hours, `${hours} service hour`, `${hours} service hours`)}.`,
        none: 'The desk has no target for handling.',
        kept: ({ kept, of }) => `${kept} of ${of} tickets were handled within the target.`,
        sentence: ({ half, nine }) =>
          nine === null
            ? `Half of the tickets were handled within ${half} of service time.`
            : `Half of the tickets were handled within ${half} of service time, and nine in ten within ${nine}.`,
        tooFew: 'Too few tickets have been handled to tell how long it takes.',
        caption: 'Time to handle, in service hours, by month',
        keptCaption: 'Handled in time, by month',
        what: 'Handling',
        whatText: 'From the opening until the ticket is handled, or closed. If it is reopened, the time goes on.',
        monthText: 'A ticket counts in the month in which it was opened.',
      },
      nextAnswer: {
        title: 'The next answer',
        promise: ({ hours }) =>
          `We aim to answer a reaction within ${plural(hours, `${hours} service hour`, `${hours} service hours`)}.`,
        none: 'The desk has no target for the answer to a reaction.',
        kept: ({ kept, of }) => `${kept} of ${of} reactions had their answer within the target.`,
        sentence: ({ half, nine }) =>
          nine === null
            ? `Half of the reactions had their answer within ${half} of service time.`
            : `Half of the reactions had their answer within ${half} of service time, and nine in ten within ${nine}.`,
        tooFew: 'Too few reactions have had an answer to tell how long it takes.',
        caption: 'Time to the next answer, in service hours, by month',
        keptCaption: 'Next answers in time, by month',
        what: 'Next answer',
        whatText:
          'From a reaction that waits until the desk’s next message to its requester. An internal note does not count. The figures begin where Belfry began to count.',
        monthText: 'A reaction counts in the month in which it came.',
      },
    },

    closing: {
      title: 'Closing',
      promise: ({ days }) =>
        `We close a ticket ${days === 1 ? '1 business day' : `${days} business days`} after a notice that nobody reacts to, and never silently.`,
      sentence: ({ half, nine }) =>
        nine === null
          ? `Half of the tickets were closed after ${half} or less.`
          : `Half of the tickets were closed after ${half} or less, nine in ten after ${nine} or less.`,
      tooFew: 'Too few tickets are closed to tell how long it takes.',
      caption: 'Time to close, by month of opening',
      half: 'Half after',
      nine: 'Nine in ten after',
      what: 'Time to close',
      whatText:
        'From opening to closing, everything counted: nights, weekends, the wait for your information, and the days of the notice. Tickets that are still open are not in it.',
    },

    open: {
      title: 'When we work',
      desk: 'Service desk',
      calendar: ({ calendar }) => `Calendar: ${calendar}.`,
      exceptions: 'Other hours',
      day: 'Business day',
      dayText: 'Monday to Friday, except the days off below.',
    },

    daysOff: {
      title: 'Days off',
      text: 'On these days the lines are closed, and no clock runs.',
      undecided: ({ year }) => `The bridge days of ${year} are not decided yet.`,
      none: 'No day off.',
      file: 'Add to your calendar (iCalendar)',
      calendarName: ({ desk }) => `Days off – ${desk}`,
      event: ({ reason }) => `Closed: ${reason}`,
      description: ({ desk }) => `${desk} is closed on this day. No clock runs.`,
    },
  },
};
