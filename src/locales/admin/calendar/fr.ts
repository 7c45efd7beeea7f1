import type { Widened } from '#locales/widened.ts';

/** The days off of every year, for who administers a desk. */
export const fr = {
  title: 'Jours de chaque année',
  lead: 'Les jours qui ne sont pas ouvrables chaque année, et depuis quand ou jusqu’à quand ils valent.',
  link: ({ count }: { count: number }) =>
    count === 1
      ? '1 jour de chaque année et ses dates de validité'
      : `${count} jours de chaque année et leurs dates de validité`,
  list: 'Les jours, dans l’ordre de l’année',
  none: 'Aucun jour de chaque année.',
  easter: ({ days }: { days: number }) =>
    days === 0
      ? 'Dimanche de Pâques'
      : `${Math.abs(days)} ${Math.abs(days) === 1 ? 'jour' : 'jours'} ${days < 0 ? 'avant' : 'après'} Pâques`,
  since: ({ from }: { from: string }) => `vaut à partir du ${from}`,
  until: ({ until }: { until: string }) => `vaut jusqu’au ${until} inclus`,
  between: ({ from, until }: { from: string; until: string }) => `vaut du ${from} au ${until} inclus`,
  own: 'ajouté par ce desk',
  change: ({ day }: { day: string }) => `Dates de validité : ${day}`,
  changeShort: 'Dates de validité',
  add: 'Ajouter un jour de chaque année',
  kind: 'Quel jour',
  kinds: { fixed: 'À une date fixe', easter: 'Selon la date de Pâques' },
  day: 'Jour du mois',
  month: 'Mois',
  offset: 'Jours après Pâques',
  offsetHint: 'Seulement pour un jour qui suit Pâques : 39 est l’Ascension, −2 le Vendredi saint.',
  reason: 'Raison, telle que le public la lit',
  from: 'Vaut à partir du',
  lastDay: 'Vaut jusqu’au, inclus',
  limitHint: 'Vide : sans limite.',
  save: 'Ajouter ce jour',
  validity: 'Dates de validité',
  saveValidity: 'Enregistrer',
  next: 'Ce que cela donne',
  off: ({ date }: { date: string }) => `${date} : jour non ouvrable`,
  notOff: ({ date }: { date: string }) => `${date} : la règle ne vaut pas`,
  remove: 'Retirer ce jour',
  removeText:
    'Il ne compte plus du tout. S’il doit seulement cesser à une date, donnez plutôt la fin de sa validité : les années passées restent alors justes.',
  done: { added: 'Le jour est ajouté, et compte dès maintenant.', removed: 'Le jour est retiré.' },
  problems: {
    badDay: 'Donnez un jour du mois qui existe, par exemple 15 et novembre.',
    badOffset: 'Donnez un nombre entier de −48 à 68.',
    badFrom: 'Donnez la date comme jour, mois et année, par exemple 01/01/2027.',
    badUntil: 'Donnez une date qui n’est pas avant la première, par exemple 31/12/2028.',
    known: 'Ce jour est déjà dans la liste. Changez plutôt ses dates de validité.',
    reasonMissing: 'Écrivez la raison dans les quatre langues, de 80 caractères au plus.',
    tooMany: 'Un calendrier a 60 jours de chaque année au plus. Retirez-en d’abord un.',
  },
};

export type CalendarWords = Widened<typeof fr>;
