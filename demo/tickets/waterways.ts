import { answer, ask, change, handle, note, take, withTag } from '#demo/acts/at-desk.ts';
import { mail, reply } from '#demo/acts/by-mail.ts';
import { bounceOfLetterTo } from '#demo/acts/by-mail-system.ts';
import { notSolved, withdrawn } from '#demo/acts/by-requester.ts';
import { form, portal } from '#demo/acts/contacts.ts';
import { textFile } from '#demo/attachments.ts';
import { ago, on } from '#demo/moments.ts';
import type { Script } from '#demo/script.ts';
import { strangers } from '#demo/tickets/strangers.ts';

/** Tickets of the River Agency, in French and Dutch. */
export const waterways: Script[] = [
  {
    name: 'cookie banner',
    acts: [
      [
        on(4, '09:20'),
        portal({
          from: 'amina',
          kind: 'incident',
          site: '1098',
          summary: 'Cookies : la bannière revient à chaque page',
          text: 'Même après avoir cliqué sur « Refuser », la bannière revient à chaque page. Des bateliers s’en plaignent, car elle couvre la carte des écluses sur un téléphone.',
        }),
      ],
      [on(4, '10:35'), take('nadia')],
      [
        on(4, '11:30'),
        answer(
          'nadia',
          'Nous voyons la même chose sur nos téléphones. Nous cherchons pourquoi le choix du visiteur n’est pas gardé et vous écrivons dès que c’est corrigé.',
        ),
      ],
      [
        on(2, '14:05'),
        handle(
          'nadia',
          'Le choix du visiteur était gardé pour une seule adresse. Il vaut maintenant pour fleuve.example et www.fleuve.example.',
        ),
      ],
      [ago(12), notSolved('amina')],
    ],
  },
  {
    name: 'broken links',
    acts: [
      [
        on(2, '08:50'),
        mail(
          'stijn',
          'Migratie: 38 pagina’s met gebroken links',
          `Dag,

Na de migratie van de rubriek “Vergunningen” verwijzen 38 pagina’s nog naar adressen van de oude site. Met de hand aanpassen kost ons twee dagen. Kunt u dat in één keer vervangen?

Met vriendelijke groet,
Stijn Claes`,
        ),
      ],
      [on(2, '09:35'), take('nadia')],
      [on(2, '09:36'), change('nadia', { site: '1098', reason: 'La migration concerne le site 1098, pas 1420.' })],
      [
        on(2, '11:20'),
        ask('nadia', 'Dat kunnen we in één keer doen. Om niets te missen hebben we nodig:', [
          'De lijst van de 38 pagina’s',
          'Het nieuwe adres van de rubriek',
        ]),
      ],
      [
        ago(41),
        reply(
          'stijn',
          'In bijlage de volledige lijst. Het nieuwe adres is fleuve.example/nl/vergunningen, de rest van elk adres blijft gelijk.',
          {
            attach: [
              textFile(
                'gebroken-links.txt',
                Array.from(
                  { length: 38 },
                  (_, place) => `https://oud.fleuve.example/vergunningen/blad-${place + 1}\n`,
                ).join(''),
              ),
            ],
          },
        ),
      ],
    ],
  },
  {
    name: 'unfound documents',
    acts: [
      [
        on(3, '16:10'),
        portal({
          from: 'stijn',
          site: '1098',
          summary: 'Pdf’s worden niet gevonden door de zoekmachine',
          text: 'Onze berichten aan de scheepvaart staan als pdf op de site, maar de zoekbalk vindt er geen enkele van dit jaar.',
        }),
      ],
      [on(2, '08:40'), withTag('tom', 'Recherche', take('tom'))],
      [
        on(2, '09:40'),
        ask(
          'tom',
          'Sommige van uw pdf’s zijn foto’s van een tekst, en daar leest de zoekmachine niets in. Kunt u ons één bestand noemen dat wel tekst bevat en toch niet gevonden wordt?',
        ),
      ],
    ],
  },
  {
    name: 'old domain',
    acts: [
      [
        on(9, '15:10'),
        mail(
          'amina',
          'Redirection de l’ancien nom de domaine',
          `Bonjour,

L’ancien nom voies-navigables.example mène toujours à une page vide. Pouvez-vous le rediriger vers notre site ? Nos brochures imprimées le citent encore.

Bien à vous,
Amina Diallo`,
        ),
      ],
      [on(9, '15:45'), take('nadia')],
      [
        on(8, '09:50'),
        ask('nadia', 'La redirection se fait en quelques minutes, mais l’ancien nom n’est pas enregistré chez nous.', [
          'Le nom du bureau d’enregistrement',
          'Le code de transfert, ou une personne à contacter',
        ]),
      ],
    ],
  },
  {
    name: 'lock times',
    acts: [
      [
        on(7, '11:35'),
        portal({
          from: 'amina',
          kind: 'request',
          site: '1098',
          summary: 'Tableau des horaires d’écluses : ajouter une colonne',
          text: 'Nous voudrions ajouter une colonne « dernière éclusée » au tableau des horaires. Est-ce possible sans tout refaire ?',
        }),
      ],
      [
        on(7, '13:15'),
        answer(
          'nadia',
          'Oui : dans l’éditeur, placez le curseur dans la dernière colonne et choisissez « Insérer à droite ». Dites-nous si le bouton n’apparaît pas.',
        ),
      ],
      [on(6, '09:25'), withdrawn('amina')],
    ],
  },
  {
    name: 'old quay map',
    acts: [
      [
        on(17, '13:05'),
        mail(
          'stijn',
          'Kaart van de kaaien toont oude nummers',
          `Dag,

De kaart van de kaaien toont nog de nummers van vóór de herinrichting. Schippers leggen aan op de verkeerde plaats.

Met vriendelijke groet,
Stijn Claes`,
        ),
      ],
      [on(17, '13:30'), take('tom')],
      [
        on(17, '15:50'),
        ask('tom', 'We kunnen de kaart vervangen zodra we de nieuwe gegevens hebben.', [
          'Het bestand met de nieuwe nummers',
        ]),
      ],
    ],
  },
  {
    name: 'press room',
    acts: [
      [
        on(2, '09:05'),
        form({
          from: strangers.elise,
          kind: 'request',
          site: '1098',
          summary: 'Ouvrir une salle de presse en ligne',
          text: 'Je remplace Mme Diallo pour les contacts avec la presse. Pourrions-nous avoir une page où les journalistes trouvent nos communiqués et nos photos ?',
        }),
      ],
      [on(2, '10:10'), take('sofie')],
      [
        on(2, '11:50'),
        handle(
          'sofie',
          'La rubrique « Presse » est créée, encore invisible pour le public. Mme Diallo, rédactrice du site, peut y déposer les premiers communiqués.',
        ),
      ],
      [on(2, '12:15'), bounceOfLetterTo(strangers.elise)],
      [
        on(2, '13:10'),
        note('sofie', 'Deze mailbox bestaat niet meer. Navragen bij Amina of Élise Marchal er nog werkt.'),
      ],
    ],
  },
];
