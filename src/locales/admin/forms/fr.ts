import type { FindingCode, TextField } from '#domain/form/check-definition.ts';
import type { QuestionType } from '#domain/form/definition.ts';
import type { Widened } from '#locales/widened.ts';

/** Where something is wrong with a form, and the figures that say it. */
export interface FindingFacts {
  /** « Depuis quand ? », or the title of a section. */
  where: string;
  field: string;
  languages: string;
  type: string;
  figure: number;
}

/** The pages on which an administrator changes what the contact form asks. */
export const fr = {
  title: 'Formulaires',
  lead: 'Chaque sorte de demande a son formulaire. Vous en changez les questions dans un brouillon ; le public voit la nouvelle version quand vous la publiez.',
  back: 'Tous les formulaires',
  backToForm: ({ form }: { form: string }) => `Formulaire « ${form} »`,
  name: ({ kind }: { kind: string }) => `Formulaire « ${kind} »`,
  open: 'Ouvrir',

  asked: ({ version, date, by }: { version: number; date: string; by: string | null }) =>
    by === null ? `Version ${version}, fournie avec Belfry` : `Version ${version}, publiée le ${date} par ${by}`,
  notAsked: 'Pas encore publié',
  draft: ({ date, by }: { date: string; by: string }) => `Brouillon, modifié le ${date} par ${by}`,
  someone: 'un membre de l’administration',
  noDraft: 'Pas de brouillon',
  draftHint: ({ version }: { version: number }) =>
    version === 0 ? 'Le public ne voit encore rien.' : `Le public voit encore la version ${version}.`,
  noDraftHint: 'Votre premier changement crée un brouillon. Le public n’en voit rien avant la publication.',
  preview: 'Aperçu',
  versions: 'Versions',
  publish: 'Publier',
  nothingToPublish: 'Il n’y a pas de brouillon à publier.',
  discard: 'Abandonner le brouillon…',
  discardHint: 'Les changements du brouillon sont perdus. La version publiée reste.',
  discardNow: 'Abandonner le brouillon',

  checks: {
    title: 'Avant de publier',
    ready: 'Tout est en ordre : ce brouillon peut être publié.',
    count: ({ count }: { count: number }) => (count === 1 ? '1 point à corriger' : `${count} points à corriger`),
    refused: 'Ce brouillon n’est pas publié : corrigez d’abord les points ci-dessous.',
  },

  done: {
    saved: 'Enregistré dans le brouillon.',
    published: 'La nouvelle version est publiée. Le public la voit maintenant.',
    discarded: 'Le brouillon est abandonné.',
    takenUp: 'Le brouillon reprend cette version.',
    removed: 'La question est supprimée du brouillon.',
  },

  refused: {
    changed: ({ by, at }: { by: string; at: string }) =>
      `${by} a changé ce brouillon à ${at}, après que vous avez ouvert cette page. Rien de ce changement n’est perdu. Vérifiez, puis recommencez.`,
    published: ({ by, at }: { by: string; at: string }) =>
      `${by} a publié ce formulaire à ${at}, après que vous avez ouvert cette page. Vérifiez la nouvelle version, puis recommencez : votre changement ira dans un nouveau brouillon.`,
    discarded:
      'Ce brouillon a été abandonné après que vous avez ouvert cette page. Vérifiez, puis recommencez : votre changement ira dans un nouveau brouillon.',
    kept: 'Ce que vous avez écrit est encore là.',
    differs:
      'Dans le brouillon, ces textes diffèrent maintenant des vôtres. Si vous enregistrez, les vôtres les remplacent.',
    nothing: 'pas de texte',
    gone: 'Cette question ou cette section n’est plus dans le brouillon : quelqu’un l’a supprimée.',
    full: 'Le formulaire est plein : 12 sections et 40 questions au plus. Supprimez-en d’abord.',
    filled: 'Cette section a encore des questions. Déplacez-les ou supprimez-les d’abord.',
    typeKept:
      'Des tickets gardent des réponses à cette question : son type ne change plus. Créez une nouvelle question.',
    draftStands: 'Un brouillon existe déjà. Publiez-le ou abandonnez-le d’abord.',
    noDraft: 'Il n’y a pas de brouillon à publier.',
    tooLong: ({ max }: { max: number }) => `Ce texte est trop long : ${max} caractères au plus.`,
    figure: ({ max }: { max: string }) => `Écrivez un nombre entre 1 et ${max}, ou laissez le champ vide.`,
    choicesFull: ({ max }: { max: number }) => `Une question a ${max} choix au plus.`,
  },

  sections: {
    untitled: 'Section sans titre',
    add: 'Ajouter une section',
    edit: 'Modifier le titre',
    remove: 'Supprimer la section',
    filled: 'Déplacez ou supprimez d’abord ses questions.',
    page: 'Titre de la section',
    pageHint: 'Il annonce les questions qui suivent.',
    none: 'Ce formulaire n’a pas encore de section. Ajoutez-en une, puis des questions.',
  },
  up: 'Monter',
  down: 'Descendre',
  named: ({ deed, name }: { deed: string; name: string }) => `${deed} « ${name} »`,

  questions: {
    add: 'Ajouter une question',
    unnamed: 'Question sans texte',
    required: 'obligatoire',
    completes: 'rend la demande complète',
    onlyIf: ({ question, choices }: { question: string; choices: string }) =>
      `seulement si « ${question} » a la réponse ${choices}`,
    or: ' ou ',
  },

  types: {
    summary: 'Titre de la demande',
    site: 'Site',
    files: 'Pièces jointes',
    urgent: 'Marque « urgent »',
    line: 'Une ligne',
    text: 'Texte long',
    url: 'Adresse d’une page',
    choice: 'Un choix parmi plusieurs',
    choices: 'Plusieurs choix possibles',
    date: 'Date',
  } satisfies Record<QuestionType, string>,

  question: {
    title: 'Question',
    save: 'Enregistrer',
    remove: 'Supprimer la question…',
    removeHint: 'Les tickets qui y ont répondu gardent leur réponse.',
    removeNow: 'Supprimer la question',
    label: 'Question',
    labelHint: 'Ce que la personne lit au-dessus du champ.',
    why: 'Pourquoi, ou comment répondre',
    whyHint: 'Dans les quatre langues, ou dans aucune.',
    example: 'Exemple',
    exampleHint: 'Une bonne réponse. Dans les quatre langues, ou dans aucune.',
    type: 'Type de réponse',
    section: 'Section',
    rules: 'Règles',
    required: 'Obligatoire',
    requiredHint: 'Le formulaire ne part pas sans réponse.',
    completes: 'Rend la demande complète',
    completesHint: 'Sans réponse, la demande est marquée incomplète. L’agent peut demander ce qui manque.',
    characters: 'Longueur maximale de la réponse',
    charactersHint: ({ max }: { max: string }) => `En caractères. Vide : ${max}.`,
    condition: 'Quand poser la question',
    always: 'Toujours',
    onlyIf: ({ question }: { question: string }) => `Seulement après une de ces réponses à « ${question} »`,
    noEarlier: 'Toujours. Une condition demande une question à choix placée avant celle-ci.',
    choices: 'Choix',
    choicesHint: 'Deux au moins. Chaque texte dans les quatre langues.',
    choice: ({ place }: { place: number }) => `Choix ${place}`,
    addChoice: 'Ajouter un choix',
    removeChoice: 'Supprimer',
  },

  previewPage: {
    title: 'Aperçu',
    lead: 'Voici le formulaire comme le public le verra. Rien ne s’y remplit.',
    languages: 'Langue de l’aperçu',
    empty: 'Ce formulaire n’a pas encore de question.',
  },

  versionsPage: {
    title: 'Versions',
    lead: 'Un ticket garde la version avec laquelle il a été demandé. Vous pouvez reprendre une version ancienne dans un brouillon.',
    version: ({ version }: { version: number }) => `Version ${version}`,
    current: 'posée maintenant',
    first: 'Première version',
    same: 'Aucun changement',
    added: ({ questions }: { questions: string }) => `Ajouté : ${questions}`,
    removed: ({ questions }: { questions: string }) => `Supprimé : ${questions}`,
    changed: ({ questions }: { questions: string }) => `Modifié : ${questions}`,
    reordered: 'Ordre des questions modifié',
    retitled: 'Titres de sections modifiés',
    takeUp: 'Reprendre cette version',
    takeUpHint: 'Elle devient un brouillon, que vous pouvez changer et publier.',
    none: 'Aucune version n’est encore publiée.',
  },

  fields: {
    title: 'le titre',
    label: 'la question',
    why: 'le « pourquoi »',
    example: 'l’exemple',
    choice: 'un choix',
  } satisfies Record<TextField, string>,
  choiceField: ({ place }: { place: number }) => `le choix ${place}`,

  findings: {
    noQuestion: () => 'Le formulaire n’a pas encore de question. Ajoutez-en une.',
    tooManySections: ({ figure }: FindingFacts) => `Le formulaire a plus de ${figure} sections. Supprimez-en.`,
    tooManyQuestions: ({ figure }: FindingFacts) => `Le formulaire a plus de ${figure} questions. Supprimez-en.`,
    emptySection: ({ where }: FindingFacts) =>
      `${where} : cette section n’a pas de question. Ajoutez-en une, ou supprimez la section.`,
    noSummary: () => 'Aucune question ne demande le titre. Donnez à l’une le type « Titre de la demande ».',
    summaryNotRequired: ({ where }: FindingFacts) =>
      `${where} : le titre est toujours demandé. Rendez la question obligatoire.`,
    summaryConditional: ({ where }: FindingFacts) =>
      `${where} : le titre est toujours demandé. Posez la question « toujours ».`,
    onlyOnce: ({ where, type }: FindingFacts) =>
      `${where} : le type « ${type} » sert une seule fois. Prenez un autre type, ou supprimez une des questions.`,
    sameId: ({ where }: FindingFacts) =>
      `${where} : porte le même identifiant qu’une autre. Supprimez-la et refaites-la.`,
    badId: ({ where }: FindingFacts) => `${where} : l’identifiant ne convient pas. Supprimez-la et refaites-la.`,
    textMissing: ({ where, field, languages }: FindingFacts) =>
      `${where} : ${field} manque en ${languages}. Écrivez ce texte.`,
    textTooLong: ({ where, field, languages, figure }: FindingFacts) =>
      `${where} : ${field} est trop long en ${languages}. ${figure} caractères au plus.`,
    tooFewChoices: ({ where, figure }: FindingFacts) => `${where} : il faut au moins ${figure} choix. Ajoutez-en.`,
    tooManyChoices: ({ where, figure }: FindingFacts) => `${where} : ${figure} choix au plus. Supprimez-en.`,
    charactersOutOfRange: ({ where, figure }: FindingFacts) =>
      `${where} : la longueur maximale va de 1 à ${figure} caractères. Corrigez-la.`,
    conditionGone: ({ where }: FindingFacts) =>
      `${where} : sa condition vise une question qui n’existe plus. Choisissez-en une autre.`,
    conditionLater: ({ where }: FindingFacts) =>
      `${where} : sa condition vise une question qui vient après. Déplacez l’une des deux.`,
    conditionNoChoice: ({ where }: FindingFacts) =>
      `${where} : sa condition vise une question sans choix. Choisissez-en une autre.`,
    conditionEmpty: ({ where }: FindingFacts) => `${where} : sa condition ne nomme aucune réponse. Cochez-en une.`,
    conditionChoiceGone: ({ where }: FindingFacts) =>
      `${where} : sa condition nomme une réponse qui n’existe plus. Vérifiez les réponses cochées.`,
  } satisfies Record<FindingCode, (facts: FindingFacts) => string>,
};

export type FormsWords = Widened<typeof fr>;
