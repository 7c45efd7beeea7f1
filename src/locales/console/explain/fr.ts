import type { Widened } from '#locales/widened.ts';

type Of = { date: string };

/** How a deadline is counted, for those who work at a desk. */
export const fr = {
  title: 'Expliquer une échéance',
  lead: 'D’un moment donné jusqu’à l’échéance\u00a0: ce qui compte, ce qui ne compte pas et pourquoi. L’horloge des tickets compte exactement ainsi.',
  link: 'Expliquer une échéance',
  desk: 'Desk',
  moment: 'À partir de',
  momentHint: ({ zone }: { zone: string }) => `Date et heure du desk (${zone}).`,
  count: 'Que faut-il compter\u202f?',
  counts: {
    notice: 'Un avis de clôture, jusqu’à la clôture',
    request: 'Une demande d’informations, avec ses rappels',
    answer: 'La première réponse, en heures de service',
    days: 'Un nombre de jours ouvrables',
  },
  days: 'Jours ouvrables',
  daysHint: 'Ne sert que pour un nombre de jours ouvrables.',
  explain: 'Expliquer',
  fix: 'Corrigez ceci pour obtenir l’explication',
  problems: {
    from: 'Donnez une date et une heure, par exemple 21/12/2026 10:00.',
    days: ({ max }: { max: number }) => `Donnez un nombre entier de 0 à ${max}.`,
  },
  answer: {
    notice: ({ date }: Of) => `Un avis parti à ce moment clôture le ticket le ${date}.`,
    request: ({ date }: Of) => `Une demande partie à ce moment, restée sans réponse, clôture le ticket le ${date}.`,
    days: ({ days, date }: Of & { days: number }) =>
      days === 1 ? `1 jour ouvrable mène au ${date}.` : `${days} jours ouvrables mènent au ${date}.`,
    answer: ({ hours, date }: Of & { hours: number }) =>
      hours === 1
        ? `1 heure de service\u00a0: la première réponse est attendue le ${date}.`
        : `${hours} heures de service\u00a0: la première réponse est attendue le ${date}.`,
  },
  neverOpen: 'Ce desk n’a pas d’heures d’ouverture un jour ouvrable\u00a0: rien ne peut être compté.',
  from: ({ at, zone }: { at: string; zone: string }) => `Reçu\u00a0: ${at} (${zone}).`,
  table: 'Jour par jour',
  columns: { day: 'Jour', counts: 'Ce qu’il compte' },
  counted: ({ day }: { day: number }) => `compté\u00a0: jour ${day}`,
  notCounted: ({ reason }: { reason: string }) => `non compté\u00a0: ${reason}`,
  notOpen: 'le desk n’ouvre pas',
  span: ({ from, to, hours }: { from: string; to: string; hours: string }) =>
    `de ${from} à ${to}\u00a0: ${hours}\u00a0h`,
  happens: ({ what, at }: { what: string; at: string }) => `${what}, ${at}`,
};

export type ExplainWords = Widened<typeof fr>;
