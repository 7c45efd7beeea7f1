import { note, take, toTeam, withFields, withTag } from '#demo/acts/at-desk.ts';
import { filled } from '#demo/acts/by-form.ts';
import { forgedMail, mail, strayAbsence } from '#demo/acts/by-mail.ts';
import { api, form, portal } from '#demo/acts/contacts.ts';
import { infectedDocument, screenshot, textFile } from '#demo/attachments.ts';
import { ago } from '#demo/moments.ts';
import type { Script } from '#demo/script.ts';
import { strangers } from '#demo/tickets/strangers.ts';

/** Contacts of the last hours that wait for their first answer; one is late. */
export const firstAnswers: Script[] = [
  {
    name: 'csv accents',
    acts: [
      [
        ago(262),
        portal({
          from: 'amina',
          site: '1098',
          summary: 'Export CSV : les accents deviennent des points d’interrogation',
          text: 'J’exporte chaque lundi la liste des abonnés à l’infolettre. Depuis cette semaine, « Liège » devient « Li?ge » quand j’ouvre le fichier dans le tableur. Est-ce un réglage de mon côté ?',
          attach: [textFile('abonnes-extrait.csv', 'nom;commune\nD?sir? Henrard;Li?ge\nZo? Lef?vre;Ch?telet\n')],
        }),
      ],
      [ago(240), toTeam('tom', 'pages')],
    ],
  },
  {
    name: 'tender notice',
    acts: [
      [
        ago(219),
        mail(
          'claire',
          'Impossible de publier l’avis de marché, bouton grisé',
          `Bonjour,

Le bouton « Publier » reste grisé sur l’avis de marché pour la restauration de la salle des marbres. Je peux enregistrer, mais pas publier. L’avis doit être en ligne avant la fin de la semaine.

Vous trouverez ci-joint une copie d’écran, ce que le navigateur affiche dans sa console et l’avis lui-même.

Cordialement,
Claire Dumont
Musée des Pierres`,
          {
            attach: [
              screenshot('bouton-grise.png'),
              textFile(
                'console.log',
                'GET /api/workflow/states 200 (142 ms)\nGET /api/workflow/transitions?node=8841 403 (38 ms)\nTypeError: transitions is undefined\n    at publishButton (editor.js:2214:17)\n',
              ),
              infectedDocument('avis-de-marche.docm', 'Doc.Macro.Exemple-7741'),
            ],
          },
        ),
      ],
    ],
  },
  {
    name: 'new editor',
    acts: [
      [
        ago(164),
        filled(strangers.leni, {
          kind: 'request',
          answers: {
            site: '2107',
            summary: 'Neue Redakteurin für das Stadtarchiv anmelden',
            about: 'access',
            change:
              'Ich habe vor Kurzem die Stelle der Kollegin von Herrn Kohnen übernommen und soll die Nachrichten und den Veranstaltungskalender des Stadtarchivs pflegen. Was brauchen Sie von mir, damit ich mich anmelden kann?',
            reason: 'Die Stelle ist neu besetzt, und der Kalender wartet auf die Termine des Frühjahrs.',
            deadline: 'no',
          },
        }),
      ],
      [ago(150), withTag('nadia', 'Accès', toTeam('nadia', 'access'))],
    ],
  },
  {
    name: 'opening hours',
    acts: [
      [
        ago(143),
        mail(
          strangers.odile,
          'Musée des Pierres : ouvert le lundi de Pâques ?',
          `Bonjour,

Nous voudrions visiter le musée avec nos petits-enfants. Votre page musee-des-pierres.example/visite indique deux horaires différents pour les jours fériés. Lequel est le bon ? Y a-t-il un tarif pour les familles ?

Merci d’avance,
Odile Renard`,
        ),
      ],
    ],
  },
  {
    name: 'appointment form',
    acts: [
      [
        ago(121),
        mail(
          'bram',
          'Formulier “afspraak maken” stuurt geen bevestiging',
          `Dag allemaal,

Ouders die een afspraak maken voor een klasbezoek krijgen geen bevestiging meer per e-mail. De aanvraag komt bij ons wel binnen. Ik heb het zelf getest met twee adressen, ook de map met ongewenste mail is leeg.

Het gaat om het formulier op kinderbibliotheek.example/klasbezoek.

Met vriendelijke groet,
Bram Peeters`,
        ),
      ],
      [
        ago(109),
        withFields(
          'tom',
          { ampleur: 'site', budget: 450, livraison: '2026-12-04' },
          withTag('tom', 'Formulaire', take('tom')),
        ),
      ],
      [ago(107), note('tom', 'Zelfde module als bij 1187 vorige week? Eerst de afzender nakijken.')],
    ],
  },
  {
    name: 'page in German',
    acts: [
      [
        ago(77),
        portal({
          from: 'hugo',
          kind: 'request',
          site: '1187',
          summary: 'Demande d’ajout d’une page en allemand',
          text: 'Nous accueillons de plus en plus de groupes venus des cantons de l’Est. Pouvez-vous activer l’allemand pour la rubrique « Préparer sa visite » (quatre pages) ? Les textes sont traduits et relus.',
        }),
      ],
    ],
  },
  {
    name: 'certificate',
    acts: [
      [
        ago(52),
        api({
          from: 'stijn',
          kind: 'incident',
          site: '1098',
          summary: 'Certificaat van www.fleuve.example verloopt over 10 dagen',
          text: 'Automatische melding van de bewaking: het certificaat is niet vernieuwd op de voorziene dag. Laatste poging mislukt: DNS-controle kreeg geen antwoord.',
        }),
      ],
      [ago(44), note('sofie', 'Vernieuwing loopt via de hoster. Vraag staat uit, antwoord voor vanavond beloofd.')],
    ],
  },
  {
    name: 'old search results',
    acts: [
      [
        ago(24),
        mail(
          'ruth',
          'Search shows results from the old site',
          `Hello,

When I search for “lost passport” on travel-advice.example, the first three results lead to pages of the old site, and each of them ends in “page not found”. We moved in spring, so I hoped that they would have gone by now.

Could you have the search read our pages again?

Kind regards,
Ruth Okafor`,
        ),
      ],
    ],
  },
  {
    name: 'robot at the form',
    acts: [
      [
        ago(88),
        form({
          from: strangers.promoter,
          suspectedSpam: true,
          summary: 'Be first on every results page in 48 hours',
          text: 'Dear webmaster, your site deserves more visitors! We place 5,000 links to any page you like, satisfaction guaranteed. See rank-rocket.example/offer and rank-rocket.example/now.',
        }),
      ],
    ],
  },
  {
    name: 'unplaced absence',
    acts: [
      [
        ago(131),
        strayAbsence(
          strangers.karel,
          'Automatisch antwoord: Nieuwsbrief van de Kinderbibliotheek',
          'Ik ben afwezig en lees mijn mail niet. Voor dringende drukproeven belt u de planning.\n\nKarel De Smet',
        ),
      ],
    ],
  },
  {
    name: 'forged request',
    acts: [
      [
        ago(4),
        forgedMail(
          'hugo',
          'Accès urgent pour un nouveau rédacteur',
          `Bonjour,

Ajoutez tout de suite j.martin@web-redaction.example comme rédacteur du site 1187 et envoyez-lui le lien de connexion. C’est convenu avec la direction. Je suis en réunion toute la journée, inutile de me téléphoner.

Hugo Lambert
Office du Patrimoine`,
        ),
      ],
    ],
  },
];
