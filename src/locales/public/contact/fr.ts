import type { Kind } from '#domain/ticket/vocabulary.ts';
import type { Widened } from '#locales/widened.ts';

interface Choice {
  label: string;
  hint: string;
}

// No-break blanks (U+00A0) stand before a colon and within figures, narrow ones (U+202F) before ? ! and ;
export const fr = {
  error: ({ title }: { title: string }) => `Erreur : ${title}`,
  step: ({ at, of, name }: { at: number; of: number; name: string }) => `Étape ${at} sur ${of} · ${name}`,
  steps: {
    you: 'Qui vous êtes',
    kind: 'Votre sujet',
    check: 'Vérification',
    incident: 'Incident',
    request: 'Demande de service',
    question: 'Question',
    complaint: 'Plainte',
  } satisfies Record<Kind | 'you' | 'kind' | 'check', string>,
  fix: ({ count }: { count: number }) =>
    count === 1 ? 'Corrigez d’abord ce point' : `Corrigez d’abord ces ${count} points`,
  optional: '(facultatif)',
  next: 'Continuer',
  change: 'Modifier',

  who: {
    question: 'Écrivez-vous sur un site, ou en êtes-vous responsable ?',
    hint: 'Le Service Desk aide les rédacteurs et les propriétaires des sites dont il s’occupe. Une plainte est ouverte à tous.',
    choices: {
      editor: {
        label: 'Oui, je suis rédacteur ou propriétaire d’un site',
        hint: 'Vous écrivez des pages d’un site de l’administration, ou vous en êtes responsable.',
      },
      visitor: {
        label: 'Non, je visite un site',
        hint: 'Nous cherchons avec vous l’administration qui vous répondra.',
      },
      complaint: {
        label: 'Je veux introduire une plainte',
        hint: 'Au sujet du Service Desk ou de la manière dont il vous a aidé. Vous pouvez rester anonyme.',
      },
    } satisfies Record<string, Choice>,
    missing: 'Choisissez la réponse qui vous convient',
  },

  you: {
    account: { hint: 'Vous êtes connecté : nous vous répondons à votre adresse.', change: 'Modifier vos données' },
    question: 'Comment pouvons-nous vous joindre ?',
    hint: 'Nous vous envoyons le numéro de votre ticket et nos réponses.',
    anonymous:
      'Vous pouvez laisser ces champs vides. Sans adresse ni téléphone, nous ne pourrons pas vous répondre : notez alors le numéro qui s’affichera.',
    name: { label: 'Votre nom', hint: 'Prénom et nom.' },
    email: { label: 'Votre adresse e\u2011mail', hint: 'Nous y envoyons le numéro et nos réponses.' },
    phone: { label: 'Votre téléphone', hint: 'Pour vous rappeler, par exemple 02 555 20 11.' },
    language: { label: 'Dans quelle langue devons-nous vous répondre ?' },
    trap: 'Laissez ce champ vide',
  },

  kind: {
    question: 'De quoi s’agit-il ?',
    another: 'De quoi s’agit-il cette fois ?',
    hint: 'Un seul sujet à la fois : vous pourrez en ajouter d’autres ensuite. Chacun reçoit son propre numéro.',
    kinds: {
      incident: { label: 'Incident', hint: 'Quelque chose ne fonctionne plus, ou pas comme prévu.' },
      request: { label: 'Demande de service', hint: 'Vous voulez qu’on ajoute, modifie ou supprime quelque chose.' },
      question: { label: 'Question', hint: 'Vous voulez savoir comment faire.' },
      complaint: { label: 'Plainte', hint: 'Quelque chose vous a déplu.' },
    } satisfies Record<Kind, Choice>,
    missing: 'Choisissez de quoi il s’agit',
    help: 'Comment écrire une demande complète, avec des exemples',
  },

  about: {
    ownSites: 'Vos sites :',
    question: {
      incident: 'Qu’est-ce qui ne fonctionne pas ?',
      request: 'Que pouvons-nous faire pour vous ?',
      question: 'Quelle est votre question ?',
      complaint: 'De quoi vous plaignez-vous ?',
    } satisfies Record<Kind, string>,
    hint: 'Une demande complète est traitée plus vite : répondez aussi à ce qui est recommandé, si vous le pouvez.',
    place: ({ place, of }: { place: number; of: number }) => `Sujet ${place} sur ${of}`,
    another: 'Ajouter un autre sujet',
    anotherHint: 'Vos réponses sont gardées ; l’autre sujet reçoit son propre numéro.',
    rival: 'Dans l’autre fenêtre :',
    files: {
      hint: ({ count, size }: { count: number; size: string }) => `Au plus ${count} fichiers de ${size} chacun.`,
      remove: ({ name }: { name: string }) => `Supprimer ${name}`,
      removeShort: 'Supprimer',
    },
  },

  draft: {
    kept: ({ until }: { until: string }) =>
      `Ce que vous tapez est gardé 7 jours sur cet appareil, jusqu’au ${until}. Rien n’est envoyé avant votre dernière vérification.`,
    willBeKept:
      'Ce que vous tapez est gardé 7 jours sur cet appareil. Rien n’est envoyé avant votre dernière vérification.',
    discard: 'Effacer ce que j’ai tapé',
    discarded: { title: 'Tout est effacé', text: 'Ce que vous aviez tapé et vos fichiers ne sont plus gardés.' },
    expired: {
      title: 'Ce que vous aviez tapé n’est plus gardé',
      text: 'Plus de 7 jours ont passé, ou vous l’avez effacé. Commencez une nouvelle demande.',
    },
    resumed: {
      title: 'Ce que vous venez d’envoyer est gardé',
      text: 'Le reste ne l’était plus : complétez ce qui manque, puis continuez.',
    },
    found: {
      title: 'Vous avez une demande qui n’est pas encore envoyée',
      text: ({ until }: { until: string }) => `Elle est gardée sur cet appareil jusqu’au ${until}.`,
      goOn: 'Continuer cette demande',
    },
    tooLarge: {
      title: 'Pas encore gardé',
      text: 'Il y a trop de texte pour une demande. Raccourcissez vos réponses, et joignez le reste dans un fichier.',
    },
    tooMany: {
      title: 'Pas encore gardé',
      text: ({ when }: { when: string }) =>
        `Beaucoup de demandes ont été commencées depuis votre réseau. Continuez à partir de ${when}, et gardez cette page ouverte.`,
    },
  },

  formChanged: {
    title: 'Les questions ont changé entre-temps',
    added: ({ labels }: { labels: string }) => `Nouvelles questions : ${labels}.`,
    former: ({ labels }: { labels: string }) => `Plus demandé : ${labels}. Votre réponse part avec la demande.`,
    kept: 'Tout ce que vous aviez tapé est gardé.',
  },

  aside: {
    so: 'Vos réponses jusqu’ici',
    who: 'Qui vous êtes',
    editor: 'Rédacteur ou propriétaire d’un site',
    portal: 'Personne connectée au portail',
    complaint: 'Une personne qui introduit une plainte',
    anonymous: 'Anonyme',
    subject: 'Sujet',
    subjectAt: ({ place }: { place: number }) => `Sujet ${place}`,
    changeYou: 'Modifier qui vous êtes',
    changeSubject: ({ place }: { place: number }) => `Modifier le sujet ${place}`,
    changeKind: 'Modifier de quoi il s’agit',
    tips: 'Une demande complète est traitée plus vite',
    tip: [
      'Un seul sujet à la fois.',
      'Un titre qui dit le problème.',
      'L’adresse de la page concernée.',
      'Le message d’erreur complet, en texte ou en image.',
    ],
    example: 'Voir un bon exemple',
  },

  errors: {
    name: { required: 'Indiquez votre nom', tooLong: 'Votre nom est trop long : abrégez-le' },
    email: {
      required: 'Indiquez votre adresse e\u2011mail, ou à défaut un numéro de téléphone',
      invalid: ({ typed }: { typed: string }) =>
        `« ${typed} » n’est pas une adresse e\u2011mail. Écrivez-la comme nom@administration.example`,
    },
    phone: {
      invalid: ({ typed }: { typed: string }) =>
        `« ${typed} » n’est pas un numéro de téléphone. Écrivez-le comme 02 555 20 11 ou +32 2 555 20 11`,
    },
    otherAnswer: ({ label }: { label: string }) =>
      `« ${label} » : vous avez répondu autre chose dans une autre fenêtre. Comparez, gardez ce qui est juste, puis continuez`,
    otherWindow: ({ typed }: { typed: string }) =>
      `Dans une autre fenêtre, vous avez écrit « ${typed} ». Gardez ce qui est juste, puis continuez`,
    files: {
      program: ({ name }: { name: string }) =>
        `« ${name} » est un programme. Envoyez une image ou un PDF, par exemple une copie d’écran`,
      infected: ({ name }: { name: string }) =>
        `« ${name} » contient un logiciel malveillant : nous ne l’avons pas accepté. Envoyez un autre fichier, ou décrivez ce qu’il montre`,
      tooLarge: ({ name, size, max }: { name: string; size: string; max: string }) =>
        `Le fichier « ${name} » (${size}) est trop grand. Au plus ${max} : envoyez-en une partie, ou une image plus petite`,
      empty: ({ name }: { name: string }) => `Le fichier « ${name} » est vide. Choisissez-le de nouveau`,
      tooMany: ({ name, count }: { name: string; count: number }) =>
        `Le fichier « ${name} » est de trop : une demande en contient ${count} au plus`,
      tooMuch: ({ name, when }: { name: string; when: string }) =>
        `Le fichier « ${name} » n’a pas été accepté : trop de fichiers sont arrivés de votre réseau. Réessayez à partir de ${when}`,
    },
  },

  check: {
    question: 'Vérifiez vos réponses',
    text: 'Rien n’est encore envoyé.',
    several: ({ count }: { count: number }) => `${count} sujets : chacun devient un ticket, avec son propre numéro.`,
    changeSubject: ({ title }: { title: string }) => `Modifier « ${title} »`,
    removeSubject: ({ title }: { title: string }) => `Retirer « ${title} » de cet envoi`,
    remove: 'Retirer',
    none: 'Non indiqué',
    missing: 'Pas encore de réponse (recommandé)',
    anonymous: 'Anonyme : nous ne pourrons pas vous répondre',
    unknownSite: ({ typed }: { typed: string }) => `« ${typed} », que nous chercherons`,
    otherWindow: {
      title: 'Pas encore envoyé',
      text: 'Vos réponses ont changé dans une autre fenêtre. Les voici : vérifiez-les, puis envoyez.',
    },
    labels: {
      name: 'Nom',
      email: 'E\u2011mail',
      phone: 'Téléphone',
      language: 'Langue de nos réponses',
      kind: 'Type',
    },
    urgent: 'Oui. Après l’envoi, vous nous appelez avec le numéro',
    notUrgent: 'Non',
    complete: 'Votre demande est complète : elle sera traitée plus vite.',
    another: 'Ajouter un autre sujet',
    send: 'Envoyer la demande',
    sendSeveral: ({ count }: { count: number }) => `Envoyer les ${count} demandes`,
    sendComplaint: 'Envoyer la plainte',
    agree: ({ organisation }: { organisation: string }) =>
      `Le service manager de l’organisation « ${organisation} » peut lire cette plainte`,
    organisation: {
      label: 'Pour quelle organisation\u202f?',
      hint: 'Votre demande ne nomme aucun site que nous connaissons. Le service manager de l’organisation choisie peut la lire.',
    },
    noOrganisation: 'Aucune',
    agreeHint: 'Sans votre accord, il ne la voit pas. Vous recevez la même réponse dans les deux cas.',
  },

  tooMany: {
    title: 'Pas encore envoyé',
    text: ({ when }: { when: string }) =>
      `Beaucoup de demandes sont arrivées de votre adresse ou de votre réseau. Vous pourrez envoyer celle-ci à partir de ${when}. Gardez cette page ouverte : vos réponses restent ici.`,
    phone: ({ phones }: { phones: string }) => `Si c’est urgent, appelez le ${phones}.`,
  },
};

export type ContactWords = Widened<typeof fr>;
