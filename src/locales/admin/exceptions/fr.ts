import type { Widened } from '#locales/widened.ts';

/** Exceptions to the opening hours, for who administers a desk. */
export const fr = {
  coming: 'Exceptions à venir',
  none: 'Aucune exception à venir.',
  past: ({ count }: { count: number }) => (count === 1 ? '1 exception passée' : `${count} exceptions passées`),
  everywhere: 'le desk et toutes ses lignes',
  desk: 'Le desk',
  deskHint: 'Ses heures de service, dans lesquelles se compte la première réponse.',
  line: ({ language }: { language: string }) => `La ligne ${language}`,
  open: ({ hours }: { hours: string }) => `ouvert ${hours}`,
  closed: 'fermé',
  fromTo: ({ from, until }: { from: string; until: string }) => `du ${from} au ${until}`,
  change: ({ days }: { days: string }) => `Modifier\u00a0: ${days}`,
  changeShort: 'Modifier',
  add: 'Ajouter une exception',
  from: 'Date, ou premier jour',
  until: 'Dernier jour',
  untilHint: 'Vide\u00a0: ce jour-là seulement. De plusieurs jours, seuls ceux qui sont ouverts d’habitude changent.',
  hours: 'Heures ces jours-là',
  hoursHint: 'Par exemple 08:30-12:00, 13:00-17:00. Vide\u00a0: fermé.',
  of: 'Pour qui',
  reason: 'Raison, telle que le public la lit',
  save: 'Ajouter cette exception',
  saveChange: 'Enregistrer',
  end: 'Mettre fin à cette exception',
  endText:
    'Les heures habituelles valent de nouveau, dès maintenant. Les jours passés gardent les heures qu’ils ont eues.',
  done: { added: 'L’exception est ajoutée, et vaut dès maintenant.', ended: 'L’exception est terminée.' },
  trail: ({ date }: { date: string }) => `Exception du ${date}`,
  problems: {
    badFrom: 'Donnez une date, aujourd’hui ou plus tard, par exemple 24/12/2026.',
    badUntil: 'Donnez une date qui n’est ni passée ni avant la première, et au plus un an après elle.',
    badHours: 'Écrivez les heures comme 08:30-12:00, 13:00-17:00, dans l’ordre, sans chevauchement.',
    nobody: 'Choisissez pour qui ces heures valent.',
    reasonMissing: 'Écrivez la raison dans les quatre langues, de 80 caractères au plus.',
    tooMany: 'Un desk a 60 exceptions à venir au plus. Changez plutôt les heures de la semaine.',
  },
};

export type ExceptionsWords = Widened<typeof fr>;
