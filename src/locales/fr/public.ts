import type { Refusal } from '#domain/ticket/refusals.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import type { LanguageNames, Widened } from '#locales/catalogue.ts';
import { dataProtection, type NoticePart, ombudsman } from '#locales/notice.ts';
import { pluralIn } from '#locales/plural.ts';

const plural = pluralIn('fr');

export const fr = {
  accessibility: {
    title: 'Déclaration d’accessibilité',
    description: ({ desk }) =>
      `Ce que les pages de ${desk} offrent à tous, ce qui manque encore, et à qui le signaler.`,
    parts: ({ desk, mailbox, preparedOn, hours, complaintDays, lines }) => [
      {
        title: 'Notre engagement',
        says: [
          `${desk} veut que chacun puisse utiliser ses pages : avec un clavier seul, un lecteur d’écran, un texte agrandi, d’autres couleurs, sans script, ou avec une connexion lente.`,
          'Cette déclaration suit la loi du 19 juillet 2018 relative à l’accessibilité des sites internet et des applications mobiles des organismes du secteur public. Elle vaut pour les pages publiques de ce service : la page de support, le formulaire de contact, les articles d’aide, l’annuaire et les pages auxquelles nos e\u2011mails mènent.',
        ],
      },
      {
        title: 'État de conformité',
        says: [
          'Ces pages sont partiellement conformes à la norme EN 301 549 et aux règles WCAG 2.2, niveau AA. Les points qui suivent expliquent pourquoi « partiellement ».',
        ],
      },
      {
        title: 'Contenu non accessible',
        says: [
          'Ce qui n’est pas encore garanti :',
          [
            'Les articles d’aide et les annonces sont écrits par nos agents. Un titre mal choisi, ou un lien qui n’est pas clair à lui seul, peut nous échapper.',
            'Les pages n’ont pas encore été essayées par des personnes qui utilisent chaque jour un lecteur d’écran, une plage braille ou une commande vocale.',
          ],
          'Ce que la loi n’exige pas :',
          [
            'Les fichiers que d’autres personnes joignent à une demande, et les e\u2011mails qu’elles nous envoient, restent tels qu’elles les ont faits.',
          ],
          'Aucun contenu n’est écarté au motif d’une charge disproportionnée.',
        ],
      },
      {
        title: 'Préparation de la déclaration',
        says: [
          `Cette déclaration a été préparée le ${preparedOn}, par une évaluation menée par nous-mêmes.`,
          [
            'À chaque modification du logiciel, un outil (axe) contrôle chaque page publique dans chacun de ses états, dans les quatre langues, en clair sur un grand écran et en sombre sur un petit.',
            'D’autres contrôles parcourent le formulaire au clavier seul, sans script, et à 400 % d’agrandissement.',
            'Le contraste de chaque couleur est calculé, y compris celui des couleurs propres à un service.',
          ],
        ],
      },
      {
        title: 'Un obstacle ? Dites-le-nous',
        says: [
          `Décrivez ce qui vous arrête et l’adresse de la page. Vous recevez un numéro tout de suite, et une première réponse dans ${plural(hours, `${hours} heure de service`, `les ${hours} heures de service`)}. Si un contenu vous est inaccessible, nous vous le donnons sous une autre forme.`,
          { to: 'form', label: 'Signaler un obstacle par le formulaire' },
          { to: 'mail', label: mailbox },
          ...lines.map(({ name, number, e164 }) => ({ phone: e164, label: `${number} (${name.toLowerCase()})` })),
        ],
      },
      {
        title: 'Si notre réponse ne suffit pas',
        says: [
          `Vous pouvez d’abord introduire une plainte auprès de nous. Vous recevez une réponse dans les ${complaintDays} jours calendrier.`,
          { to: 'complaint', label: 'Introduire une plainte' },
          'Vous pouvez aussi vous adresser au Médiateur fédéral. Il est indépendant de notre administration, et son aide est gratuite.',
          ...ombudsman('fr'),
        ],
      },
    ],
  } satisfies AccessibilityWords,
  /** Known incidents for the public. `site` is "site 1187", `sites` the word for all sites. */
  announcements: {
    title: 'Incidents connus',
    lead: 'Ce que nous savons déjà, et où nous en sommes. Inutile de nous l’écrire une deuxième fois.',
    none: 'Aucun incident connu en ce moment.',
    current: 'En ce moment',
    past: ({ days }: { days: number }) => `Terminés ces ${days} derniers jours`,
    nonePast: ({ days }: { days: number }) => `Aucun incident annoncé ne s’est terminé ces ${days} derniers jours.`,
    allSites: 'Tous les sites',
    site: ({ number, name }: { number: string; name: string }) => `Site ${number}, ${name}`,
    since: ({ from }: { from: string }) => `Depuis le ${from}`,
    until: ({ from, until }: { from: string; until: string }) => `Du ${from} au ${until}`,
    sameDay: ({ day, from, until }: { day: string; from: string; until: string }) => `Le ${day}, de ${from} à ${until}`,
    expected: ({ from, until }: { from: string; until: string }) => `Depuis le ${from}, sans doute jusqu’au ${until}`,
    changed: ({ moment }: { moment: string }) => `Mis à jour le ${moment}.`,
    band: ({ number }: { number: string | null }) => {
      if (number === null) return 'Incident connu.';
      return `Incident connu, site ${number}.`;
    },
    known: 'Incident connu.',
    weKnow: 'Ce que nous savons',
    follow: 'Suivre',
    more: ({ others }: { others: number }) => {
      if (others === 1) return 'Un autre incident connu';
      return `${others} autres incidents connus`;
    },
    form: 'Est-ce votre problème ? Alors nous y travaillons déjà.',
    feedTitle: ({ desk }: { desk: string }) => `Incidents connus – ${desk}`,
    subscribe: 'S’abonner (flux Atom)',
    subscribeText: 'Votre lecteur de flux vous signale chaque incident, ses suites et sa fin.',
  },
  /** The page behind a mail's buttons. `date` is a full date, with "end of day" or a time. */
  /** The page of a question for agreement. */
  approval: {
    title: 'Donnez-vous votre accord ?',
    refuseTitle: 'Refusez-vous de donner votre accord ?',
    asks: ({ desk }: { desk: string }) => `${desk} vous demande :`,
    effect: 'Vous ne pouvez répondre qu’une fois. L’agent est averti de votre réponse.',
    approve: 'Donner mon accord',
    refuse: 'Refuser mon accord',
    ratherApprove: 'Plutôt donner mon accord',
    ratherRefuse: 'Plutôt refuser',
    reason: 'Votre raison',
    optional: '(facultatif)',
    reasonHint: 'Un agent la lira.',
    approved: { title: 'Vous avez donné votre accord', text: 'Merci. Vous n’avez plus rien à faire.' },
    refused: { title: 'Vous avez refusé votre accord', text: 'Merci. Vous n’avez plus rien à faire.' },
    withdrawn: {
      title: 'La question a été retirée',
      text: 'Le Service Desk n’a plus besoin de votre réponse. Vous n’avez rien à faire.',
    },
    closed: {
      title: 'La demande est terminée',
      text: 'Le ticket a été clôturé entre-temps : votre réponse n’est plus nécessaire.',
    },
    expired: {
      title: 'Ce lien n’est plus valable',
      text: 'La question date de plus d’un mois. Si votre réponse est encore utile, le Service Desk vous la demandera de nouveau.',
    },
    unfit: {
      title: 'Vous ne pouvez plus répondre',
      text: 'Seuls les propriétaires du site et les service managers de l’organisation répondent à cette question.',
    },
  },

  answer: {
    ticket: 'Votre ticket',
    hidden:
      'Le titre s’affiche dès que votre adresse est confirmée : un clic sur un bouton de cette page la confirme aussi.',

    question: {
      solved: 'Votre problème est-il résolu ?',
      notSolved: 'Que manque-t-il encore ?',
      reply: 'Répondre à notre question',
      moreTime: 'Vous faut-il plus de temps ?',
      late: 'Votre ticket est clôturé. Voulez-vous le reprendre ?',
      confirm: 'Confirmer votre adresse',
      nothing: 'Il n’y a rien à décider pour le moment',
    },

    /** The label of the page's button; `effect` says what it does. */
    button: {
      solved: 'Résolu, clôturer maintenant',
      notSolved: 'Pas résolu, rouvrir',
      reply: 'Envoyer la réponse',
      moreTime: 'Prolonger le délai',
      late: 'Ouvrir un ticket de suivi',
      confirm: 'Confirmer mon adresse',
    },
    effect: {
      solved:
        'Votre ticket se clôture tout de suite. Une réaction de votre part ouvrira alors un nouveau ticket, lié à celui-ci.',
      notSolved: 'Votre ticket est rouvert et le délai s’arrête. Un agent reprend votre demande.',
      reply: 'Votre réponse arrête les rappels. Un agent reprend votre demande.',
      moreTime: ({ days }: { days: number }) =>
        days === 1
          ? 'Le délai est prolongé de 1 jour ouvrable, une seule fois.'
          : `Le délai est prolongé de ${days} jours ouvrables, une seule fois.`,
      moreTimeUntil: ({ days, date }: { days: number; date: string }) =>
        `Le délai est prolongé de ${days === 1 ? '1 jour ouvrable' : `${days} jours ouvrables`}, une seule fois. Sans réaction, le ticket se clôture alors le ${date}.`,
      late: 'Un ticket clôturé ne change plus. Nous ouvrons un nouveau ticket, lié à celui-ci, et vous recevez son numéro.',
      confirm:
        'Nous savons alors que cette adresse est la vôtre, et nos e\u2011mails peuvent reprendre le contenu de votre demande.',
      nothing: 'Un agent s’occupe de votre ticket. Pour ajouter quelque chose, répondez à l’e\u2011mail.',
      closed: 'Un ticket clôturé ne change plus.',
    },

    text: {
      notSolved: 'Dites-nous ce qui ne va pas encore',
      reply: 'Votre réponse',
      late: 'Dites-nous ce qui ne va pas',
      hint: 'Un agent le lira avec votre ticket.',
      required: 'Écrivez votre réponse, ou répondez directement à l’e\u2011mail',
    },

    /** The page of the questions that an agent requested (R6), and their answers on the record. */
    asked: {
      title: 'Compléter votre demande',
      lead: 'Il nous manque ces informations pour avancer.',
      hint: 'Répondez à ce que vous savez : ce que vous laissez vide reste ouvert, et notre agent le verra.',
      more: 'Autre chose à ajouter',
      send: 'Envoyer mes réponses',
      nothing: 'Répondez au moins à une question, joignez un fichier ou écrivez-nous pourquoi vous ne savez pas',
      fix: ({ count }: { count: number }) =>
        count === 1 ? `Corrigez d’abord ce point` : `Corrigez d’abord ces ${count} points`,
      done: 'Merci, vos réponses sont arrivées',
      doneText: 'Les rappels sont arrêtés. Un agent reprend votre demande et vous répond par e\u2011mail.',
      rest: ({ labels }: { labels: string }) =>
        `Restent sans réponse : ${labels}. Si vous l’apprenez plus tard, répondez à l’un de nos e\u2011mails.`,
    },

    others: 'Autre chose ?',
    other: {
      solved: 'C’est résolu',
      notSolved: 'Ce n’est pas résolu',
      reply: 'Je veux répondre',
      moreTime: 'Il me faut plus de temps',
    },

    error: ({ title }: { title: string }) => `Erreur : ${title}`,
    fix: 'Corrigez d’abord ce point',

    done: {
      solved: {
        title: 'Merci, votre ticket est clôturé',
        text: 'Vous nous avez dit que tout est résolu. Vous n’avez plus rien à faire.',
      },
      notSolved: {
        title: 'Votre ticket est rouvert',
        text: 'Le délai est arrêté. Un agent reprend votre demande et vous répond par e\u2011mail.',
      },
      reply: {
        title: 'Merci, votre réponse est arrivée',
        text: 'Les rappels sont arrêtés. Un agent reprend votre demande et vous répond par e\u2011mail.',
      },
      moreTime: { title: 'Le délai est prolongé', text: 'Vous pouvez réagir jusqu’à la nouvelle date.' },
      late: {
        title: 'Un nouveau ticket est ouvert',
        text: 'Il est lié au premier, qui reste clôturé. Vous recevez ce numéro aussi par e\u2011mail :',
      },
      confirm: {
        title: 'Merci, votre adresse est confirmée',
        text: 'Nos e\u2011mails peuvent maintenant reprendre le contenu de votre demande.',
      },
    },
    firstAnswer: ({ date }: { date: string }) => `Vous recevez une première réponse au plus tard le ${date}.`,

    refused: 'Cela n’a pas été fait',
    refusal: {
      ticketClosed:
        'Le ticket est déjà clôturé. S’il reste quelque chose, dites-le-nous ici : nous ouvrons un ticket de suivi.',
      noClock: 'Aucun délai ne court pour ce ticket : il n’y a rien à prolonger. Un agent s’en occupe.',
      alreadyExtended:
        'Ce délai a déjà été prolongé une fois. Répondez à l’e\u2011mail, même en un mot, et le délai s’arrête.',
      noticeNotSent: 'L’avis de clôture n’est pas encore parti : aucun jour n’est compté. Réessayez dans un instant.',
    } satisfies Partial<Record<Refusal, string>>,

    /** An expired link (R29). */
    ended: {
      title: 'Ce lien n’est plus valable',
      text: 'Un lien de nos e\u2011mails reste valable jusqu’à 30 jours après la fin de son délai. Celui\u2011ci ne peut plus rien changer à votre ticket.',
      newLink: ({ address }: { address: string }) =>
        `Pour voir votre ticket et nous répondre, demandez un nouveau lien. Nous l’envoyons uniquement à l’adresse qui a reçu notre e\u2011mail\u00a0: ${address}.`,
      send: 'Recevoir un nouveau lien',
      sentTitle: 'Consultez votre boîte de réception',
      sentText: ({ address }: { address: string }) =>
        `Nous envoyons un nouveau lien à l’adresse ${address}. Après trois demandes en une heure, nous n’en envoyons plus avant l’heure suivante.`,
      contact: 'Écrire une nouvelle demande',
    },

    invalid: {
      title: 'Ce lien n’est plus valable',
      text: 'Il est peut-être incomplet : ouvrez-le depuis l’e\u2011mail, ou copiez-le en entier. S’il ne marche toujours pas, répondez à l’e\u2011mail en laissant le numéro dans l’objet, ou appelez-nous.',
      phone: ({ phones }: { phones: string }) => `Téléphone : ${phones}.`,
      contact: 'Écrire une demande',
    },
  },
  /** Help articles: list, search, article, and what follows if it helped. */
  articles: {
    name: 'Articles d’aide',
    lead: 'Les réponses que le Service Desk donne le plus souvent, à suivre pas à pas.',
    all: 'Tous les articles',
    field: 'Que cherchez-vous ?',
    hint: 'Quelques mots suffisent, par exemple « page blanche ».',
    search: 'Chercher',
    newest: 'Articles les plus récents',
    found: ({ count, typed }: { count: string; typed: string }) =>
      count === '1' ? `1 article pour « ${typed} »` : `${count} articles pour « ${typed} »`,
    some: ({ typed }: { typed: string }) =>
      `Aucun article ne contient tous les mots de « ${typed} ». Ceux-ci en contiennent plusieurs.`,
    slip: 'Peut-être cherchiez-vous ceci.',
    none: ({ typed }: { typed: string }) => `Aucun article pour « ${typed} »`,
    noneTips: 'Essayez avec moins de mots, ou avec un mot plus courant.',
    noneForm: 'Ou posez-nous la question',
    empty: 'Aucun article n’est encore publié.',
    pages: 'Pages de la liste',
    newer: 'Articles plus récents',
    older: 'Articles plus anciens',
    changed: ({ date }: { date: string }) => `Mis à jour le ${date}`,

    asks: 'Cet article a-t-il répondu à votre question ?',
    solved: 'Oui, c’est résolu',
    unsolved: 'Non, je veux vous écrire',
    thanks: 'Merci de nous l’avoir dit.',
    thanksText: 'Nous savons ainsi quels articles aident vraiment.',
    stale:
      'Cette page est ouverte depuis trop longtemps pour être comptée. Votre réponse nous fait plaisir tout de même.',

    request: {
      back: 'Revenir à ma demande',
      kept: 'Votre demande n’est pas encore envoyée. Ce que vous avez écrit est conservé.',
      otherTab: 'Votre demande est restée ouverte dans l’autre onglet, avec ce que vous avez écrit.',
      solved: 'Oui, c’est résolu : ne rien envoyer',
      unsolved: 'Non, continuer ma demande',
      sparedTitle: 'Rien n’a été envoyé',
      spared: 'Tant mieux si l’article vous a aidé. Vous n’avez plus rien à faire.',
      discarded: 'Ce que vous aviez écrit sera effacé dans une heure.',
      sendAnyway: 'Envoyer ma demande tout de même',
      home: 'Retour à la page du Service Desk',
    },

    maybe: 'Ceci peut vous aider :',
  },
  /** "How to write a complete request": its questions and examples come from the desk's forms. */
  complete: {
    title: 'Comment écrire une demande complète',
    lead: 'Plus votre demande est complète, plus vite nous pouvons y répondre : nous n’avons pas à vous reposer de questions.',
    one: 'Un seul sujet par demande',
    oneText:
      'Le formulaire prend un sujet à la fois, et vous propose d’en ajouter d’autres. Chacun reçoit son propre numéro et sa propre réponse. Par e\u2011mail, écrivez un message par sujet.',
    first: 'À échéance égale, la demande complète passe d’abord',
    firstText:
      'Deux demandes ont la même échéance ? Nous commençons par celle qui est complète. Ce qui la rend complète porte la marque ci-dessous.',
    counts: 'Compte pour une demande complète',
    required: 'Toujours demandé',
    contents: 'Sur cette page',
    asked: 'Ce que nous demandons, et pourquoi',
    question: 'Question',
    good: 'Un bon exemple',
    kinds: {
      incident: {
        title: 'Incident',
        text: 'Quelque chose ne fonctionne plus, ou pas comme prévu.',
        go: 'Signaler un incident',
      },
      request: {
        title: 'Demande de service',
        text: 'Vous voulez qu’on ajoute, modifie ou supprime quelque chose.',
        go: 'Faire une demande de service',
      },
      question: { title: 'Question', text: 'Vous voulez savoir comment faire.', go: 'Poser une question' },
      complaint: {
        title: 'Plainte',
        text: 'Quelque chose vous a déplu. La plainte est ouverte à tous, même sans nom.',
        go: 'Introduire une plainte',
      },
    } satisfies Record<Kind, { title: string; text: string; go: string }>,
    mail: 'Vous écrivez plutôt un e\u2011mail ?',
    mailText:
      'Les mêmes points rendent un e\u2011mail complet. Mettez le titre dans l’objet, et gardez le numéro dans l’objet quand vous répondez.',
  },
  // No-break spaces (U+00A0) stand before a colon and within figures, narrow ones (U+202F) before ? ! and ;
  contact: {
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
      question: 'Êtes-vous rédacteur ou propriétaire d’un site ?',
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
      phone: { label: 'Votre téléphone', hint: 'Pour vous rappeler, par exemple 02\u00a0555\u00a020\u00a011.' },
      language: { label: 'Dans quelle langue devons-nous vous répondre ?' },
      trap: 'Laissez ce champ vide',
    },

    /** The short form of an urgent incident (R12). */
    urgent: {
      question: 'Incident urgent',
      hint: 'Quatre réponses suffisent. Votre numéro s’affiche tout de suite.',
      call: 'Ensuite, vous nous appelez.',
      email: 'Pour recevoir aussi le numéro par e\u2011mail.',
      send: 'Recevoir mon numéro',
      whole: 'Ce n’est pas urgent : remplir le formulaire complet',
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
      find: 'Chercher un formulaire',
      findHint: 'Par son nom, ou par ce qu’il vous faut.',
      search: 'Chercher',
      nothingFound: 'Aucun formulaire ne correspond à cette recherche.',
      all: 'Tous les formulaires',
    },

    about: {
      ownSites: 'Vos sites :',
      question: {
        incident: 'Qu’est-ce qui ne fonctionne pas ?',
        request: 'Que pouvons-nous faire pour vous ?',
        question: 'Quelle est votre question ?',
        complaint: 'Sur quoi porte votre plainte ?',
      } satisfies Record<Kind, string>,
      hint: 'Une demande complète est traitée plus vite : si vous le pouvez, répondez aussi aux questions recommandées.',
      place: ({ place, of }: { place: number; of: number }) => `Sujet ${place} sur ${of}`,
      another: 'Ajouter un autre sujet',
      rows: {
        hint: ({ max }: { max: number }) => `Vous pouvez donner plusieurs réponses, ${max} au plus.`,
        add: ({ name }: { name: string }) => `Ajouter : ${name}`,
        remove: ({ row }: { row: string }) => `Retirer : ${row}`,
      },
      more: {
        title: 'Vos réponses amènent d’autres questions',
        text: 'Elles se trouvent maintenant sur cette page. Tout ce que vous avez écrit est gardé.',
      },
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
      former: ({ labels }: { labels: string }) =>
        `Questions retirées : ${labels}. Votre réponse est envoyée avec la demande.`,
      kept: 'Tout ce que vous aviez tapé est gardé.',
    },

    aside: {
      so: 'Vos réponses jusqu’ici',
      who: 'Qui vous êtes',
      editor: 'Rédacteur ou propriétaire d’un site',
      urgent: 'Rédacteur ou propriétaire, incident urgent',
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
          `« ${typed} » n’est pas une adresse e\u2011mail. Écrivez-la ainsi : nom@administration.example`,
      },
      phone: {
        required: 'Indiquez le numéro de téléphone où nous pouvons vous joindre',
        invalid: ({ typed }: { typed: string }) =>
          `« ${typed} » n’est pas un numéro de téléphone. Écrivez-le ainsi : 02 555 20 11 ou +32 2 555 20 11`,
      },
      otherAnswer: ({ label }: { label: string }) =>
        `« ${label} » : vous avez répondu autre chose dans une autre fenêtre. Comparez, gardez ce qui est juste, puis continuez`,
      otherWindow: ({ typed }: { typed: string }) =>
        `Dans une autre fenêtre, vous avez écrit « ${typed} ». Gardez ce qui est juste, puis continuez`,
      files: {
        unlisted: ({ name }: { name: string }) =>
          `« ${name} » n’est pas d’un type que nous acceptons. Envoyez un PDF, un document bureautique, une image, un texte, un tableau, un e\u2011mail, un zip, un enregistrement ou un certificat`,
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
      unknownSite: ({ typed }: { typed: string }) => `« ${typed} » (nous chercherons ce site)`,
      phoneNote: ({ phone }: { phone: string }) =>
        `Numéro de téléphone donné avec cette demande\u00a0: ${phone}. Il n’est pas enregistré avec la personne.`,
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
      urgent: 'Oui. Après l’envoi, vous nous appelez et citez le numéro',
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
      agreeHint: 'Sans votre accord, il ne voit pas votre plainte. Vous recevez la même réponse dans les deux cas.',
    },

    tooManyTickets: {
      title: 'Trop de demandes à la fois',
      text: ({ max }: { max: number }) =>
        `Cet envoi ouvrirait plus de ${max} tickets à la fois. Retirez des réponses et envoyez-les ensuite.`,
    },
    tooMany: {
      title: 'Pas encore envoyé',
      text: ({ when }: { when: string }) =>
        `Beaucoup de demandes sont arrivées de votre adresse ou de votre réseau. Vous pourrez envoyer celle-ci à partir de ${when}. Gardez cette page ouverte : vos réponses restent ici.`,
      phone: ({ phones }: { phones: string }) => `Si c’est urgent, appelez le ${phones}.`,
    },
  },
  // No-break spaces (U+00A0) stand before a colon and within figures, narrow ones (U+202F) before ? ! and ;
  directory: {
    title: 'Trouver l’administration responsable',
    error: ({ title }: { title: string }) => `Erreur : ${title}`,
    lead: 'Vous visitez un site et vous avez une question sur ce qu’il dit ? Le service de communication de l’administration responsable écrit et publie ses pages : c’est lui qui peut vous répondre.',
    fix: 'Corrigez d’abord ce point',
    field: 'De quel site s’agit-il ?',
    hint: 'Son nom, son adresse, son numéro à 4 chiffres ou le nom de l’administration, par exemple musee-des-pierres.example. Vous pouvez coller l’adresse d’une page.',
    search: 'Chercher',
    missing: 'Tapez le nom ou l’adresse du site',

    found: ({ count, more }: { count: number; more: boolean }) =>
      more
        ? `Plus de ${count} sites correspondent. Voici les premiers ; tapez un mot de plus pour en voir moins`
        : count === 1
          ? 'Un site correspond'
          : `${count} sites correspondent`,
    near: 'Aucun site ne porte exactement ce nom. Vouliez-vous dire',
    show: 'Voir qui vous répondra',
    showOf: ({ name }: { name: string }) => `Voir qui vous répondra : ${name}`,
    site: ({ number }: { number: string }) => `Site ${number}`,

    none: {
      title: ({ typed }: { typed: string }) => `Nous ne trouvons pas « ${typed} »`,
      tries: [
        'Vérifiez l’orthographe, ou tapez un seul mot du nom.',
        'Collez l’adresse de la page sur laquelle vous étiez.',
        'Cherchez le nom de l’administration : il se trouve le plus souvent au bas de chaque page.',
      ],
      notOurs: 'Nous ne connaissons que les sites dont ce Service Desk s’occupe. Les autres ont leur propre service.',
    },

    service: {
      title: ({ organisation }: { organisation: string }) => `${organisation} vous répondra`,
      responsible: ({ site }: { site: string }) => `Responsable de « ${site} »`,
      name: 'Service de communication',
      email: 'E\u2011mail',
      phone: 'Téléphone',
      page: 'Page de contact',
      address: 'Adresse du site',
      languages: 'Répond en',
      in: { fr: 'français', nl: 'néerlandais', de: 'allemand', en: 'anglais' } satisfies LanguageNames as LanguageNames,
      advice:
        'Dites de quelle page il s’agit et collez son adresse. Ce service est le seul à pouvoir changer ce qui s’y lit.',
      notHere: 'Vous n’avez pas de ticket chez nous : votre question va directement à cette administration.',
      unknown: 'Nous ne connaissons pas encore le service de communication de ce site',
      unknownText: 'Ses coordonnées se trouvent le plus souvent au bas de chaque page du site.',
      nobody: 'Ce site n’a pas d’administration dans notre répertoire.',
    },

    other: {
      title: 'Autre chose ?',
      again: 'Chercher un autre site',
      editor: 'Je suis rédacteur ou propriétaire de ce site',
      complaint: 'Je veux introduire une plainte au sujet du Service Desk',
    },
  },
  frame: {
    skip: 'Aller au contenu',
    languages: 'Langue',
    navigation: 'Pages',
    menu: 'Menu',
    footer: 'Autres pages',
    support: 'Support',
    complete: 'Comment écrire une demande complète',
    articles: 'Articles d’aide',
    work: 'Comment nous travaillons',
    contact: 'Écrire une demande',
    accessibility: 'Déclaration d’accessibilité',
    privacy: 'Vie privée',
    daysOff: 'Jours de fermeture (iCalendar)',
    tickets: 'Mes tickets',

    /** The clock drawing. */
    today: 'Aujourd’hui',
    standsIn: ({ language }: { language: string }) => `Ce texte n’est pas encore traduit : il est en ${language}.`,

    /** Phone lines: `time` is a time of day, `day` a date without its year. */
    line: {
      in: {
        fr: 'En français',
        nl: 'En néerlandais',
        de: 'En allemand',
        en: 'En anglais',
      } satisfies LanguageNames as LanguageNames,
      openUntil: ({ time }: { time: string }) => `Ouverte maintenant, jusqu’à ${time}`,
      opensToday: ({ time }: { time: string }) => `Fermée. Ouvre aujourd’hui à ${time}`,
      opensOn: ({ day, time }: { day: string; time: string }) => `Fermée. Ouvre ${day} à ${time}`,
      opensAfter: ({ day, time, dayOff, reason }: { day: string; time: string; dayOff: string; reason: string }) =>
        `Fermée ${dayOff} (${reason}). Ouvre ${day} à ${time}`,
      never: 'Fermée pour le moment',
    },
  },
  privacy: {
    title: 'Vie privée',
    description: ({ desk }) => `Ce que ${desk} garde de vous, pourquoi, combien de temps, et quels sont vos droits.`,
    keeps: ({ desk, mailbox, cookies, sessionHours, draftDays }) => [
      {
        title: 'En bref',
        says: [
          `Nous gardons ce que vous nous écrivez et ce qu’il faut pour vous répondre. Nous ne vous suivons pas, nous n’affichons pas de publicité, et ces pages ne chargent rien d’un autre site.`,
        ],
      },
      {
        title: 'Qui est responsable',
        says: [
          `L’administration qui gère ${desk}. Vous la joignez à la même adresse que le service :`,
          { to: 'mail', label: mailbox },
        ],
      },
      {
        title: 'Ce que nous gardons',
        says: [
          [
            'Votre ticket : ce que vous avez écrit, vos fichiers, votre nom, votre adresse e\u2011mail, votre numéro de téléphone si vous le donnez, le site concerné et la langue.',
            'Les e\u2011mails échangés, avec les données techniques qui prouvent d’où ils viennent.',
            'La note qu’un agent prend d’un appel. Les appels ne sont pas enregistrés.',
            'Un historique du ticket : qui a fait quoi, et quand.',
            'Des décomptes sans nom : combien de fois un article a été lu, ou combien de visiteurs ont été orientés vers une administration.',
          ],
          'Une plainte peut être introduite sans nom.',
        ],
      },
      {
        title: 'Sur cet appareil',
        says: [
          'Ces pages n’utilisent que les cookies dont elles ont besoin. Aucun ne vous suit, et aucun n’est lu par un autre site.',
          {
            rows: [
              {
                name: cookies.theme,
                says: 'Votre choix d’apparence, claire ou sombre. Seulement si vous choisissez, pendant un an.',
              },
              {
                name: cookies.session,
                says: `Votre connexion. Seulement si vous vous connectez, pendant ${sessionHours} heures.`,
              },
              {
                name: cookies.draft,
                says: `Retrouve ce que vous avez écrit dans le formulaire et pas encore envoyé. Pendant ${draftDays} jours, puis tout est effacé. Une fois la demande envoyée, il ne sert plus.`,
              },
            ],
          },
        ],
      },
    ],
    promises: ({ mailbox, draftDays }) => [
      {
        title: 'Pourquoi, et sur quelle base',
        says: [
          [
            'Pour vous répondre et suivre votre demande : c’est notre mission d’intérêt public (RGPD, article 6, § 1, e).',
            'Pour conserver les documents de l’administration : c’est une obligation légale (RGPD, article 6, § 1, c ; loi du 24 juin 1955 relative aux archives).',
            'Pour protéger le service contre les robots et les abus : cela fait partie de la même mission. L’adresse de votre réseau sert à compter les envois d’une heure, en mémoire, et n’est pas gardée.',
          ],
          'Aucune décision à votre sujet n’est prise par une machine seule.',
        ],
      },
      {
        title: 'Combien de temps',
        says: [
          [
            `Ce qui est écrit et pas envoyé : ${draftDays} jours.`,
            'Les tickets : aussi longtemps que le service en a besoin, puis selon la loi sur les archives. Rien de ce qui doit être archivé n’est détruit sans autorisation.',
            'Sur demande, nous effaçons vos données dès que la loi le permet. L’historique garde alors qu’il s’est passé quelque chose, mais plus qui vous êtes ni ce que vous avez écrit.',
          ],
        ],
      },
      {
        title: 'Qui voit quoi',
        says: [
          [
            'Les agents de ce service, et vous.',
            'Les personnes qui participent au ticket, parce que vous ou un agent les y avez ajoutées.',
            'Le service manager de l’organisation à laquelle le site appartient.',
            'Une plainte : le coordinateur des plaintes d’abord seul. La personne visée ne la voit jamais.',
          ],
          'Nous ne vendons ni ne donnons rien à personne d’autre.',
        ],
      },
      {
        title: 'Vos droits',
        says: [
          'Vous pouvez demander ce que nous gardons de vous et en recevoir une copie, le faire corriger, le faire effacer quand la loi le permet, en limiter l’usage, ou vous y opposer. Écrivez-nous : vous recevez une réponse dans le mois.',
          { to: 'form', label: 'Faire une demande par le formulaire' },
          { to: 'mail', label: mailbox },
        ],
      },
      {
        title: 'Si vous n’êtes pas d’accord',
        says: [
          'Vous pouvez introduire une réclamation auprès de l’Autorité de protection des données.',
          ...dataProtection('fr'),
        ],
      },
    ],
  } satisfies PrivacyWords,
  /** The page after the form. `when` is a date and time, `time` a time today, `day` a date without its year. */
  receipt: {
    title: ({ number }: { number: string }) => `Votre numéro : ${number}`,
    titles: ({ count }: { count: number }) => `Vos ${count} numéros`,
    number: 'Voici votre numéro',
    numbers: ({ count }: { count: number }) => `Voici vos ${count} numéros`,
    numberNote: 'Citez-le au téléphone et laissez-le dans l’objet de vos e\u2011mails.',

    noCall: 'Votre demande urgente est enregistrée',
    phoneIn: {
      fr: 'Téléphone, en français',
      nl: 'Téléphone, en néerlandais',
      de: 'Téléphone, en allemand',
      en: 'Téléphone, en anglais',
    } satisfies LanguageNames as LanguageNames,
    openUntil: ({ time }: { time: string }) => `Ouverte jusqu’à ${time} aujourd’hui`,
    quote: 'Citez ce numéro',
    quoteFirst: 'Citez d’abord le premier de ces numéros',
    quoteNote: 'Il nous mène à votre description.',
    otherLanguages: 'Nous n’avons pas de ligne en français. Ces lignes répondent dans d’autres langues :',

    received: 'Votre demande est enregistrée',
    severalReceived: 'Vos demandes sont enregistrées',
    complaintReceived: 'Votre plainte est enregistrée',
    about: ({ summary }: { summary: string }) => `« ${summary} ».`,
    aboutSite: ({ summary, site }: { summary: string; site: string }) => `« ${summary} », site ${site}.`,
    mailComing:
      'Le numéro vous parvient aussi par e\u2011mail, à l’adresse que vous avez indiquée. Si nous ne la connaissons pas encore, confirmez-la d’un clic dans cet e\u2011mail.',
    numberHereOnly:
      'Notez le numéro : cette adresse a déjà reçu plusieurs e\u2011mails de notre part en peu de temps, nous ne vous envoyons donc pas d’e\u2011mail cette fois. Votre demande est bien enregistrée et nous y répondrons.',
    copyComing: ({ address }: { address: string }) => `Une copie avec le numéro part à ${address}.`,
    phoneOnly: 'Vous n’avez pas indiqué d’adresse e\u2011mail : notez le numéro. Nous vous appellerons.',
    anonymous:
      'Vous êtes anonyme : notez le numéro. Nous ne pouvons pas vous répondre, mais vous pouvez nous le citer.',

    next: 'Ce qui se passe maintenant',
    now: 'Maintenant',
    callNowText: 'Vous appelez. Un agent du Service Desk ouvre votre ticket et confirme l’urgence avec vous.',
    at: ({ time }: { time: string }) => `Aujourd’hui à ${time}`,
    onDay: ({ day, time }: { day: string; time: string }) => `${day} à ${time}`,
    callLaterText: 'La ligne ouvre. Vous appelez, et un agent du Service Desk confirme l’urgence avec vous.',
    untilThen: 'D’ici là',
    untilThenText:
      'Votre ticket est sur la liste des urgences, et nous le verrons en premier. Gardez le numéro sous la main.',
    untilThenMail: 'Si quelque chose change, répondez à l’e\u2011mail que vous recevez.',
    noLineText: 'Ce Service Desk n’a pas de ligne téléphonique. Votre ticket est sur la liste des urgences.',
    before: ({ time }: { time: string }) => `Avant ${time}`,
    beforeOn: ({ day, time }: { day: string; time: string }) => `Avant ${day}, ${time}`,
    firstAnswer: ({ hours }: { hours: number }) =>
      `Vous recevez une première réponse. Nous la promettons ${plural(hours, `dans l’heure de service`, `dans les ${hours} heures de service`)}.`,
    by: ({ date }: { date: string }) => `Au plus tard le ${date}`,
    complaintAnswer: ({ days }: { days: number }) =>
      `Vous recevez une réponse à votre plainte ${plural(days, `dans le jour calendrier`, `dans les ${days} jours calendrier`)}. Seul le coordinateur des plaintes la lit, tant qu’il ne l’a pas confiée à d’autres.`,
    complaintAnonymous: ({ days }: { days: number }) =>
      `Le coordinateur des plaintes traite votre plainte ${plural(days, `dans le jour calendrier`, `dans les ${days} jours calendrier`)}. Lui seul la lit, tant qu’il ne l’a pas confiée à d’autres.`,
    meanwhile: 'Entre-temps',
    meanwhileText: 'Vous nous écrivez encore à ce sujet ? Laissez le numéro dans l’objet de votre e\u2011mail.',
    meanwhilePhone: 'Vous voulez ajouter quelque chose ? Appelez-nous et citez le numéro.',

    follow: 'Suivre ce ticket',
    followOne: ({ number }: { number: string }) => `Suivre ${number}`,
    followAll: 'Suivre vos demandes',
    another: 'Écrire une autre demande',
    home: 'Retour au support',

    rest: {
      title: 'Compléter votre demande',
      text: 'Répondez ensuite aux autres questions : elles nous aident à trouver la cause. Vos réponses rejoignent ce ticket.',
      lead: 'Vos réponses rejoignent le ticket',
      effect: 'L’agent qui suit votre ticket voit vos réponses.',
      added: 'Merci, vos réponses ont rejoint le ticket.',
      none: 'Il n’y a plus rien à compléter',
      back: 'Retour au numéro',
    },

    expired: {
      title: 'Cette confirmation n’est plus disponible',
      text: 'Elle reste visible 24 heures. Votre ticket existe toujours : son numéro se trouve dans l’e\u2011mail que vous avez reçu.',
    },
  },
  /** The support page. Every figure comes from the desk's settings; `hours` is a whole phrase, "les jours ouvrables de 8 h 30 à 17 h". */
  support: {
    question: 'Une question, un problème avec votre site ?',
    lead: ({ hours }: { hours: number }) =>
      `Écrivez-nous ou appelez-nous. Chaque contact reçoit un numéro, et une première réponse dans ${hours === 1 ? 'l’heure de service' : `les ${hours} heures de service`}.`,
    leadWithoutPhone: ({ hours }: { hours: number }) =>
      `Écrivez-nous. Chaque contact reçoit un numéro, et une première réponse dans ${hours === 1 ? 'l’heure de service' : `les ${hours} heures de service`}.`,
    write: 'Écrire une demande',

    phones: 'Lignes téléphoniques',
    lineHours: ({ hours }: { hours: string }) => `Nos lignes répondent ${hours}.`,
    calendar: ({ calendar }: { calendar: string }) => `Calendrier : ${calendar}.`,
    nextDayOff: ({ day, reason }: { day: string; reason: string }) =>
      `Prochain jour de fermeture : ${day} (${reason}).`,

    /** Several desks, or none yet. */
    desks: { title: 'De quel Service Desk avez-vous besoin ?', here: 'Vous êtes ici' },
    noDesk: {
      title: 'Ce site n’a pas encore de service d’assistance',
      text: 'Belfry est installé. Dès qu’un administrateur aura créé un service d’assistance, cette page montrera comment le joindre.',
      go: 'Se connecter pour le créer',
    },

    ways: {
      three: 'Trois façons de nous joindre',
      four: 'Quatre façons de nous joindre',
      form: 'Formulaire de contact',
      formText: 'Il pose les bonnes questions. Votre numéro de ticket s’affiche tout de suite.',
      tool: 'Outil de ticketing en ligne',
      access: 'Demander un accès',
      toolText:
        'Suivez vos tickets et répondez-y, si vous avez reçu un accès. Sinon, demandez-le à votre service manager ; tout vous parvient aussi par e\u2011mail.',
      or: 'ou',
      mailText: 'Un seul sujet par message. Le numéro vous parvient par e\u2011mail en quelques secondes.',
      phoneText: ({ language, hours }: { language: string; hours: string }) =>
        `${language}, ${hours}. Gardez votre numéro de ticket sous la main, si vous en avez un.`,
    },

    urgent: {
      title: 'C’est urgent ?',
      form: 'Remplissez le formulaire court',
      formText: '(le site, un titre, ce qui se passe, votre téléphone). Votre numéro s’affiche tout de suite.',
      callNow: 'Appelez tout de suite le',
      callNowText: 'Un incident urgent se signale toujours aussi par téléphone.',
      callLater: ({ when }: { when: string }) => `Appelez ${when} le`,
      callLaterText: 'D’ici là, votre demande est en tête de notre liste.',
      today: ({ time }: { time: string }) => `dès ${time}`,
      onDay: ({ day, time }: { day: string; time: string }) => `dès ${day}, ${time},`,
      or: 'ou le',
      quote: 'Citez le numéro.',
      quoteText: 'Il relie votre appel à votre description, et à tous les messages qui suivent.',
      noPhone: 'Nous voyons votre demande en premier.',
      noPhoneText: 'Elle est en tête de notre liste dès l’ouverture.',
    },

    helped: {
      title: 'Qui nous aidons',
      editors: 'Rédacteurs et propriétaires de sites',
      editorsText: ({ editors }: { editors: number }) =>
        `Le support s’adresse aux personnes qui écrivent sur les sites dont nous nous occupons, ou qui en sont responsables : au plus ${editors === 1 ? '1 rédacteur' : `${editors} rédacteurs`} par site.`,
      own: 'À qui ce Service Desk s’adresse',
      complete: 'Plus votre demande est complète, plus vite nous pouvons vous aider.',
      how: 'Comment écrire une demande complète',
      visitors: 'Vous visitez un site ?',
      visitorsText:
        'Le service de communication de l’administration responsable vous répondra : c’est lui qui écrit et publie les pages.',
      field: 'Nom ou adresse du site',
      search: 'Chercher',
    },

    closing: {
      title: 'Quand un ticket se clôture',
      handled: ({ days }: { days: number }) =>
        days === 1
          ? 'Quand votre demande est traitée, nous vous envoyons un avis de clôture. Sans réaction de votre part, le ticket se clôture après 1 jour ouvrable, à 24 h.'
          : `Quand votre demande est traitée, nous vous envoyons un avis de clôture. Sans réaction de votre part, le ticket se clôture après ${days} jours ouvrables, à 24 h.`,
      asked: ({ reminders, notice }: { reminders: string; notice: number }) =>
        `Si nous attendons une information de vous, nous la redemandons après ${reminders}. Le ${notice === 1 ? '1er' : `${notice}e`} jour, vous recevez le même avis.`,
      /** In a list of days, only the last one has its unit. */
      after: ({ days }: { days: number }) => (days === 1 ? '1 jour ouvrable' : `${days} jours ouvrables`),
      and: 'et',
      reaction:
        'Le jour de l’avis ne compte pas. Si vous réagissez à temps, le ticket est rouvert. Plus tard, votre réaction ouvre un nouveau ticket, lié au premier.',
      moreTime: ({ days }: { days: number }) =>
        `Il vous faut plus de temps ? Un clic dans l’avis ajoute ${days === 1 ? '1 jour ouvrable' : `${days} jours ouvrables`}.`,
      example: ({ today, date }: { today: string; date: string }) =>
        `Un avis envoyé aujourd’hui, ${today}, clôturerait le ticket le ${date}.`,
      daysOff: 'Les jours qui ne comptent pas',
      notCounted: ({ days }: { days: string }) => `non comptés : ${days}`,
    },

    faq: {
      title: 'Questions fréquentes',
      number: {
        question: 'Que signifie mon numéro de ticket ?',
        answer: ({ number }: { number: string }) => [
          `Chaque contact ouvre un ticket : un numéro unique et une description sommaire, complétée à mesure que nous avançons. Par exemple ${number}.`,
          'Les deux derniers chiffres vérifient les autres : une faute de frappe ne mène presque jamais au ticket de quelqu’un d’autre. Laissez le numéro dans l’objet de vos e\u2011mails, et citez-le au téléphone.',
        ],
      },
      subject: {
        question: 'Pourquoi un seul sujet par message ?',
        answer: [
          'Chaque sujet a son ticket, son agent et son délai. Deux sujets dans un message se retardent l’un l’autre, et le second risque de passer inaperçu.',
        ],
      },
      complete: {
        question: 'Qu’est-ce qu’une demande complète ?',
        answer: [
          'Une demande à laquelle nous pouvons répondre sans rien vous redemander. Pour un incident, nous posons ces questions :',
        ],
        after: 'Le formulaire de contact les pose une à une, avec un exemple pour chacune.',
      },
      insists: {
        question: 'Pourquoi le Service Desk clôture-t-il mon ticket ?',
        answer: [
          'Pour pouvoir traiter les demandes des autres. Nous ne clôturons rien en silence : un avis vous annonce la date, et un clic ou une réponse suffit pour continuer.',
          'Un nouveau ticket reste toujours possible, même longtemps après.',
        ],
      },
      complaint: {
        question: 'Je veux introduire une plainte',
        answer: ({ days }: { days: number }) => [
          `Une plainte est ouverte à tous, même sans nom. Seul le coordinateur des plaintes la lit d’abord, et vous recevez une réponse dans ${days === 1 ? 'la journée' : `les ${days} jours`}.`,
        ],
        link: 'Introduire une plainte',
      },
    },
  },
  /** "How we work": durations, dates and hours arrive formatted; `half` is the median, `nine` the 90th percentile. */
  work: {
    title: 'Comment nous travaillons',
    lead: 'Ce que nous promettons, ce que nous tenons, et comment nous comptons. Les chiffres viennent des tickets eux-mêmes.',
    covers: ({ first, last }: { first: string; last: string }) => {
      if (first === last) return `Tickets ouverts en ${first}.`;
      return `Tickets ouverts entre ${first} et ${last}.`;
    },
    computed: ({ moment }: { moment: string }) => `Chiffres du ${moment}.`,
    noTickets: 'Aucun ticket n’a été ouvert ces douze derniers mois : il n’y a pas encore de chiffre à montrer.',
    summary: 'En bref',
    figures: 'Les chiffres, mois par mois',
    counting: 'Comment nous comptons',
    month: 'Mois',
    current: 'en cours',
    tooFew: 'trop peu',
    drawing: 'Dessin',

    duration: ({ hours, minutes }: { hours: number; minutes: number }) => {
      if (hours === 0) return `${minutes} min`;
      return minutes === 0 ? `${hours} h` : `${hours} h ${String(minutes).padStart(2, '0')}`;
    },
    days: ({ days, count }: { days: string; count: number }) => `${days} ${count < 2 ? 'jour' : 'jours'}`,

    first: {
      title: 'La première réponse',
      promise: ({ hours }: { hours: number }) =>
        `Nous promettons une première réponse dans ${hours === 1 ? 'l’heure de service' : `les ${hours} heures de service`}.`,
      sentence: ({ half, nine }: { half: string; nine: string | null }) =>
        nine === null
          ? `La moitié des premières réponses est partie en ${half} de service ou moins.`
          : `La moitié des premières réponses est partie en ${half} de service ou moins, et neuf sur dix en ${nine} ou moins.`,
      gross: ({ half, nine }: { half: string; nine: string | null }) =>
        nine === null
          ? `Nuits, week-ends et jours de fermeture compris : la moitié en ${half}.`
          : `Nuits, week-ends et jours de fermeture compris : la moitié en ${half}, neuf sur dix en ${nine}.`,
      tooFew: 'Trop peu de tickets ont reçu une première réponse pour en tirer une durée.',
      caption: 'Délai de la première réponse, en heures de service, par mois',
      half: 'La moitié en',
      nine: 'Neuf sur dix en',
      gross1: 'La moitié, tout compris',
      target: ({ hours }: { hours: number }) => `promis : ${hours} h`,
      legendHalf: 'la moitié',
      legendNine: 'neuf sur dix',
      legendTarget: 'promis',
      answer: 'Première réponse',
      answerText:
        'La première réponse écrite d’un agent, sa demande d’informations complémentaires, ou le message qui vous oriente vers l’administration responsable. L’accusé de réception, une note interne ou un appel n’en sont pas une.',
      service: 'Heure de service',
      serviceText: ({ hours }: { hours: string }) =>
        `Une heure d’ouverture du Service Desk, quelle que soit la ligne : ${hours}. Le reste du temps, ce délai ne court pas.`,
      spread: 'La moitié, neuf sur dix',
      spreadText: 'La médiane et le 90e centile : la moitié, ou neuf tickets sur dix, ont attendu ce temps ou moins.',
      few: 'Trop peu',
      fewText: ({ samples, ninetieth }: { samples: number; ninetieth: number }) =>
        `En dessous de ${samples} tickets, une durée parlerait d’un ticket plus que de notre travail. En dessous de ${ninetieth}, « neuf sur dix » serait le plus lent à lui seul.`,
    },

    kept: {
      title: 'À temps ou en retard',
      sentence: ({ kept, of }: { kept: string; of: string }) =>
        `${plural(kept, `${kept} première réponse sur ${of} est partie`, `${kept} premières réponses sur ${of} sont parties`)} dans le délai promis.`,
      overdue: ({ tickets, many }: { tickets: string; many: boolean }) =>
        many
          ? `${tickets} tickets en retard attendent encore leur première réponse : ils comptent parmi les retards.`
          : `${tickets} ticket en retard attend encore sa première réponse : il compte parmi les retards.`,
      noneOverdue: 'Aucun ticket en retard n’attend encore sa première réponse.',
      tooFew: 'Trop peu de tickets pour dire combien de réponses sont parties à temps.',
      caption: 'Tickets et premières réponses à temps, par mois',
      tickets: 'Tickets',
      inTime: 'À temps',
      of: ({ kept, of }: { kept: string; of: string }) => `${kept} sur ${of}`,
      legendKept: 'à temps',
      legendMissed: 'en retard',
      time: 'À temps',
      timeText:
        'La première réponse est partie avant l’échéance, fixée à l’ouverture du ticket. Sont en retard les tickets répondus après, et ceux dont l’échéance est passée sans réponse. Un ticket dont l’échéance n’est pas encore passée, ou que son demandeur a clos avant, n’entre pas dans ce compte.',
      month: 'Mois',
      monthText: 'Un ticket compte dans le mois où il a été ouvert.',
      out: 'Ce qui n’est pas compté',
      outText:
        'Les messages indésirables, avérés ou suspects ; les doublons, dont seul l’original compte ; les plaintes, qui ont leur propre délai.',
      complaints: ({ complaints, days }: { complaints: string; days: number }) =>
        `${plural(complaints, `${complaints} plainte a été introduite`, `${complaints} plaintes ont été introduites`)} sur la même période. Nous promettons d’y répondre dans ${plural(days, `${days} jour calendrier`, `les ${days} jours calendrier`)}.`,
      fewComplaints: ({ samples, days }: { samples: number; days: number }) =>
        `Moins de ${samples} plaintes ont été introduites sur la même période. Nous promettons d’y répondre dans ${plural(days, `${days} jour calendrier`, `les ${days} jours calendrier`)}.`,
    },

    complete: {
      title: 'Demandes complètes et incomplètes',
      sentence: ({ complete, incomplete }: { complete: string; incomplete: string }) =>
        `La moitié des demandes complètes a reçu sa première réponse en ${complete} de service ou moins ; pour les incomplètes, c’est ${incomplete}.`,
      tooFew: 'Trop peu de demandes sont arrivées par formulaire pour comparer les complètes et les incomplètes.',
      caption: 'Première réponse des demandes complètes et incomplètes, en heures de service',
      kind: 'Demandes',
      complete: 'Complètes',
      incomplete: 'Incomplètes',
      what: 'Demande complète',
      whatText:
        'À l’envoi du formulaire, chaque question qui demande une réponse en avait une. Ce qui s’ajoute plus tard n’y change rien. Un e\u2011mail, un appel ou une lettre n’a pas de formulaire, et n’entre pas dans cette comparaison.',
    },

    /** The desk's targets beside its promise, with parallel sentences. */
    targets: {
      net: 'Heures de service, sans les pauses',
      netText:
        'Seules comptent les heures d’ouverture, les jours ouvrables. Le temps pendant lequel le demandeur a la parole ne compte pas.',
      timeText:
        'Dans le délai qui valait pour le type et la priorité du ticket. Sont en retard ceux qui l’ont dépassé, y compris ceux qui attendent encore.',
      label: ({ hours }: { hours: number }) => `objectif\u00a0: ${hours}\u00a0h`,
      overdue: ({ count, many }: { count: string; many: boolean }) =>
        many
          ? `${count} attendent encore et sont en retard\u00a0: ils comptent comme tels.`
          : `${count} attend encore et est en retard\u00a0: il compte comme tel.`,
      noneOverdue: 'Aucun en retard n’attend encore.',
      legend: 'visé',
      apart: ({ complete, incomplete }: { complete: string; incomplete: string }) =>
        `Pour les demandes complètes, la moitié en ${complete}\u00a0; pour les incomplètes, en ${incomplete}.`,
      handled: {
        title: 'Le traitement',
        promise: ({ hours }: { hours: number }) =>
          `Nous visons à traiter une demande ${plural(hours, `en ${hours} heure de service`, `en ${hours} heures de service`)}.`,
        none: 'Le Service Desk ne s’est pas fixé de délai de traitement.',
        kept: ({ kept, of }: { kept: string; of: string }) =>
          `${plural(kept, `${kept} ticket sur ${of} a été traité`, `${kept} tickets sur ${of} ont été traités`)} dans le délai visé.`,
        sentence: ({ half, nine }: { half: string; nine: string | null }) =>
          nine === null
            ? `La moitié des tickets ont été traités en ${half} de temps de service.`
            : `La moitié des tickets ont été traités en ${half} de temps de service, neuf sur dix en ${nine}.`,
        tooFew: 'Trop peu de tickets ont été traités pour dire combien de temps cela prend.',
        caption: 'Temps de traitement, en heures de service, par mois',
        keptCaption: 'Traités dans le délai, par mois',
        what: 'Traitement',
        whatText:
          'De l’ouverture jusqu’à ce que le ticket soit traité, ou clôturé. S’il est rouvert, le temps continue.',
        monthText: 'Un ticket compte dans le mois de son ouverture.',
      },
      nextAnswer: {
        title: 'La réponse suivante',
        promise: ({ hours }: { hours: number }) =>
          `Nous visons à répondre à une réaction ${plural(hours, `en ${hours} heure de service`, `en ${hours} heures de service`)}.`,
        none: 'Le Service Desk ne s’est pas fixé de délai de réponse à une réaction.',
        kept: ({ kept, of }: { kept: string; of: string }) =>
          `${plural(kept, `${kept} réaction sur ${of} a eu sa réponse`, `${kept} réactions sur ${of} ont eu leur réponse`)} dans le délai visé.`,
        sentence: ({ half, nine }: { half: string; nine: string | null }) =>
          nine === null
            ? `La moitié des réactions ont eu leur réponse en ${half} de temps de service.`
            : `La moitié des réactions ont eu leur réponse en ${half} de temps de service, neuf sur dix en ${nine}.`,
        tooFew: 'Trop peu de réactions ont eu une réponse pour dire combien de temps cela prend.',
        caption: 'Temps jusqu’à la réponse suivante, en heures de service, par mois',
        keptCaption: 'Réponses suivantes dans le délai, par mois',
        what: 'Réponse suivante',
        whatText:
          'D’une réaction qui attend jusqu’au prochain message du Service Desk au demandeur. Une note interne n’en est pas un. Les chiffres commencent le jour où Belfry a commencé à compter.',
        monthText: 'Une réaction compte dans le mois de son arrivée.',
      },
    },

    closing: {
      title: 'La clôture',
      promise: ({ days }: { days: number }) =>
        `Nous clôturons un ticket ${days === 1 ? '1 jour ouvrable' : `${days} jours ouvrables`} après un avis resté sans réaction, jamais en silence.`,
      sentence: ({ half, nine }: { half: string; nine: string | null }) =>
        nine === null
          ? `La moitié des tickets était clôturée après ${half} ou moins.`
          : `La moitié des tickets était clôturée après ${half} ou moins, neuf sur dix après ${nine} ou moins.`,
      tooFew: 'Trop peu de tickets sont clôturés pour en tirer une durée.',
      caption: 'Temps jusqu’à la clôture, par mois d’ouverture',
      half: 'La moitié après',
      nine: 'Neuf sur dix après',
      what: 'Temps jusqu’à la clôture',
      whatText:
        'De l’ouverture à la clôture, tout compris : nuits, week-ends, attente de vos informations, et les jours de l’avis. Les tickets encore ouverts n’y sont pas.',
    },

    open: {
      title: 'Quand nous travaillons',
      desk: 'Service Desk',
      calendar: ({ calendar }: { calendar: string }) => `Calendrier : ${calendar}.`,
      exceptions: 'Autres heures',
      day: 'Jour ouvrable',
      dayText: 'Du lundi au vendredi, hors jours de fermeture ci-dessous.',
    },

    daysOff: {
      title: 'Jours de fermeture',
      text: 'Ces jours-là, les lignes sont fermées, et aucun délai ne court.',
      undecided: ({ year }: { year: number }) => `Les jours de pont de ${year} ne sont pas encore fixés.`,
      none: 'Aucun jour de fermeture.',
      file: 'Ajouter à votre agenda (iCalendar)',
      calendarName: ({ desk }: { desk: string }) => `Jours de fermeture – ${desk}`,
      event: ({ reason }: { reason: string }) => `Fermé : ${reason}`,
      description: ({ desk }: { desk: string }) => `${desk} est fermé ce jour-là. Aucun délai ne court.`,
    },
  },
};

