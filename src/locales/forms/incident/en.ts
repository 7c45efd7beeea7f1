import type { IncidentWords } from '#locales/forms/incident/fr.ts';

export const en: IncidentWords = {
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
      example: 'https://www.stadsarchief.example/nl/nieuws/leeszaal',
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
};
