import type { RequestWords } from '#locales/forms/request/fr.ts';

export const en: RequestWords = {
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
};
