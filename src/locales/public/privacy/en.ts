import { dataProtection } from '#locales/public/authorities.ts';
import type { PrivacyWords } from '#locales/public/privacy/fr.ts';

export const en: PrivacyWords = {
  title: 'Privacy',
  description: ({ desk }) => `What ${desk} keeps of you, why, for how long, and what your rights are.`,
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
              says: `Finds what you have written in the form and not sent yet. For ${draftDays} days; then all of it is erased. Once the request is sent, it serves no more.`,
            },
          ],
        },
      ],
    },
  ],
  promises: ({ mailbox, draftDays }) => [
    {
      title: 'Why, and on which ground',
      says: [
        [
          'To answer you and follow up your request: that is our task in the public interest (GDPR, article 6, 1, e).',
          'To keep the records of the administration: that is a legal obligation (GDPR, article 6, 1, c; archives law of 24 June 1955).',
          'To protect the service against robots and abuse: that is part of the same task. The address of your network serves to count what is sent within an hour, in memory, and is not kept.',
        ],
        'No decision about you is made by a machine alone.',
      ],
    },
    {
      title: 'For how long',
      says: [
        [
          `What is written and not sent: ${draftDays} days.`,
          'Tickets: as long as the desk needs them, then as the archives law says. What must be archived is never destroyed without an authorisation.',
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
        'We sell or give nothing to anyone else.',
      ],
    },
    {
      title: 'Your rights',
      says: [
        'You can ask what we keep of you and get a copy, have it corrected, have it erased where the law allows, have its use restricted, or object to it. Write to us: you get an answer within a month.',
        { to: 'form', label: 'Ask with the form' },
        { to: 'mail', label: mailbox },
      ],
    },
    {
      title: 'If you do not agree',
      says: ['You can lodge a complaint with the Data Protection Authority.', ...dataProtection('en')],
    },
  ],
};
