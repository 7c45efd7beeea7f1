import type { Widened } from '#locales/widened.ts';

/** The pages on which staff announce known incidents. */
export const fr = {
  title: 'Incidents annoncés',
  lead: 'Une annonce paraît aussitôt sur les pages publiques, dans le formulaire du site concerné et dans le flux. Elle s’arrête d’elle-même à sa fin.',
  new: 'Annoncer un incident',
  all: 'Tous les incidents annoncés',
  publicPage: 'Voir la page publique',
  groups: { current: 'En ce moment', coming: 'À venir', past: 'Passés' },
  none: {
    current: 'Rien n’est annoncé en ce moment.',
    coming: 'Rien n’est prévu.',
    past: 'Aucune annonce n’est encore passée.',
  },
  allSites: 'Tous les sites',
  site: ({ number, name }: { number: string; name: string }) => `Site ${number}, ${name}`,
  from: ({ from }: { from: string }) => `Depuis le ${from}, sans fin prévue`,
  fromUntil: ({ from, until }: { from: string; until: string }) => `Du ${from} au ${until}`,
  change: 'Modifier',
  changeOf: ({ title }: { title: string }) => `Modifier « ${title} »`,
  end: 'Y mettre fin maintenant',
  endOf: ({ title }: { title: string }) => `Y mettre fin maintenant : « ${title} »`,
  takeBack: 'Retirer',
  takeBackOf: ({ title }: { title: string }) => `Retirer « ${title} »`,
  done: {
    announced: 'L’annonce est enregistrée. Le public la voit dès son début.',
    changed: 'L’annonce est modifiée. Le public la voit maintenant ainsi.',
    ended: 'L’annonce est terminée. Le public la trouve encore 30 jours parmi les incidents passés.',
    takenBack: 'L’annonce est retirée. Personne ne l’a lue.',
    endedBefore: 'Cette annonce était déjà terminée.',
  },
  form: {
    sites: 'Quels sites sont touchés ?',
    one: 'Un site',
    siteNumber: 'Numéro du site',
    siteHint: 'Les quatre chiffres, par exemple 1187.',
    from: 'Début',
    fromHint: ({ zone }: { zone: string }) =>
      `À l’heure du Service Desk (${zone}). Une heure à venir annonce d’avance.`,
    until: 'Fin',
    optional: '(facultatif)',
    untilHint: 'Laissez vide tant que vous ne la connaissez pas : l’annonce dure jusqu’à ce que vous y mettiez fin.',
    titles: 'Titre',
    titlesHint: ({ max }: { max: number }) =>
      `Ce qui ne va pas, en une phrase sans point final, ${max} caractères au plus. Les quatre langues sont nécessaires.`,
    texts: 'Ce que vous savez, et ce que chacun peut faire d’ici là',
    textsHint: ({ max }: { max: number }) =>
      `Du texte simple, ${max} caractères au plus. Une ligne vide sépare deux paragraphes.`,
    announce: 'Annoncer',
    save: 'Enregistrer les changements',
  },
  errors: {
    titleMissing: ({ language }: { language: string }) => `Écrivez aussi le titre en ${language}.`,
    titleTooLong: ({ language, max }: { language: string; max: number }) =>
      `Le titre en ${language} est trop long : ${max} caractères au plus.`,
    textMissing: ({ language }: { language: string }) => `Écrivez aussi le texte en ${language}.`,
    textTooLong: ({ language, max }: { language: string; max: number }) =>
      `Le texte en ${language} est trop long : ${max} caractères au plus.`,
    sites: 'Dites si tous les sites sont touchés, ou un seul.',
    siteMissing: 'Écrivez les quatre chiffres du site touché, ou choisissez tous les sites.',
    siteUnknown: ({ number }: { number: string }) =>
      `Aucun site ne porte le numéro ${number}. Vérifiez-le dans le répertoire.`,
    from: 'Donnez la date et l’heure du début, par exemple 24/11/2026 09:05.',
    until: 'Donnez la date et l’heure de la fin, ou laissez les deux vides.',
    untilBefore: 'La fin doit venir après le début. Corrigez l’une des deux.',
  },
};

export type AnnouncementKeeperWords = Widened<typeof fr>;
