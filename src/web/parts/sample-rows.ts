import type { TicketClock } from '#domain/clock/clock.ts';
import type { Language } from '#domain/language.ts';
import type { Status } from '#domain/ticket/vocabulary.ts';
import { closing, extended, waiting } from './sample-clocks.ts';

export interface SampleRow {
  status: Status;
  number: string;
  language: Language;
  summary: string;
  who: string;
  site: string;
  assignee: string | null;
  due: string;
  dueMore: string;
  clock?: TicketClock;
  urgent?: true;
  unread?: true;
  selected?: true;
}

const row = (
  status: Status,
  number: string,
  language: Language,
  summary: string,
  who: string,
  site: string,
  assignee: string | null,
  due: string,
  dueMore: string,
  more: Partial<SampleRow> = {},
): SampleRow => ({
  status,
  number,
  language,
  summary,
  who,
  site,
  assignee,
  due,
  dueMore,
  ...more,
});

export const groups: { title: string; rows: SampleRow[] }[] = [
  {
    title: 'Urgent, not yet phoned',
    rows: [
      row(
        'new',
        'DTO-104217-39',
        'nl',
        'Homepage toont al een uur een witte pagina',
        'Joke Vermeulen',
        '1042 Stadsarchief',
        null,
        'Call awaited',
        '6 min ago',
        { urgent: true, unread: true },
      ),
    ],
  },
  {
    title: 'First answer due',
    rows: [
      row(
        'new',
        'DTO-104191-13',
        'fr',
        'Impossible de publier l’avis de marché, bouton inactif depuis la mise à jour',
        'Claire Dumont',
        '1187 Musée des Pierres',
        null,
        '11:09',
        'in 21 min',
        { unread: true },
      ),
      row(
        'new',
        'DTO-104198-20',
        'de',
        'Neue Redakteurin für das Stadtarchiv anmelden',
        'Leni Pauels',
        '2107 Stadtarchiv Neudorf',
        null,
        '12:04',
        'in 1 h 16',
        { unread: true, selected: true },
      ),
      row(
        'new',
        'DTO-104203-25',
        'nl',
        'Formulier “afspraak maken” stuurt geen bevestiging',
        'Bram Peeters',
        '1311 Kinderbibliotheek',
        'Tom Wouters',
        '12:48',
        'in 2 h',
        { unread: true },
      ),
    ],
  },
  {
    title: 'Waiting and closing',
    rows: [
      row(
        'waiting',
        'DTO-104087-06',
        'nl',
        'Pdf’s niet gevonden door de zoekmachine',
        'Stijn Maes',
        '1255 Dienst Waterwegen',
        'Tom Wouters',
        'Reminder 1 of 2',
        'today',
        { clock: waiting },
      ),
      row(
        'handled',
        'DTO-104098-17',
        'fr',
        'Formulaire d’inscription : erreur 500 à l’envoi',
        'Claire Dumont',
        '1187 Musée des Pierres',
        'Nadia El Amrani',
        'Fri 4 Dec',
        '24:00',
        { clock: closing },
      ),
      row(
        'handled',
        'DTO-104150-69',
        'en',
        'Two-factor sign-in: phone replaced',
        'Ruth Okafor',
        '1420 Travel Advice Desk',
        'Jonas Weber',
        'Fri 11 Dec',
        '24:00',
        { clock: extended },
      ),
      row(
        'open',
        'DTO-103802-12',
        'nl',
        'Klacht: drie weken geen oplossing',
        'Greet Aerts',
        '1133 Regiopark',
        'Sofie Maes',
        'Thu 10 Dec',
        '9 days left',
      ),
      row(
        'closed',
        'DTO-103341-36',
        'fr',
        'Inscription : champ date refusé',
        'Hugo Lambert',
        '1206 Office des Parcs',
        'Pieter Claes',
        'Closed',
        'yesterday',
      ),
    ],
  },
];
