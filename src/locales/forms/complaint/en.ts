import type { ComplaintWords } from '#locales/forms/complaint/fr.ts';

export const en: ComplaintWords = {
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
      why: 'What shows what you describe, such as a mail that you received.',
      example: 'message-of-16-november.pdf',
    },
  },
};
