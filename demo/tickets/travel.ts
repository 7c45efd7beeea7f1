import { ask, close, handle, note, take, withFields, withTag } from '#demo/acts/at-desk.ts';
import { filled } from '#demo/acts/by-form.ts';
import { mail, reply } from '#demo/acts/by-mail.ts';
import { logged } from '#demo/acts/contacts.ts';
import { ago, on } from '#demo/moments.ts';
import type { Script } from '#demo/script.ts';

/** Tickets of the Travel Advice Desk, in English. */
export const travel: Script[] = [
  {
    name: 'embassy map',
    acts: [
      [
        on(3, '13:10'),
        mail(
          'ruth',
          'Map of embassies stays empty on phones',
          `Hello,

The map of embassies is an empty grey square on my phone. On my desk computer it works. A colleague with another phone sees the map, so perhaps it is not all of them.

Kind regards,
Ruth Okafor`,
        ),
      ],
      [on(3, '14:00'), take('sofie')],
      [
        on(3, '16:10'),
        ask(
          'sofie',
          'We could not reproduce this on the four phones that we have here. Could you tell us a little more?',
          ['Model of the phone', 'Browser and its version', 'Wi-Fi or mobile network'],
        ),
      ],
    ],
  },
  {
    name: 'second factor',
    acts: [
      [
        ago(206),
        logged('phone', 'tom', {
          from: 'ruth',
          kind: 'request',
          site: '1420',
          summary: 'Two-factor sign-in: phone replaced',
          text: 'Ruth calls the Dutch line. She has a new phone and can no longer read the codes. She gives the name of her service manager and the date of her last publication.',
        }),
      ],
      [
        ago(203),
        withFields('tom', { contrat: 'WCMS-2026-014', ampleur: 'sites' }, withTag('tom', 'Accès', take('tom'))),
      ],
      [ago(66), note('tom', 'Identiteit nagegaan via Stijn, die haar teruggebeld heeft.')],
      [
        ago(50),
        handle(
          'tom',
          'Your second factor is reset. At your next sign-in you will be shown a new code to scan with your new phone. The old one no longer works.',
        ),
      ],
    ],
  },
  {
    name: 'plain tables',
    acts: [
      [
        on(10, '11:05'),
        filled('ruth', {
          kind: 'question',
          answers: {
            summary: 'Can visa tables be read by a screen reader?',
            asked:
              'A reader who is blind tells us that our visa tables are read out as one long line. What should we do differently when we make a table?',
            goal: 'Every traveller should be able to read which visa they need, country by country.',
            tried: 'no',
            site: '1420',
            url: 'https://travel-advice.example/visa',
          },
        }),
      ],
      [on(10, '13:20'), take('nadia')],
      [
        on(10, '14:35'),
        handle(
          'nadia',
          'Mark the first row as a header: in the editor, choose “Table”, then “First row is a header”. We have done so for the visa table of one country as an example, and written the steps down in the guide for editors.',
        ),
      ],
      [on(9, '10:40'), reply('ruth', 'Thank you very much!')],
      [
        on(9, '14:20'),
        close('nadia', {
          reason: 'solved',
          said: { how: 'mail', text: 'Her reader confirms that the example works.' },
        }),
      ],
    ],
  },
];
