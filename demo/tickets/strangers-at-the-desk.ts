import { callTo, close, handle, note, refer, take } from '#demo/acts/at-desk.ts';
import { mail } from '#demo/acts/by-mail.ts';
import { bounceOfLetterTo } from '#demo/acts/by-mail-system.ts';
import { form, logged } from '#demo/acts/contacts.ts';
import { on } from '#demo/moments.ts';
import type { Script } from '#demo/script.ts';
import { strangers, withoutAddress } from '#demo/tickets/strangers.ts';

/** People who are neither editors nor owners, and people without working mail. */
export const strangersAtTheDesk: Script[] = [
  {
    name: 'group visit',
    acts: [
      [
        on(5, '21:48'),
        mail(
          strangers.harriet,
          'Group visit to the stone museum',
          `Hello,

We are fourteen walkers and would like to see the marble room on our way through. Is there a price for groups, and do we have to book? Your page musee-des-pierres.example/visite is only in French.

Kind regards,
Harriet Boyle`,
        ),
      ],
      [on(4, '09:15'), take('sofie')],
      [
        on(4, '09:30'),
        refer(
          'sofie',
          'heritage',
          'We help the people who edit this website and know nothing of visits, I am sorry to say. The Heritage Office will gladly tell you about groups: communication@patrimoine.example, 02 555 20 00.',
        ),
      ],
    ],
  },
  {
    name: 'you have won',
    acts: [
      [
        on(4, '03:14'),
        mail(
          strangers.lottery,
          'Your mailbox has been selected',
          'Dear winner, your mailbox has been drawn from all of the mailboxes in the country. Send us your bank details and the prize is on its way to you today.',
        ),
      ],
      [on(4, '08:40'), close('tom', { reason: 'spam' })],
    ],
  },
  {
    name: 'letter of the local historians',
    acts: [
      [
        on(3, '10:40'),
        logged('letter', 'tom', {
          from: withoutAddress.louis,
          kind: 'question',
          site: '1042',
          summary: 'Brief: link naar de heemkundige kring klopt niet meer',
          text: 'Getypte brief van de heer Verstraeten, voorzitter van de heemkundige kring. De link op de pagina “Verwante verenigingen” leidt naar een winkel in tuinmeubelen. Hij heeft geen e-mail en vraagt een telefoontje.',
        }),
      ],
      [on(3, '10:45'), take('tom')],
      [
        on(2, '16:20'),
        handle(
          'tom',
          'De link is weggehaald. De kring heeft geen site meer; haar telefoonnummer staat nu op de pagina.',
        ),
      ],
      [
        on(1, '11:00'),
        callTo('tom', withoutAddress.louis, 'Geen antwoord, geen antwoordapparaat.', { reached: false }),
      ],
    ],
  },
  {
    name: 'mistyped address',
    acts: [
      [
        on(2, '16:40'),
        form({
          from: strangers.pieter,
          kind: 'question',
          site: '1042',
          summary: 'Mogen wij foto’s van uw site in ons tijdschrift opnemen?',
          text: 'Voor ons volgende nummer zouden we drie foto’s van de haven willen gebruiken. Wie moeten we daarvoor om toestemming vragen?',
        }),
      ],
      [on(2, '16:44'), bounceOfLetterTo(strangers.pieter)],
      [on(1, '09:05'), take('nadia')],
      [
        on(1, '09:20'),
        note('nadia', 'L’accusé de réception est revenu : il manque sans doute une lettre à l’adresse. Téléphoner.'),
      ],
      [
        on(1, '10:10'),
        handle(
          'nadia',
          'Toestemming geeft het Stadsarchief zelf, via de dienst communicatie van Erfgoed. Vermeld de drie nummers die onder de foto’s staan.',
        ),
      ],
    ],
  },
  {
    name: 'caller who is gone',
    acts: [
      [
        on(8, '10:35'),
        logged('phone', 'nadia', {
          from: withoutAddress.yvonne,
          kind: 'question',
          site: '1187',
          summary: 'Une dame cherche le catalogue de 1958',
          text: 'Mme Carlier voudrait savoir si le catalogue de l’exposition de 1958 est en ligne. Elle n’a pas d’ordinateur et demande qu’on la rappelle.',
        }),
      ],
      [on(8, '10:40'), take('nadia')],
      [
        on(8, '13:30'),
        handle(
          'nadia',
          'Le catalogue n’est pas en ligne, mais le musée en envoie une copie par la poste sur simple demande.',
        ),
      ],
      [on(8, '13:35'), callTo('nadia', withoutAddress.yvonne, 'Pas de réponse.', { reached: false })],
      [on(7, '10:15'), callTo('nadia', withoutAddress.yvonne, 'Le numéro n’est plus attribué.', { reached: false })],
      [on(7, '10:20'), close('nadia', { reason: 'unreachable' })],
    ],
  },
];
