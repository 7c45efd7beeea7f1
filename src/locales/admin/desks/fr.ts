import type { Widened } from '#locales/widened.ts';

/** Desks: what each setting means, what a change of it does, and what is wrong with a value. */
export const fr = {
  title: 'Desks',
  lead: 'Chaque desk a ses numéros, ses heures, son calendrier et ses règles. Un changement vaut aussitôt et figure dans le journal d’audit.',
  none: 'Aucun desk',
  noneText: 'Créez le premier desk ci-dessous.',
  all: 'Tous les desks',
  saved: 'C’est enregistré, et cela vaut dès maintenant.',
  save: 'Enregistrer',
  change: 'Modifier',
  effect: 'Ce que cela change',
  conflict:
    'Quelqu’un a modifié ces réglages pendant que vous écriviez. Les valeurs actuelles sont montrées ci-dessous, au-dessus des vôtres. Enregistrez encore une fois pour garder les vôtres.',
  now: 'Valeurs actuelles',
  number: 'Préfixe des numéros',
  numberFixed: 'Il reste tel quel : les numéros déjà communiqués doivent rester valables.',
  closed: 'fermé',
  noLine: 'aucune ligne',
  elsewhere: 'Aussi à régler',
  add: {
    title: 'Créer un desk',
    prefix: 'Préfixe des numéros',
    prefixHint: 'De deux à huit lettres, par exemple DTO. Il ouvre chaque numéro de ticket et ne change plus.',
    mailbox: 'Adresse électronique du desk',
    mailboxHint:
      'Votre serveur de courrier doit remettre à Belfry ce qui y arrive, par LMTP ou par la commande « belfry receive-mail ». Sinon, Belfry lit la boîte par IMAP.',
    save: 'Créer le desk',
    refused: {
      prefix: 'Un préfixe a de deux à huit lettres et n’est pas un mot comme TICKET. Choisissez-en un autre.',
      prefixTaken: 'Un desk a déjà ce préfixe. Choisissez-en un autre.',
      mailbox: 'Écrivez une adresse électronique, par exemple desk@administration.example.',
      mailboxTaken: 'Cette adresse est déjà celle d’un desk. Choisissez-en une autre.',
      demonstration: 'La démonstration garde ses deux desks. Créez le vôtre sur une base de données à vous.',
    },
  },
  parts: {
    languages: {
      name: 'Langues et fuseau horaire',
      about: 'Les langues dans lesquelles le desk écrit, la sienne d’abord, et l’heure qu’il suit.',
      effect:
        'La première langue vaut quand rien n’en indique une autre. Les tickets ouverts gardent leur langue. Le fuseau déplace les heures et la fin des jours à venir, jamais une date déjà communiquée.',
    },
    audience: {
      name: 'Qui vous aidez',
      about:
        'La phrase de la page de support qui dit à qui le desk s’adresse. Texte simple, dans les quatre langues ; {editors} devient le nombre maximal de rédacteurs par site, {desk} le nom du desk.',
      effect:
        'La page de support la montre aussitôt. Vides, les quatre champs laissent la phrase que Belfry tire de vos limites. Les droits de chacun ne changent pas.',
    },
    hours: {
      name: 'Heures d’ouverture',
      about: 'Quand le desk travaille. La première réponse se compte dans ces heures.',
      effect:
        'La page de support et les accusés de réception montrent aussitôt les nouvelles heures. Une échéance ouverte est recomptée, et ne vient jamais plus tôt que promis.',
    },
    lines: {
      name: 'Lignes téléphoniques',
      about: 'Une ligne par langue, avec ses heures. Une langue sans ligne montre toutes les lignes.',
      effect:
        'Chaque page dit aussitôt si la ligne est ouverte. Sans aucune ligne, un incident urgent n’est pas à téléphoner.',
    },
    promises: {
      name: 'Engagements et limites',
      about: 'Le délai de la première réponse et d’une plainte, et le nombre de rédacteurs par site.',
      effect:
        'Les nouveaux tickets suivent les nouveaux délais ; ceux qui sont ouverts gardent l’échéance communiquée. Au-delà d’une limite abaissée, tous gardent leur accès et personne n’est ajouté.',
    },
    closing: {
      name: 'Clôture',
      about: 'Les rappels, l’avis de clôture et les jours ouvrables de silence avant la clôture.',
      effect:
        'Vaut pour les avis et les demandes d’informations qui partent à partir de maintenant. Ce qui court garde ses dates.',
    },
    exceptions: {
      name: 'Exceptions aux heures',
      about: 'D’autres heures, ou aucune, à une date ou d’une date à une autre, avec la raison.',
      effect:
        'La page de support, les lignes et les échéances en heures suivent aussitôt l’exception. Les jours ouvrables de la clôture n’en dépendent pas\u00a0: un jour raccourci reste un jour ouvrable.',
    },
    assignment: {
      name: 'Attribution automatique',
      about: 'À qui un nouveau ticket est confié de lui-même\u00a0: selon son site, ou à chacun son tour.',
      effect: 'Vaut pour les tickets qui s’ouvrent à partir de maintenant. Ceux qui sont ouverts restent où ils sont.',
    },
    targets: {
      name: 'Objectifs',
      about:
        'Les délais pour répondre à une réaction et pour traiter un ticket, et ce qui se passe quand ils approchent.',
      effect:
        'Ce qui court est recompté\u00a0: un délai plus court vaut à partir de maintenant. Une première réponse promise ne vient jamais plus tard.',
    },
    calendar: {
      name: 'Calendrier',
      about: 'Les jours qui ne sont pas ouvrables, avec leur raison.',
      effect:
        'Les échéances sautent ces jours. Ce qui est ouvert est recompté dans la minute, jamais vers une date plus proche\u202f; qui attendait une date reportée reçoit un message. Les autres desks gardent leur calendrier.',
    },
    mailboxes: {
      name: 'Boîtes aux lettres',
      about: 'Les adresses auxquelles on écrit au desk, et l’état du courrier.',
      effect:
        'La première adresse est celle de l’expéditeur. Le courrier pour une adresse retirée est refusé, et son expéditeur l’apprend de son serveur.',
    },
    sending: {
      name: 'Envoi du courrier',
      about: 'Le serveur par lequel partent les messages, leur adresse de retour et leur signature.',
      effect: 'Vaut dès le prochain message.',
    },
    teams: {
      name: 'Équipes',
      about: 'Des agents auxquels des tickets sont confiés ensemble. Chaque équipe a sa liste dans la console.',
      effect:
        'Une équipe ne donne ni ne retire aucun droit : elle dit où se trouve un ticket. Les demandeurs n’en lisent rien.',
    },
    people: {
      name: 'Agents et rôles',
      about: 'Qui travaille au desk : agents, coordinateurs des plaintes, administrateurs.',
      effect: 'Un rôle vaut aussitôt. Qui est retiré perd l’accès au desk à l’instant, et ses sessions se terminent.',
    },
    letters: {
      name: 'Textes des messages',
      about:
        'Ce que disent les messages du desk, dans les quatre langues : le texte de Belfry ou le vôtre, et un paragraphe à vous. Chaque message se lit en entier avant d’être enregistré.',
      effect:
        'Vaut pour les messages écrits à partir de maintenant. Les dates, les boutons et les mots des agents viennent toujours de Belfry.',
    },
  },
  noTeam: 'aucune',
  audience: {
    generated: 'la phrase de Belfry',
    preview: 'Ce que la page de support dit maintenant',
    open: 'Ouvrir la page',
  },
  fields: {
    audience: 'Qui nous aidons',
    audienceHint: 'Vide dans les quatre langues : la phrase de Belfry.',
    languages: 'Langues',
    languagesHint: 'Cochez celles dans lesquelles le desk écrit.',
    first: 'Langue du desk',
    zone: 'Fuseau horaire',
    zoneHint: 'Par exemple Europe/Brussels.',
    hoursHint: 'Par exemple 08:30-12:00, 13:00-17:00. Vide : fermé.',
    phone: 'Numéro de téléphone',
    phoneHint: 'Par exemple 02 555 12 10. Vide : aucune ligne dans cette langue.',
    lineHours: 'Heures de la ligne',
    firstAnswer: 'Première réponse, en heures d’ouverture',
    nextAnswer: 'Réponse suivante',
    handled: 'Traitement',
    targetRules: 'Règles des objectifs',
    assignmentMode: 'Attribution automatique',
    assignmentPeople: 'Participent au tour',
    assignmentMax: 'Au plus, par personne',
    assignmentStrangers: 'Attribution des inconnus',
    assignmentSite: 'Attribution d’un site',
    targetStep: 'Étape des objectifs',
    complaint: 'Réponse à une plainte, en jours calendrier',
    editors: 'Rédacteurs par site, au plus',
    acknowledgements: 'Accusés de réception par heure et par adresse, au plus',
    acknowledgementsHint: 'Protège contre un envoi en masse. Le courrier est toujours gardé.',
    reminders: 'Rappels, en jours ouvrables après la demande',
    remindersHint: 'Des nombres croissants, par exemple 2, 4. Vide : aucun rappel.',
    notice: 'Avis de clôture, en jours ouvrables après la demande',
    closing: 'Silence avant la clôture, en jours ouvrables',
    extension: 'Ce qu’ajoute « plus de temps », en jours ouvrables',
    calendar: 'Calendrier',
    mailbox: 'Adresse',
    fetching: 'Lecture par IMAP',
    relay: 'Relais',
    bounces: 'Adresse de retour',
    signature: 'Signature DKIM',
    mailboxLanguage: 'Langue d’une boîte',
    acknowledgesFrom: 'Accusés de réception d’une boîte, à partir du',
  },
  problems: {
    languages: 'Cochez au moins une langue, dont celle du desk.',
    zone: 'Écrivez un fuseau horaire comme Europe/Brussels.',
    hours: ({ day }: { day: string }) =>
      `Écrivez ${day} comme 08:30-12:00, 13:00-17:00, dans l’ordre, sans chevauchement.`,
    phone: 'Écrivez un numéro de téléphone, par exemple 02 555 12 10.',
    figure: ({ min, max }: { min: string; max: string }) => `Écrivez un nombre entier de ${min} à ${max}.`,
    reminders: 'Écrivez au plus cinq nombres croissants, tous avant l’avis de clôture.',
  },
  calendar: {
    base: 'Règles de base',
    baseHint:
      'Les jours fériés légaux, ou avec eux les congés de l’administration fédérale. Les jours que vous avez ajoutés restent.',
    keep: ({ name }: { name: string }) => `Garder « ${name} »`,
    take: 'Prendre ces règles',
    single: 'Jours ajoutés année par année',
    noSingle: 'Aucun jour de pont n’est ajouté.',
    remove: ({ date }: { date: string }) => `Retirer le ${date}`,
    removeShort: 'Retirer',
    add: 'Ajouter un jour',
    date: 'Date',
    reason: 'Raison, telle que le public la lit',
    more: 'D’autres jours de pont de cette année suivront',
    moreHint: 'Sinon, les jours de pont de l’année sont fixés avec celui-ci.',
    save: 'Ajouter ce jour',
    years: 'Une année entière',
    yearsHint: 'Chaque jour dessiné, chaque congé avec sa raison, les jours ouvrables de chaque mois.',
    yearUndecided: 'jours de pont pas encore fixés',
    badDate: 'Indiquez un jour de la semaine à venir comme jour, mois et année, par exemple 24/11/2027.',
    known: 'Ce jour n’est déjà pas ouvrable. Choisissez-en un autre.',
    reasonMissing: 'Écrivez la raison dans les quatre langues, de 80 caractères au plus.',
  },
  mailboxes: {
    sender: 'adresse de l’expéditeur',
    remove: ({ address }: { address: string }) => `Retirer ${address}`,
    add: 'Ajouter une adresse',
    save: 'Ajouter cette adresse',
    last: 'Un desk garde au moins une adresse. Ajoutez d’abord l’autre.',
    unread: 'Du courrier pour cette adresse attend d’être lu. Essayez encore dans un moment.',
    state: 'État du courrier',
    received: ({ when }: { when: string }) => `Dernier message reçu : ${when}`,
    noneReceived: 'Aucun message n’est encore arrivé.',
    sent: ({ when }: { when: string }) => `Dernier message remis au relais : ${when}`,
    noneSent: 'Le relais n’a encore pris aucun message.',
    failing: ({ count, reason }: { count: string; reason: string }) =>
      `${count} messages attendent le relais : ${reason}`,
    test: {
      title: 'Envoyer un message d’essai',
      to: 'À quelle adresse',
      send: 'Envoyer le message d’essai',
      again: 'Voir où il en est',
      queued: ({ address, when }: { address: string; when: string }) =>
        `Message d’essai à ${address}, demandé le ${when} : il attend d’être remis au relais.`,
      waits: ({ address, reason }: { address: string; reason: string }) =>
        `Message d’essai à ${address} : le relais ne l’a pas encore pris. Il dit : ${reason}`,
      sent: ({ address, when }: { address: string; when: string }) =>
        `Message d’essai à ${address} : le relais l’a pris le ${when}.`,
      failed: ({ address, reason }: { address: string; reason: string }) =>
        `Message d’essai à ${address} : le relais l’a refusé. Il dit : ${reason}`,
      email: 'Écrivez une adresse électronique, par exemple vous@administration.example.',
      often: ({ max }: { max: string }) =>
        `Ce desk a déjà envoyé ${max} messages d’essai en une heure. Essayez plus tard.`,
    },
  },
  people: {
    list: 'Qui travaille ici',
    roles: 'Rôles',
    rolesHint:
      'Un agent lit et traite les tickets. Seul un coordinateur lit les plaintes. Un administrateur règle le desk.',
    add: 'Ajouter ou changer une personne',
    email: 'Adresse électronique',
    emailHint:
      'La personne reçoit un lien qui sert une fois, pendant 24 heures : elle y choisit comment elle se connecte. Si elle travaille déjà ici, ses rôles deviennent ceux que vous cochez.',
    invited: ({ when }: { when: string }) => `Invité, pas encore connecté. Le lien vaut jusqu’au ${when}.`,
    notSignedIn: 'Pas encore connecté. Le lien d’invitation n’est plus valable.',
    invite: 'Inviter à nouveau',
    sent: 'L’invitation est partie. Le lien sert une fois, pendant 24 heures.',
    name: 'Nom',
    save: 'Donner ces rôles',
    remove: ({ name }: { name: string }) => `Retirer ${name} du desk`,
    removeShort: 'Retirer',
    problems: {
      email: 'Écrivez une adresse électronique, par exemple nadia@desk.example.',
      roles: 'Cochez au moins un rôle.',
      lastAdministrator: 'Ce desk garde au moins un administrateur. Nommez d’abord quelqu’un d’autre.',
      elsewhere:
        'Cette personne travaille aussi à un desk que vous n’administrez pas : ses rôles valent là aussi. Cochez ceux qu’elle a déjà, ou demandez à son administrateur.',
    },
  },
  firstSteps: {
    title: 'Mise en service',
    lead: 'De la base vide au premier message accusé, en dix minutes. Chaque étape sait elle-même quand elle est faite.',
    progress: ({ done, of }: { done: string; of: string }) => `${done} étapes sur ${of} sont faites`,
    done: 'fait',
    toDo: 'à faire',
    ready: 'Le desk est en service. Ouvrez la page de support et écrivez votre première demande.',
    desk: {
      name: 'Créer le desk',
      about: 'Son préfixe, son adresse, ses langues.',
    },
    lines: {
      name: 'Donner les lignes téléphoniques',
      about: 'Au moins une, pour les incidents urgents.',
    },
    exceptions: {
      name: 'Exceptions aux heures',
      about: 'D’autres heures, ou aucune, à une date ou d’une date à une autre, avec la raison.',
      effect:
        'La page de support, les lignes et les échéances en heures suivent aussitôt l’exception. Les jours ouvrables de la clôture n’en dépendent pas\u00a0: un jour raccourci reste un jour ouvrable.',
    },
    calendar: {
      name: 'Choisir le calendrier',
      about: 'Avec les jours de pont de cette année, s’il y en a.',
    },
    agent: {
      name: 'Nommer un agent',
      about: 'Quelqu’un qui lit et traite les tickets ; ce peut être vous.',
    },
    sent: {
      name: 'Envoyer un message d’essai',
      about: 'Le relais prend le courrier du desk.',
    },
    received: {
      name: 'Recevoir un message',
      about: ({ mailbox }: { mailbox: string }) =>
        `Faites remettre à Belfry le courrier de ${mailbox}, puis écrivez-y un message d’essai.`,
    },
    acknowledged: {
      name: 'Recevoir l’accusé de réception',
      about: 'Le relais a pris l’accusé du message d’essai : tout le chemin fonctionne.',
    },
  },
};

export type DesksWords = Widened<typeof fr>;
