import type { Widened } from '#locales/widened.ts';

/** The calendar of a desk as an iCalendar file, out and in. */
export const fr = {
  title: 'Fichiers iCalendar',
  lead: 'Prendre les jours de congé dans un agenda, ou en reprendre d’un fichier.',
  export: 'Exporter',
  download: ({ desk }: { desk: string }) => `Télécharger le calendrier de ${desk}`,
  downloadHint: 'Les jours fixes se répètent chaque année, ceux qui suivent Pâques y sont pour dix ans.',
  subscribe: 'Adresse à laquelle un agenda s’abonne',
  subscribeHint: 'Elle est publique, et montre les jours de cette année et de la suivante.',
  import: 'Importer',
  file: 'Fichier iCalendar',
  hint: ({ size }: { size: string }) => `Un fichier .ics de ${size} au plus, et de 1 000 événements au plus.`,
  choose: 'Choisir un fichier',
  check: 'Contrôler le fichier',
  checkText: 'Rien ne change encore : vous voyez d’abord ce que le fichier ajouterait.',
  found: ({ count }: { count: number }) => (count === 1 ? '1 jour à ajouter' : `${count} jours à ajouter`),
  nothing: 'Le fichier n’ajoute aucun jour.',
  everyYear: ({ day }: { day: string }) => `chaque année, le ${day}`,
  words: ({ words }: { words: string }) => `« ${words} » dans les quatre langues`,
  wordsHint: 'Le fichier ne le dit que dans une langue. Traduisez-le : le public le lit dans la sienne.',
  take: ({ count }: { count: number }) => (count === 1 ? 'Ajouter ce jour' : `Ajouter ces ${count} jours`),
  undecided: 'Les jours de pont d’une année restent à fixer sur sa page : un fichier ne le dit pas.',
  left: ({ count }: { count: number }) =>
    count === 1 ? '1 jour du fichier n’est pas repris' : `${count} jours du fichier ne sont pas repris`,
  states: {
    new: 'à ajouter',
    known: 'déjà un jour de congé',
    past: 'passé',
    weekend: 'un week-end',
    wordless: 'sans raison',
    tooMany: 'au-delà de ce qu’un calendrier contient',
    timed: 'a une heure : ce n’est pas un jour entier',
    rule: 'se répète autrement que chaque année',
    cancelled: 'annulé',
    badDate: 'date ou durée illisible',
  },
  undated: 'sans date',
  problems: {
    none: 'Choisissez un fichier.',
    empty: 'Le fichier est vide.',
    notACalendar: 'Ce n’est pas un fichier iCalendar, ou il est abîmé. Exportez-le encore une fois, au format .ics.',
    tooLarge: 'Le fichier est trop grand. Exportez moins d’années.',
    tooManyEvents: 'Le fichier a trop d’événements. Exportez moins d’années.',
    nothingNew: 'Entre-temps le calendrier a changé : le fichier n’ajoute plus rien.',
    words: 'Écrivez les mots dans les quatre langues, de 80 caractères au plus.',
  },
};

export type CalendarFileWords = Widened<typeof fr>;
