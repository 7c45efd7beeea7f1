import type { ContactWords } from '#locales/public/contact/fr.ts';

export const en: ContactWords = {
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
    question: 'Do you write on a website, or are you responsible for one?',
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
    phone: { label: 'Your phone number', hint: 'To call you back, for example 02 555 20 15.' },
    language: { label: 'In which language should we answer you?' },
    trap: 'Leave this field empty',
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
      `What you type is kept for 7 days on this device, until ${until}. Nothing is sent before your last check.`,
    willBeKept: 'What you type is kept for 7 days on this device. Nothing is sent before your last check.',
    discard: 'Delete what I typed',
    discarded: { title: 'All is deleted', text: 'What you had typed and your files are not kept any more.' },
    expired: {
      title: 'What you had typed is not kept any more',
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
      text: ({ when }) => `Many requests were begun from your network. Go on from ${when}, and keep this page open.`,
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
      invalid: ({ typed }) => `“${typed}” is not a phone number. Write it like 02 555 30 12 or +32 2 555 30 12`,
    },
    otherAnswer: ({ label }) =>
      `“${label}”: you answered otherwise in another window. Compare, keep what is right, then continue`,
    otherWindow: ({ typed }) => `In another window you wrote “${typed}”. Keep what is right, then continue`,
    files: {
      program: ({ name }) => `“${name}” is a program. Send a picture or a pdf, for example a screen copy`,
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
    unknownSite: ({ typed }) => `“${typed}”, which we will look for`,
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
    urgent: 'Yes. After sending, you phone us with the number',
    notUrgent: 'No',
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

  tooMany: {
    title: 'Not sent yet',
    text: ({ when }) =>
      `Many requests came from your address or your network. You can send this one from ${when} on. Keep this page open: your answers stay here.`,
    phone: ({ phones }) => `If it is urgent, call ${phones}.`,
  },
};
