/** The public pages on which someone asks for access (R9). */
export const fr = {
  title: 'Demander un accès',
  lead: 'Vous êtes rédacteur ou propriétaire d’un site, et vous n’avez pas encore d’accès\u00a0: demandez-le au service manager de votre organisation.',
  back: 'Choisir une autre organisation',
  signIn: { question: 'Vous avez déjà un accès, ou une demande en cours\u202f?', signIn: 'Se connecter' },
  find: {
    label: 'Quelle est votre organisation\u202f?',
    hint: 'Son nom, le nom ou le numéro d’un de ses sites, ou ce qui suit @ dans votre adresse e\u2011mail.',
    submit: 'Chercher',
    found: (of: { count: number }) =>
      of.count === 1 ? '1 organisation trouvée' : `${of.count} organisations trouvées`,
    none: 'Aucune organisation ne correspond. Essayez avec le nom d’un de ses sites, ou écrivez-nous.',
    contact: 'Écrire au Service Desk',
    missing: 'Écrivez le nom de votre organisation',
    choose: 'Continuer',
    chooseOf: (of: { name: string }) => `Continuer avec ${of.name}`,
    sites: (of: { count: number }) => (of.count === 1 ? '1 site' : `${of.count} sites`),
  },
  form: {
    title: (of: { organisation: string }) => `Demander un accès\u00a0: ${of.organisation}`,
    role: 'Quel rôle demandez-vous\u202f?',
    roles: {
      editor: { label: 'Rédacteur', hint: 'Vous écrivez et publiez des pages. Leur nombre est limité par site.' },
      owner: { label: 'Propriétaire de site', hint: 'Vous répondez du site.' },
      serviceManager: { label: 'Service manager', hint: 'Vous accordez les accès de toute l’organisation.' },
    },
    sites: { label: 'Pour quels sites\u202f?', hint: 'Un service manager n’en choisit pas.' },
    name: { label: 'Votre nom', hint: 'Prénom et nom.' },
    email: { label: 'Votre adresse e\u2011mail professionnelle', hint: 'Nous y envoyons un lien qui la confirme.' },
    language: 'Langue de nos messages',
    words: {
      label: 'Pourquoi\u202f?',
      optional: '(facultatif)',
      hint: 'Une phrase suffit, par exemple qui vous remplacez.',
    },
    submit: 'Envoyer ma demande',
  },
  errors: {
    fix: (of: { count: number }) =>
      of.count === 1 ? 'Corrigez d’abord ce point' : `Corrigez d’abord ces ${of.count} points`,
    page: (of: { title: string }) => `Erreur\u00a0: ${of.title}`,
    name: 'Écrivez votre nom',
    email: (of: { typed: string }) =>
      of.typed === ''
        ? 'Écrivez votre adresse e\u2011mail'
        : `«\u00a0${of.typed}\u00a0» n’est pas une adresse e\u2011mail\u00a0: écrivez-la comme nom@administration.example`,
    role: 'Choisissez un rôle',
    sites: 'Choisissez au moins un site',
    manySites: (of: { max: number }) => `Choisissez ${of.max} sites au plus`,
    words: (of: { max: number }) => `Votre motif dépasse ${of.max} caractères\u00a0: raccourcissez-le`,
    tooMany: (of: { minutes: number }) => `Trop de demandes d’ici\u00a0: réessayez dans ${of.minutes} min`,
  },
  asked: {
    title: 'Regardez vos e\u2011mails',
    text: 'Si l’adresse est juste, un message y arrive dans la minute. Son lien confirme l’adresse\u202f; alors seulement, votre demande part.',
    until: 'Le lien sert une fois, pendant 24 heures.',
    nothing:
      'Rien reçu\u202f? Regardez dans les indésirables, ou refaites la demande\u00a0: l’adresse était peut-être mal écrite.',
    again: 'Refaire la demande',
  },
  prove: {
    title: 'Confirmer et envoyer',
    text: 'Un pas encore\u00a0: confirmez que cette adresse est la vôtre, et votre demande part aux service managers de votre organisation.',
    submit: 'Confirmer et envoyer ma demande',
  },
  standing: {
    title: 'Votre demande d’accès',
    unproved: 'Votre adresse n’est pas encore confirmée.',
    waiting: 'Votre demande est chez les service managers de votre organisation.',
    waitingUntil: (of: { when: string }) => `S’ils n’ont pas répondu le ${of.when}, le Service Desk la reprend.`,
    reminded: (of: { count: number }) =>
      of.count === 0
        ? ''
        : of.count === 1
          ? 'Nous leur avons rappelé une fois.'
          : `Nous leur avons rappelé ${of.count} fois.`,
    atDesk: 'Votre demande est au Service Desk, qui vous répond par e\u2011mail.',
    ticket: (of: { number: string }) => `Votre ticket\u00a0: ${of.number}`,
    granted: 'Votre accès est accordé.',
    refused: 'Votre demande est refusée.',
    takenBack: 'Vous avez retiré cette demande.',
    takenBackOn: (of: { when: string }) => `Retirée ${of.when}.`,
    takeBack: 'Retirer ma demande',
    takeBackOf: (of: { what: string }) => `Retirer ma demande\u00a0: ${of.what}`,
    whoIsAsked: (of: { names: string }) => `Nous avons demandé à ${of.names}.`,
    decided: (of: { by: string; when: string }) => `Décidé par ${of.by}, ${of.when}.`,
    reason: 'Le motif donné',
    portal: 'Ouvrir le portail',
    asked: 'Vous demandez',
    on: 'Demandé le',
    role: 'Rôle',
    organisation: 'Organisation',
    sites: 'Sites',
    words: 'Votre motif',
  },
  invalid: {
    title: 'Ce lien ne sert plus',
    text: 'Il est trop vieux, incomplet ou a été remplacé. Une nouvelle demande prend deux minutes.',
    again: 'Demander un accès',
  },
};

export type AskAccessWords = typeof fr;
