/** Why a file of the installation cannot be applied, and how to mend it. */
export const fr = {
  refused: ({ name }: { name: string }) => `Refusé\u00a0: ${name}.`,
  atMost: ({ max }: { max: number }) => `${max} au plus.`,
  between: ({ min, max }: { min: number; max: number }) => `De ${min} à ${max}.`,
  /** A value in another shape than the file needs. */
  shapes: {
    recursOn:
      'Écrivez monday à friday pour une semaine ; first, last ou le numéro d’un jour pour une période plus longue.',
    date: 'Écrivez une date comme 2027-05-07.',
    instant: 'Écrivez un instant comme 2026-12-01T08:00:00Z.',
    address: 'Écrivez une adresse e-mail, par exemple desk@administration.example.',
    staffAddress: 'Écrivez l’adresse e-mail d’un membre du personnel.',
    hours: 'Écrivez des heures comme 08:30-12:00, 13:00-17:00, croissantes et séparées.',
    yearlyDay:
      'Écrivez un jour de l’année comme 07-15, un jour de la semaine comme monday from 05-25, ou en jours après le dimanche de Pâques, easter+39 ou orthodox+1.',
    twice: 'Ce nom figure deux fois dans la liste. Gardez une seule entrée.',
    prefix: 'Un préfixe compte de deux à huit lettres majuscules, par exemple DTO, et n’est pas un mot comme TICKET.',
    phone: 'Écrivez le numéro de téléphone entre guillemets, par exemple +32 2 555 01 10.',
    zone: 'Écrivez un fuseau horaire, par exemple Europe/Brussels.',
    serviceHours: 'Écrivez des heures de service, par exemple 0.25 ou 8.',
    quarterHours: 'Écrivez les heures de service en quarts, par exemple 0.25 ou 8.',
    serviceHoursRange: ({ max }: { max: number }) => `Écrivez des heures de service de 0.25 à ${max}.`,
    usedOrAfter: 'Écrivez soit used, en pour cent, soit after, en heures de service.',
    needsName: 'Cet acte a besoin d’un nom. Indiquez qui.',
    needsNoName: 'Cet acte ne nomme personne. Enlevez cette ligne.',
    siteNumber: 'Écrivez le numéro du site entre guillemets.',
    colour: 'Écrivez une couleur comme #85540f, entre guillemets.',
  },
  /** Refusals of the desk, by their names. */
  refusals: {
    complaintRecurs: 'Une plainte ne peut pas être récurrente. Enlevez recurs, ou choisissez un autre type.',
    nobodyTakes: 'C’est le Service Desk qui ouvre ce ticket. Écrivez l’adresse d’un agent, ou nobody.',
    personUnknown: 'Le Service Desk ne connaît personne à cette adresse.',
    ownDesk:
      'Cette personne travaille au Service Desk et ne pourrait pas traiter son propre ticket. Écrivez une autre adresse.',
    demonstration:
      'Cette base de données est celle de la démonstration. Indiquez-en une autre dans DATABASE_URL ou BELFRY_DATA.',
    prefixTaken: 'Un autre Service Desk a ce préfixe. Choisissez-en un autre.',
    mailboxTaken: 'Un autre Service Desk a cette boîte. Enlevez-la d’abord là-bas, ou choisissez une autre adresse.',
    mailbox: 'Ce n’est pas une adresse e-mail.',
    last: 'Un Service Desk garde au moins une boîte. Ajoutez-en d’abord une autre.',
    unread: 'Des e-mails à cette boîte attendent d’être lus. Appliquez de nouveau le fichier quand ils seront lus.',
    missing: 'Cela n’existe plus. Enlevez l’entrée du fichier.',
    ruleSet:
      'Aucune règle de base n’a ce code. Écrivez legal, federal, ou le code d’un pays ou d’une région d’Europe, comme FR ou DE-SN.',
    languages: 'Indiquez au moins une langue, celle du Service Desk en premier.',
    zone: 'Écrivez un fuseau horaire, par exemple Europe/Brussels.',
    hours: 'Écrivez des heures comme 08:30-12:00, 13:00-17:00, croissantes et séparées.',
    phone: 'Écrivez un numéro de téléphone entre guillemets, par exemple +32 2 555 01 10.',
    reminders: 'Écrivez des jours croissants, tous avant le jour de l’avis de clôture.',
    figure: 'Écrivez un nombre entier.',
    nameMissing: 'Écrivez le nom dans les langues du Service Desk.',
    nameLong: 'Raccourcissez le nom.',
    badDate: 'Écrivez un jour ouvrable à venir, comme 2027-05-07.',
    known: 'Ce jour est déjà chômé. Enlevez l’entrée du fichier.',
    reasonMissing: 'Écrivez un motif court dans les langues du Service Desk.',
    badDay: 'Écrivez un jour de l’année, comme 07-15.',
    badOffset: 'Écrivez un nombre de jours après Pâques qu’un jour férié peut avoir, comme easter+39.',
    badFrom: 'Écrivez un premier jour qui n’est pas passé, comme 2027-05-07.',
    badUntil: 'Écrivez un dernier jour qui ne précède pas le premier, au plus un an après.',
    badHours: 'Écrivez des heures comme 08:30-12:00, 13:00-17:00, ou aucune pour un jour fermé.',
    nobody: 'Indiquez desk, ou la langue d’une ligne téléphonique qui existe.',
    tooMany: 'Il y en a trop. Enlevez-en qui ne servent plus.',
    host: 'Écrivez le nom ou l’adresse IP d’un serveur.',
    port: 'Écrivez un port de 1 à 65535.',
    security: 'Un secret n’est pas envoyé sans chiffrement. Choisissez tls ou startTls.',
    user: 'Indiquez l’utilisateur qui se connecte.',
    tokenUrl: 'Indiquez l’adresse https qui délivre les jetons.',
    clientId: 'Indiquez le client, tel que le fournisseur le nomme.',
    folder: 'Indiquez des dossiers différents les uns des autres.',
    startsAt: 'Écrivez un instant des dix dernières années ou de l’année à venir.',
    secret: 'Indiquez le secret dont cette connexion a besoin\u00a0: password, clientSecret ou refreshToken.',
    long: 'Le nom de la boîte est trop long pour une adresse par lettre. Écrivez null.',
    name: 'Écrivez un nom qui n’est ni vide ni trop long.',
    nameTaken: 'Une autre équipe du Service Desk a ce nom. Choisissez-en un autre.',
    email: 'Ce n’est pas une adresse e-mail.',
    roles: 'Indiquez au moins un rôle.',
    lastAdministrator: 'Un Service Desk garde au moins un administrateur. Nommez-en d’abord un autre.',
    elsewhere: 'Cette personne travaille à un Service Desk que vous n’administrez pas.',
    taken: 'Un autre fournisseur a cet émetteur.',
    otherPlace: 'Le secret a été donné pour un autre émetteur. Indiquez-le de nouveau.',
    privateAddress:
      'Ce serveur se trouve dans un réseau privé. Pour votre propre fournisseur, mettez « privateNetwork » à « true ». Pour un serveur de courrier, autorisez le réseau avec BELFRY_PRIVATE_NETWORKS.',
    issuer: 'Écrivez l’émetteur comme une adresse https sans paramètres.',
    scopes: 'Les portées (scopes) comprennent openid.',
  },
  /** A text in one language. */
  texts: {
    missing: 'Écrivez-le dans les langues du Service Desk.',
    long: ({ characters, max }: { characters: number; max: number }) =>
      `Raccourcissez-le de ${characters} à ${max} caractères.`,
    brace: 'Fermez chaque accolade, comme dans {number}.',
    meant: ({ typed, meant }: { typed: string; meant: string }) => `${typed} n’existe pas. Écrivez ${meant}.`,
    unknown: ({ typed, known }: { typed: string; known: string }) =>
      `${typed} n’existe pas. Écrivez l’un de ceux-ci\u00a0: ${known}.`,
    lacking: ({ names }: { names: string }) => `Ajoutez ${names}\u00a0: une promesse en dépend.`,
    beside: ({ name }: { name: string }) => `Écrivez ${name} seul sur sa ligne.`,
    swallowed: ({ name, by }: { name: string; by: string }) =>
      `Sortez ${name} du paragraphe de ${by}, qui peut être omis.`,
    numbered: 'Enlevez le numéro. Il est ajouté à chaque objet.',
  },
  firstMailbox: 'Un nouveau Service Desk a besoin d’une boîte. Indiquez-la dans mailboxes.',
  notStaff: ({ email }: { email: string }) =>
    `${email} ne travaille pas à ce Service Desk. Ajoutez d’abord cette personne à staff.`,
  noTeam: ({ name }: { name: string }) => `Ce Service Desk n’a pas d’équipe ${name}. Ajoutez-la d’abord à teams.`,
  noDesk: ({ prefix }: { prefix: string }) => `Il n’y a pas de Service Desk ${prefix}.`,
  otherFile: ({ kind }: { kind: string }) => `Ce fichier a les colonnes de ${kind}. Indiquez-le là.`,
  line: ({ line, text }: { line: number; text: string }) => `Ligne ${line}\u00a0: ${text}`,
  moreLines: ({ count }: { count: number }) =>
    `Autres lignes refusées : ${count}. La page du répertoire les montre toutes.`,
  takesPart: 'Indiquez au moins une personne qui participe.',
  noSite: 'Le répertoire n’a pas ce site.',
  tooManySites: 'Il y a trop de sites. Employez des équipes.',
  personOrTeam: 'Indiquez soit une personne, soit une équipe.',
  textOrActs: 'Écrivez un texte, des actes, ou les deux.',
  complaintAct: 'Une plainte revient à son coordinateur. Enlevez cet acte.',
  closesWith:
    'Seul un texte de l’onglet answer ou note peut clôturer. Choisissez un autre onglet, ou enlevez cet acte.',
  forms: {
    noForm: ({ key }: { key: string }) =>
      `Ce Service Desk n’a pas de formulaire ${key}. Ajoutez-le d’abord à catalogue.`,
    noOrganisation: ({ name }: { name: string }) => `Le répertoire n’a pas d’organisation ${name}.`,
  },
  tags: {
    name: ({ max }: { max: number }) =>
      `Écrivez un nom d’au plus ${max} caractères, sans virgule, point-virgule ni guillemets. none et null ne sont pas des noms.`,
    taken: ({ by }: { by: string }) => `L’étiquette ${by} a déjà ce mot. Changez-la d’abord, ou enlevez le mot.`,
    synonyms: ({ max, characters }: { max: number; characters: number }) =>
      `Écrivez au plus ${max} synonymes d’au plus ${characters} caractères, sans virgule, point-virgule ni guillemets.`,
    merged: ({ into }: { into: string }) =>
      `Cette étiquette a été réunie à ${into}. Enlevez l’entrée, ou séparez-les d’abord sur leur page.`,
    noChecklist: ({ name }: { name: string }) =>
      `Ce Service Desk n’a pas de liste de contrôle ${name}. Ajoutez-la d’abord.`,
    noTag: ({ name }: { name: string }) => `Ce Service Desk n’a pas d’étiquette ${name}. Ajoutez-la d’abord à tags.`,
    noField: ({ name }: { name: string }) =>
      `Ce Service Desk n’a pas de champ ${name} en usage. Ajoutez-le d’abord à fields.`,
    fieldValue: 'Cette valeur ne convient pas au champ.',
  },
  contrastLight: 'La couleur a trop peu de contraste dans le thème clair. Écrivez-en une plus foncée.',
  contrastDark: 'La couleur a trop peu de contraste dans le thème sombre. Écrivez-en une plus claire.',
  /** The hours of a rule of the targets. */
  rules: {
    formUnknown: 'Aucun formulaire de ce Service Desk n’a cette clé.',
    ruleForAll:
      'Indiquez un type, une priorité, ou les deux. Les heures de tous les tickets sont au-dessus des règles.',
    ruleTwice: 'Une autre règle a le même type et la même priorité. Gardez-en une.',
    ruleEmpty: 'Indiquez les heures d’au moins un objectif.',
    firstAnswerLonger:
      'Une règle ne peut que raccourcir la première réponse promise. Écrivez au plus firstAnswerServiceHours.',
  },
};

export type InstallationWords = typeof fr;
