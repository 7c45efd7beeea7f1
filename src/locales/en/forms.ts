import type { FormsCatalogue } from '#locales/fr/forms.ts';

export const en: FormsCatalogue = {
  around: {
    example: ({ example }) => `For example: ${example}`,
    optional: '(optional)',
    completes: '(recommended)',
    chooseFiles: 'Choose files',
    yes: 'Yes',

    told: {
      line: ({ label, value }) => `${label}: ${value}`,
      long: ({ label, value }) => `${label}:\n${value}`,
      left: ({ labels }) => `Not answered: ${labels}`,
    },

    condition: {
      only: ({ tests }) => `only if ${tests}`,
      is: ({ label, choices }) => `${label} has the answer ${choices}`,
      isNot: ({ label, choices }) => `${label} has another answer than ${choices}`,
      ticked: ({ label }) => `${label} is ticked`,
      answered: ({ label }) => `${label} has an answer`,
      atLeast: ({ label, value }) => `${label} is at least ${value}`,
      atMost: ({ label, value }) => `${label} is at most ${value}`,
      from: ({ label, value }) => `${label} is ${value} or later`,
      until: ({ label, value }) => `${label} is ${value} or earlier`,
      and: ' and ',
      or: ' or ',
      rows: {
        any: ({ test }) => `${test} at least once`,
        every: ({ test }) => `${test} each time`,
      },
    },

    errors: {
      missing: ({ label }) => `Answer “${label}”`,
      missingSummary: 'Give a title, in one sentence',
      missingSite: 'Enter the number, name or address of the site',
      missingFiles: 'Attach at least one file',
      missingUrgent: ({ label }) => `Tick “${label}”`,
      missingChoice: ({ label }) => `Choose an answer to “${label}”`,
      tooLong: ({ label, characters, max }) =>
        `“${label}”: ${characters} characters are too many. At most ${max}; attach the rest as a file`,
      tooLongLine: ({ label, characters, max }) =>
        `“${label}”: ${characters} characters are too many. Shorten it to ${max} at most`,
      noAddress: ({ typed }) =>
        `“${typed}” is not the whole address of a page. Copy it from the address bar, from https:// on`,
      noDate: ({ typed }) => `“${typed}” is not a date. Write it as 15/1/2027`,
      noNumber: ({ typed }) => `“${typed}” is not a number. Write it as 1250 or 1250,50`,
      unclearNumber: ({ typed }) =>
        `“${typed}” can be read in two ways. Write it without separators, as 1250 or 1250,50`,
      noPerson: ({ typed }) => `“${typed}” is not an e\u2011mail address. Write it as name@example.org`,
      noSite: ({ typed }) => `We do not know the site “${typed}”. Enter its number, name or address`,
      siteDigits: ({ typed }) =>
        `The number of a site has 4 digits, for example 1042. You typed ${typed}. If it is right, go on: we will look for it`,
      siteUnknown: ({ typed }) =>
        `We do not know the site “${typed}”. Correct it. If it is right, go on: we will look for it`,
      siteNear: ({ typed, sites }) =>
        `We do not know the site “${typed}”. Do you mean ${sites}? If not, go on: we will look for it`,
      severalSites: ({ sites }) => `Several sites fit: ${sites}. Type the number of yours`,
    },
  },
  incident: {
    sections: {
      where: 'The page',
      what: 'What happened',
      reach: 'Since when, and for whom',
      more: 'To finish',
    },
    questions: {
      site: {
        label: 'Which site is it about?',
        why: 'Its 4-digit number, name or address, so that we open the right site at once.',
        example: '1042',
      },
      summary: {
        label: 'Give your request a title',
        why: 'The problem itself, in one sentence, so that it goes to the right person at once.',
        example: 'Error 500 when I save a news item',
      },
      url: {
        label: 'Address of the page',
        why: 'Copy it from the address bar, so that we see the same page as you.',
        example: 'https://stadsarchief.example/leeszaal',
      },
      done: {
        label: 'What did you do?',
        why: 'Step by step, so that we can do the same.',
        example: 'I opened the news item “Reading room closed”, changed its date and pressed “Save”.',
      },
      happened: {
        label: 'What happened?',
        why: 'Say what you saw. We look for the cause.',
        example: 'The page turned white, with an error message. The new date is lost.',
      },
      expected: {
        label: 'What should have happened?',
        why: 'So we know when it is mended.',
        example: 'The news item is saved and shows the new date.',
      },
      error: {
        label: 'Do you see an error message?',
        why: 'Its words and figures often lead straight to the cause.',
        example: 'Yes, and I can copy its text',
        choices: {
          text: 'Yes, and I can copy its text',
          picture: 'Yes, and I attach a picture of it',
          none: 'No',
        },
      },
      message: {
        label: 'The full error message',
        why: 'Copy all of it, even if it is long or in another language.',
        example: 'Error 500: could not save node 8841 (field_date). Request 7f3a-22c1',
      },
      since: {
        label: 'Since when?',
        why: 'We look at what changed at that moment.',
        example: 'Since about 9:40 this morning. Yesterday all was well.',
      },
      whom: {
        label: 'Who has the problem?',
        why: 'So we know how many people are waiting.',
        example: 'All editors of the site',
        choices: {
          me: 'Only me',
          editors: 'All editors of the site',
          visitors: 'Visitors of the site',
          unknown: 'I don’t know',
        },
      },
      files: {
        label: 'Attachments',
        why: 'A screenshot often shows more than a description.',
        example: 'error-500.png, a picture of the whole screen',
      },
      urgent: {
        label: 'It is urgent',
        why: 'Visitors cannot use the site, or data is exposed. You get a number at once, then you phone us.',
        example: 'No: the site can still be seen, and the news item can wait until noon.',
      },
    },
  },
  request: {
    sections: {
      where: 'The site',
      what: 'What should change',
      when: 'By when',
      more: 'To finish',
    },
    questions: {
      site: {
        label: 'Which site is it about?',
        why: 'Its 4-digit number, name or address, so that we open the right site at once.',
        example: '2107',
      },
      summary: {
        label: 'Give your request a title',
        why: 'In one sentence, what you want to reach.',
        example: 'A section “Exhibitions” in the menu',
      },
      url: {
        label: 'Address of the page',
        why: 'If the page exists already. Copy it from the address bar.',
        example: 'https://www.musee-des-pierres.example/visites',
      },
      about: {
        label: 'What should change?',
        why: 'So that your request goes to the right person at once.',
        example: 'A page, a menu or a text',
        choices: {
          page: 'A page, a menu or a text',
          access: 'Somebody’s access',
          feature: 'Something new that the site can do',
          other: 'Something else',
        },
      },
      person: {
        label: 'For whom?',
        why: 'Their name, work address and role: editor or owner.',
        example: 'Lina Maes, lina.maes@patrimoine.example, editor',
      },
      change: {
        label: 'What exactly should we do?',
        why: 'Describe the result, as if you saw it already.',
        example:
          'In the menu, between “Visits” and “Schools”, a section “Exhibitions” with two pages: “Now on” and “Past”.',
      },
      reason: {
        label: 'Why?',
        why: 'If a simpler way leads there, we tell you.',
        example: 'Three exhibitions open this year, and visitors do not find them.',
      },
      deadline: {
        label: 'Is there a date to keep?',
        why: 'We plan the work by it.',
        example: 'Yes',
        choices: { yes: 'Yes', no: 'No' },
      },
      date: {
        label: 'By which date?',
        why: 'The last day on which the change still helps you.',
        example: 'Friday 15 January 2027',
      },
      event: {
        label: 'What happens on that date?',
        why: 'So we see whether it can move.',
        example: 'The first exhibition opens.',
      },
      files: {
        label: 'Attachments',
        why: 'A sketch, a text that is ready, a list of pages.',
        example: 'exhibitions-menu.pdf, a sketch of the menu',
      },
      urgent: {
        label: 'It is urgent',
        why: 'Data is exposed, or dangerous information is online. You get a number at once, then you phone us.',
        example: 'No: there are some weeks left.',
      },
    },
  },
  question: {
    sections: { what: 'Your question', where: 'The site', more: 'To finish' },
    questions: {
      summary: {
        label: 'Give your question a title',
        why: 'In one sentence: the answer may exist already.',
        example: 'Planning when a news item appears',
      },
      asked: {
        label: 'What would you like to know?',
        why: 'A precise question gets a precise answer.',
        example: 'How do I let a news item appear by itself, on Monday at 8:00?',
      },
      goal: {
        label: 'What is it for?',
        why: 'Then we can also tell you whether there is a shorter way.',
        example: 'The notice of closure has to appear while I am on leave.',
      },
      tried: {
        label: 'Have you read or tried anything yet?',
        why: 'Then we do not repeat what you know.',
        example: 'Yes',
        choices: { yes: 'Yes', no: 'No' },
      },
      attempt: {
        label: 'What have you read or tried?',
        why: 'Say where you got stuck, too.',
        example: 'I entered a date in the future, but the news item appeared at once.',
      },
      site: {
        label: 'Which site is it about?',
        why: 'If your question is about a site: its 4-digit number, name or address.',
        example: '1042',
      },
      url: {
        label: 'Address of the page',
        why: 'If your question is about a page. Copy it from the address bar.',
        example: 'https://www.stadsarchief.example/nl/nieuws',
      },
      files: {
        label: 'Attachments',
        why: 'A screenshot of the place where you got stuck.',
        example: 'date-of-appearance.png',
      },
    },
  },
  complaint: {
    sections: { what: 'Your complaint', where: 'What it is about', more: 'To finish' },
    questions: {
      summary: {
        label: 'Give your complaint a title',
        why: 'In one sentence, what you are not satisfied with.',
        example: 'No answer for two weeks',
      },
      about: {
        label: 'What do you complain about?',
        why: 'So we see what often goes wrong, and change it.',
        example: 'The time I waited',
        choices: {
          wait: 'The time I waited',
          answer: 'An answer or a solution',
          closing: 'The closing of a ticket',
          manner: 'The way in which I was spoken or written to',
          other: 'Something else',
        },
      },
      happened: {
        label: 'What happened?',
        why: 'In your own words. The complaint coordinator compares them with our records.',
        example: 'I sent a request on 9 November. I wrote again on the 16th. I only got the automatic message.',
      },
      since: {
        label: 'When was it?',
        why: 'We look at those dates.',
        example: 'From 9 to 24 November 2026',
      },
      wanted: {
        label: 'What do you ask for?',
        why: 'The answer to your complaint will speak of it.',
        example: 'An answer to my request, and the reason for the wait.',
      },
      known: {
        label: 'Is it about a ticket that you know?',
        why: 'We read it again before we answer you.',
        example: 'Yes',
        choices: { yes: 'Yes', no: 'No' },
      },
      number: {
        label: 'Number of the ticket',
        why: 'It stands in the subject of each of our mails.',
        example: 'DTO-104209-31',
      },
      site: {
        label: 'Which site is it about?',
        why: 'If your complaint touches a site: its number, name or address.',
        example: 'stadsarchief.example',
      },
      files: {
        label: 'Attachments',
        why: 'Evidence of what you describe, such as a mail that you received.',
        example: 'message-of-16-november.pdf',
      },
    },
  },
};
