import { type Agent, handle, withTag } from '#demo/acts/at-desk.ts';
import { solved } from '#demo/acts/by-requester.ts';
import { form, portal } from '#demo/acts/contacts.ts';
import type { PersonName } from '#demo/cast.ts';
import { on } from '#demo/moments.ts';
import type { Script } from '#demo/script.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';

/** In business days: the stories begin four weeks ago. */
const newestDaysAgo = 23;
const daysBetween = 1.1;

const routines: Routine[] = [
  {
    from: 'claire',
    site: '1187',
    kind: 'request',
    agent: 'nadia',
    summary: 'Nouvel horaire d’ouverture en bas de page',
    text: 'Le musée ouvre désormais à 10 h. L’horaire en bas de chaque page indique encore 9 h.',
    answer: 'L’horaire est changé dans le bloc commun : toutes les pages le montrent.',
  },
  {
    from: 'joke',
    site: '1042',
    kind: 'incident',
    agent: 'tom',
    summary: 'Afbeelding verschijnt niet na het opladen',
    text: 'Ik laad een foto op, maar de pagina toont een leeg vak. Ik verwachtte de foto.',
    answer: 'De bestandsnaam bevatte een schuine streep. Wij hebben de foto hernoemd: ze staat erop.',
  },
  {
    from: 'amina',
    site: '1098',
    kind: 'question',
    agent: 'nadia',
    summary: 'Comment programmer la publication d’une page ?',
    text: 'Une page doit paraître lundi à 7 h. Où indique-t-on la date ?',
    answer: 'Dans l’onglet « Publication », choisissez « Plus tard ». La page paraît à l’heure indiquée.',
  },
  {
    from: 'bram',
    site: '1311',
    kind: 'request',
    agent: 'sofie',
    summary: 'Oude nieuwsberichten naar het archief',
    text: 'Graag alle berichten van vóór vorig jaar uit de lijst op de startpagina.',
    answer: 'De lijst toont alleen nog dit jaar. De oudere berichten staan onder “Archief”.',
  },
  {
    from: 'emil',
    site: '2107',
    kind: 'incident',
    agent: 'sofie',
    summary: 'Suche findet neue Seiten nicht',
    text: 'Drei Seiten von gestern erscheinen in der Suche nicht. Erwartet war ein Treffer.',
    answer: 'Der Suchindex stand still. Er läuft wieder, die drei Seiten werden gefunden.',
    tag: 'Recherche',
  },
  {
    from: 'ruth',
    site: '1420',
    kind: 'question',
    agent: 'tom',
    summary: 'Which size for pictures in a gallery?',
    text: 'Our gallery looks blurred on large screens. Which size should pictures have?',
    answer: 'At least 1,600 pixels wide. The site makes smaller copies by itself.',
  },
  {
    from: 'stijn',
    site: '1098',
    kind: 'incident',
    agent: 'tom',
    summary: 'Waterstanden worden niet ververst',
    text: 'De tabel met waterstanden staat stil sinds vanmorgen. Ik verwachtte een nieuwe stand per uur.',
    answer: 'De koppeling met de meetdienst is herstart. De tabel is weer actueel.',
  },
  {
    from: 'claire',
    site: '1187',
    kind: 'incident',
    agent: 'nadia',
    summary: 'Le lien du catalogue mène à une erreur 404',
    text: 'Le lien « Catalogue » du menu mène à « Page introuvable ». J’attendais le PDF.',
    answer: 'Le fichier avait été renommé. Le lien du menu est corrigé.',
  },
  {
    from: 'joke',
    site: '1042',
    kind: 'question',
    agent: 'sofie',
    summary: 'Hoe zet ik een pagina in een tweede taal klaar?',
    text: 'De Franse versie is vertaald. Hoe koppel ik ze aan de Nederlandse?',
    answer: 'Kies bij “Taal” voor “Vertaling toevoegen”. De taalwissel verschijnt vanzelf.',
    tag: 'Traduction',
  },
];

/** Half a year of routine tickets before the stories, so that "how we work" has months to compare. */
export const halfYear: Script[] = Array.from({ length: 110 }, (_, place) => routineTicket(place));

/** A request that recurs every month: question, answer, done. */
interface Routine {
  from: PersonName;
  site: string;
  kind: Kind;
  summary: string;
  text: string;
  agent: Agent;
  answer: string;
  tag?: string;
}

/**
 * Depends only on `place`, so every start gives the same half year. Most are answered within two hours, every eleventh too late.
 */
function routineTicket(place: number): Script {
  const { from, site, kind, summary, text, agent, answer, tag } = routines[place % routines.length]!;
  const daysAgo = newestDaysAgo + Math.round(place * daysBetween);
  const opened = 8 * 60 + 40 + spread(place, 37, 200);
  const complete = place % 3 !== 0;
  const waits = (complete ? 15 : 35) + Math.round(spread(place, 53, 100) ** 2 / (complete ? 90 : 45));
  const answered = place % 11 === 10 ? on(daysAgo - 1, '09:45') : on(daysAgo, timeAt(opened + waits));
  const done = handle(agent, answer);
  const said = { from, site, kind, summary, text };
  return {
    name: `routine ${place + 1}`,
    acts: [
      [on(daysAgo, timeAt(opened)), place % 4 === 3 ? portal(said) : form({ ...said, complete })],
      [answered, tag ? withTag(agent, tag, done) : done],
      // The others close by silence.
      ...(place % 2 === 0 ? ([[on(daysAgo - 2, '11:20'), solved(from)]] satisfies Script['acts']) : []),
    ],
  };
}

/** Pseudo-random integers below `below`. */
function spread(place: number, step: number, below: number): number {
  return (place * step + 11) % below;
}

function timeAt(minuteOfDay: number): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(Math.floor(minuteOfDay / 60))}:${pad(minuteOfDay % 60)}`;
}
