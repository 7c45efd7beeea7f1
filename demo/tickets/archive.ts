import {
  answer,
  ask,
  assign,
  change,
  close,
  elsewhere,
  handle,
  note,
  take,
  toTeam,
  withTag,
} from '#demo/acts/at-desk.ts';
import { filled } from '#demo/acts/by-form.ts';
import { absence, mail, reply } from '#demo/acts/by-mail.ts';
import { mailToBothDesks } from '#demo/acts/by-mail-system.ts';
import { solved } from '#demo/acts/by-requester.ts';
import { portal } from '#demo/acts/contacts.ts';
import { screenshot } from '#demo/attachments.ts';
import { ago, on } from '#demo/moments.ts';
import type { Script } from '#demo/script.ts';

/** Tickets of the Stadsarchief and the Kinderbibliotheek, in Dutch. */
export const archive: Script[] = [
  {
    name: 'stretched logo',
    acts: [
      [
        on(5, '10:50'),
        mail(
          'bram',
          'Logo wordt uitgerekt op mobiele toestellen',
          `Dag,

Op een telefoon staat ons uiltje veel te breed bovenaan de pagina. Op een gewoon scherm is er niets aan de hand. Het is zo op mijn toestel en op dat van drie collega’s.

Groeten,
Bram Peeters`,
          { attach: [screenshot('uil-op-telefoon.png')] },
        ),
      ],
      [on(5, '11:14'), toTeam('tom', 'pages')],
      [on(5, '11:15'), take('tom')],
      [on(5, '11:16'), change('tom', { site: '1311', priority: 'low', reason: 'Enkel het uitzicht.' })],
      [
        on(5, '14:15'),
        handle(
          'tom',
          'Het logo had een vaste breedte gekregen. We hebben de verhouding vastgezet en de pagina nagekeken op drie telefoons en een tablet.',
        ),
      ],
    ],
  },
  {
    name: 'census scan',
    acts: [
      [
        on(6, '11:50'),
        portal({
          from: 'joke',
          site: '1042',
          summary: 'Scan van de volkstelling van 1846 is te groot om op te laden',
          text: 'De scan van het register is één pdf van 412 MB en het opladen stopt telkens bij ongeveer de helft. Mag ik het bestand ergens anders aanleveren, of moet ik het opsplitsen?',
        }),
      ],
      [on(5, '09:45'), assign('nadia', 'tom')],
      [
        on(4, '13:20'),
        handle(
          'tom',
          'Bestanden groter dan 200 MB horen in de beeldbank. We hebben uw scan daarheen gebracht en op uw pagina een bladerviewer gezet: bezoekers kunnen zo per bladzijde kijken zonder alles te downloaden.',
        ),
      ],
      [
        on(4, '13:22'),
        absence(
          'joke',
          'Automatisch antwoord: Uw aanvraag is behandeld',
          'Ik ben op studiedag en beantwoord uw bericht overmorgen.\n\nJoke Vermeulen',
        ),
      ],
    ],
  },
  {
    name: 'double events',
    acts: [
      [
        on(1, '09:15'),
        mail(
          'bram',
          'Kalender toont sommige activiteiten dubbel',
          `Dag allemaal,

Sinds we de kalender van de scholen mee inladen, staan sommige activiteiten er twee keer in. Niet allemaal, en ik zie er geen lijn in.

Met vriendelijke groet,
Bram Peeters`,
        ),
      ],
      [on(1, '11:40'), take('tom')],
      [
        on(1, '12:05'),
        answer('tom', 'We vergelijken beide kalenders en zoeken uit welke activiteiten twee keer binnenkomen.'),
      ],
      [
        ago(35),
        ask('tom', 'Wij zien op dit moment geen dubbele activiteiten. Om te kunnen zoeken hebben we nog dit nodig:', [
          'Twee voorbeelden, met datum en titel',
          'Sinds welke dag',
        ]),
      ],
    ],
  },
  {
    name: 'search bar',
    acts: [
      [
        on(8, '11:50'),
        filled('joke', {
          kind: 'incident',
          answers: {
            site: '1042',
            summary: 'Zoekbalk vindt namen met een streepje niet',
            url: 'https://www.stadsarchief.example/zoeken',
            done: 'Zoeken naar “Vander-Meersch”.',
            happened: 'Geen resultaten.',
            expected: 'Zeven akten, want zonder streepje vind ik ze wel.',
            error: 'none',
            since: 'Dat weet ik niet: ik zocht er nog nooit met een streepje.',
            whom: 'visitors',
          },
        }),
      ],
      [on(8, '12:35'), withTag('sofie', 'Recherche', take('sofie'))],
      [
        on(8, '15:15'),
        handle(
          'sofie',
          'Een streepje telt voortaan als een spatie. Uw zeven akten verschijnen nu met en zonder streepje.',
        ),
      ],
      [on(7, '09:10'), solved('joke')],
    ],
  },
  {
    name: 'web archive',
    acts: [
      [
        on(3, '14:20'),
        mailToBothDesks(
          'joke',
          'Oude website overdragen aan het webarchief',
          `Dag collega's,

Onze site van voor 2015 staat nog altijd op een aparte server. We willen die laten bewaren in het webarchief en daarna de server stopzetten. Wie van u doet wat, en in welke volgorde?

Met vriendelijke groet,
Joke Vermeulen`,
          'web archive, at the archives',
        ),
      ],
      [on(3, '15:10'), take('tom')],
      [on(3, '15:25'), elsewhere('web archive, at the archives', take('nadia'))],
      [
        on(3, '15:45'),
        answer(
          'tom',
          'Wij zetten de oude site eerst op alleen-lezen, zodat het webarchief een volledige kopie kan maken. De collega’s van de archiefhulp volgen de overdracht zelf op in hun eigen ticket.',
        ),
      ],
      [
        on(2, '11:05'),
        elsewhere(
          'web archive, at the archives',
          answer(
            'nadia',
            'Wij nemen de oude site over zodra ze op alleen-lezen staat: eerst een kopie voor het webarchief, dan een controle samen met u. Pas daarna mag de server uit.',
          ),
        ),
      ],
      [on(2, '14:50'), reply('joke', 'Prima, zet haar gerust op alleen-lezen. Kan dat binnenkort?')],
      [on(2, '15:35'), answer('tom', 'Dat kan. De oude site gaat vannacht op alleen-lezen.')],
    ],
  },
  {
    name: 'donation link',
    acts: [
      [
        on(2, '08:35'),
        filled('bram', {
          kind: 'question',
          answers: {
            site: '1311',
            summary: 'Knop voor schenkingen op elke pagina?',
            asked:
              'Kunnen we een knop “Steun de bibliotheek” op elke pagina zetten zonder dat we elke pagina moeten aanpassen?',
            tried: 'no',
          },
        }),
      ],
      [on(2, '09:20'), take('tom')],
      [
        on(2, '09:55'),
        note('tom', 'Kan in de zijkolom, maar dan ook op de kinderpagina’s. Navragen of dat de bedoeling is.'),
      ],
      [
        on(2, '10:05'),
        ask(
          'tom',
          'Dat kan in de zijkolom, die op elke pagina staat. Ze verschijnt dan ook op de pagina’s voor kinderen: is dat de bedoeling?',
        ),
      ],
    ],
  },
  {
    name: 'broken captions',
    acts: [
      [
        on(11, '13:40'),
        mail(
          'joke',
          'Bijschriften van de fotocollectie zijn verdwenen',
          `Dag,

Alle bijschriften van de fotocollectie “De haven” zijn leeg. Gisteren stonden ze er nog.

Met vriendelijke groet,
Joke Vermeulen`,
        ),
      ],
      [on(11, '14:05'), take('tom')],
      [
        on(10, '08:55'),
        answer(
          'tom',
          'We hebben de bijschriften uit de laatste goede reservekopie teruggezet. Kijkt u even na of ze volledig zijn?',
        ),
      ],
      [
        on(10, '11:15'),
        close('tom', {
          reason: 'solved',
          said: { how: 'phone', text: 'Joke belt: alles staat er weer, het ticket mag dicht.' },
        }),
      ],
    ],
  },
];
