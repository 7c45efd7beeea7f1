import type { QuestionFormWords } from '#locales/forms/question/fr.ts';

export const en: QuestionFormWords = {
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
};
