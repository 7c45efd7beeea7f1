import type { Widened } from '#locales/widened.ts';

/** A desk's own words in its letters: where they stand, what they may name, how the letter then reads. */
export const fr = {
  letters: {
    acknowledgement: { name: 'Accusé de réception', when: 'Part dès qu’une demande arrive.' },
    followUp: {
      name: 'Nouveau ticket après une clôture',
      when: 'Part quand une réaction à un ticket clôturé ouvre un nouveau ticket.',
    },
    answer: { name: 'Réponse', when: 'Part avec chaque réponse d’un agent.' },
    informationRequest: { name: 'Demande d’informations', when: 'Part quand un agent demande ce qui manque.' },
    reminder: { name: 'Rappel', when: 'Part quand une demande d’informations reste sans réponse.' },
    closingNotice: {
      name: 'Avis de clôture',
      when: 'Part quand la demande est traitée, ou quand les rappels sont restés sans réponse.',
    },
    closed: {
      name: 'Clôture',
      when: 'Part quand un agent clôture le ticket : doublon, personne injoignable, ou parole du demandeur.',
    },
    referral: {
      name: 'Orientation vers un autre service',
      when: 'Part quand un agent indique le service responsable. Le ticket est alors clôturé.',
    },
  },
  none: 'Aucun paragraphe à vous',
  paragraph: 'Votre paragraphe',
  paragraphHint: ({ max }: { max: string }) =>
    `Texte simple, dans les quatre langues ou dans aucune, de ${max} caractères au plus. Chaque ligne devient un paragraphe.`,
  placeholders: {
    title: 'Ce que Belfry remplit',
    lead: 'Écrivez ces noms tels quels, avec leurs accolades.',
    name: 'Vous écrivez',
    meaning: 'Ce que c’est',
    value: 'Exemple',
    number: 'le numéro du ticket',
    desk: 'le nom du desk',
    mailbox: 'l’adresse électronique du desk',
    hours: 'les heures d’ouverture',
  },
  situation: 'Situation montrée',
  situations: {
    request: 'Demande ordinaire',
    urgent: 'Incident urgent',
    complaint: 'Plainte',
    stranger: 'Adresse pas encore confirmée',
    handled: 'Demande traitée',
    silence: 'Sans réponse aux rappels',
    duplicate: 'Doublon',
    unreachable: 'Personne injoignable',
    solved: 'Résolu, dit le demandeur',
    withdrawn: 'Demande retirée',
  },
  preview: {
    title: 'Aperçu',
    button: 'Voir l’aperçu',
    lead: 'Le message entier, comme on le lit sur un téléphone, avec un exemple de ticket. Rien n’est encore enregistré.',
    saved: 'Le message entier, comme on le lit sur un téléphone, avec un exemple de ticket.',
    subject: 'Objet',
    from: 'Expéditeur',
    html: ({ language }: { language: string }) => `Message en HTML : ${language}`,
    text: 'En texte simple',
    never: 'Ce desk n’envoie aucun rappel : son réglage « Clôture » n’en prévoit pas.',
  },
  problems: {
    missing: ({ language }: { language: string }) =>
      `Langue manquante : ${language}. Écrivez ce paragraphe aussi dans cette langue, ou videz les quatre.`,
    long: ({ characters, max }: { characters: string; max: string }) =>
      `Ce paragraphe a ${characters} caractères. Raccourcissez-le à ${max} au plus.`,
    unknown: ({ name }: { name: string }) => `{${name}} n’existe pas.`,
    meant: ({ name }: { name: string }) => `Vouliez-vous dire {${name}} ?`,
    known: ({ list }: { list: string }) => `Vous pouvez écrire : ${list}.`,
    brace: 'Il manque une accolade. Écrivez par exemple {number}, ou retirez celle qui est seule.',
  },
  example: {
    requester: 'Camille Lambert',
    colleague: 'Dominique Martin',
    address: 'camille.lambert@administration.example',
    reason: 'Je remplace Paul pendant son absence.',
    site: 'www.exemple.be',
    answer:
      'Vous pouvez de nouveau enregistrer l’actualité.\nSi la page blanche revient, dites-nous à quelle heure vous l’avez vue.',
    done: 'Nous avons réparé l’enregistrement des actualités et vérifié la vôtre.',
    question: 'Pour trouver la cause, il nous manque encore quelque chose.',
    organisation: 'Administration responsable du site',
  },
};

export type LetterWords = Widened<typeof fr>;
