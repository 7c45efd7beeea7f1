import type { Obstacle } from '#domain/ticket/foretell.ts';
import type { Widened } from '#locales/widened.ts';

type Count = { count: number };
type Nth = { nth: number; of: number };

/** What the clock will do, for those who work at a desk. */
export const fr = {
  title: 'Ce que l’horloge fera',
  lead: 'Les rappels, avis de clôture et clôtures à venir si personne ne dit plus rien. Chaque étape est calculée par l’horloge elle-même\u202f; celles qui en découlent comptent aussi.',
  ofDesk: ({ desk }: { desk: string }) => `${desk}\u00a0: ce que l’horloge fera`,
  until: ({ day }: { day: string }) => `Jusqu’au ${day}`,
  untilLabel: 'Jusqu’à quand',
  choices: { today: 'Aujourd’hui', tomorrow: 'Demain', friday: 'Vendredi', nextWeek: 'La semaine prochaine' },
  date: 'Jusqu’au',
  show: 'Montrer',
  badDate: 'Donnez une date à partir d’aujourd’hui, dans les dix semaines. Vendredi est montré entre-temps.',
  desk: 'Desk',
  allDesks: 'Tous mes desks',
  chart: 'Étapes par jour',
  kinds: { remind: 'Rappels', notice: 'Avis de clôture', close: 'Clôtures', stopped: 'N’auront pas lieu' },
  counted: {
    remind: ({ count }: Count) => (count === 1 ? '1 rappel' : `${count} rappels`),
    notice: ({ count }: Count) => (count === 1 ? '1 avis de clôture' : `${count} avis de clôture`),
    close: ({ count }: Count) => (count === 1 ? '1 clôture' : `${count} clôtures`),
    stopped: ({ count }: Count) => (count === 1 ? '1 étape n’aura pas lieu' : `${count} étapes n’auront pas lieu`),
  },
  daySays: ({ day, what }: { day: string; what: string }) => `${day}\u00a0: ${what}`,
  nothing: 'rien',
  off: 'jour non ouvrable',
  today: 'Aujourd’hui',
  all: 'Tout',
  list: 'Dans l’ordre du temps',
  columns: {
    when: 'Heure',
    what: 'Étape',
    ticket: 'Ticket',
    who: 'Demandeur',
    change: 'Ce qui peut encore le changer',
  },
  steps: {
    remind: ({ nth, of }: Nth) => `Rappel ${nth} sur ${of}`,
    notice: (_: Nth) => 'Avis de clôture',
    close: (_: Nth) => 'Clôture',
  },
  silenceLeadsTo: ({ date }: { date: string }) => `Sans réponse, clôture ${date}.`,
  because: {
    expected: 'N’aura pas lieu tant que le message qui fait courir le délai n’est pas parti.',
    toBeTold: 'N’aura pas lieu avant qu’un agent ait prévenu le demandeur par téléphone ou par lettre.',
    heldReply: 'N’aura pas lieu tant qu’une réponse retenue attend un agent.',
    requesterSpokeLast: 'N’aura pas lieu\u00a0: le dernier mot est au demandeur.',
  } satisfies Record<Obstacle, string>,
  change: {
    answer: 'Une réponse du demandeur',
    reaction: 'Une réaction avant l’échéance',
    moreTime: ({ days }: { days: number }) =>
      `, ou «\u00a0plus de temps\u00a0» (${days === 1 ? '1 jour' : `${days} jours`})`,
    moreTimeUsed: '\u202f; «\u00a0plus de temps\u00a0» a déjà servi',
    expected: 'Le serveur de courrier accepte le message\u00a0: les jours comptent à partir de là.',
    toBeTold: 'Un agent note l’appel ou la lettre\u00a0: les jours comptent à partir de là.',
    heldReply: 'Un agent accepte ou écarte la réponse retenue.',
    requesterSpokeLast: 'Un agent répond.',
  },
  none: 'Rien à venir',
  noneText: 'Jusque-là, l’horloge n’a rien à faire. Choisissez une date plus lointaine.',
  more: 'Suite de la liste',
  first: 'Début de la liste',
  pages: 'Pages de la liste',
  unread: ({ address, when }: { address: string; when: string }) =>
    `La boîte ${address} ne peut pas être lue depuis le ${when}\u00a0: entre-temps, l’horloge n’envoie pas de rappel et ne clôture rien.`,
  unsent: ({ desk, when }: { desk: string; when: string }) =>
    `Les messages de ${desk} ne partent plus depuis le ${when}\u00a0: un délai ne court que lorsque son message est parti.`,
};

export type ForetoldWords = Widened<typeof fr>;
