import type { Kind } from '#domain/ticket/vocabulary.ts';
import type { Widened } from '#locales/widened.ts';

interface Choice {
  label: string;
  hint: string;
}

// No-break blanks (U+00A0) stand before a colon and within figures, narrow ones (U+202F) before ? ! and ;
export const fr = {
  form: 'Formulaire de contact',
  complaintForm: 'Introduire une plainte',
  error: ({ title }: { title: string }) => `Erreur : ${title}`,
  step: ({ at, of, name }: { at: number; of: number; name: string }) => `Étape ${at} sur ${of} · ${name}`,
  steps: { who: 'Qui vous êtes', request: 'Votre demande', complaint: 'Votre plainte', check: 'Vérification' },
  fix: ({ count }: { count: number }) =>
    count === 1 ? 'Corrigez d’abord ce point' : `Corrigez d’abord ces ${count} points`,
  optional: '(facultatif)',
  next: 'Continuer',
  change: 'Modifier',
  back: 'Retour',

  who: {
    question: 'Écrivez-vous sur un site, ou en êtes-vous responsable ?',
    hint: 'Le Service Desk aide les rédacteurs et les propriétaires des sites qu’il dessert. Une plainte est ouverte à tous.',
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
        hint: 'Sur le Service Desk ou la manière dont il vous a aidé. Vous pouvez rester anonyme.',
      },
    } satisfies Record<string, Choice>,
    missing: 'Choisissez la réponse qui vous convient',
  },

  request: {
    question: 'Que pouvons-nous faire pour vous ?',
    complaintQuestion: 'Que s’est-il passé ?',
    you: 'Vous',
    about: 'Votre demande',
    aboutComplaint: 'Votre plainte',
    anonymous:
      'Vous pouvez laisser ces champs vides. Sans adresse ni téléphone, nous ne pourrons pas vous répondre : notez alors le numéro qui s’affichera.',
    name: { label: 'Votre nom', hint: 'Prénom et nom.' },
    email: { label: 'Votre adresse e-mail', hint: 'Nous y envoyons le numéro et nos réponses.' },
    phone: { label: 'Votre téléphone', hint: 'Pour vous rappeler, par exemple 02 555 20 11.' },
    language: { label: 'Dans quelle langue devons-nous vous répondre ?' },
    kind: { label: 'De quoi s’agit-il ?' },
    kinds: {
      incident: { label: 'Incident', hint: 'Quelque chose ne fonctionne plus, ou pas comme prévu.' },
      request: { label: 'Demande de service', hint: 'Vous voulez qu’on ajoute, modifie ou supprime quelque chose.' },
      question: { label: 'Question', hint: 'Vous voulez savoir comment faire.' },
      complaint: { label: 'Plainte', hint: 'Quelque chose vous a déplu.' },
    } satisfies Record<Kind, Choice>,
    site: {
      label: 'De quel site s’agit-il ?',
      hint: 'Son numéro à 4 chiffres, son nom ou son adresse, par exemple 1042.',
    },
    summary: {
      label: 'Donnez un titre à votre demande',
      complaintLabel: 'Donnez un titre à votre plainte',
      hint: 'En une phrase, par exemple « Erreur 500 quand j’enregistre une actualité ».',
      complaintHint: 'En une phrase, par exemple « Pas de réponse depuis deux semaines ».',
    },
    url: {
      label: 'Adresse de la page',
      hint: 'Copiez-la de la barre d’adresse. Nous verrons ainsi la même page que vous.',
    },
    description: {
      label: 'Que s’est-il passé, et qu’attendiez-vous ?',
      hint: 'Dites ce que vous avez fait, depuis quand et pour qui le problème existe. Collez le message d’erreur complet, s’il y en a un.',
      complaintLabel: 'Votre plainte en détail',
      complaintHint:
        'Dites ce qui s’est passé, quand, et ce que vous demandez. Citez le numéro du ticket, s’il y en a un.',
    },
    files: {
      label: 'Pièces jointes',
      hint: ({ count, size }: { count: number; size: string }) =>
        `Une copie d’écran aide souvent. Au plus ${count} fichiers de ${size} chacun, envoyés en plusieurs fois s’ils sont grands.`,
      choose: 'Choisir des fichiers',
      remove: ({ name }: { name: string }) => `Supprimer ${name}`,
      removeShort: 'Supprimer',
    },
    urgent: {
      label: 'C’est urgent',
      hint: 'Les visiteurs ne peuvent pas utiliser le site, ou des données sont exposées. Vous recevez tout de suite un numéro, puis vous nous appelez.',
    },
    trap: 'Laissez ce champ vide',
  },

  aside: {
    so: 'Vos réponses jusqu’ici',
    who: 'Qui vous êtes',
    editor: 'Rédacteur ou propriétaire d’un site',
    complaint: 'Une personne qui introduit une plainte',
    tips: 'Une demande complète est traitée plus vite',
    tip: [
      'Un seul sujet par demande.',
      'Un titre qui dit le problème.',
      'L’adresse de la page concernée.',
      'Le message d’erreur complet, en texte ou en image.',
    ],
    kept: 'Rien n’est envoyé avant votre dernière vérification.',
  },

  errors: {
    name: { required: 'Indiquez votre nom', tooLong: 'Votre nom est trop long : abrégez-le' },
    email: {
      required: 'Indiquez votre adresse e-mail, ou à défaut un numéro de téléphone',
      invalid: ({ typed }: { typed: string }) =>
        `« ${typed} » n’est pas une adresse e-mail. Écrivez-la comme nom@administration.example`,
    },
    phone: {
      invalid: ({ typed }: { typed: string }) =>
        `« ${typed} » n’est pas un numéro de téléphone. Écrivez-le comme 02 555 20 11 ou +32 2 555 20 11`,
    },
    kind: { required: 'Choisissez de quoi il s’agit' },
    site: {
      required: 'Indiquez le numéro, le nom ou l’adresse du site',
      digits: ({ typed }: { typed: string }) =>
        `Un numéro de site a 4 chiffres, par exemple 1042. Vous avez tapé ${typed}. Si c’est bien cela, continuez : nous chercherons`,
      unknown: ({ typed }: { typed: string }) =>
        `Nous ne connaissons pas le site « ${typed} ». Corrigez-le. Si c’est bien cela, continuez : nous chercherons`,
      several: ({ sites }: { sites: string }) => `Plusieurs sites correspondent : ${sites}. Tapez le numéro du vôtre`,
    },
    summary: {
      required: 'Donnez un titre, en une phrase',
      tooLong: ({ max }: { max: number }) => `Le titre dépasse ${max} caractères : mettez le reste dans la description`,
    },
    url: {
      invalid: ({ typed }: { typed: string }) =>
        `« ${typed} » n’est pas une adresse de page complète. Copiez-la de la barre d’adresse, à partir de https://`,
    },
    description: {
      required: 'Décrivez ce qui s’est passé',
      tooLong: ({ max }: { max: string }) =>
        `La description dépasse ${max} caractères : joignez le reste dans un fichier`,
    },
    files: {
      program: ({ name }: { name: string }) =>
        `« ${name} » est un programme. Envoyez une image ou un pdf, par exemple une copie d’écran`,
      infected: ({ name }: { name: string }) =>
        `« ${name} » contient un logiciel malveillant : nous ne l’avons pas pris. Envoyez un autre fichier, ou décrivez ce qu’il montre`,
      tooLarge: ({ name, size, max }: { name: string; size: string; max: string }) =>
        `Le fichier « ${name} » (${size}) est trop grand. Au plus ${max} : envoyez-en une partie, ou une image plus petite`,
      empty: ({ name }: { name: string }) => `Le fichier « ${name} » est vide. Choisissez-le de nouveau`,
      tooMany: ({ name, count }: { name: string; count: number }) =>
        `Le fichier « ${name} » est de trop : une demande en porte ${count} au plus`,
      tooMuch: ({ name, when }: { name: string; when: string }) =>
        `Le fichier « ${name} » n’a pas été pris : trop de fichiers sont arrivés de votre réseau. Réessayez à partir de ${when}`,
    },
  },

  check: {
    question: 'Vérifiez vos réponses',
    text: 'Rien n’est encore envoyé.',
    you: 'Vous',
    request: 'Votre demande',
    complaint: 'Votre plainte',
    change: { you: 'Modifier qui vous êtes', request: 'Modifier votre demande', complaint: 'Modifier votre plainte' },
    none: 'Non indiqué',
    anonymous: 'Anonyme : nous ne pourrons pas vous répondre',
    unknownSite: ({ typed }: { typed: string }) => `« ${typed} », que nous chercherons`,
    labels: {
      name: 'Nom',
      email: 'E-mail',
      phone: 'Téléphone',
      language: 'Langue de nos réponses',
      kind: 'Sujet',
      site: 'Site',
      summary: 'Titre',
      url: 'Adresse de la page',
      description: 'Description',
      files: 'Pièces jointes',
      urgent: 'Urgent',
    },
    urgent: 'Oui. Après l’envoi, vous nous appelez avec le numéro',
    notUrgent: 'Non',
    send: 'Envoyer la demande',
    sendComplaint: 'Envoyer la plainte',
    stale:
      'Votre formulaire était ouvert depuis longtemps. Rien n’est perdu : vérifiez vos réponses et envoyez-les de nouveau.',
  },

  tooMany: {
    title: 'Pas encore envoyé',
    text: ({ when }: { when: string }) =>
      `Beaucoup de demandes sont arrivées de votre adresse ou de votre réseau. Vous pourrez envoyer celle-ci à partir de ${when}. Gardez cette page ouverte : vos réponses restent ici.`,
    phone: ({ phones }: { phones: string }) => `Si c’est urgent, appelez le ${phones}.`,
  },

  /** What stands in the ticket beside the description: label, then what was given. */
  ticket: {
    line: ({ label, value }: { label: string; value: string }) => `${label} : ${value}`,
    urgent: 'Marqué comme urgent par la personne',
  },
};

export type ContactWords = Widened<typeof fr>;