/** The texts of each language, by area. */
export interface PublicCatalogue {
  accessibility: AccessibilityWords;
  announcements: AnnouncementWords;
  answer: AnswerWords;
  approval: ApprovalWords;
  articles: ArticleWords;
  complete: CompleteWords;
  contact: ContactWords;
  directory: DirectoryWords;
  frame: FrameWords;
  privacy: PrivacyWords;
  receipt: ReceiptWords;
  support: SupportWords;
  work: WorkWords;
}

/** A desk's facts in the accessibility statement (model of the Implementing Decision (EU) 2018/1523). */
export interface AccessibilityFacts {
  desk: string;
  mailbox: string;
  /** A date, formatted in this language. */
  preparedOn: string;
  hours: number;
  complaintDays: number;
  /** Phone lines: language, displayed number and dialled number (E.164). */
  lines: { name: string; number: string; e164: string }[];
}

export interface AccessibilityWords {
  title: string;
  description: (facts: { desk: string }) => string;
  parts: (facts: AccessibilityFacts) => NoticePart[];
}

export type AnnouncementWords = Widened<(typeof fr)['announcements']>;

export type ApprovalWords = Widened<(typeof fr)['approval']>;

export type AnswerWords = Widened<(typeof fr)['answer']>;

export type ArticleWords = Widened<(typeof fr)['articles']>;

