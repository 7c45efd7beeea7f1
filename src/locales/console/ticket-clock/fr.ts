import type { EventType } from '#domain/ticket/events.ts';
import type { Widened } from '#locales/widened.ts';

type To = { date: string };

/** What set and moved the dates of one ticket, for those who work at its desk. */
export const fr = {
  title: ({ number }: { number: string }) => `L’horloge de ${number}`,
  back: 'Le ticket',
  link: 'Expliquer cette horloge',
  coming: 'Ce qui vient, si personne ne dit plus rien',
  history: 'Ce qui a fixé ou déplacé les dates',
  made: {
    answerDue: ({ date }: To) => `La première réponse est attendue le ${date}.`,
    answered: 'La première réponse est donnée.',
    set: ({ date }: To) => `Les jours comptent\u00a0: sans réaction, clôture le ${date}.`,
    expected: ({ date }: To) => `Date prévue\u00a0: clôture le ${date}, une fois le message parti.`,
    moved: ({ from, to }: { from: string; to: string }) => `La clôture passe du ${from} au ${to}.`,
    stays: ({ date }: To) => `La clôture reste fixée au ${date}.`,
    held: ({ date }: To) => `Le délai court jusqu’au ${date}, mais le ticket reste ouvert.`,
    toBeTold: 'Les jours ne comptent pas encore\u00a0: le demandeur est à prévenir.',
    stopped: 'L’horloge s’arrête.',
    closed: 'Le ticket est clôturé.',
    undone: 'La clôture est annulée.',
  },
  why: {
    opened: 'Le délai compte les heures d’ouverture du desk les jours ouvrables, à partir de la réception.',
    freed: 'Le ticket n’était pas du spam\u00a0: le délai compte à partir de maintenant.',
    informationRequested: 'Rappels, avis et clôture suivent le règlement du desk au moment de la demande.',
    handled: 'La clôture suit l’avis du nombre de jours ouvrables que le desk a fixé.',
    clockStarted:
      'Le jour 0 est celui où le serveur de courrier accepte le message, ou celui où le demandeur est prévenu.',
    reminded: 'Un rappel ne change pas la suite\u00a0: l’avis vient au jour prévu.',
    noticeGiven: 'Les jours jusqu’à la clôture comptent à partir de l’avis.',
    extended: '«\u00a0Plus de temps\u00a0» ajoute ses jours ouvrables à l’échéance, une fois par demande ou avis.',
    reacted: 'Une réaction reçue à temps arrête l’horloge et rouvre le ticket.',
    heldAccepted: 'La réponse acceptée compte à partir de sa réception.',
    held: 'Tant qu’une réponse retenue attend un agent, rien ne se clôture.',
    reopened: 'Une réaction à temps, un agent ou un avis non remis rouvre le ticket.',
    recounted:
      'Le calendrier ou les heures du desk ont changé, ou un rappel en retard attend\u00a0: aucune date n’avance.',
    mailFailed: 'Un avis qui n’arrive pas ne fait rien courir\u00a0: le demandeur est prévenu autrement.',
    answered: 'Une réponse du desk rend la parole au demandeur, sans délai.',
  } satisfies Partial<Record<EventType, string>>,
};

export type TicketClockWords = Widened<typeof fr>;
