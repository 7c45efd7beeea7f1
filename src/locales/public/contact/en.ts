import type { ContactWords } from '#locales/public/contact/fr.ts';

export const en: ContactWords = {
  form: 'Contact form',
  complaintForm: 'Make a complaint',
  error: ({ title }) => `Error: ${title}`,
  step: ({ at, of, name }) => `Step ${at} of ${of} · ${name}`,
  steps: { who: 'Who you are', request: 'Your request', complaint: 'Your complaint', check: 'Check' },
  fix: ({ count }) => (count === 1 ? 'Put this right first' : `Put these ${count} points right first`),
  optional: '(optional)',
  next: 'Continue',
  change: 'Change',
  back: 'Back',

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

  request: {
    question: 'What can we do for you?',
    complaintQuestion: 'What happened?',
    you: 'You',
    about: 'Your request',
    aboutComplaint: 'Your complaint',
    anonymous:
      'You may leave these fields empty. Without an address or a phone number we cannot answer you: keep the number that you will be shown.',
    name: { label: 'Your name', hint: 'First name and last name.' },
    email: { label: 'Your e-mail address', hint: 'We send the number and our answers there.' },
    phone: { label: 'Your phone number', hint: 'So that we can call you back, for example 02 555 30 12.' },
    language: { label: 'In which language should we answer you?' },
    kind: { label: 'What is it about?' },
    kinds: {
      incident: { label: 'Incident', hint: 'Something has stopped working, or does not work as it should.' },
      request: { label: 'Service request', hint: 'You want something added, changed or removed.' },
      question: { label: 'Question', hint: 'You want to know how to do something.' },
      complaint: { label: 'Complaint', hint: 'You are not satisfied with something.' },
    },
    site: {
      label: 'Which site is it about?',
      hint: 'Its 4-digit number, its name or its address, for example 1042.',
    },
    summary: {
      label: 'Give your request a title',
      complaintLabel: 'Give your complaint a title',
      hint: 'In one sentence, for example “Error 500 when I save a news item”.',
      complaintHint: 'In one sentence, for example “No answer for two weeks”.',
    },
    url: {
      label: 'Address of the page',
      hint: 'Copy it from the address bar, so that we see the same page as you.',
    },
    description: {
      label: 'What happened, and what did you expect?',
      hint: 'Say what you did, since when it has been so and for whom. Paste the full error message, if there is one.',
      complaintLabel: 'Your complaint in detail',
      complaintHint: 'Say what happened, when, and what you ask for. Quote the ticket number, if there is one.',
    },
    files: {
      label: 'Attachments',
      hint: ({ count, size }) =>
        `A screenshot often helps. At most ${count} files of ${size} each; send large ones in several goes.`,
      choose: 'Choose files',
      remove: ({ name }) => `Remove ${name}`,
      removeShort: 'Remove',
    },
    urgent: {
      label: 'This is urgent',
      hint: 'Visitors cannot use the site, or data are exposed. You get a number at once, and then you call us.',
    },
    trap: 'Leave this field empty',
  },

  aside: {
    so: 'Your answers so far',
    who: 'Who you are',
    editor: 'Editor or owner of a site',
    complaint: 'Someone who makes a complaint',
    tips: 'A complete request is dealt with faster',
    tip: [
      'One subject a request.',
      'A title that says what the problem is.',
      'The address of the page.',
      'The full error message, as text or as a picture.',
    ],
    kept: 'Nothing is sent before your last check.',
  },

  errors: {
    name: { required: 'Enter your name', tooLong: 'Your name is too long: shorten it' },
    email: {
      required: 'Enter your e-mail address, or else a phone number',
      invalid: ({ typed }) => `“${typed}” is not an e-mail address. Write it like name@office.example`,
    },
    phone: {
      invalid: ({ typed }) => `“${typed}” is not a phone number. Write it like 02 555 30 12 or +32 2 555 30 12`,
    },
    kind: { required: 'Choose what it is about' },
    site: {
      required: 'Enter the number, the name or the address of the site',
      digits: ({ typed }) =>
        `A site number has 4 digits, for example 1042. You typed ${typed}. If that is right all the same, continue: we will look for it`,
      unknown: ({ typed }) =>
        `We do not know the site “${typed}”. Put it right. If it is right all the same, continue: we will look for it`,
      several: ({ sites }) => `Several sites match: ${sites}. Type the number of yours`,
    },
    summary: {
      required: 'Give it a title, in one sentence',
      tooLong: ({ max }) => `The title is longer than ${max} characters: put the rest in the description`,
    },
    url: {
      invalid: ({ typed }) =>
        `“${typed}” is not the full address of a page. Copy it from the address bar, from https:// on`,
    },
    description: {
      required: 'Describe what happened',
      tooLong: ({ max }) => `The description is longer than ${max} characters: attach the rest as a file`,
    },
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
    text: 'Nothing has been sent yet.',
    you: 'You',
    request: 'Your request',
    complaint: 'Your complaint',
    change: { you: 'Change who you are', request: 'Change your request', complaint: 'Change your complaint' },
    none: 'Not given',
    anonymous: 'Anonymous: we cannot answer you',
    unknownSite: ({ typed }) => `“${typed}”, which we will look for`,
    labels: {
      name: 'Name',
      email: 'E-mail',
      phone: 'Phone',
      language: 'Language of our answers',
      kind: 'Subject',
      site: 'Site',
      summary: 'Title',
      url: 'Address of the page',
      description: 'Description',
      files: 'Attachments',
      urgent: 'Urgent',
    },
    urgent: 'Yes. Once it is sent, you call us with the number',
    notUrgent: 'No',
    send: 'Send the request',
    sendComplaint: 'Send the complaint',
    stale: 'Your form had been open for a long time. Nothing is lost: check your answers and send them again.',
  },

  tooMany: {
    title: 'Not sent yet',
    text: ({ when }) =>
      `Many requests came from your address or your network. You can send this one from ${when} on. Keep this page open: your answers stay here.`,
    phone: ({ phones }) => `If it is urgent, call ${phones}.`,
  },

  ticket: {
    line: ({ label, value }) => `${label}: ${value}`,
    urgent: 'Marked urgent by the person',
  },
};