export type CompleteWords = Widened<(typeof fr)['complete']>;

interface Choice {
  label: string;
  hint: string;
}

export type ContactWords = Widened<(typeof fr)['contact']>;

export type DirectoryWords = Widened<(typeof fr)['directory']>;

export type FrameWords = Widened<(typeof fr)['frame']>;

/** A desk's facts in the privacy notice, and the retention times of this software. */
export interface PrivacyFacts {
  desk: string;
  mailbox: string;
  cookies: { theme: string; session: string; draft: string };
  sessionHours: number;
  draftDays: number;
}

export interface PrivacyWords {
  title: string;
  description: (facts: { desk: string }) => string;
  /** The controller, and the data that is processed. */
  keeps: (facts: PrivacyFacts) => NoticePart[];
  /** Purposes, retention, recipients and the reader's rights. */
  promises: (facts: PrivacyFacts) => NoticePart[];
}

export type ReceiptWords = Widened<(typeof fr)['receipt']>;

/** Widens fixed lists of paragraphs, so that a language may use as many as it needs. */
export type SupportWords = {
  [K in keyof (typeof fr)['support']]: K extends 'faq' ? FaqWords : Widened<(typeof fr)['support'][K]>;
};

interface FaqWords {
  title: string;
  number: { question: string; answer: (facts: { number: string }) => string[] };
  subject: { question: string; answer: string[] };
  complete: { question: string; answer: string[]; after: string };
  insists: { question: string; answer: string[] };
  complaint: { question: string; answer: (facts: { days: number }) => string[]; link: string };
}

export type WorkWords = Widened<(typeof fr)['work']>;
