import type { AccessibilityWords } from '#locales/public/accessibility/fr.ts';
import { ombudsman } from '#locales/public/authorities.ts';

export const en: AccessibilityWords = {
  title: 'Accessibility statement',
  description: ({ desk }) => `What the pages of ${desk} offer everyone, what is still missing, and whom to tell.`,
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
};
