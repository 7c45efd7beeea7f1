import type { SiteRole } from '#domain/access/entitlement.ts';
import type { AssignmentMode } from '#domain/assignment/assignment.ts';
import type { PolicyOutcome } from '#domain/clock/what-if.ts';
import type { WaitingKind } from '#domain/desks/waiting-work.ts';
import type { FileKind } from '#domain/directory/import.ts';
import type { Audience, FieldType } from '#domain/fields/field.ts';
import type { FindingCode, TextField } from '#domain/forms/check-definition.ts';
import type { QuestionType } from '#domain/forms/definition.ts';
import type { FormAudience, FormFault } from '#domain/forms/form.ts';
import type { AuditAct, ExportedFile } from '#domain/history/audit.ts';
import type { TextPlaceholder } from '#domain/letters/placeholders.ts';
import type { MacroPlaceholder, MacroProblem } from '#domain/macros/macro.ts';
import type { FetchFailure, FetchingProblem } from '#domain/mailboxes/fetching.ts';
import type { Proof, Security } from '#domain/mailboxes/mail-server.ts';
import type { RelayProblem, RelayProof, SendFailure } from '#domain/sending/relay-settings.ts';
import type { SignatureProblem } from '#domain/sending/signature.ts';
import type { TokenScope } from '#domain/sign-in/token.ts';
import type { Duty } from '#domain/staff/duties.ts';
import type { TagColour } from '#domain/tags/tag.ts';
import type { TargetName } from '#domain/targets/targets.ts';
import type { ActKind, momentKinds, StepProblem } from '#domain/targets/typed-step.ts';
import type { TargetsProblem } from '#domain/targets/typed-targets.ts';
import type { Widened } from '#locales/catalogue.ts';
import { pluralIn } from '#locales/plural.ts';

const plural = pluralIn('fr');

export const fr = {
  /** The pages on which staff announce known incidents. */
  announcements: {
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
        `Ce qui ne va pas, en une phrase sans point final, ${max} caractères au plus. Toutes les langues du Service Desk sont nécessaires.`,
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
  },
  /** The pages on which agents write help articles. `language` is a language's name inside a sentence. */
  articles: {
    title: 'Articles d’aide',
    lead: 'Chacun de ces articles peut épargner une demande. Un article paraît quand il est écrit dans les langues du Service Desk.',
    new: 'Écrire un article',
    newTitle: 'Nouvel article',
    untitled: 'Sans titre',
    all: 'Tous les articles',
    empty: 'Il n’y a pas encore d’article.',
    emptyText: 'Le premier pourrait répondre à la question qu’on vous pose le plus.',
    newer: 'Page précédente',
    older: 'Page suivante',

    columns: {
      title: 'Titre',
      state: 'État',
      languages: 'Langues',
      read: 'Lus',
      solved: 'Ont résolu',
      changed: 'Modifié',
    },
    counted: 'Lectures et problèmes résolus des 90 derniers jours. Les robots et le Service Desk ne comptent pas.',
    states: { draft: 'Brouillon', published: 'Publié' },
    complete: 'Les quatre',
    gaps: ({ languages }: { languages: string }) => `Il manque : ${languages}`,

    fieldTitle: 'Titre',
    fieldBody: 'Texte',
    languages: 'Langues',
    gap: 'à écrire',
    beside: 'À côté, pour traduire',
    plainAlone:
      'Ce texte a quelque chose que l’éditeur ne montre pas, comme un tableau. Il se modifie ici, tel qu’il est écrit.',
    seen: ({ name, when }: { name: string; when: string }) => `Modifié par ${name}, ${when}`,
    seenByNobody: ({ when }: { when: string }) => `Modifié ${when}`,
    publicPage: 'Voir la page publique',

    help: {
      title: 'Comment mettre en forme',
      items: [
        ['## Titre', 'un intertitre'],
        ['1. Étape', 'une étape ; chaque étape sur sa ligne'],
        ['- Point', 'un point d’une liste'],
        ['**mot**', 'un mot en gras, par exemple le nom d’un bouton'],
        ['[texte](https://adresse)', 'un lien'],
      ] as [string, string][],
      text: 'Une ligne vide sépare les paragraphes. Le code HTML et les images ne sont pas repris.',
    },

    preview: 'Aperçu',
    previewAgain: 'Voir l’aperçu',
    notWritten: 'Pas encore écrit dans cette langue.',
    save: 'Enregistrer le brouillon',
    saveChanges: 'Publier les modifications',
    publish: 'Publier',
    withdraw: 'Retirer de la publication',
    withdrawText: 'L’article redevient un brouillon. Ses textes sont conservés, et son adresse ne fonctionne plus.',
    discard: 'Supprimer le brouillon',
    discardText: 'Les quatre textes sont effacés pour de bon.',
    discardSure: 'Oui, supprimer ce brouillon',

    said: {
      saved: 'Le brouillon est enregistré.',
      published: 'L’article est publié. Chacun peut le lire dès maintenant.',
      changed: 'Les modifications sont publiées.',
      withdrawn: 'L’article est retiré. C’est de nouveau un brouillon.',
    },

    errors: {
      title: ({ language }: { language: string }) => `Écrivez le titre en ${language}, pour pouvoir publier`,
      body: ({ language }: { language: string }) => `Écrivez le texte en ${language}, pour pouvoir publier`,
      titleTooLong: ({ language, max, length }: { language: string; max: string; length: string }) =>
        `Raccourcissez le titre en ${language} : ${max} caractères au plus, il en a ${length}`,
      bodyTooLong: ({ language, max, length }: { language: string; max: string; length: string }) =>
        `Raccourcissez le texte en ${language}, ou faites-en deux articles : ${max} caractères au plus, il en a ${length}`,
      empty: 'Écrivez au moins un titre ou un texte avant d’enregistrer',
    },

    fromTicket: {
      lead: ({ number, mark }: { number: string; mark: string }) =>
        `Repris du ticket ${number}. « ${mark} » remplace les noms, adresses et numéros des personnes du ticket. Rien n’est encore enregistré : relisez, retirez ce qui reste de personnel, puis enregistrez.`,
      open: 'Voir le ticket',
      question: 'Question',
      answer: 'Réponse',
    },

    conflict: {
      title: ({ name }: { name: string }) => `${name} a modifié cet article entre-temps`,
      someone: 'Quelqu’un',
      text: 'Rien n’est perdu : l’autre version est ici, vos textes sont dans les champs plus bas. Reprenez ce qui manque, puis enregistrez : votre version remplace alors l’autre.',
      theirs: ({ language }: { language: string }) => `L’autre version en ${language}`,
      same: 'Les deux versions sont les mêmes dans cette langue.',
    },
  },
  /** Automatic assignment of new tickets. */
  assignment: {
    mode: 'À qui va un nouveau ticket',
    modes: {
      off: 'À personne\u00a0: un agent le prend',
      site: 'Selon son site',
      turn: 'À chacun son tour',
      siteThenTurn: 'Selon son site\u202f; sans règle pour ce site, à chacun son tour',
    } satisfies Record<AssignmentMode, string>,
    people: 'Qui participe au tour',
    peopleHint: 'Dans cet ordre. Qui en a trop est sauté.',
    openMax: 'Au plus, par personne',
    openMaxHint: 'Tickets non clôturés en main. Vide\u00a0: sans limite.',
    strangers: 'Aussi les demandes de personnes que le Service Desk ne connaît pas',
    never: 'Une plainte et ce qui ressemble à l’envoi d’un robot ne sont jamais attribués automatiquement.',
    save: 'Enregistrer',
    sites: 'Règles par site',
    sitesText: 'Le ticket va à cette personne ou à cette équipe, et le dossier dit pourquoi.',
    noSites: 'Aucune règle.',
    unused: 'Ces règles ne servent pas pour l’instant\u00a0: le Service Desk n’attribue pas selon le site.',
    rule: ({ site, to }: { site: string; to: string }) => `${site}\u00a0: ${to}`,
    team: ({ name }: { name: string }) => `équipe ${name}`,
    gone: 'plus du Service Desk\u00a0: la règle est passée',
    add: 'Ajouter une règle',
    site: 'Numéro du site',
    siteHint: 'Quatre chiffres. Une règle existante pour ce site est remplacée.',
    to: 'À qui',
    choose: 'Choisissez',
    remove: 'Retirer',
    done: { saved: 'C’est enregistré.', added: 'La règle est ajoutée.', removed: 'La règle est retirée.' },
    problems: {
      choose: 'Choisissez une réponse',
      nobody: 'Choisissez au moins une personne',
      figure: ({ min, max }: { min: number; max: number }) => `Donnez un nombre entier de ${min} à ${max}, ou rien`,
      unknown: 'Aucun site n’a ce numéro',
      tooMany: ({ max }: { max: number }) => `${max} règles au plus\u00a0: pour plus de sites, formez des équipes`,
    },
    /** The current setting, in one sentence each. */
    now: {
      off: 'À personne',
      site: ({ count }: { count: number }) => `Selon le site (règles\u00a0: ${count})`,
      turn: ({ count }: { count: number }) => `À tour de rôle (personnes\u00a0: ${count})`,
    },
  },
  /** The audit trail: who granted, changed or read what. */
  audit: {
    title: 'Journal d’audit',
    lead: 'Qui a accordé quoi à qui, qui a modifié quoi et qui a lu ce qui est protégé. Rien ne peut y être modifié ni supprimé.',
    search: {
      who: 'Par qui',
      whoHint: 'Une partie du nom ou de l’adresse.',
      about: 'À propos de',
      aboutHint: 'Une personne, une organisation, un site ou un numéro de ticket.',
      act: 'Acte',
      everyAct: 'Tous les actes',
      from: 'À partir du',
      until: 'Jusqu’au',
      search: 'Chercher',
      all: 'Tout afficher',
      badDate: 'Indiquez la date comme jour, mois et année, par exemple 24/11/2026.',
      badOrder: 'La fin précède le début. Choisissez une date de fin plus tardive.',
    },
    export: 'Exporter en CSV',
    exportHint: ({ max }: { max: string }) => `Le fichier contient au plus ${max} lignes de cette recherche.`,
    none: 'Aucune inscription',
    noneText: 'Rien dans le journal ne correspond à cette recherche.',
    table: 'Inscriptions, la plus récente d’abord',
    columns: { when: 'Quand', who: 'Par qui', what: 'Acte', about: 'À propos de', more: 'Détails' },
    pages: 'Pages',
    first: 'Les plus récentes',
    next: 'Plus anciennes',
    operator: 'Belfry, par une commande',
    installation: 'toute l’installation',
    version: ({ version }: { version: number }) => `version ${version}`,
    team: ({ name }: { name: string }) => `équipe ${name}`,
    heir: ({ name }: { name: string | null }) =>
      name === null ? 'ses tickets reviennent à tout le Service Desk' : `ses tickets passent à l’équipe ${name}`,
    files: {
      organisations: 'organisations',
      sites: 'sites',
      entitlements: 'accès aux sites',
      visits: 'visiteurs orientés',
      audit: 'journal d’audit',
      tickets: 'tickets',
      personalData: 'données personnelles',
    } satisfies Record<ExportedFile, string>,
    acts: {
      organisationAdded: 'Organisation ajoutée',
      organisationChanged: 'Organisation modifiée',
      organisationDeleted: 'Organisation supprimée',
      siteAdded: 'Site ajouté',
      siteChanged: 'Site modifié',
      siteDeleted: 'Site supprimé',
      entitled: 'Rôle donné',
      entitlementChanged: 'Rôle changé',
      withdrawn: 'Rôle retiré',
      managerNamed: 'Service manager nommé',
      managerWithdrawn: 'Service manager retiré',
      personChanged: 'Personne modifiée',
      accessAsked: 'Accès demandé',
      accessRefused: 'Accès refusé',
      accessTakenBack: 'Demande d’accès retirée par son auteur',
      accessReachedDesk: 'Demande d’accès arrivée au Service Desk',
      lent: 'Rôle prêté',
      loanBegan: 'Prêt commencé',
      loanEnded: 'Prêt fini',
      accessReviewed: 'Accès confirmé à la révision',
      accessReviewReachedDesk: 'Revue annuelle sans réponse, signalée au Service Desk',
      deskCreated: 'Service Desk créé',
      deskChanged: 'Service Desk modifié',
      calendarChanged: 'Calendrier modifié',
      teamMade: 'Équipe créée',
      teamRenamed: 'Équipe renommée',
      teamDissolved: 'Équipe dissoute',
      teamJoined: 'Entrée dans une équipe',
      teamLeft: 'Sortie d’une équipe',
      viewShared: 'Vue partagée',
      viewChanged: 'Vue partagée modifiée',
      viewUnshared: 'Vue plus partagée',
      roleGranted: 'Rôle au Service Desk donné',
      roleWithdrawn: 'Rôle au Service Desk retiré',
      invited: 'Invitation envoyée',
      testMailSent: 'Message d’essai envoyé',
      administratorMade: 'Administrateur nommé',
      tokenCreated: 'Jeton d’API créé',
      tokenRevoked: 'Jeton d’API révoqué',
      formPublished: 'Formulaire publié',
      lookChanged: 'Apparence modifiée',
      personErased: 'Données d’une personne effacées',
      peopleMerged: 'Adresses d’une même personne réunies',
      peopleParted: 'Adresses de nouveau séparées',
      personRead: 'Données d’une personne lues',
      complaintRead: 'Plainte lue',
      exported: 'Fichier exporté',
      signedIn: 'Connexion',
      signInFailed: 'Connexion refusée',
      factorSetUp: 'Second facteur mis en place',
      factorWithdrawn: 'Second facteur retiré',
      passwordSet: 'Mot de passe choisi',
      recoveryCodesRenewed: 'Codes de secours renouvelés',
      identityLinked: 'Compte d’un fournisseur lié',
      identityUnlinked: 'Compte d’un fournisseur délié',
      providerAdded: 'Fournisseur d’identité ajouté',
      providerChanged: 'Fournisseur d’identité modifié',
      providerRemoved: 'Fournisseur d’identité supprimé',
      factorsEnded: 'Tous les seconds facteurs supprimés',
      notificationsChosen: 'Messages choisis modifiés',
      erasureAsked: 'Effacement demandé',
      erasureWithdrawn: 'Demande d’effacement retirée',
      erasureRefused: 'Effacement refusé',
      installationApplied: 'Fichier d’installation appliqué',
      workRetried: 'Travail en échec relancé',
    } satisfies Record<AuditAct, string>,
  },
  /** Yearly days off, for desk administrators. */
  calendar: {
    title: 'Jours chômés chaque année',
    lead: 'Les jours chômés qui reviennent chaque année, et leurs dates de validité.',
    link: ({ count }: { count: number }) =>
      count === 1
        ? '1 jour chômé chaque année et ses dates de validité'
        : `${count} jours chômés chaque année et leurs dates de validité`,
    list: 'Les jours, dans l’ordre de l’année',
    none: 'Aucun jour ne revient chaque année.',
    orthodox: ({ day }: { day: string }) => `${day} (orthodoxe)`,
    weekday: ({ weekday, date }: { weekday: string; date: string }) => `premier ${weekday} à partir du ${date}`,
    easter: ({ days }: { days: number }) =>
      days === 0
        ? 'Dimanche de Pâques'
        : `${Math.abs(days)} ${Math.abs(days) === 1 ? 'jour' : 'jours'} ${days < 0 ? 'avant' : 'après'} Pâques`,
    since: ({ from }: { from: string }) => `vaut à partir du ${from}`,
    until: ({ until }: { until: string }) => `vaut jusqu’au ${until} inclus`,
    between: ({ from, until }: { from: string; until: string }) => `vaut du ${from} au ${until} inclus`,
    own: 'ajouté par ce Service Desk',
    change: ({ day }: { day: string }) => `Dates de validité : ${day}`,
    changeShort: 'Dates de validité',
    add: 'Ajouter un jour chômé chaque année',
    kind: 'Quel jour',
    kinds: {
      fixed: 'À une date fixe',
      weekday: 'Un jour de la semaine à partir d’une date',
      easter: 'Selon la date de Pâques',
      orthodox: 'Selon la date de Pâques des Églises orthodoxes',
    },
    weekdayField: 'Jour de la semaine',
    weekdayFieldHint: 'Seulement pour un jour de la semaine : le dernier lundi de mai est le lundi à partir du 25 mai.',
    day: 'Jour du mois',
    month: 'Mois',
    offset: 'Jours après Pâques',
    offsetHint: 'Seulement pour un jour qui suit Pâques : 39 est l’Ascension, −2 le Vendredi saint.',
    reason: 'Raison, telle que le public la lit',
    from: 'Vaut à partir du',
    lastDay: 'Vaut jusqu’au, inclus',
    limitHint: 'Vide : sans limite.',
    save: 'Ajouter ce jour',
    validity: 'Dates de validité',
    saveValidity: 'Enregistrer',
    next: 'Ce que cela donne',
    off: ({ date }: { date: string }) => `${date} : jour non ouvrable`,
    notOff: ({ date }: { date: string }) => `${date} : la règle ne vaut pas`,
    remove: 'Retirer ce jour',
    removeText:
      'Il ne compte plus du tout. S’il doit seulement cesser à une date, donnez plutôt la fin de sa validité : les années passées restent alors justes.',
    done: { added: 'Le jour est ajouté, et compte dès maintenant.', removed: 'Le jour est retiré.' },
    problems: {
      badDay: 'Donnez un jour du mois qui existe, par exemple 15 et novembre.',
      badOffset: 'Donnez un nombre entier de −48 à 68.',
      badFrom: 'Donnez la date avec le jour, le mois et l’année, par exemple 01/01/2027.',
      badUntil: 'Donnez une date qui n’est pas avant la première, par exemple 31/12/2028.',
      known: 'Ce jour est déjà dans la liste. Changez plutôt ses dates de validité.',
      reasonMissing: 'Écrivez la raison dans les langues du Service Desk, en 80 caractères au plus.',
      tooMany: 'Un calendrier a au plus 60 jours chômés chaque année. Retirez-en d’abord un.',
    },
  },
  /** A desk's calendar as an iCalendar file, for export and import. */
  calendarFile: {
    title: 'Fichiers iCalendar',
    lead: 'Reporter les jours de congé dans un agenda, ou en ajouter à partir d’un fichier.',
    export: 'Exporter',
    download: ({ desk }: { desk: string }) => `Télécharger le calendrier de ${desk}`,
    downloadHint: 'Les jours fixes se répètent chaque année ; ceux qui dépendent de Pâques y figurent pour dix ans.',
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
    words: ({ words }: { words: string }) => `« ${words} » dans les langues du Service Desk`,
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
      tooMany: 'au-delà de ce qu’un calendrier peut contenir',
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
      words: 'Écrivez les mots dans les langues du Service Desk, en 80 caractères au plus.',
    },
  },
  /** A year of a desk's calendar as drawing and list, and whether its bridge days are decided. */
  calendarYear: {
    title: ({ year }: { year: number }) => `L’année ${year}`,
    calendar: ({ name }: { name: string }) =>
      `Calendrier\u00a0: ${name}. Les échéances comptent les jours ouvrables, du lundi au vendredi sans les jours de congé.`,
    others: 'Autres années',
    undecided: ({ year }: { year: number }) =>
      `Les jours de pont de ${year} ne sont pas encore fixés. Aucun n’est inventé\u00a0: jusque-là, les échéances sont comptées sans eux.`,
    someEntered: ({ days }: { days: string }) => `Déjà ajoutés\u00a0: ${days}.`,
    none: ({ year }: { year: number }) => `Il n’y en a pas en ${year}`,
    all: 'Ils sont tous ajoutés',
    add: 'Ajouter un jour de pont',
    decided: ({ year, days }: { year: number; days: string }) =>
      `Les jours de pont de ${year} sont fixés\u00a0: ${days}.`,
    decidedNone: ({ year }: { year: number }) => `Les jours de pont de ${year} sont fixés\u00a0: il n’y en a pas.`,
    takeBack: 'Ils ne sont pas encore fixés',
    business: ({ count }: { count: number }) => (count === 1 ? '1 jour ouvrable' : `${count} jours ouvrables`),
    whole: ({ year, count }: { year: number; count: string }) => `${year} compte ${count}.`,
    drawn: ({ month, count, days }: { month: string; count: string; days: string }) =>
      days === '' ? `${month}\u00a0: ${count}.` : `${month}\u00a0: ${count}. ${days}.`,
    legend: {
      title: 'Légende',
      business: 'jour ouvrable',
      off: 'congé de chaque année',
      single: 'congé de cette année seulement',
      offWeekend: 'congé un week-end, qui ne change rien',
      weekend: 'samedi ou dimanche',
      hours: 'autres heures d’ouverture',
      today: 'aujourd’hui',
    },
    list: 'Jours de congé et heures particulières',
    nothing: 'Aucun cette année.',
    kinds: {
      fixed: 'chaque année',
      weekday: 'chaque année, à une autre date',
      easter: 'dépend de Pâques',
      orthodox: 'dépend de Pâques (orthodoxe)',
      once: 'cette année seulement',
    },
    atWeekend: 'un week-end',
    open: ({ hours }: { hours: string }) => `ouvert ${hours}`,
    closed: 'fermé',
    warning: ({ desk, year }: { desk: string; year: number }) =>
      `Les jours de pont de ${year} ne sont pas encore fixés dans le calendrier de ${desk}.`,
    decide: 'Les fixer',
    trail: {
      decided: ({ year }: { year: string }) => `Jours de pont de ${year}\u00a0: fixés`,
      undecided: ({ year }: { year: string }) => `Jours de pont de ${year}\u00a0: plus fixés`,
    },
    stays: 'reste un jour ouvrable',
  },
  /** A desk's closing policy: its meaning, and the effect it would have had. */
  closing: {
    schedule: {
      title: 'Le calendrier que cela donne',
      wrong: 'Les nombres ne forment pas encore un calendrier.',
      day: ({ day }: { day: number }) => `jour\u00a0${day}`,
      request: ({ reminders, notice, ends }: { reminders: string; notice: string; ends: string }) =>
        `Demande d’informations au jour\u00a00\u00a0: rappels ${reminders}, avis de clôture ${notice}, clôture à la fin du ${ends}.`,
      requestWithout: ({ notice, ends }: { notice: string; ends: string }) =>
        `Demande d’informations au jour\u00a00\u00a0: avis de clôture ${notice}, clôture à la fin du ${ends}.`,
      handled: ({ ends }: { ends: string }) => `Ticket traité au jour\u00a00\u00a0: clôture à la fin du ${ends}.`,
      reminderDay:
        'Un rappel part ce jour-là, l’avis de clôture le jour marqué d’une enveloppe. Seuls les jours ouvrables comptent.',
      moreTime: ({ days }: { days: number }) =>
        days === 1
          ? '«\u00a0Plus de temps\u00a0» ajoute 1 jour ouvrable, une fois par demande ou avis.'
          : `«\u00a0Plus de temps\u00a0» ajoute ${days} jours ouvrables, une fois par demande ou avis.`,
    },
    whatIf: {
      button: 'Qu’est-ce que cela donnerait\u202f?',
      title: 'Ce que cela aurait donné',
      same: 'Rien ne diffère des réglages actuels.',
      change: ({ name, typed, present }: { name: string; typed: string; present: string }) =>
        `${name}\u00a0: ${typed} au lieu de ${present}`,
      no: 'aucun',
      none: ({ date }: { date: string }) => `Depuis le ${date}, aucun ticket n’a attendu ni n’a été traité.`,
      sentence: ({
        tickets,
        date,
        typed,
        present,
      }: {
        tickets: number;
        date: string;
        typed: number;
        present: number;
      }) =>
        `Sur ${tickets === 1 ? '1 ticket' : `${tickets} tickets`} depuis le ${date}, ${typed === 1 ? '1 aurait été clôturé' : `${typed} auraient été clôturés`} avant la réaction du demandeur\u202f; avec les réglages actuels, ${present}.`,
      present: 'Actuel',
      typed: 'Essayé',
      difference: 'Écart',
      measures: {
        tooEarly: 'Tickets clôturés avant la réaction du demandeur',
        closed: 'Tickets clôturés par le silence',
        mails: 'Rappels et avis envoyés par l’horloge',
        medianDays: 'De la demande ou de l’avis à la clôture, médiane',
      } satisfies Record<keyof PolicyOutcome, string>,
      days: ({ days }: { days: string }) => plural(days, `${days}\u00a0jour`, `${days}\u00a0jours`),
      saved: ({ count }: { count: number }) =>
        count === 1
          ? '1 ticket serait resté ouvert pour une réaction venue après sa clôture.'
          : `${count} tickets seraient restés ouverts pour une réaction venue après leur clôture.`,
      lost: ({ count }: { count: number }) =>
        count === 1
          ? 'Ce ticket aurait été clôturé trop tôt\u00a0:'
          : `Ces tickets auraient été clôturés trop tôt (${count} en tout)\u00a0:`,
      assumes:
        'Chaque ticket est rejoué avec le calendrier et les heures d’aujourd’hui, et chacun y réagit au moment où il l’a fait\u00a0: un rappel de plus en aurait peut-être amené certains plus tôt. Les délais qui courent gardent leurs dates\u00a0: une promesse tient.',
      limited: ({ max }: { max: string }) => `Seuls les ${max} tickets modifiés en dernier sont comptés.`,
    },
    save: 'Enregistrer ces réglages',
    reads: {
      title: 'Ce que le demandeur lit',
      request: 'Demande d’informations qui partirait maintenant',
      notice: 'Avis de clôture qui partirait maintenant',
    },
  },
  /** The catalogue of a desk’s forms. */
  catalogue: {
    add: 'Nouveau formulaire',
    addHint: 'Il commence par un brouillon. Personne ne le voit avant que vous le publiiez.',
    make: 'Créer le formulaire',
    properties: 'Propriétés',
    lead: 'Ce que le catalogue dit de ce formulaire, qui peut s’en servir, et ce que reçoivent ses tickets. Cela ne change rien à ses questions.',
    name: 'Nom',
    nameHint: 'Ce que les visiteurs choisissent, dans les langues du Service Desk.',
    key: 'Clé',
    keyHint: 'Pour les adresses et les programmes, par exemple nouveau-site. Elle ne change plus ensuite.',
    kind: 'Type de demande',
    kindHint: 'Il ne change plus ensuite.',
    copyOf: 'Commencer par les questions de',
    copyHint: 'La copie est du même type que le formulaire copié.',
    copyNone: 'le type choisi',
    description: 'Description',
    descriptionHint: 'Une ligne sous le nom. Dans les langues du Service Desk, ou dans aucune.',
    category: 'Catégorie',
    categoryHint:
      'Le titre sous lequel il se trouve. Les formulaires sans catégorie viennent d’abord. Dans les langues du Service Desk, ou dans aucune.',
    words: 'Autres mots',
    wordsHint: 'Les mots de ceux qui le cherchent sous un autre nom.',
    audience: 'Qui peut s’en servir',
    audienceHint:
      'Les autres n’en voient rien. Le Service Desk peut se servir de tous les formulaires, pour ceux qui appellent.',
    organisations: 'Organisations',
    organisationsHint: 'Pour « certaines organisations » : leurs rédacteurs, propriétaires et service managers.',
    team: 'Équipe',
    teamHint: 'Elle reçoit les tickets de ce formulaire.',
    noTeam: 'aucune',
    priority: 'Priorité',
    priorityHint: 'De ses tickets.',
    noPriority: 'comme sans formulaire',
    letter: 'Paragraphe dans l’accusé de réception',
    letterHint:
      'Le demandeur le lit dans l’e‑mail qui lui donne son numéro, sous le texte du Service Desk. Dans les langues de celui-ci, ou dans aucune. {number}, {desk}, {mailbox} et {hours} y sont remplacés.',
    preview: 'Voir l’e‑mail avec ce paragraphe',
    previewTried: 'L’e‑mail, pas encore enregistré',
    previewSaved: 'L’e‑mail que le demandeur reçoit',
    targets: 'Objectifs des tickets de ce formulaire',
    toTargets: 'Régler des objectifs pour ce formulaire',
    save: 'Enregistrer',
    effectText: 'Ces changements valent pour les prochains tickets.',
    retire: 'Mettre hors d’usage',
    reinstate: 'Remettre en usage',
    reinstateText: 'Ce formulaire est hors d’usage : il n’est plus proposé. Ses tickets le gardent.',
    form: 'Formulaire',
    retired: 'hors d’usage',
    place: 'Place',
    audiences: {
      everyone: 'tout le monde',
      editors: 'les rédacteurs et propriétaires de sites',
      organisations: 'certaines organisations',
      staff: 'le Service Desk seul',
    } satisfies Record<FormAudience, string> as Record<FormAudience, string>,
    done: {
      made: 'Le formulaire est créé. Adaptez ses questions, puis publiez-le.',
      saved: 'Les propriétés sont enregistrées.',
      moved: 'L’ordre est modifié.',
      retired: 'Le formulaire est hors d’usage.',
      reinstated: 'Le formulaire est de nouveau en usage.',
    },
    propertiesOf: ({ form }: { form: string }) => `Propriétés de « ${form} »`,
    uses: ({ count }: { count: string }) => (count === '1' ? '1 ticket' : `${count} tickets`),
    effect: ({ count }: { count: string }) =>
      count === '1' ? '1 ticket vient de ce formulaire.' : `${count} tickets viennent de ce formulaire.`,
    retireText: ({ count }: { count: string }) =>
      `Le formulaire ne sera plus proposé. ${count === '1' ? '1 ticket en vient et le garde' : `${count} tickets en viennent et le gardent`} ; qui a commencé à le remplir peut encore l’envoyer.`,
    problems: {
      key: 'Écrivez une clé de minuscules, de chiffres et de traits d’union, de 40 caractères au plus.',
      keyTaken: 'Un autre formulaire de ce Service Desk a cette clé.',
      kind: 'Choisissez incident, demande ou question. Les plaintes ont un seul formulaire.',
      name: 'Écrivez ce nom.',
      nameLong: 'Écrivez au plus 80 caractères.',
      description: 'Écrivez cette description, ou videz-la dans toutes les langues.',
      descriptionLong: 'Écrivez au plus 200 caractères.',
      category: 'Écrivez cette catégorie, ou videz-la dans toutes les langues.',
      categoryLong: 'Écrivez au plus 80 caractères.',
      wordsLong: 'Écrivez au plus 500 caractères.',
      audience: 'Choisissez qui peut s’en servir.',
      organisations: 'Cochez de 1 à 100 organisations.',
      organisationUnknown: 'Une de ces organisations n’existe plus. Rechargez la page.',
      teamUnknown: 'Cette équipe n’existe plus. Choisissez-en une autre.',
      priority: 'Choisissez une priorité de la liste.',
      letter: 'Écrivez ce paragraphe, ou laissez-le vide dans toutes les langues.',
      letterLong: 'Écrivez au plus 600 caractères.',
      letterPlaceholder: 'Entre accolades, seulement : {number}, {desk}, {mailbox}, {hours}.',
      complaint: 'Le formulaire de plainte est ouvert à tous et n’a pas d’équipe.',
      lastOpen: 'Il faut au moins un formulaire pour tout le monde : ouvrez d’abord un autre formulaire.',
      tooMany: 'Un Service Desk a au plus 100 formulaires.',
    } satisfies Record<FormFault | 'tooMany', string> as Record<FormFault | 'tooMany', string>,
  },
  /** The page of a desk's macros. */
  deskFields: {
    title: 'Champs',
    lead: 'Ce que ce Service Desk note en plus sur ses tickets\u00a0: un numéro de contrat, un budget, une date de livraison. Chaque valeur est vérifiée selon son type.',
    none: 'Aucun champ',
    noneText: 'Créez le premier ci-dessous. Aucun ticket n’est modifié.',
    add: 'Ajouter un champ',
    make: 'Ajouter',
    edit: 'Modifier ce champ',
    save: 'Enregistrer',
    key: 'Clé',
    keyHint: 'Pour les filtres, les programmes et les exports, par exemple budget. Elle ne change plus ensuite.',
    type: 'Type',
    typeHint: 'Il ne change plus ensuite.',
    name: 'Nom',
    nameHint: 'Dans les langues du Service Desk.',
    optionsOf: 'Options d’un choix',
    options: 'Options',
    audiences: {
      agent: 'les agents',
      serviceManager: 'les agents et les service managers',
      requester: 'tous ceux qui lisent le ticket',
    } satisfies Record<Audience, string> as Record<Audience, string>,
    types: {
      text: 'texte',
      number: 'nombre',
      money: 'montant en euros',
      date: 'date',
      choice: 'choix',
      choices: 'plusieurs choix',
      person: 'personne',
      site: 'site',
      link: 'lien',
    } satisfies Record<FieldType, string> as Record<FieldType, string>,
    visibleTo: 'Qui le voit',
    editableBy: 'Qui le remplit',
    editableByHint: 'Les agents toujours.',
    up: 'Monter',
    down: 'Descendre',
    retire: 'Mettre hors d’usage',
    reinstate: 'Remettre en usage',
    reinstateText: 'Ce champ est hors d’usage\u00a0: il garde ses valeurs, et n’en reçoit plus.',
    field: 'Champ',
    retired: 'hors d’usage',
    place: 'Place',
    done: {
      saved: 'Le champ est enregistré.',
      made: 'Le champ est ajouté.',
      moved: 'L’ordre est modifié.',
      retired: 'Le champ est hors d’usage.',
      reinstated: 'Le champ est de nouveau en usage.',
    },
    optionsHint: ({ order }: { order: string }) =>
      `Une par ligne\u00a0: une clé, deux-points, et un nom par langue (${order}) séparé par une barre verticale. Une ligne retirée reste sur les tickets qui l’ont.`,
    named: ({ act, name }: { act: string; name: string }) => `${act} «\u00a0${name}\u00a0»`,
    uses: ({ count }: { count: string }) => (count === '1' ? '1 ticket' : `${count} tickets`),
    retireText: ({ tickets, views, macros }: { tickets: string; views: number; macros: number }) =>
      `Tickets avec une valeur : ${tickets}, vues : ${views}, macros : ${macros}. Les valeurs restent, se cherchent encore et peuvent être vidées\u00a0; aucune ne s’ajoute.`,
  },
  deskMacros: {
    title: 'Macros',
    lead: 'Les agents les choisissent en écrivant\u202f: un texte dans la langue du ticket, ce qui se fait avec l’envoi, ou les deux.',
    none: 'Aucune macro n’est prête.',
    noneText: 'La première s’écrit ci-dessous.',
    add: 'Ajouter une macro',
    edit: 'Modifier cette macro',
    name: 'Nom',
    nameHint: 'Les agents la cherchent sous ce nom, dans leur langue ou dans une autre.',
    text: 'Texte',
    textHint:
      'Facultatif, dans les langues du Service Desk. Entre accolades, ce qui vient du ticket. Ce qu’un ticket n’a pas reste entre accolades\u202f: l’agent le complète avant d’envoyer.',
    tab: 'Où elle s’écrit',
    anyTab: 'Là où est l’agent',
    acts: 'Ce qu’elle fait',
    actsHint: 'Avec l’envoi, ou sans message. L’agent peut décocher chaque point.',
    team: 'Équipe',
    assign: 'Confier',
    priority: 'Priorité',
    kind: 'Type',
    urgent: 'Urgence',
    checklist: 'Liste de contrôle à ajouter',
    tag: 'Étiquette à ajouter',
    fields: 'Champs à remplir',
    fieldsHint: 'La macro remplit les champs qui ont ici une valeur, et laisse les autres comme ils sont.',
    close: 'Clôture',
    unchanged: 'Ne rien changer',
    gone: 'N’existe plus',
    reason: 'Motif',
    reasonHint: 'Pour le dossier, si la priorité, le type ou l’urgence change\u202f; dans la langue de l’agent.',
    save: 'Enregistrer',
    make: 'Ajouter',
    discard: 'Supprimer cette macro',
    saved: 'La macro est enregistrée.',
    made: 'La macro est ajoutée.',
    discarded: 'La macro est supprimée.',
    moved: 'L’ordre est modifié.',
    up: 'Monter',
    down: 'Descendre',
    named: ({ act, name }: { act: string; name: string }) => `${act} «\u00a0${name}\u00a0»`,
    tooMany: 'Un Service Desk a au plus 300 macros.',
    known: 'Ce qui peut être inséré',
    preview: 'Aperçu',
    previewHint: 'Telle qu’elle est enregistrée, avec un ticket d’exemple.',
    writes: 'écrit un texte',
    opens: ({ tab }: { tab: string }) => `ouvre «\u00a0${tab}\u00a0»`,
    problems: {
      nothing: 'Écrivez un texte, ou choisissez ce qui est à faire.',
      noAgent: 'Cette personne n’est plus du Service Desk.',
      noChecklist: 'La liste de contrôle à ajouter est hors d’usage.',
      noTag: 'L’étiquette à ajouter est hors d’usage.',
      noField: 'Ce champ est hors d’usage : videz sa valeur.',
      fieldValue: 'Cette valeur ne convient pas au champ.',
      noTeam: 'Cette équipe a été dissoute.',
      complaint:
        'Une plainte revient au coordinateur\u202f: la macro qui en fait une ne la confie à personne, ne la passe à aucune équipe et ne la clôture pas.',
      closesWith: 'On clôture avec une réponse ou une note\u202f: choisissez où elle s’écrit.',
    } satisfies Record<MacroProblem['problem'], string>,
    broken: ({ list }: { list: string }) => `À revoir\u00a0: ${list}`,
    /** A sample ticket, in the language of the text. */
    example: { requester: 'Claire Dumont', summary: 'Erreur 500 sur la page d’accueil', site: 'Patrimoine en ligne' },
    placeholders: {
      'requester.name': 'le nom du demandeur',
      'ticket.number': 'le numéro du ticket',
      'ticket.summary': 'la description sommaire',
      'site.name': 'le nom du site',
      'site.number': 'le numéro du site',
      'agent.name': 'votre nom',
      'desk.name': 'le nom du Service Desk',
      'closing.date': 'la date de clôture qu’un avis envoyé maintenant annoncerait',
    } satisfies Record<MacroPlaceholder, string>,
  },
  /** Desks: the meaning of each setting, the effect of a change, and errors. */
  desks: {
    title: 'Service Desks',
    lead: 'Chaque Service Desk a ses numéros, ses heures, son calendrier et ses règles. Un changement vaut aussitôt et figure dans le journal d’audit.',
    none: 'Aucun Service Desk',
    noneText: 'Créez le premier Service Desk ci-dessous.',
    all: 'Tous les Service Desks',
    saved: 'C’est enregistré, et cela vaut dès maintenant.',
    save: 'Enregistrer',
    change: 'Modifier',
    effect: 'Ce que cela change',
    number: 'Préfixe des numéros',
    numberFixed: 'Il reste tel quel : les numéros déjà communiqués doivent rester valables.',
    closed: 'fermé',
    noLine: 'aucune ligne',
    elsewhere: 'Aussi à régler',
    add: {
      title: 'Créer un Service Desk',
      prefix: 'Préfixe des numéros',
      prefixHint: 'De deux à huit lettres, par exemple DTO. Il ouvre chaque numéro de ticket et ne change plus.',
      mailbox: 'Adresse électronique du Service Desk',
      mailboxHint:
        'Votre serveur de courrier doit remettre à Belfry ce qui y arrive, par LMTP ou par la commande « belfry receive-mail ». Sinon, Belfry lit la boîte par IMAP.',
      save: 'Créer le Service Desk',
      refused: {
        prefix: 'Un préfixe a de deux à huit lettres et n’est pas un mot comme TICKET. Choisissez-en un autre.',
        prefixTaken: 'Un Service Desk a déjà ce préfixe. Choisissez-en un autre.',
        mailbox: 'Écrivez une adresse électronique, par exemple desk@administration.example.',
        mailboxTaken: 'Cette adresse est déjà celle d’un Service Desk. Choisissez-en une autre.',
        demonstration: 'La démonstration garde ses deux Service Desks. Créez le vôtre sur une base de données à vous.',
      },
    },
    parts: {
      languages: {
        name: 'Langues et fuseau horaire',
        about: 'Les langues dans lesquelles le Service Desk écrit, la sienne d’abord, et l’heure qu’il suit.',
        effect:
          'La première langue vaut quand rien n’en indique une autre. Les tickets ouverts gardent leur langue. Le fuseau déplace les heures et la fin des jours à venir, jamais une date déjà communiquée.',
      },
      audience: {
        name: 'Qui vous aidez',
        about:
          'La phrase de la page de support qui dit à qui le Service Desk s’adresse. Texte simple, dans les langues de celui-ci ; {editors} devient le nombre maximal de rédacteurs par site, {desk} son nom.',
        effect:
          'La page de support la montre aussitôt. Vides, les champs laissent la phrase que Belfry tire de vos limites. Les droits de chacun ne changent pas.',
      },
      hours: {
        name: 'Heures d’ouverture',
        about: 'Quand le Service Desk travaille. La première réponse se compte dans ces heures.',
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
        about: 'À qui un nouveau ticket est confié automatiquement\u00a0: selon son site, ou à chacun son tour.',
        effect:
          'Vaut pour les tickets qui s’ouvrent à partir de maintenant. Ceux qui sont ouverts restent où ils sont.',
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
          'Les échéances sautent ces jours. Ce qui est ouvert est recompté dans la minute, jamais vers une date plus proche\u202f; qui attendait une date reportée reçoit un message. Les autres Service Desks gardent leur calendrier.',
      },
      mailboxes: {
        name: 'Boîtes aux lettres',
        about: 'Les adresses auxquelles on écrit au Service Desk, et l’état du courrier.',
        effect:
          'La première adresse est celle de l’expéditeur. Le courrier pour une adresse retirée est refusé, et son expéditeur l’apprend de son serveur.',
      },
      sending: {
        name: 'Envoi du courrier',
        about: 'Le serveur par lequel partent les messages, leur adresse de retour et leur signature.',
        effect: 'Vaut dès le prochain message.',
      },
      tags: {
        name: 'Étiquettes',
        about: 'Les mots que les agents ajoutent aux tickets pour les retrouver et les compter.',
        effect:
          'Vaut aussitôt pour tous les agents. Les demandeurs n’en lisent rien, et aucun message n’en parle. Aucun ticket ne perd une étiquette.',
      },
      teams: {
        name: 'Équipes',
        about: 'Des agents auxquels des tickets sont confiés ensemble. Chaque équipe a sa liste dans la console.',
        effect:
          'Une équipe ne donne ni ne retire aucun droit : elle dit où se trouve un ticket. Les demandeurs n’en lisent rien.',
      },
      people: {
        name: 'Agents et rôles',
        about: 'Qui travaille au Service Desk : agents, coordinateurs des plaintes, administrateurs.',
        effect:
          'Un rôle vaut aussitôt. Qui est retiré perd l’accès au Service Desk à l’instant, et ses sessions se terminent.',
      },
      letters: {
        name: 'Textes des messages',
        about:
          'Ce que disent les messages, dans les langues du Service Desk : le texte de Belfry ou le vôtre, et un paragraphe à vous. Chaque message se lit en entier avant d’être enregistré.',
        effect:
          'Vaut pour les messages écrits à partir de maintenant. Les dates, les boutons et les mots des agents viennent toujours de Belfry.',
      },
    },
    noTeam: 'aucune',
    gaps: {
      title: 'À traduire',
      own: 'Textes de Belfry',
      lead: 'Les lecteurs voient ces textes dans une autre langue du Service Desk. Les messages n’en mêlent jamais deux : un texte qui manque y est remplacé par celui de Belfry, ou laissé de côté.',
    },
    audience: {
      generated: 'la phrase de Belfry',
      preview: 'Ce que la page de support dit maintenant',
      open: 'Ouvrir la page',
    },
    fields: {
      tagsAddedBy: 'Qui peut ajouter des étiquettes à la liste',
      audience: 'Qui nous aidons',
      languages: 'Langues',
      first: 'Langue du Service Desk',
      zone: 'Fuseau horaire',
      phone: 'Numéro de téléphone',
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
      acknowledgements: 'Accusés de réception par heure à une adresse non confirmée, au plus',
      reminders: 'Rappels, en jours ouvrables après la demande',
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
    choices: { administrators: 'Les administrateurs', agents: 'Les agents aussi' },
    hints: {
      audience: 'Vide dans les langues du Service Desk : la phrase de Belfry.',
      languages: 'Cochez celles dans lesquelles le Service Desk écrit.',
      zone: 'Par exemple Europe/Brussels.',
      hours: 'Par exemple 08:30-12:00, 13:00-17:00. Vide : fermé.',
      phone: 'Par exemple 02\u00a0555\u00a012\u00a010. Vide : aucune ligne dans cette langue.',
      acknowledgements: 'Protège contre un envoi en masse. Le courrier est toujours gardé.',
      reminders: 'Des nombres croissants, par exemple 2, 4. Vide : aucun rappel.',
    },
    week: {
      hint: 'Ou faites glisser les bouts des barres, et dessinez sur le temps libre. Au clavier : les flèches déplacent un bout d’un quart d’heure, Suppr retire les heures.',
      opens: ({ day }: { day: string }) => `${day}, ouverture`,
      closes: ({ day }: { day: string }) => `${day}, fermeture`,
    },
    problems: {
      choice: 'Choisissez une des réponses proposées.',
      languages: 'Cochez au moins une langue, dont celle du Service Desk.',
      zone: 'Écrivez un fuseau horaire comme Europe/Brussels.',
      hours: ({ day }: { day: string }) =>
        `Écrivez ${day} comme 08:30-12:00, 13:00-17:00, dans l’ordre, sans chevauchement.`,
      phone: 'Écrivez un numéro de téléphone, par exemple 02\u00a0555\u00a012\u00a010.',
      figure: ({ min, max }: { min: string; max: string }) => `Écrivez un nombre entier de ${min} à ${max}.`,
      reminders: 'Écrivez au plus cinq nombres croissants, tous avant l’avis de clôture.',
    },
    calendar: {
      base: 'Règles de base',
      baseHint:
        'Les jours fériés légaux de la Belgique, avec ou sans les congés de l’administration fédérale, ou ceux d’un autre pays ou d’une région. Les jours que vous avez ajoutés restent.',
      keep: ({ name }: { name: string }) => `Garder « ${name} »`,
      take: 'Prendre ces règles',
      single: 'Jours ajoutés année par année',
      moving: ({ count, shown, isWhole }: { count: number; shown: string; isWhole: boolean }) =>
        count === 0
          ? 'Aucune échéance en cours ne changerait.'
          : `${isWhole ? (count === 1 ? 'Les échéances d’un ticket' : `Les échéances de ${shown} tickets`) : `Les échéances d’au moins ${shown} tickets`} seraient reportées ; aucune ne serait avancée.`,
      pressToRestore: 'Appuyez encore une fois pour rétablir ce calendrier.',
      pressToAdd: 'Appuyez encore une fois pour ajouter ce jour.',
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
      reasonMissing: 'Écrivez la raison dans les langues du Service Desk, en 80 caractères au plus.',
    },
    mailboxes: {
      sender: 'adresse de l’expéditeur',
      remove: ({ address }: { address: string }) => `Retirer ${address}`,
      add: 'Ajouter une adresse',
      save: 'Ajouter cette adresse',
      last: 'Un Service Desk garde au moins une adresse. Ajoutez d’abord l’autre.',
      unread: 'Du courrier pour cette adresse attend d’être lu. Essayez encore dans un moment.',
      state: 'État du courrier',
      received: ({ when }: { when: string }) => `Dernier message reçu : ${when}`,
      noneReceived: 'Aucun message n’est encore arrivé.',
      sent: ({ when }: { when: string }) => `Dernier message remis au relais : ${when}`,
      noneSent: 'Le relais n’a encore pris aucun message.',
      failing: ({ count, reason }: { count: string; reason: string }) =>
        `${plural(count, `${count} message attend`, `${count} messages attendent`)} le relais : ${reason}`,
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
          `Ce Service Desk a déjà envoyé ${max} messages d’essai en une heure. Essayez plus tard.`,
      },
    },
    people: {
      list: 'Qui travaille ici',
      roles: 'Rôles',
      rolesHint:
        'Un agent lit et traite les tickets. Seul un coordinateur lit les plaintes. Un administrateur règle le Service Desk.',
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
      remove: ({ name }: { name: string }) => `Retirer ${name} du Service Desk`,
      removeShort: 'Retirer',
      problems: {
        email: 'Écrivez une adresse électronique, par exemple nadia@desk.example.',
        roles: 'Cochez au moins un rôle.',
        lastAdministrator: 'Ce Service Desk garde au moins un administrateur. Nommez d’abord quelqu’un d’autre.',
        elsewhere:
          'Cette personne travaille aussi à un Service Desk que vous n’administrez pas : ses rôles valent là aussi. Cochez ceux qu’elle a déjà, ou demandez à son administrateur.',
      },
    },
    firstSteps: {
      title: 'Mise en service',
      lead: 'De la base vide au premier message accusé, en dix minutes. Chaque étape sait elle-même quand elle est faite.',
      progress: ({ done, of }: { done: number; of: number }) =>
        plural(done, `${done} étape sur ${of} est faite`, `${done} étapes sur ${of} sont faites`),
      next: 'Ensuite :',
      done: 'fait',
      toDo: 'à faire',
      ready: 'Le Service Desk est en service. Ouvrez la page de support et écrivez votre première demande.',
      access: {
        name: 'Choisir un mot de passe ou une clé d’accès',
        about:
          'Pour vous reconnecter avant que le courrier fonctionne. Les clés d’accès se trouvent sur la page de votre compte.',
      },
      desk: {
        name: 'Créer le Service Desk',
        about: 'Son préfixe, son adresse, ses langues.',
      },
      lines: {
        name: 'Indiquer les lignes téléphoniques',
        about: 'Au moins une, pour les incidents urgents.',
      },
      calendar: {
        name: 'Choisir le calendrier',
        about: 'Avec les jours de pont de cette année, s’il y en a.',
      },
      agent: {
        name: 'Nommer un agent',
        about: 'Quelqu’un qui lit et traite les tickets ; ce peut être vous. L’invitation part par e‑mail.',
      },
      sent: {
        name: 'Envoyer un message d’essai',
        about: 'Le relais prend le courrier du Service Desk.',
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
  },
  // No-break spaces (U+00A0) stand before a colon and within figures, narrow ones (U+202F) before ? ! and ;
  directory: {
    title: 'Répertoire',
    lead: 'Les sites que les Service Desks desservent, leurs organisations, et qui y est rédacteur ou propriétaire.',
    tabs: {
      label: 'Répertoire',
      sites: 'Sites',
      organisations: 'Organisations',
      requests: 'Demandes d’accès',
      csv: 'Importer et exporter',
    },
    requests: {
      lead: 'Les demandes qu’aucun service manager n’a traitées en trois jours ouvrables, et celles d’organisations sans service manager.',
      none: 'Les service managers répondent eux-mêmes à toutes.',
      lateReviews: 'Revues annuelles restées sans réponse',
      lateReview: (of: { count: number; date: string }) =>
        of.count === 1
          ? `1 accès attend, demandé le ${of.date}`
          : `${of.count} accès attendent, demandés le ${of.date}`,
    },
    sites: ({ count }: Counted) => (count === 1 ? '1 site' : `${count} sites`),
    organisations: ({ count }: Counted) => (count === 1 ? '1 organisation' : `${count} organisations`),
    find: 'Chercher un site',
    findHint: 'Numéro, nom, adresse ou organisation',
    search: 'Chercher',
    all: 'Tous les sites',
    near: 'Aucun site ne porte exactement ce nom. Les plus proches :',
    none: 'Aucun site',
    noneText: 'Changez ou raccourcissez votre recherche, ou ajoutez le site.',
    noOrganisations: 'Aucune organisation',
    noOrganisationsText: 'Ajoutez la première, puis ses sites.',
    newSite: 'Ajouter un site',
    newOrganisation: 'Ajouter une organisation',
    previous: 'Page précédente',
    next: 'Page suivante',
    pages: 'Pages de la liste',
    columns: {
      number: 'Numéro',
      name: 'Nom',
      organisation: 'Organisation',
      editors: 'Rédacteurs',
      owners: 'Propriétaires',
      sites: 'Sites',
      languages: 'Répond en',
    },
    editorsOf: ({ editors, max }: { editors: number; max: number }) => `${editors} sur ${max}`,
    noOrganisation: 'Aucune',

    site: {
      number: { label: 'Numéro', hint: '4 chiffres, uniques.' },
      name: { label: 'Nom', hint: 'Comme ses visiteurs le connaissent.' },
      otherNames: {
        label: 'Autres noms',
        hint: 'Un par ligne : anciens noms, sigles, noms dans d’autres langues. On trouve le site par chacun.',
      },
      addresses: {
        label: 'Adresses',
        hint: 'Une par ligne, par exemple fleuve.example/ports. L’adresse la plus longue l’emporte.',
      },
      organisation: { label: 'Organisation propriétaire', none: 'Aucune organisation' },
    },
    organisation: {
      names: { legend: 'Nom', hint: 'Dans les langues des Service Desks.' },
      languages: { label: 'Langues dans lesquelles elle répond' },
      lettersOnly: {
        label: 'Les messages à cette organisation partent uniquement dans ces langues',
        hint: 'Un ticket de l’un de ses sites est dans l’une d’elles, quelle que soit la langue de qui écrit.',
      },
      domains: {
        label: 'Domaines de courrier',
        hint: 'Un par ligne, par exemple patrimoine.example. Ils suggèrent l’appartenance d’une personne et ne donnent aucun droit.',
      },
      service: 'Service de communication',
      serviceText: 'Celui auquel les visiteurs de ses sites sont orientés.',
      serviceName: {
        legend: 'Nom du service',
        hint: 'Facultatif : sans nom, la page dit « Service de communication ».',
      },
      email: { label: 'E-mail' },
      phone: { label: 'Téléphone' },
      page: { label: 'Page de contact' },
      own: 'Autres coordonnées pour une langue',
      ownHint: 'Ne remplissez que ce qui diffère.',
      ownLegend: ({ language }: { language: string }) => `En ${language}`,
      sites: 'Ses sites',
      moreSites: ({ count }: Counted) => `Les ${count} premiers ; les autres se trouvent par la recherche.`,
      noSites: 'Elle n’a pas encore de site.',
    },
    save: 'Enregistrer',
    saved: {
      site: 'Le site est enregistré.',
      organisation: 'L’organisation est enregistrée.',
      added: 'Ajouté.',
      granted: 'Le rôle est attribué.',
      standing: 'Cette personne a déjà ce rôle.',
      withdrawn: 'Le rôle est retiré. Les tickets restent.',
      left: 'Tous les rôles de cette personne sont retirés. Sites et tickets restent.',
      deleted: 'Supprimé du répertoire.',
    },

    people: {
      title: 'Personnes',
      cap: ({ editors, max }: { editors: number; max: number }) =>
        `${editors} rédacteur${editors > 1 ? 's' : ''} sur ${max} au plus. Les propriétaires ne comptent pas.`,
      above: ({ editors, max }: { editors: number; max: number }) =>
        `${plural(editors, `${editors} rédacteur,`, `${editors} rédacteurs,`)} pour ${max} au plus : tous gardent leur accès, et aucun ne s’ajoute avant qu’une place soit libre.`,
      none: 'Personne encore.',
      roles: { editor: 'rédacteur', owner: 'propriétaire' } satisfies Record<SiteRole, string>,
      since: ({ date }: { date: string }) => `depuis le ${date}`,
      shared: 'boîte partagée',
      erased: 'Personne effacée',
      withdraw: 'Retirer',
      withdrawOf: ({ name }: { name: string }) => `Retirer : ${name}, sur ce site`,
      leave: 'Retirer partout',
      leaveOf: ({ name }: { name: string }) => `Retirer partout : ${name}, sur tous les sites`,
      add: 'Ajouter une personne',
      email: { label: 'Adresse e-mail', hint: 'Qui a cette adresse est trouvé, ou ajouté.' },
      name: { label: 'Nom', hint: 'Sert si la personne n’est pas encore connue.' },
      role: 'Rôle',
      sharedMailbox: {
        label: 'C’est une boîte partagée',
        hint: 'Plusieurs personnes la lisent : elle compte comme une personne.',
      },
      grant: 'Donner le rôle',
      full: ({ max, editors }: { max: number; editors: string }) =>
        `Ce site a déjà ${max} rédacteurs : ${editors}. Retirez-en un d’abord, ou faites de cette personne un propriétaire`,
      managers: 'Service managers',
      managersText: 'Ils accordent et retirent les accès de leur organisation.',
      nameManager: 'Nommer service manager',
      withdrawManagerOf: ({ name }: { name: string }) => `Retirer : ${name}, comme service manager`,
    },

    remove: {
      title: 'Supprimer du répertoire',
      site: 'Possible tant qu’aucun ticket, aucune personne et aucune annonce ne s’y rapporte.',
      organisation: 'Possible tant qu’aucun site, aucun ticket et aucun service manager ne s’y rapporte.',
      button: 'Supprimer',
      refusedSite: ({ tickets, people, announcements }: { tickets: number; people: number; announcements: number }) =>
        `Ce site ne peut pas être supprimé : ${plural(tickets, `${tickets} ticket`, `${tickets} tickets`)}, ${plural(people, `${people} personne`, `${people} personnes`)} et ${plural(announcements, `${announcements} annonce`, `${announcements} annonces`)} s’y rapportent. Retirez les personnes et les annonces. Un site qui a des tickets reste : dites « fermé » dans son nom`,
      refusedOrganisation: ({ sites, tickets, people }: { sites: number; tickets: number; people: number }) =>
        `Cette organisation ne peut pas être supprimée : ${plural(sites, `${sites} site`, `${sites} sites`)}, ${plural(tickets, `${tickets} ticket`, `${tickets} tickets`)} et ${plural(people, `${people} service manager`, `${people} service managers`)} s’y rapportent. Donnez ses sites à une autre et retirez les service managers. Une organisation qui a des tickets reste`,
    },

    history: {
      title: 'Historique',
      none: 'Aucun changement noté.',
      by: ({ when, who }: { when: string; who: string }) => `${when}, ${who}`,
      nobody: 'personne effacée',
      import: 'par fichier',
      changed: ({ field, from, to }: { field: string; from: string; to: string }) => `${field} : ${from} → ${to}`,
      empty: 'vide',
    },

    /** Names of fields and columns inside a sentence. */
    fields: {
      id: 'identifiant',
      number: 'numéro',
      name: 'nom',
      'other-names': 'autres noms',
      addresses: 'adresses',
      organisation: 'organisation',
      languages: 'langues',
      domains: 'domaines',
      service: 'nom du service',
      email: 'e-mail',
      phone: 'téléphone',
      page: 'page',
      site: 'site',
      role: 'rôle',
      'letters-only': 'messages dans ces langues seulement',
      'shared-mailbox': 'boîte partagée',
      since: 'depuis',
    },

    problems: {
      required: 'Remplissez ce champ',
      tooLong: ({ value }: { value: string }) => `Plus de ${value} caractères : abrégez`,
      tooMany: ({ value }: { value: string }) => `Plus de ${value} entrées : gardez les plus utiles`,
      siteNumber: ({ value }: { value: string }) =>
        `« ${value} » n’est pas un numéro de site : écrivez 4 chiffres, par exemple 1042`,
      siteAddress: ({ value }: { value: string }) =>
        `« ${value} » n’est pas une adresse de site : écrivez-la comme fleuve.example/ports`,
      email: ({ value }: { value: string }) =>
        `« ${value} » n’est pas une adresse e-mail : écrivez-la comme nom@administration.example`,
      phone: ({ value }: { value: string }) =>
        `« ${value} » n’est pas un numéro de téléphone : écrivez-le comme 02\u00a0555\u00a020\u00a011 ou +32\u00a02\u00a0555\u00a020\u00a011`,
      page: ({ value }: { value: string }) =>
        `« ${value} » n’est pas l’adresse d’une page : copiez-la de la barre d’adresse`,
      domain: ({ value }: { value: string }) =>
        `« ${value} » n’est pas un domaine : écrivez-le comme patrimoine.example`,
      language: ({ value }: { value: string }) =>
        `« ${value} » n’est pas une de nos langues : écrivez fr, nl, de ou en`,
      organisation: ({ value }: { value: string }) =>
        value === ''
          ? 'Cette organisation n’existe plus : choisissez-en une autre'
          : `L’organisation « ${value} » n’est pas dans le répertoire, ou plusieurs portent ce nom : corrigez le nom, ou donnez son identifiant`,
      role: ({ value }: { value: string }) =>
        `« ${value} » n’est pas un rôle : écrivez editor, owner, ou none pour le retirer`,
      yesOrNo: ({ value }: { value: string }) => `« ${value} » : écrivez yes ou no`,
      numberTaken: ({ value }: { value: string }) => `Ce numéro est celui du site « ${value} » : donnez-en un autre`,
      addressTaken: ({ value }: { value: string }) =>
        `Cette adresse mène déjà à un autre site : ${value}. Retirez-la de l’un des deux`,
      twice: ({ value }: { value: string }) => `Déjà donné à la ligne ${value} : gardez une seule des deux lignes`,
      id: ({ value }: { value: string }) =>
        `« ${value} » n’est l’identifiant d’aucune organisation : laissez la cellule vide pour en ajouter une`,
      site: ({ value }: { value: string }) => `Le site ${value} n’est pas dans le répertoire : ajoutez-le d’abord`,
    },
  },
  // No-break spaces (U+00A0) stand before a colon and within figures, narrow ones (U+202F) before ? ! and ;
  directoryFiles: {
    title: 'Importer et exporter',
    lead: 'Trois fichiers CSV tiennent tout le répertoire. Ce qui n’est pas dans un fichier reste comme il est.',
    export: 'Exporter',
    kinds: {
      organisations: 'Organisations',
      sites: 'Sites',
      entitlements: 'Rédacteurs et propriétaires',
    } satisfies Record<FileKind, string>,
    download: ({ name }: { name: string }) => `${name} (CSV)`,
    import: 'Importer',
    file: {
      label: 'Fichier CSV',
      hint: ({ lines, size }: { lines: string; size: string }) =>
        `En UTF-8, séparé par des points-virgules ou des virgules, ${lines} lignes et ${size} au plus. Son en-tête dit duquel des trois il s’agit. Importez d’abord les organisations, puis les sites, puis les personnes.`,
      choose: 'Choisir un fichier',
    },
    check: 'Vérifier',
    checkText: 'La vérification ne change rien : elle dit, ligne par ligne, ce que le fichier changerait.',
    columns: {
      title: 'Colonnes de chaque fichier',
      text: [
        'Une colonne absente laisse ses valeurs comme elles sont ; une cellule vide les efface. Dans une cellule, les éléments d’une liste sont séparés par une barre (|).',
        'Organisations : « id » vient d’un export. Sans lui, la ligne désigne l’organisation qui porte ce nom français, sinon une nouvelle. « email-nl » et les autres ne servent que si une langue a des coordonnées à elle.',
        'Sites : « number » désigne le site. « organisation » est le nom de l’organisation dans l’une de ses langues, ou son id.',
        'Rédacteurs et propriétaires : « role » est editor, owner, ou none pour retirer le rôle. « shared-mailbox » est yes ou no. Le nom sert si la personne n’est pas encore connue ; « since » ne sert qu’à l’export.',
        'Un import peut dépasser le nombre de rédacteurs d’un site : tous gardent alors leur accès, et aucun ne s’ajoute à la main avant qu’une place soit libre.',
      ],
    },

    result: {
      title: ({ kind }: { kind: string }) => `Ce que le fichier changerait : ${kind}`,
      counts: ({ added, changed, same, refused }: { added: number; changed: number; same: number; refused: number }) =>
        `${added} ajoutées, ${changed} modifiées, ${same} inchangées, ${refused} refusées.`,
      nothing: 'Le fichier ne change rien.',
      refused: ({ count }: DirectoryFilesCounted) =>
        count === 1
          ? 'Une ligne est refusée, et rien ne peut être exécuté. Corrigez le fichier et vérifiez-le de nouveau.'
          : `${count} lignes sont refusées, et rien ne peut être exécuté. Corrigez le fichier et vérifiez-le de nouveau.`,
      carryOut: 'Exécuter',
      carryOutText: 'Exactement ce qui est listé ici, tout ou rien. Possible pendant une heure.',
      anew: 'Le répertoire a changé entre-temps. Rien n’a été écrit : voici ce que le même fichier changerait maintenant.',
      more: ({ count }: DirectoryFilesCounted) => `Et ${count} autres lignes du même genre.`,
      line: 'Ligne',
      row: 'Entrée',
      outcome: 'Effet',
      details: 'Détails',
      outcomes: { added: 'ajoutée', changed: 'modifiée', refused: 'refusée' },
      aboveCap: 'au-delà du nombre de rédacteurs',
      problem: ({ column, text }: { column: string; text: string }) => `Colonne « ${column} » : ${text}`,
    },
    done: ({ count }: DirectoryFilesCounted) =>
      count === 1 ? 'Une ligne est exécutée.' : `${count} lignes sont exécutées.`,
    gone: 'Ce fichier n’est plus gardé. Choisissez-le de nouveau et vérifiez-le.',

    problems: {
      none: 'Choisissez un fichier',
      empty: 'Le fichier est vide. Exportez d’abord un fichier pour voir sa forme',
      tooLarge: ({ size }: { size: string }) => `Le fichier dépasse ${size}. Partagez-le en plusieurs`,
      tooManyLines: ({ lines }: { lines: string }) => `Le fichier a plus de ${lines} lignes. Partagez-le en plusieurs`,
      encoding: 'Le fichier n’est pas en UTF-8. Enregistrez-le comme « CSV UTF-8 »',
      quotes: ({ line }: { line: number }) =>
        `Des guillemets ne se ferment pas vers la ligne ${line}. Dans une cellule entre guillemets, doublez ceux du texte`,
      header: ({ header }: { header: string }) =>
        `L’en-tête « ${header} » n’est celui d’aucun des trois fichiers. Exportez un fichier pour voir ses colonnes`,
      unknownColumn: ({ column }: { column: string }) =>
        `La colonne « ${column} » n’existe pas. Corrigez son nom ou retirez-la`,
      missingColumn: ({ column }: { column: string }) => `Il manque la colonne « ${column} ». Ajoutez-la`,
      twiceColumn: ({ column }: { column: string }) => `La colonne « ${column} » est là deux fois. Gardez-en une`,
      cells: ({ line }: { line: number }) =>
        `La ligne ${line} a plus de cellules que l’en-tête, ou une cellule trop longue. Mettez entre guillemets les cellules qui contiennent le séparateur`,
    },
  },
  /** Exceptions to the opening hours, for desk administrators. */
  exceptions: {
    coming: 'Exceptions à venir',
    none: 'Aucune exception à venir.',
    past: ({ count }: { count: number }) => (count === 1 ? '1 exception passée' : `${count} exceptions passées`),
    everywhere: 'le Service Desk et toutes ses lignes',
    desk: 'Le Service Desk',
    deskHint: 'Ses heures de service, dans lesquelles se compte la première réponse.',
    line: ({ language }: { language: string }) => `La ligne ${language}`,
    open: ({ hours }: { hours: string }) => `ouvert ${hours}`,
    closed: 'fermé',
    fromTo: ({ from, until }: { from: string; until: string }) => `du ${from} au ${until}`,
    change: ({ days }: { days: string }) => `Modifier\u00a0: ${days}`,
    changeShort: 'Modifier',
    add: 'Ajouter une exception',
    from: 'Date, ou premier jour',
    until: 'Dernier jour',
    untilHint: 'Vide\u00a0: ce jour-là seulement. De plusieurs jours, seuls ceux qui sont ouverts d’habitude changent.',
    hours: 'Heures ces jours-là',
    hoursHint: 'Par exemple 08:30-12:00, 13:00-17:00. Vide\u00a0: fermé.',
    of: 'Pour qui',
    reason: 'Raison, telle que le public la lit',
    save: 'Ajouter cette exception',
    saveChange: 'Enregistrer',
    end: 'Mettre fin à cette exception',
    endText:
      'Les heures habituelles valent de nouveau, dès maintenant. Les jours passés gardent les heures qu’ils ont eues.',
    done: { added: 'L’exception est ajoutée, et vaut dès maintenant.', ended: 'L’exception est terminée.' },
    trail: ({ date }: { date: string }) => `Exception du ${date}`,
    problems: {
      badFrom: 'Donnez une date, aujourd’hui ou plus tard, par exemple 24/12/2026.',
      badUntil: 'Donnez une date qui n’est ni passée ni avant la première, et au plus un an après elle.',
      badHours: 'Écrivez les heures comme 08:30-12:00, 13:00-17:00, dans l’ordre, sans chevauchement.',
      nobody: 'Choisissez pour qui ces heures valent.',
      reasonMissing: 'Écrivez la raison dans les langues du Service Desk, en 80 caractères au plus.',
      tooMany: 'Un Service Desk a 60 exceptions à venir au plus. Changez plutôt les heures de la semaine.',
    },
  },
  fetching: {
    title: ({ address }: { address: string }) => `Lire ${address} par IMAP`,
    lead: 'Pour une boîte tenue par Microsoft 365, Google ou un serveur IMAP. Sans cela, le courrier arrive par LMTP.',
    link: 'Lire par IMAP',
    linkOf: ({ address }: { address: string }) => `Lire par IMAP\u00a0: ${address}`,
    state: {
      title: 'État',
      never: 'Cette boîte n’a pas encore été lue.',
      read: ({ when }: { when: string }) => `Tout ce qui est arrivé jusqu’au ${when} est gardé.`,
      off: 'La lecture est arrêtée.',
      failing: ({ when }: { when: string }) => `Depuis le ${when}, cette boîte ne peut pas être lue.`,
      said: ({ words }: { words: string }) => `Le serveur dit\u00a0: ${words}`,
      holds: 'Tant qu’elle n’est pas lue, le Service Desk ne clôture aucun ticket\u00a0: une réponse peut s’y trouver.',
    },
    host: 'Serveur',
    hostHint: 'Par exemple outlook.office365.com ou imap.gmail.com.',
    port: 'Port',
    security: 'Chiffrement',
    securities: {
      tls: 'TLS dès la connexion (port 993)',
      startTls: 'TLS par STARTTLS (port 143)',
      none: 'Aucun, sur cette machine seulement',
    } satisfies Record<Security, string>,
    user: 'Nom d’utilisateur',
    userHint: 'Le plus souvent, l’adresse elle-même.',
    proof: 'Comment le Service Desk s’identifie',
    proofs: {
      password: 'Par mot de passe',
      clientCredentials: 'Par OAuth 2.0, au nom du Service Desk (Microsoft 365)',
      refreshToken: 'Par OAuth 2.0, avec un jeton d’actualisation (Google)',
    } satisfies Record<Proof, string>,
    password: 'Mot de passe',
    secretKept: 'Un secret est enregistré. Laissez vide pour le garder.',
    tokenUrl: 'Adresse des jetons',
    tokenUrlHint: 'Par exemple https://login.microsoftonline.com/…/oauth2/v2.0/token.',
    clientId: 'Identifiant du client',
    scope: 'Portée',
    scopeHint: 'Microsoft 365\u00a0: https://outlook.office365.com/.default. Google\u00a0: https://mail.google.com/.',
    clientSecret: 'Secret du client',
    refreshToken: 'Jeton d’actualisation',
    oauth: 'OAuth 2.0',
    oauthHint: 'Seulement si le Service Desk ne s’identifie pas par mot de passe.',
    folder: 'Dossier à lire',
    doneFolder: 'Dossier des messages gardés',
    doneFolderHint: 'Vide\u00a0: ils restent où ils sont, marqués comme lus.',
    unreadableFolder: 'Dossier des messages illisibles',
    unreadableFolderHint: 'Le Service Desk les garde aussi. Vide\u00a0: ils vont avec les autres.',
    startsAt: 'Lire ce qui arrive à partir de',
    startsAtHint: 'Ce qui est plus ancien reste intact dans la boîte.',
    active: 'Lire cette boîte',
    effect: 'Un message est d’abord gardé, puis marqué ou déplacé. Aucun n’est supprimé.',
    save: 'Enregistrer',
    saved: 'C’est enregistré. La boîte est lue dans les secondes qui viennent.',
    stop: 'Ne plus lire cette boîte',
    stopText: 'Les réglages et le secret sont effacés. Ce qui est gardé reste.',
    stopped: 'Cette boîte n’est plus lue par IMAP.',
    try: 'Essayer sans rien garder',
    tried: {
      title: 'Ce que deviendraient les derniers messages',
      works: 'La connexion fonctionne. Rien n’a été gardé, marqué ni déplacé.',
      folders: ({ names }: { names: string }) => `Dossiers\u00a0: ${names}`,
      none: 'Le dossier est vide.',
      head: { at: 'Arrivé', from: 'De', subject: 'Objet', result: 'Ce qu’il deviendrait' },
      results: {
        before: 'Il est plus ancien\u00a0: il reste intact.',
        saved: 'Le Service Desk l’a déjà\u00a0: il ne fait rien de plus.',
        large: 'Il est trop grand pour cet essai\u202f; il sera gardé.',
      },
    },
    letters: {
      title: 'Réponses de cette boîte',
      language: 'Langue de qui nous ne savons rien',
      languageHint: 'Quand ni le message ni la personne ne la disent.',
      desks: 'Celle du Service Desk',
      acknowledgesFrom: 'Accuser réception à partir de',
      acknowledgesFromHint:
        'Vide\u00a0: toujours. Utile lors d’une migration, si l’ancien Service Desk a déjà répondu.',
      saved: 'C’est enregistré.',
      wrong: 'Indiquez un jour et une heure, des dix dernières années ou de l’année à venir.',
    },
    meanwhile: 'Quelqu’un a changé ces réglages entre-temps. Vérifiez-les, puis enregistrez encore.',
    problems: {
      host: 'Écrivez le nom du serveur, par exemple imap.administration.example.',
      privateAddress:
        'Ce serveur, ou l’adresse de ses jetons, se trouve dans un réseau privé. Choisissez un serveur public, ou demandez à l’exploitant d’autoriser ce réseau (BELFRY_PRIVATE_NETWORKS).',
      port: 'Écrivez un port de 1 à 65535, le plus souvent 993.',
      security: 'Choisissez TLS\u00a0: sans chiffrement, seule cette machine peut être lue.',
      user: 'Écrivez le nom sous lequel le Service Desk s’identifie.',
      tokenUrl: 'Écrivez l’adresse des jetons, qui commence par https://.',
      clientId: 'Écrivez l’identifiant du client.',
      folder: 'Nommez le dossier à lire, et pour les autres un dossier différent.',
      startsAt: 'Indiquez un jour et une heure, des dix dernières années ou de l’année à venir.',
      secret:
        'Saisissez le secret que demande cette façon de s’identifier. Pour un autre serveur ou un autre port, il faut le saisir de nouveau.',
    } satisfies Record<FetchingProblem | 'secret', string>,
    failures: {
      unknownHost: 'Aucun serveur ne porte ce nom. Vérifiez l’orthographe.',
      privateAddress:
        'Ce serveur, ou l’adresse de ses jetons, se trouve dans un réseau privé. Choisissez un serveur public, ou demandez à l’exploitant d’autoriser ce réseau (BELFRY_PRIVATE_NETWORKS).',
      unreachable: 'Le serveur ne répond pas. Vérifiez le port, et qu’un pare-feu ne bloque pas.',
      certificate:
        'Le certificat du serveur n’est pas valable : il a expiré, porte un autre nom, ou vient d’une autorité que cette machine ne connaît pas.',
      noTls: 'Le serveur ne chiffre pas de cette façon. Choisissez l’autre.',
      signIn: 'Le serveur refuse ce nom ou ce secret.',
      token: 'L’annuaire ne donne pas de jeton.',
      secret:
        'Aucun secret enregistré ne peut servir ici\u00a0: saisissez-le de nouveau. Un secret n’est envoyé qu’au serveur pour lequel il a été saisi.',
      folder: 'Ce dossier ne peut pas être ouvert. Vérifiez son nom.',
      lost: 'La connexion s’est interrompue.',
    } satisfies Record<FetchFailure, string>,
  },
  /** The pages on which administrators edit the contact form. */
  forms: {
    title: 'Formulaires',
    lead: 'Chaque type de demande a au moins un formulaire. Vous en changez les questions dans un brouillon ; le public voit la nouvelle version quand vous la publiez.',
    back: 'Tous les formulaires',
    backToForm: ({ form }: { form: string }) => `Formulaire « ${form} »`,
    name: ({ kind }: { kind: string }) => `Formulaire « ${kind} »`,
    open: 'Ouvrir',

    asked: ({ version, date, by }: { version: number; date: string; by: string | null }) =>
      by === null && version === 1
        ? `Version ${version}, fournie avec Belfry`
        : `Version ${version}, publiée le ${date}${by === null ? '' : ` par ${by}`}`,
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
      takenUp: 'Cette version est maintenant le brouillon.',
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
      repeats: 'Peut être remplie plusieurs fois',
      repeatsHint: 'Par exemple pour chaque page en cause, ou pour chaque personne qui a besoin d’un accès.',
      rowName: 'Nom d’une réponse',
      rowNameHint: 'Un mot, comme « Page ». Son numéro suit : « Page 2 ».',
      least: 'Au moins',
      most: 'Au plus',
      tickets: 'Chacune ouvre son propre ticket',
      ticketsHint: 'Un sujet par message. Les tickets sont liés ; chacun a son numéro et son accusé de réception.',
      times: ({ least, most }: { least: number; most: number }) => `remplie de ${least} à ${most} fois`,
      ofTickets: 'un ticket par réponse',
      untitled: 'Section sans titre',
      add: 'Ajouter une section',
      edit: 'Modifier la section',
      remove: 'Supprimer la section',
      filled: 'Déplacez ou supprimez d’abord ses questions.',
      page: 'Section',
      pageTitle: 'Titre',
      pageHint: 'Il annonce les questions qui suivent.',
      none: 'Ce formulaire n’a pas encore de section. Ajoutez-en une, puis des questions.',
    },
    up: 'Monter',
    down: 'Descendre',
    named: ({ act, name }: { act: string; name: string }) => `${act} « ${name} »`,

    questions: {
      add: 'Ajouter une question',
      unnamed: 'Question sans texte',
      required: 'obligatoire',
      completes: 'rend la demande complète',
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
      number: 'Nombre',
      person: 'Personne (adresse e-mail)',
      field: 'Champ du Service Desk',
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
      whyHint: 'Dans les langues du Service Desk, ou dans aucune.',
      example: 'Exemple',
      exampleHint: 'Une bonne réponse. Dans les langues du Service Desk, ou dans aucune.',
      type: 'Type de réponse',
      section: 'Section',
      rules: 'Règles',
      required: 'Obligatoire',
      requiredHint: 'Le formulaire ne part pas sans réponse.',
      completes: 'Rend la demande complète',
      completesHint: 'Sans réponse, la demande est marquée incomplète. L’agent peut demander ce qui manque.',
      characters: 'Longueur maximale de la réponse',
      charactersHint: ({ max }: { max: string }) => `En caractères. Vide : ${max}.`,
      field: 'Champ',
      fieldHint: 'Seuls les champs que les demandeurs voient. La réponse devient la valeur du champ.',
      noFields: 'Aucun champ de ce Service Desk n’est visible pour les demandeurs. Créez-en un d’abord.',
      chooseField: 'Choisir un champ',
      condition: 'Quand poser la question',
      conditionHint:
        'Toujours, si rien n’est indiqué ici. Elle peut dépendre des réponses aux questions placées avant elle.',
      noEarlier: 'Toujours. Une condition demande une question placée avant celle-ci.',
      joined: 'Quand faut-il la poser ?',
      joins: { all: 'Si tout ce qui suit est vrai', any: 'Si au moins une de ces lignes est vraie' },
      inRows: 'La réponse doit convenir',
      rows: { any: 'au moins une fois', every: 'chaque fois' },
      test: 'Sa réponse',
      tests: {
        none: 'peu importe',
        is: 'est une de celles-ci',
        isNot: 'est une autre que celles-ci',
        answered: 'est donnée',
      },
      ticked: 'Elle est cochée',
      answered: 'Elle a une réponse',
      atLeast: { number: 'Au moins', date: 'Ce jour-là ou après' },
      atMost: { number: 'Au plus', date: 'Ce jour-là ou avant' },
      choices: 'Choix',
      choicesHint: 'Deux au moins. Chaque texte dans les langues du Service Desk.',
      choice: ({ place }: { place: number }) => `Choix ${place}`,
      addChoice: 'Ajouter un choix',
      removeChoice: 'Supprimer',
    },

    previewPage: {
      title: 'Aperçu',
      lead: 'Voici le formulaire comme le public le verra. Vous ne pouvez rien y remplir.',
      languages: 'Langue de l’aperçu',
      empty: 'Ce formulaire n’a pas encore de question.',
    },

    versionsPage: {
      title: 'Versions',
      lead: 'Un ticket garde la version avec laquelle il a été introduit. Vous pouvez utiliser une version ancienne comme brouillon.',
      version: ({ version }: { version: number }) => `Version ${version}`,
      current: 'actuelle',
      first: 'Première version',
      same: 'Aucun changement',
      added: ({ questions }: { questions: string }) => `Ajouté : ${questions}`,
      removed: ({ questions }: { questions: string }) => `Supprimé : ${questions}`,
      changed: ({ questions }: { questions: string }) => `Modifié : ${questions}`,
      reordered: 'Ordre des questions modifié',
      retitled: 'Sections modifiées',
      takeUp: 'Utiliser comme brouillon',
      takeUpHint: 'Elle devient un brouillon, que vous pouvez changer et publier.',
      none: 'Aucune version n’est encore publiée.',
    },

    fields: {
      title: 'le titre',
      label: 'la question',
      why: 'le « pourquoi »',
      example: 'l’exemple',
      choice: 'un choix',
      rowName: 'le nom d’une réponse',
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
      summaryInRows: ({ where }: FindingFacts) =>
        `${where} : demande le titre, et peut rester vide. Mettez « au moins » à 1.`,
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
      conditionFieldGone: ({ where }: FindingFacts) =>
        `${where} : sa condition porte sur un champ supprimé, hors d’usage ou caché aux demandeurs. Choisissez une autre question.`,
      conditionNoSize: ({ where }: FindingFacts) =>
        `${where} : sa condition compare une réponse qui n’est ni un nombre ni une date, ou la compare à autre chose. Corrigez-la.`,
      conditionLong: ({ where, figure }: FindingFacts) =>
        `${where} : sa condition a plus de ${figure} lignes. Supprimez-en.`,
      conditionTwice: ({ where }: FindingFacts) =>
        `${where} : sa condition porte deux fois sur la même question. Supprimez une des deux lignes.`,
      conditionInRows: ({ where }: FindingFacts) =>
        `${where} : sa condition porte sur une section remplie plusieurs fois. Dites si la réponse doit convenir « au moins une fois » ou « chaque fois ».`,
      repeatRange: ({ where, figure }: FindingFacts) =>
        `${where} : les nombres « au moins » et « au plus » ne vont pas. « Au plus » va de 2 à ${figure}. Corrigez-les.`,
      repeatTakesOwn: ({ where }: FindingFacts) =>
        `${where} : un ticket n’a ceci qu’une fois. Une section remplie plusieurs fois ne peut le demander que si chaque réponse ouvre son propre ticket. Déplacez la question.`,
      ticketsTwice: ({ where }: FindingFacts) =>
        `${where} : une autre section ouvre déjà des tickets. Une seule le peut.`,
      ticketsOfComplaint: ({ where }: FindingFacts) =>
        `${where} : une plainte est un seul ticket. Ses sections ne peuvent pas en ouvrir d’autres.`,
      fieldGone: ({ where }: FindingFacts) => `${where} : ce champ n’existe pas. Choisissez-en un autre.`,
      fieldRetired: ({ where }: FindingFacts) =>
        `${where} : ce champ est hors d’usage. Le public ne voit pas la question.`,
      fieldHidden: ({ where }: FindingFacts) =>
        `${where} : les demandeurs ne voient pas ce champ. Le public ne voit pas la question.`,
      fieldTwice: ({ where }: FindingFacts) =>
        `${where} : une autre question demande ce champ. Supprimez l’une des deux.`,
    } satisfies Record<FindingCode, (facts: FindingFacts) => string>,
  },
  /** The frame of the admin pages. */
  frame: {
    title: 'Administration',
    skip: 'Aller au contenu',
    navigation: 'Menu principal',
    thumb: 'Pages à portée de main',
    menu: 'Menu',
    console: 'Tickets',
    kept: 'À tenir à jour',
    error: ({ title }: { title: string }) => `Erreur : ${title}`,
    fix: ({ count }: { count: number }) =>
      count === 1 ? 'Corrigez d’abord ce point' : `Corrigez d’abord ces ${count} points`,
    desks: 'Service Desk',
    order: {
      move: ({ name }: { name: string }) => `Déplacer « ${name} » : faites glisser, ou appuyez sur une flèche`,
      moved: ({ name, place, of }: { name: string; place: number; of: number }) =>
        `« ${name} » est maintenant en position ${place} sur ${of}.`,
    },
    former: {
      title: 'Versions antérieures',
      lead: 'Chaque version telle qu’elle était avant une modification, la plus récente d’abord, et ce qui la distingue de l’état actuel. La rétablir est une modification comme une autre, que l’on peut annuler de la même façon.',
      until: ({ when, who }: { when: string; who: string | null }) =>
        who === null ? `Jusqu’au ${when}` : `Jusqu’au ${when}, modifiée par ${who}`,
      takeBack: 'Rétablir cette version',
      takeBackNamed: ({ when }: { when: string }) => `Rétablir cette version : jusqu’au ${when}`,
      lineNow: 'Ligne actuelle',
      lineThen: 'Ligne de cette version',
      removed: {
        title: ({ count }: { count: number }) => (count === 1 ? '1 élément supprimé' : `${count} éléments supprimés`),
        lead: 'Un élément restauré redevient tel qu’il était. Il est vérifié comme s’il était nouveau.',
        when: ({ when, who }: { when: string; who: string | null }) =>
          who === null ? `Supprimé le ${when}` : `Supprimé le ${when} par ${who}`,
        bringBack: 'Restaurer',
        bringBackNamed: ({ name }: { name: string }) => `Restaurer : ${name}`,
      },
    },
    meanwhile: {
      title: ({ name, when }: { name: string; when: string | null }) =>
        `${name} a modifié ceci entre-temps${when === null ? '' : ` (${when})`}`,
      someone: 'Une autre personne',
      text: 'Rien n’est perdu : voici ce qui est enregistré maintenant, là où cela diffère de ce que vous avez écrit. Vos textes sont dans les champs. Reprenez ce qui manque, puis enregistrez : votre version remplace alors l’autre.',
      field: ({ name }: { name: string }) => `${name}, enregistré maintenant`,
      empty: 'rien',
    },
    pages: {
      articles: { name: 'Articles', about: 'Les réponses que chacun peut trouver lui-même.' },
      announcements: { name: 'Incidents annoncés', about: 'Ce que le public doit savoir maintenant, par site.' },
      referrals: { name: 'Visiteurs orientés', about: 'Vers quelles administrations vont ceux que nous n’aidons pas.' },
      directory: { name: 'Répertoire', about: 'Organisations, sites, rédacteurs et propriétaires.' },
      people: { name: 'Personnes', about: 'Ce qui est gardé d’une personne, et son effacement à sa demande.' },
      forms: { name: 'Formulaires', about: 'Les questions de chaque type de demande, avec leurs versions.' },
      look: { name: 'Apparence', about: 'Le nom, les couleurs et le logo des pages publiques.' },
      desks: { name: 'Service Desks', about: 'Heures, lignes, clôture et engagements de chaque Service Desk.' },
      audit: { name: 'Journal d’audit', about: 'Qui a accordé, modifié ou lu quoi.' },
      tokens: { name: 'Jetons d’API', about: 'Ce qui ouvre l’API à d’autres programmes, avec sa portée et sa fin.' },
      operation: { name: 'Exploitation', about: 'L’état des processus, des tâches, des e‑mails et du stockage.' },
      'sign-in': {
        name: 'Fournisseurs d’identité',
        about: 'Par lesquels les personnes se connectent avec un compte d’ailleurs.',
      },
    } satisfies Record<Duty, { name: string; about: string }>,
  },
  /** The texts of letters: placeholders, errors, differences, and the preview with a ticket. */
  home: {
    waits: 'Ce qui attend',
    nothing: 'Rien n’attend.',
    nothingText: 'Les demandes d’accès, le courrier en panne, les brouillons et les années à décider apparaissent ici.',
    kinds: {
      mailboxes: ({ count }: { count: number }) =>
        plural(count, `${count} boîte aux lettres est illisible`, `${count} boîtes aux lettres sont illisibles`),
      sending: (_: { count: number }) => 'Les messages ne partent pas',
      heldMail: ({ count }: { count: number }) =>
        plural(count, `${count} e‑mail attend sans ticket`, `${count} e‑mails attendent sans ticket`),
      accessRequests: ({ count }: { count: number }) =>
        plural(count, `${count} demande d’accès`, `${count} demandes d’accès`),
      erasures: ({ count }: { count: number }) =>
        plural(count, `${count} demande d’effacement`, `${count} demandes d’effacement`),
      factors: ({ count }: { count: number }) =>
        plural(count, `${count} personne sans second facteur`, `${count} personnes sans second facteur`),
      forms: ({ count }: { count: number }) =>
        plural(
          count,
          `${count} formulaire avec des modifications non publiées`,
          `${count} formulaires avec des modifications non publiées`,
        ),
      articles: ({ count }: { count: number }) =>
        plural(count, `${count} article à l’état de brouillon`, `${count} articles à l’état de brouillon`),
    } satisfies Record<WaitingKind, (work: { count: number }) => string>,
    untranslated: ({ count }: { count: number }) =>
      plural(count, `${count} texte n’est pas traduit`, `${count} textes ne sont pas traduits`),
    year: ({ year }: { year: number }) => `Les ponts de ${year} ne sont pas décidés`,
    age: ({ days, count }: { days: number; count: number }) => {
      if (days === 0) return count === 1 ? 'depuis aujourd’hui' : 'la plus longue attente : depuis aujourd’hui';
      const span = plural(days, `${days} jour`, `${days} jours`);
      return count === 1 ? `depuis ${span}` : `la plus longue attente : ${span}`;
    },
  },
  letterTexts: {
    title: ({ text }: { text: string }) => `Texte\u00a0: ${text}`,
    change: ({ text }: { text: string }) => `Modifier le texte\u00a0: ${text}`,
    textsTitle: 'Textes',
    builtIn: 'Texte de Belfry',
    own: 'Votre texte',
    subject: 'Objet',
    subjectHint: ({ max }: { max: string }) =>
      `Une phrase de ${max} caractères au plus. Belfry met le numéro devant, et la description sommaire derrière quand l’adresse est confirmée.`,
    text: 'Texte',
    textHint: ({ max }: { max: string }) =>
      `Texte simple, ${max} caractères au plus. Une ligne vide sépare les paragraphes. Une ligne qui commence par «\u00a0#\u00a0» est mise en grand\u00a0: une seule, la phrase à comprendre d’abord. Un paragraphe est omis en entier quand un de ses noms entre accolades n’a rien à dire.`,
    useBuiltIn: 'Revenir au texte de Belfry',
    builtInShown: 'Voici le texte de Belfry. Il compte dès que vous enregistrez.',
    differences: {
      title: 'Ce qui diffère du texte de Belfry',
      none: 'Rien ne diffère du texte de Belfry.',
      gone: 'Texte de Belfry',
      came: 'Votre texte',
    },
    ticket: {
      label: 'Numéro d’un ticket',
      hint: 'L’aperçu montre alors ce ticket au lieu de l’exemple. Ce qui ne lui est pas encore arrivé est inventé.',
      none: 'Aucun ticket de ce Service Desk que vous pouvez lire ne porte ce numéro. Vérifiez-le, ou videz le champ pour revoir l’exemple.',
    },
    previewLead: 'Le message entier, comme on le lit sur un téléphone.',
    placeholders: {
      title: 'Ce que Belfry remplit',
      lead: 'Écrivez ces noms tels quels, avec leurs accolades. Ceux qui forment un bloc occupent une ligne à part.',
      name: 'Vous écrivez',
      meaning: 'Ce que c’est',
      alone: 'ligne à part',
      within: 'dans une phrase',
      required: 'obligatoire',
      reason: 'le motif donné',
      dates: {
        answer: 'la date au plus tard de la réponse',
        closes: 'la date de clôture',
        closed: 'quand le ticket a été clôturé',
        arrived: 'quand le message est arrivé',
        valid: 'jusqu’à quand le lien sert',
        takenOver: 'quand le Service Desk reprend la demande',
      },
      of: {
        number: 'le numéro du ticket',
        summary: 'la description sommaire, ou «\u00a0votre demande\u00a0» pour une adresse pas encore confirmée',
        phones: 'les lignes téléphoniques, celle de la langue d’abord',
        call: 'pour un incident urgent\u00a0: quand appeler, et à quel numéro',
        former: 'le numéro de l’autre ticket',
        formerDate: 'la date annoncée auparavant',
        remaining: 'le numéro du ticket qui continue',
        reminder: 'le combientième rappel',
        reminders: 'combien de rappels en tout',
        name: 'le nom de la personne qui demande',
        address: 'son adresse confirmée',
        what: 'l’accès dont il s’agit',
        organisation: 'l’organisation',
        days: 'les jours ouvrables pour décider',
        lender: 'qui prête',
        borrower: 'qui emprunte',
        from: 'le premier jour',
        until: 'le dernier jour',
        desk: 'le nom du Service Desk',
        mailbox: 'l’adresse électronique du Service Desk',
        hours: 'les heures d’ouverture',
        greeting: 'la salutation, avec le nom si l’adresse est confirmée',
        about: 'de quoi il s’agit, si l’adresse est confirmée',
        words: 'ce que l’agent a écrit, avec son nom',
        missing: 'ce qui manque encore, en liste',
        clock: 'les heures ou les jours comptés',
        buttons: 'les boutons, et ce que fait chacun',
        reply: 'comment répondre',
        urgent: 'qui appeler si c’est urgent',
        confirm: 'pourquoi confirmer l’adresse',
        ticket: 'le numéro et la description sommaire, en petit',
        domain: 'si l’adresse est de l’organisation',
        copy: 'une copie de ce qui a été envoyé par le formulaire',
        paragraph: 'votre paragraphe, si vous en avez un',
      } satisfies Record<Exclude<TextPlaceholder, 'date'>, string>,
    },
    problems: {
      where: ({ language, part }: { language: string; part: string }) => `${language}, ${part}`,
      lacking: ({ list }: { list: string }) =>
        `Il manque ce que Belfry promet\u00a0: ${list}. Écrivez chacun de ces noms dans un paragraphe à part.`,
      beside: ({ name }: { name: string }) => `{${name}} forme un bloc. Mettez-le seul sur sa ligne.`,
      swallowed: ({ name, by }: { name: string; by: string }) =>
        `{${name}} doit toujours se lire, mais {${by}} peut n’avoir rien à dire et l’emporterait. Mettez une ligne vide entre les deux.`,
      long: ({ characters, max }: { characters: string; max: string }) =>
        `Ce texte a ${characters} caractères. Raccourcissez-le à ${max} au plus.`,
      numbered: 'L’objet porte déjà le numéro du ticket. Retirez-le du texte.',
      missing: 'Ce texte manque. Écrivez-le, ou reprenez le texte de Belfry.',
    },
  },
  /** A desk's own paragraphs in its letters: their position, placeholders and preview. */
  letters: {
    none: 'Aucun paragraphe à vous',
    paragraph: 'Votre paragraphe',
    paragraphHint: ({ max }: { max: string }) =>
      `Texte simple, dans les langues du Service Desk ou dans aucune, de ${max} caractères au plus. Chaque ligne devient un paragraphe.`,
    placeholders: {
      title: 'Ce que Belfry remplit',
      lead: 'Écrivez ces noms tels quels, avec leurs accolades.',
      name: 'Vous écrivez',
      meaning: 'Ce que c’est',
      value: 'Exemple',
      number: 'le numéro du ticket',
      desk: 'le nom du Service Desk',
      mailbox: 'l’adresse électronique du Service Desk',
      hours: 'les heures d’ouverture',
    },
    situation: 'Situation montrée',
    preview: {
      title: 'Aperçu',
      button: 'Voir l’aperçu',
      lead: 'Le message entier, comme on le lit sur un téléphone, avec un exemple de ticket. Rien n’est encore enregistré.',
      saved: 'Le message entier, comme on le lit sur un téléphone, avec un exemple de ticket.',
      subject: 'Objet',
      from: 'Expéditeur',
      html: ({ language }: { language: string }) => `Message en HTML : ${language}`,
      text: 'En texte simple',
      never: 'Ce Service Desk n’envoie aucun rappel : son réglage « Clôture » n’en prévoit pas.',
    },
    problems: {
      missing: ({ language }: { language: string }) =>
        `Langue manquante : ${language}. Écrivez ce paragraphe aussi dans cette langue, ou videz tous les champs.`,
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
  },
  /** The page of a desk's look. */
  look: {
    title: 'Apparence',
    lead: 'Le nom, la couleur et le logo de vos pages publiques. Un changement se voit aussitôt.',
    done: {
      names: 'Le nom est changé. Le public le voit maintenant.',
      accent: 'La couleur est changée. Le public la voit maintenant.',
      plain: 'La couleur de Belfry est de retour.',
      logo: 'Le logo est changé. Le public le voit maintenant.',
      noLogo: 'Le logo est retiré. La marque de Belfry le remplace.',
    },
    names: {
      title: 'Nom du Service Desk',
      lead: 'Il figure en haut de chaque page publique et dans les messages. Écrivez-le dans les langues du Service Desk.',
      save: 'Changer le nom',
      missing: ({ language }: { language: string }) => `Écrivez aussi le nom du Service Desk en ${language}.`,
      tooLong: ({ language, max }: { language: string; max: number }) =>
        `Le nom en ${language} est trop long : ${max} caractères au plus.`,
    },
    accent: {
      title: 'Couleur d’accent',
      lead: 'Elle colore les liens et le bouton principal. Choisissez-en une pour le thème clair et une pour le thème sombre. Chaque rapport de contraste doit atteindre 4,5 : 1, sinon la couleur est refusée.',
      light: 'Accent du thème clair',
      dark: 'Accent du thème sombre',
      hint: ({ example }: { example: string }) =>
        `Un dièse et six chiffres ou lettres de a à f, par exemple ${example}.`,
      pick: ({ field }: { field: string }) => `Choisir : ${field}`,
      lowest: ({ ratio }: { ratio: string }) => `Contraste le plus faible ${ratio} : 1.`,
      notColour: 'Écrivez la couleur avec un dièse et six chiffres ou lettres de a à f, par exemple #85540f.',
      fails: ({ pair, theme, ratio, more }: { pair: string; theme: string; ratio: string; more: string }) =>
        `${theme} : ${pair} n’atteint que ${ratio} : 1${more}. Il faut 4,5 : 1.`,
      more: ({ count }: { count: number }) => (count === 1 ? 'et 1 autre paire' : `et ${count} autres paires`),
      advice: {
        light: 'Prenez une couleur plus foncée.',
        dark: 'Prenez une couleur plus claire.',
      },
      compute: 'Calculer les contrastes',
      choose: 'Prendre ces couleurs',
      drop: 'Revenir à la couleur de Belfry',
      own: 'Ce sont les couleurs de votre Service Desk.',
      belfry: 'Ce sont les couleurs de Belfry.',
      tried: 'Ces couleurs sont à l’essai et ne sont pas encore prises.',
    },
    measures: {
      title: 'Contrastes calculés',
      pair: 'Texte et fond',
      onGround: ({ text, ground }: { text: string; ground: string }) => `${text} sur ${ground}`,
      ratio: ({ ratio }: { ratio: string }) => `${ratio} : 1`,
      passes: 'suffit',
      fails: 'ne suffit pas',
      sample: 'Aa',
    },
    themes: { light: 'Thème clair', dark: 'Thème sombre' },
    texts: {
      accent: 'Accent',
      'accent-hover': 'Accent au survol',
      'on-accent': 'Texte du bouton',
      'accent-soft': 'Accent pâle',
      'accent-line': 'Trait d’accent',
      bell: 'Cloche',
      'bronze-on-slate': 'Accent sombre',
      'on-bronze': 'Texte du bouton d’accueil',
      ink: 'Texte courant',
    },
    grounds: {
      bg: 'la page',
      surface: 'une zone de travail',
      sunken: 'le pied de page',
      hover: 'une ligne survolée',
      selected: 'une ligne choisie',
      note: 'une note interne',
      slate: 'le bandeau d’accueil',
      'slate-2': 'le dessin du bandeau d’accueil',
      accent: 'le bouton',
      'accent-hover': 'le bouton survolé',
      'on-accent': 'le texte du bouton',
      'accent-soft': 'le bandeau d’annonce',
      'accent-line': 'un trait d’accent',
      bell: 'la cloche',
      'bronze-on-slate': 'le bouton d’accueil',
      'on-bronze': 'le texte du bouton d’accueil',
    },
    preview: {
      title: 'Aperçu',
      lead: 'Voici l’en-tête, un lien et le bouton principal dans les deux thèmes.',
      text: 'Vous trouvez la réponse dans',
      link: 'nos articles',
      button: 'Écrire une demande',
    },
    logo: {
      title: 'Logo',
      lead: 'Il remplace la marque de Belfry dans l’en-tête, à côté du nom du Service Desk. Belfry reste en petit au bas de la page.',
      field: 'Fichier du logo',
      hint: 'PNG, JPEG ou WebP, 200 ko et 2 000 pixels de côté au plus. Il est affiché sur 40 pixels de haut, sur fond clair et sur fond sombre.',
      choose: 'Choisir un fichier',
      upload: 'Prendre ce logo',
      remove: 'Retirer le logo',
      now: ({ width, height }: { width: number; height: number }) => `Logo actuel, ${width} × ${height} pixels`,
      belfry: 'la marque de Belfry',
      another: 'un autre logo',
      refused: {
        empty: 'Choisissez d’abord le fichier du logo.',
        tooHeavy: 'Ce fichier dépasse 200 ko. Enregistrez le logo en plus petit, puis choisissez-le de nouveau.',
        svg: 'Un fichier SVG peut contenir des programmes : nous n’en affichons pas. Enregistrez le logo en PNG ou en WebP.',
        unknown: 'Ce fichier n’est ni un PNG, ni un JPEG, ni un WebP. Enregistrez le logo sous l’un de ces formats.',
        broken: 'Cette image est abîmée : sa taille ne peut pas être lue. Enregistrez-la de nouveau.',
        tooLarge: 'Cette image dépasse 2\u202f000 pixels de côté. Réduisez-la, puis choisissez-la de nouveau.',
      },
    },
  },
  /** People: the stored data, and its erasure. */
  people: {
    title: 'Personnes',
    lead: 'Cherchez une personne pour voir les données conservées à son sujet, et les effacer si elle le demande et que la loi le permet.',
    q: 'Nom ou adresse',
    qHint: 'Une partie suffit, à partir de deux lettres.',
    search: 'Chercher',
    short: 'Écrivez au moins deux lettres.',
    none: 'Personne',
    noneText: 'Aucune personne de vos Service Desks ni du répertoire ne correspond.',
    more: ({ max }: { max: string }) => `Seules les ${max} premières sont affichées. Précisez votre recherche.`,
    erased: 'Les données de cette personne sont effacées.',
    noName: 'Personne sans nom',
    reading: 'L’ouverture de cette page est notée dans le journal d’audit.',
    known: 'Données conservées',
    name: 'Nom',
    phone: 'Téléphone',
    addresses: 'Adresses',
    nothing: 'rien',
    tickets: 'Tickets que vous pouvez voir',
    accesses: 'Accès à des sites et organisations',
    account: 'Compte',
    yes: 'oui',
    no: 'non',
    goes: 'Ce qui est effacé',
    goesList: [
      'Le nom, le numéro de téléphone et les adresses.',
      'Ce que la personne a écrit, joint ou répondu, dans tous ses tickets, et les messages reçus d’elle ou envoyés à elle.',
      'Ses accès, son compte, ses sessions, ses clés d’accès et ses jetons.',
      'Les mots par lesquels d’autres nomment la personne : son nom, ses adresses et son numéro, dans les notes, réponses, appels, résumés et brouillons. Vous les voyez avant d’effacer. Les mêmes mots dans des tickets que vous ne pouvez pas voir sont aussi remplacés, sans être affichés.',
    ],
    stays: 'Ce qui reste, et pourquoi',
    staysList: [
      'L’historique de ses tickets\u00a0: numéros, dates, étapes. Le Service Desk doit pouvoir prouver ce qu’il a fait\u202f; plus rien n’y dit qui elle est.',
      'Le reste de ce que d’autres ont écrit. C’est le travail de l’administration.',
      'Les passages qui ne sont pas cochés, les fichiers joints par d’autres, les réponses d’autres à des questions de formulaire, et les façons de nommer la personne que Belfry ne reconnaît pas : un surnom, par exemple.',
      'Ce que Belfry ne parcourt pas\u00a0: les articles, les incidents annoncés, les macros, et le courrier d’autres personnes qui n’a pas de ticket.',
      'Le journal d’audit. Il ne nomme les personnes que par un numéro, qui ne désigne alors plus personne.',
      'Les sauvegardes, jusqu’à ce qu’elles expirent.',
    ],
    requests: {
      title: 'Demandes d’effacement',
      lead: 'Des personnes demandent que leurs données soient effacées. La loi donne un mois pour répondre (RGPD, article 12, 3)\u00a0: les plus pressantes sont en haut.',
      waiting: ({ count }: { count: number }) =>
        count === 1
          ? '1\u00a0demande d’effacement attend une décision'
          : `${count}\u00a0demandes d’effacement attendent une décision`,
      none: 'Aucune demande',
      noneText: 'Personne n’attend de décision.',
      asked: ({ date }: { date: string }) => `demandé le ${date}`,
      due: ({ date }: { date: string }) => `à répondre au plus tard le ${date}`,
      overdue: ({ date }: { date: string }) => `en retard\u00a0: la réponse était due le ${date}`,
      heading: 'Cette personne demande à être effacée',
      words: 'Ce qu’elle ajoute',
      refuse: 'Refuser',
      refuseText: 'La personne reçoit le motif par e‑mail, avec ses voies de recours.',
      reason: 'Motif du refus',
      button: 'Refuser et envoyer le motif',
      refused: 'La demande est refusée. La personne reçoit le motif.',
      problems: {
        reason: 'Écrivez le motif\u00a0: la personne a le droit de le connaître.',
        long: 'Le motif est trop long.',
        decided: 'Cette demande n’attend plus\u00a0: elle a été retirée ou tranchée entre-temps.',
      },
    },
    check: 'Vérifier ce qui serait effacé',
    checkHint:
      'Rien n’est encore effacé. Belfry cherche dans tous les messages et toutes les notes\u00a0: cela peut prendre quelques minutes.',
    naming: {
      heading: 'Où d’autres nomment cette personne',
      none: 'Parmi les textes d’autrui que vous pouvez voir, aucun ne nomme cette personne.',
      lead: ({ mark }: { mark: string }) =>
        `Les mots marqués sont remplacés par «\u00a0${mark}\u00a0». Décochez un passage qui parle de quelqu’un d’autre.`,
      replace: ({ number }: { number: string }) => `Remplacer dans ${number}`,
      unsure:
        'Les passages qui peuvent parler d’une autre personne du même nom ne sont pas cochés. Cochez ceux qui parlent de cette personne.',
      more: ({ count }: { count: number }) =>
        `${plural(count, `Et ${count}\u00a0autre passage, qui est remplacé`, `Et ${count}\u00a0autres passages, qui sont remplacés`)} aussi.`,
      moreUnsure: ({ count }: { count: number }) =>
        `${plural(count, `Et ${count}\u00a0autre passage qui peut parler d’une autre personne. Il reste`, `Et ${count}\u00a0autres passages qui peuvent parler d’une autre personne. Ils restent`)}.`,
      possible: 'Une partie du nom seulement',
      possibleLead:
        'Ces passages n’ont qu’une partie du nom ou de l’adresse\u00a0: un prénom, un nom de famille, ou un mot ordinaire qui s’écrit de même. Aucun n’est coché. Cochez ceux qui parlent de cette personne\u00a0: les mots marqués y sont remplacés.',
      morePossible: 'Il y en a d’autres, plus anciens ou d’autres organisations. Ils restent tels quels.',
      message: 'Message',
      note: 'Note interne',
      call: 'Appel',
      summary: 'Résumé',
      other: 'Texte',
    },
    heading: 'Effacer ces données',
    authorisation: 'Référence de l’autorisation d’élimination',
    authorisationHint:
      'La loi sur les archives de 1955 l’exige. Par exemple AGR 2026/114, sans nom de personne\u00a0: elle figure dans le journal d’audit.',
    sure: 'J’ai vérifié que c’est cette personne qui le demande. Rien de tout cela ne pourra être rétabli.',
    button: 'Effacer définitivement',
    problems: {
      authorisation: 'Écrivez la référence, avec au moins un chiffre, de 60 caractères au plus.',
      sure: 'Cochez cette case pour confirmer.',
      staff: 'Cette personne travaille pour un Service Desk. Retirez-la d’abord de celui-ci.',
      elsewhere:
        'Des tickets de cette personne se trouvent dans un Service Desk que vous n’administrez pas. Demandez à son administrateur, ou faites-vous nommer.',
    },
  },
  /** The state of the installation, for its operators. */
  operation: {
    title: 'Exploitation',
    lead: 'L’état actuel de toute l’installation. Belfry réessaie tout seul ; « Réessayer » raccourcit seulement l’attente.',
    state: 'État',
    well: 'Tout va bien',
    wellText: 'Rien n’a échoué et rien n’attend plus longtemps que d’habitude.',
    retry: 'Réessayer',
    retried: 'Ce qui a échoué est réessayé.',
    retryAll: 'Tout réessayer',
    retryOne: ({ name }: { name: string }) => `Réessayer\u00a0: ${name}`,
    gone: 'Ceci n’attend plus\u00a0: un essai a eu lieu entre-temps.',
    failures: 'Ce qui a échoué',
    letter: ({ of }: { of: string }) => `E‑mail · ${of}`,
    nextTry: ({ at }: { at: string }) => `Prochain essai le ${at}`,
    failedAt: ({ at }: { at: string }) => `Échec le ${at}`,
    noReason: 'Aucune raison n’est connue. Lisez le journal de belfry work.',
    problems: {
      noWorker: 'Aucun processus n’exécute les tâches. Démarrez belfry work.',
      jobs: ({ count }: { count: number }) =>
        plural(count, 'Une tâche a échoué à chaque tentative.', `${count} tâches ont échoué à chaque tentative.`),
      unread: ({ count }: { count: number }) =>
        plural(count, 'Un e‑mail attend d’être lu.', `${count} e‑mails attendent d’être lus.`),
      mailboxes: ({ count }: { count: number }) =>
        plural(
          count,
          'Une boîte aux lettres ne peut pas être lue.',
          `${count} boîtes aux lettres ne peuvent pas être lues.`,
        ),
      letters: ({ count }: { count: number }) =>
        plural(
          count,
          'Un e‑mail attend : le relais ne l’a pas accepté.',
          `${count} e‑mails attendent : le relais ne les a pas acceptés.`,
        ),
      relay: ({ desk }: { desk: string }) => `Le relais du Service Desk ${desk} n’accepte pas d’e‑mails.`,
      files: 'Les fichiers ne peuvent pas être enregistrés. Vérifiez le stockage.',
      database: 'Le disque de la base de données est plein. Libérez de la place.',
    },
    processes: 'Processus',
    noProcess: 'Aucun processus n’a donné signe de vie depuis un jour.',
    works: 'tâches',
    serves: 'pages et réception',
    version: ({ version }: { version: string }) => `version ${version}`,
    started: ({ at }: { at: string }) => `démarré le ${at}`,
    seen: ({ at }: { at: string }) => `dernier signe de vie le ${at}`,
    jobs: 'Tâches',
    noJob: 'Aucune tâche n’attend.',
    jobCounts: ({ waiting, running, failed }: { waiting: string; running: string; failed: string }) =>
      `en attente : ${waiting} · en cours : ${running} · échouées : ${failed}`,
    mail: 'E‑mails',
    mailIn: 'Réception',
    mailOut: 'Envoi',
    unread: ({ count }: { count: string }) => `non lus : ${count}`,
    waiting: ({ count, failing }: { count: string; failing: string }) =>
      `en attente : ${count} · dont refusés provisoirement : ${failing}`,
    storage: 'Stockage',
    database: 'Base de données',
    files: 'Fichiers',
    writable: 'accessibles',
    unwritable: 'inaccessibles',
    languages: 'Langues',
    allTexts: 'tous les textes',
    lacksTexts: ({ count, missing, of, files }: { count: number; missing: string; of: string; files: string }) =>
      plural(
        count,
        `1 texte sur ${of} manque et s’affiche en anglais (${files})`,
        `${missing} textes sur ${of} manquent et s’affichent en anglais (${files})`,
      ),
    otherLetters: 'les messages partent dans une autre langue du Service Desk',
  },
  /** The page on which administrators verify the history. */
  proof: {
    title: 'Preuve de l’historique',
    lead: 'Belfry vérifie que personne n’a modifié l’historique des tickets ni le journal d’audit, même pas le propriétaire de la base de données.',
    last: 'Dernière vérification',
    never: 'Rien n’a encore été vérifié.',
    running: ({ done, of }: { done: string; of: string }) =>
      `Vérification en cours : ${plural(done, `${done} ticket sur`, `${done} tickets sur`)} ${of}.`,
    again: 'Actualiser',
    fits: ({ tickets, events, audit, anchors }: { tickets: string; events: string; audit: string; anchors: string }) =>
      `Tout concorde. Tickets :\u00a0${tickets} · événements :\u00a0${events} · lignes d’audit :\u00a0${audit} · ancres :\u00a0${anchors}`,
    broken: 'Quelque chose ne concorde pas. Premier écart :',
    at: ({ date }: { date: string }) => `Terminée : ${date}`,
    verify: 'Vérifier maintenant',
    asked: 'La vérification a été demandée.',
    already: 'Une vérification est déjà en cours.',
    anchors: 'Ancres',
    anchorsLead:
      'Chaque jour, une empreinte est calculée sur tout l’historique. Conservez-la en dehors de Belfry : publiez-la, imprimez-la ou envoyez-la par e‑mail. Si une ancre affichée ici diffère de votre copie, quelqu’un a réécrit l’historique.',
    none: 'Aucune ancre pour l’instant. La première est calculée dans la minute qui suit le démarrage.',
  },
  referrals: {
    title: 'Visiteurs orientés',
    lead: 'Combien de visiteurs ont été orientés vers l’administration d’un site, par mois. Comptés, jamais suivis : ni adresse, ni nom, ni appareil.',
    site: 'Site',
    total: 'Total',
    month: 'Mois',
    unknown: 'Site non trouvé',
    export: 'Exporter en CSV',
    none: 'Aucune visite comptée',
    noneText: 'Dès qu’un visiteur cherche un site dans le répertoire public, il est compté ici.',
    chart: 'Visiteurs par mois',
    table: 'Visiteurs par site et par mois',
    bar: ({ month, visits }: { month: string; visits: string }) => `${month} : ${visits}`,
    count: ({ count }: { count: number }) => (count === 1 ? '1 visiteur' : `${count} visiteurs`),
  },
  search: {
    title: 'Trouver un réglage',
    label: 'Trouver un réglage',
    lead: 'Écrivez ce que vous voulez changer. Le nom d’une page, d’un champ ou un mot de son aide suffit.',
    found: ({ count, asked }: { count: number; asked: string }) =>
      plural(count, `${count} réglage pour « ${asked} »`, `${count} réglages pour « ${asked} »`),
    none: ({ asked }: { asked: string }) => `Aucun réglage pour « ${asked} »`,
    noneText: 'Essayez un autre mot, par exemple « heures », « logo » ou « relais ».',
    signature: 'Signature des messages (DKIM)',
  },
  sending: {
    lead: 'Par quel serveur partent les messages de ce Service Desk, où reviennent ceux qui n’arrivent pas, et comment ils sont signés.',
    state: {
      title: 'État',
      shared: 'Les messages de ce Service Desk partent par le relais de l’installation (BELFRY_SMTP_URL).',
      own: ({ place }: { place: string }) => `Les messages de ce Service Desk partent par ${place}.`,
      failing: ({ when }: { when: string }) => `Depuis le ${when}, les messages ne partent pas.`,
      said: ({ words }: { words: string }) => `Le serveur dit\u00a0: ${words}`,
      waits: 'Ils attendent, sont réessayés, et partiront dès que le serveur les prend.',
      readable:
        'Entre Belfry et ce serveur, les messages ne sont pas chiffrés\u00a0: qui écoute ce réseau peut les lire.',
      test: 'Envoyer un message d’essai',
      demonstration:
        'Ceci est la démonstration\u00a0: ses messages restent dans sa boîte aux lettres. Ce que vous réglez ici peut être essayé, et ne sert pas.',
    },
    relay: {
      title: 'Un relais propre à ce Service Desk',
      lead: 'Sans relais propre, le Service Desk utilise celui de l’installation.',
      hostHint: 'Par exemple smtp.office365.com ou smtp.gmail.com.',
      securities: {
        tls: 'TLS dès la connexion (port 465)',
        startTls: 'TLS par STARTTLS, exigé (port 587)',
        none: 'Aucun, sans mot de passe et dans votre propre réseau (port 25)',
      } satisfies Record<Security, string>,
      userHint: 'Le plus souvent, l’adresse qui envoie.',
      proofs: {
        none: 'Il ne s’identifie pas',
        password: 'Par mot de passe',
        clientCredentials: 'Par OAuth 2.0, au nom du Service Desk (Microsoft 365)',
        refreshToken: 'Par OAuth 2.0, avec un jeton d’actualisation (Google)',
      } satisfies Record<RelayProof, string>,
      effect: 'Vaut dès le prochain message. Ce qui attend est aussitôt réessayé.',
      try: 'Essayer sans rien envoyer',
      works: 'Le serveur répond et laisse entrer le Service Desk. Rien n’a été envoyé ni enregistré.',
      saved: 'C’est enregistré. Les messages partent maintenant par ce serveur.',
      stop: 'Ne plus envoyer par ce relais',
      stopText:
        'Les réglages et le secret sont effacés. Les messages partent de nouveau par le relais de l’installation.',
      stopped: 'Les messages partent de nouveau par le relais de l’installation.',
      problems: {
        host: 'Écrivez le nom du serveur, par exemple smtp.administration.example.',
        privateAddress:
          'Ce serveur, ou l’adresse de ses jetons, se trouve dans un réseau privé. Choisissez un serveur public, ou demandez à l’exploitant d’autoriser ce réseau (BELFRY_PRIVATE_NETWORKS).',
        port: 'Écrivez un port de 1 à 65535, le plus souvent 587 ou 465.',
        security: 'Choisissez TLS\u00a0: sans chiffrement, aucun secret ne quitte cette machine.',
        user: 'Écrivez le nom sous lequel le Service Desk s’identifie.',
        tokenUrl: 'Écrivez l’adresse des jetons, qui commence par https://.',
        clientId: 'Écrivez l’identifiant du client.',
        secret:
          'Saisissez le secret que demande cette façon de s’identifier. Pour un autre serveur ou un autre port, il faut le saisir de nouveau.',
      } satisfies Record<RelayProblem | 'secret', string>,
      failures: {
        unknownHost: 'Aucun serveur ne porte ce nom. Vérifiez l’orthographe.',
        privateAddress:
          'Ce serveur, ou l’adresse de ses jetons, se trouve dans un réseau privé. Choisissez un serveur public, ou demandez à l’exploitant d’autoriser ce réseau (BELFRY_PRIVATE_NETWORKS).',
        unreachable: 'Le serveur ne répond pas. Vérifiez le port, et qu’un pare-feu ne bloque pas.',
        certificate:
          'Le certificat du serveur n’est pas valable : il a expiré, porte un autre nom, ou vient d’une autorité que cette machine ne connaît pas.',
        noTls: 'Le serveur ne chiffre pas de cette façon. Choisissez l’autre.',
        signIn: 'Le serveur refuse ce nom ou ce secret, ou demande au Service Desk de s’identifier.',
        token: 'L’annuaire ne donne pas de jeton.',
        secret:
          'Aucun secret enregistré ne peut servir ici\u00a0: saisissez-le de nouveau. Un secret n’est envoyé qu’au serveur pour lequel il a été saisi.',
        sender:
          'Le serveur ne laisse pas le Service Desk envoyer sous son adresse. Donnez-lui ce droit sur le serveur.',
        busy: 'Le serveur ne prend rien en ce moment. Le Service Desk réessaie.',
        lost: 'La connexion s’est interrompue.',
      } satisfies Record<SendFailure, string>,
    },
    bounces: {
      title: 'Où reviennent les messages qui n’arrivent pas',
      lead: 'Les accusés de réception et autres réponses automatiques partent sans adresse de retour, pour qu’aucune machine n’y réponde. Pour tous les autres messages\u00a0:',
      to: 'Adresse de retour',
      mailbox: ({ address }: { address: string }) =>
        `${address}\u00a0: le serveur du destinataire doit citer le message`,
      letter: 'Une adresse par message\u00a0: le retour dit toujours lequel n’est pas arrivé, et à qui',
      separator: 'Signe entre l’adresse et son suffixe',
      separatorHint: ({ example }: { example: string }) =>
        `Par exemple ${example}. Votre serveur doit remettre de telles adresses à la boîte\u202f; essayez d’abord.`,
      save: 'Enregistrer',
      saved: 'C’est enregistré, dès le prochain message.',
      long: 'L’adresse de ce Service Desk est trop longue pour un suffixe\u00a0: 23 caractères au plus avant le @.',
    },
    signature: {
      title: 'Signature des messages (DKIM)',
      lead: 'Une signature prouve aux serveurs des destinataires que les messages viennent de ce domaine. La clé se publie dans le DNS.',
      open: 'Signature des messages (DKIM)',
      none: 'Les messages ne sont pas signés par Belfry.',
      off: ({ domain }: { domain: string }) => `Une clé est prête pour ${domain}, et ne sert pas encore.`,
      on: ({ domain }: { domain: string }) => `Les messages sont signés pour ${domain}.`,
      make: 'Faire une clé',
      anew: 'Remplacer la clé',
      anewText:
        'Publiez la nouvelle clé sous un autre sélecteur, et laissez l’ancienne dans le DNS quelques jours\u00a0: des messages sont en route.',
      domain: 'Domaine',
      domainHint: 'Celui de l’adresse du Service Desk, ou un domaine au-dessus.',
      selector: 'Sélecteur',
      selectorHint: 'Un nom pour cette clé, par exemple belfry2026.',
      key: 'Clé privée',
      keyHint:
        'Vide\u00a0: Belfry en fait une (RSA, 2048 bits). Sinon, au format PEM, RSA d’au moins 2048 bits ou Ed25519.',
      save: 'Enregistrer la clé',
      saved: 'La clé est enregistrée. Publiez-la, puis activez la signature.',
      publish: 'À publier dans le DNS',
      name: 'Nom',
      type: 'Type',
      value: 'Valeur',
      check: 'Chercher dans le DNS',
      found: {
        same: 'Le DNS donne cette clé.',
        other: 'Le DNS donne une autre clé sous ce nom. Les messages signés seraient refusés.',
        none: 'Le DNS ne donne pas encore de clé sous ce nom. Cela peut prendre quelques heures.',
        silent: 'Le DNS n’a pas répondu. Essayez encore.',
      },
      turnOn: 'Signer les messages',
      turnOff: 'Ne plus signer',
      turnedOn: 'Les messages sont signés à partir de maintenant.',
      turnedOff: 'Les messages ne sont plus signés.',
      unpublished: 'Le DNS ne donne pas cette clé\u00a0: publiez-la d’abord.',
      problems: {
        domain: 'Écrivez le domaine de l’adresse du Service Desk, ou un domaine au-dessus.',
        selector: 'Écrivez un sélecteur\u00a0: des lettres, des chiffres, des tirets et des points.',
        key: 'Cette clé ne convient pas\u00a0: il faut une clé privée PEM, RSA d’au moins 2048 bits ou Ed25519, sans mot de passe.',
      } satisfies Record<SignatureProblem, string>,
      drop: 'Effacer la clé',
      dropText: 'La clé privée est effacée, et les messages ne sont plus signés.',
      dropped: 'La clé est effacée.',
    },
  },
  /** Identity providers, with the meaning of each setting. */
  signIn: {
    title: 'Fournisseurs d’identité',
    lead: 'Par eux, les personnes se connectent avec le compte de leur administration (OpenID Connect). Les autres façons restent.',
    none: 'Il n’y a pas encore de fournisseur.',
    noneText: 'Ajoutez-en un si les personnes ont un compte ailleurs.',
    add: 'Ajouter un fournisseur',
    on: 'actif',
    off: 'arrêté',
    name: 'Nom sur la page de connexion',
    issuer: 'Adresse de l’émetteur',
    issuerHint:
      'Celle sous laquelle il publie .well-known/openid-configuration ; en https. Avec une autre adresse, les personnes liées doivent prouver la leur de nouveau.',
    clientId: 'Identifiant du client',
    secret: 'Secret du client',
    secretHint: 'Conservé chiffré, et jamais montré. Vide : il reste tel qu’il est ; sans secret, PKCE seul protège.',
    scopes: 'Portées demandées',
    scopesHint: 'openid, et ce qui donne nom et adresse.',
    claimName: 'Donnée qui porte le nom',
    claimEmail: 'Donnée qui porte l’adresse e\u2011mail',
    claimLanguage: 'Donnée qui porte la langue',
    trusts: 'Sa vérification en deux étapes compte',
    trustsHint: 'S’il dit (amr, acr) qu’il a demandé deux facteurs, nous n’en demandons pas un de plus.',
    network: 'Il se trouve dans notre réseau privé',
    networkHint: 'Sans cela, une adresse privée est refusée : elle pourrait mener à autre chose.',
    active: 'Proposé sur la page de connexion',
    activeHint:
      'Arrêté, il n’est plus proposé, ne connecte personne, et ferme les sessions qu’il a ouvertes. Les comptes restent liés pour le jour où il reprend.',
    linked: ({ count }: { count: number }) =>
      count === 0
        ? 'Personne ne s’est encore connecté par lui.'
        : count === 1
          ? 'Une personne se connecte par lui.'
          : `${count} personnes se connectent par lui.`,
    secretKept: 'Le secret que vous avez tapé est gardé jusqu’à ce que vous enregistriez.',
    redirect: ({ address }: { address: string }) => `Adresse de retour à déclarer chez lui : ${address}`,
    redirectLater:
      'L’adresse de retour à déclarer chez lui dépend de l’émetteur : donnez-le, puis testez ou enregistrez.',
    save: 'Enregistrer',
    test: 'Essayer',
    done: {
      saved: 'Enregistré.',
    },
    tested: {
      answers: 'Il répond, publie ses clés, et connaît ce client. Rien n’a été enregistré.',
      down: 'Personne ne répond à cette adresse : elle est inconnue, refuse la connexion, ou a mis plus de dix secondes. Vérifiez l’adresse, et si le fournisseur est en service.',
      certificate:
        'Son certificat n’est pas valable : il a expiré, porte un autre nom, ou vient d’une autorité que cette machine ne connaît pas.',
      privateAddress:
        'Cette adresse mène dans un réseau privé. Si le fournisseur se trouve dans le vôtre, cochez « Il se trouve dans notre réseau privé ».',
      redirect: 'Il renvoie à une autre adresse au lieu de répondre. Donnez celle-là, si c’est celle de l’émetteur.',
      noDocument:
        'Il n’y a pas de document à .well-known/openid-configuration sous cette adresse. Vérifiez l’adresse de l’émetteur, et son chemin.',
      nonsense:
        'Ce qui se trouve à .well-known/openid-configuration n’est pas le document d’un fournisseur OpenID Connect. Vérifiez l’adresse de l’émetteur.',
      otherIssuer:
        'Son document nomme un autre émetteur. Donnez l’adresse exactement comme le fournisseur l’écrit, avec ou sans barre oblique à la fin.',
      incomplete:
        'Il manque à son document une adresse nécessaire : pour se connecter, pour les jetons ou pour les clés. C’est au fournisseur de le compléter.',
      noKeys:
        'Il ne publie pas de clés : rien de ce qu’il signe ne peut être vérifié. C’est au fournisseur d’y remédier.',
      client:
        'Il ne connaît pas ce client. Comparez l’identifiant et le secret du client avec ce que le fournisseur vous a donné.',
      secret: 'Le secret enregistré ne peut plus être déchiffré, car BELFRY_SECRET a changé. Saisissez-le de nouveau.',
      otherPlace:
        'L’émetteur a changé\u00a0: saisissez de nouveau le secret du client. Un secret n’est envoyé qu’à l’émetteur pour lequel il a été saisi.',
    },
    remove: {
      title: 'Supprimer ce fournisseur',
      effect:
        'Il ne connecte plus personne, et les sessions qu’il a ouvertes se ferment aussitôt. Qui s’en servait reçoit un code par e\u2011mail à la place. Le journal d’audit garde qu’il a existé.',
      sure: 'Oui, le supprimer',
      sureMissing: 'Pour supprimer le fournisseur, cochez d’abord « Oui, le supprimer ».',
      button: 'Supprimer le fournisseur',
      done: 'Le fournisseur est supprimé.',
    },
    person: {
      title: ({ name }: { name: string }) => `Second facteur de ${name}`,
      link: ({ name }: { name: string }) => `Second facteur de ${name}`,
      lead: 'Pour qui a perdu son téléphone et ses codes de secours, et ne peut plus se connecter.',
      has: ({ factors }: { factors: string }) => `Configuré : ${factors}.`,
      none: 'Aucun second facteur n’est configuré.',
      app: 'application de codes',
      passkey: 'clé d’accès',
      reason: 'Pourquoi les supprimer ?',
      reasonHint: 'Assurez-vous d’abord que c’est bien cette personne qui le demande, par exemple de vive voix.',
      reasons: {
        lost: 'Téléphone ou appareil perdu',
        replaced: 'Autre téléphone ou appareil',
        suspicion: 'Quelqu’un d’autre pourrait y avoir accès',
      },
      effect:
        'Application, clés d’accès et codes de secours ne sont plus valables, toutes les sessions se ferment. La personne reçoit un e\u2011mail et choisit un nouveau second facteur à sa prochaine connexion. Ceci est noté dans le journal d’audit.',
      end: 'Supprimer les seconds facteurs',
      reasonMissing: 'Choisissez une raison.',
      done: 'C’est fait. La personne a été prévenue par e\u2011mail.',
    },
    wrong: {
      name: 'Donnez un nom.',
      issuer: 'Donnez une adresse en https, telle que https://login.administration.example.',
      clientId: 'Donnez l’identifiant que le fournisseur vous a donné.',
      scopes: 'Les portées commencent par openid.',
      taken: 'Cet émetteur est déjà un de vos fournisseurs.',
      changedMeanwhile: 'Quelqu’un d’autre a changé ce fournisseur entre-temps. Vérifiez, puis enregistrez encore.',
    },
  },
  /** The page of a desk's targets. `hours` are service hours; `target` is the name of a target. */
  targets: {
    usual: 'Pour tous les tickets',
    usualHint:
      'En heures de service\u00a0: les heures d’ouverture du Service Desk, les jours ouvrables. Vide\u00a0: pas d’objectif.',
    promise: ({ hours }: { hours: number }) =>
      `Première réponse\u00a0: ${plural(hours, `${hours}\u00a0heure de service, promise`, `${hours}\u00a0heures de service, promises`)} à chacun.`,
    changePromise: 'Modifier cet engagement',
    nextAnswer: 'Réponse suivante',
    nextAnswerHint: 'Depuis une réaction qui attend jusqu’au prochain message du Service Desk.',
    handled: 'Traitement',
    handledHint: 'De l’ouverture jusqu’au traitement ou à la clôture, en pause tant que le demandeur a la parole.',
    rules: 'Autres délais pour certains tickets',
    rulesHint:
      'Un champ vide\u00a0: comme sans la règle. «\u00a0–\u00a0»\u00a0: pas d’objectif. Une règle pour un formulaire passe avant toutes les autres. Une règle pour une sorte et une priorité passe avant une règle pour la priorité, et celle-ci avant une règle pour la sorte. La première réponse ne peut qu’être plus rapide que promis.',
    form: 'Formulaire',
    anyForm: 'tous les formulaires',
    ofForm: ({ form }: { form: string }) => `Formulaire ${form}`,
    rule: ({ nth }: { nth: number }) => `Règle ${nth}`,
    kind: 'Type',
    priority: 'Priorité',
    anyKind: 'tous les types',
    anyPriority: 'toutes les priorités',
    save: 'Enregistrer les objectifs',
    means: 'Ce que cela veut dire',
    within: ({ target, hours }: { target: string; hours: number }) =>
      `${target.toLowerCase()} en ${hours}\u00a0${hours === 1 ? 'heure' : 'heures'}`,
    without: ({ target }: { target: string }) => `pas d’objectif de ${target.toLowerCase()}`,
    everyTicket: 'Tous les tickets',
    says: ({ who, what }: { who: string; what: string }) => `${who}\u00a0: ${what}.`,
    example: ({ from }: { from: string }) => `Un message du ${from}, en priorité normale\u00a0:`,
    exampleDue: {
      firstAnswer: ({ date }: { date: string }) => `première réponse avant le ${date}`,
      nextAnswer: ({ date }: { date: string }) => `s’il s’agit d’une réaction, réponse avant le ${date}`,
      handled: ({ date }: { date: string }) => `traité avant le ${date}`,
    } satisfies Record<TargetName, (facts: { date: string }) => string>,
    steps: 'Signaux et mesures',
    stepsText:
      'Chacun agit une fois par délai, jamais pendant une pause. Le dossier le montre, le demandeur n’en reçoit rien. Une plainte n’est signalée qu’à ceux qui peuvent la lire.',
    noSteps: 'Aucun. Une échéance dépassée se voit dans les listes seulement.',
    add: 'Ajouter une étape',
    target: 'Objectif',
    when: 'Quand',
    moments: {
      used: 'quand une part du temps est passée',
      due: 'à l’échéance',
      after: 'des heures de service après l’échéance',
    } satisfies Record<(typeof momentKinds)[number], string>,
    figure: 'Part ou heures',
    figureHint: 'De 1 à 99 % du temps, ou un nombre d’heures.',
    act: 'Ce qui se passe',
    acts: {
      notifyAssignee: 'un message à qui a le ticket, sinon aux administrateurs du Service Desk',
      notifyTeam: 'un message à l’équipe du ticket, sinon aux administrateurs du Service Desk',
      notifyAdministrators: 'un message à tous les administrateurs du Service Desk',
      notifyPerson: 'un message à une personne',
      reassignPerson: 'attribuer le ticket à une personne',
      reassignTeam: 'confier le ticket à une équipe',
      reassignNobody: 'ne plus attribuer le ticket à personne',
      raise: 'monter la priorité d’un degré',
    } satisfies Record<ActKind, string>,
    person: 'Personne',
    team: 'Équipe',
    personHint: 'Pour un message ou une attribution à une personne.',
    teamHint: 'Pour confier le ticket à une équipe.',
    choose: 'Choisissez',
    stepUsed: ({ target, used }: { target: string; used: number }) =>
      `Quand ${used}\u00a0% du temps pour «\u00a0${target}\u00a0» est passé`,
    stepDue: ({ target }: { target: string }) => `À l’échéance de «\u00a0${target}\u00a0»`,
    stepAfter: ({ target, hours }: { target: string; hours: number }) =>
      `${hours}\u00a0h de service après l’échéance de «\u00a0${target}\u00a0»`,
    named: ({ act, name }: { act: string; name: string }) => `${act} (${name})`,
    gone: 'qui n’existe plus',
    remove: 'Supprimer',
    done: { saved: 'Objectifs enregistrés.', added: 'Étape ajoutée.', removed: 'Étape supprimée.' },
    problems: {
      hours: ({ max }: { max: number }) => `Donnez des heures, jusqu’à ${max}, au quart d’heure près.`,
      formUnknown: 'Ce formulaire n’existe pas. Choisissez-en un autre.',
      ruleForAll:
        'Choisissez un formulaire, un type ou une priorité\u00a0: les délais de tous les tickets sont au-dessus.',
      ruleTwice: 'Une autre règle vaut déjà pour ce type et cette priorité.',
      ruleEmpty: 'Donnez au moins un délai, ou videz la règle.',
      firstAnswerNone: 'La première réponse est promise à chacun\u00a0: elle a toujours un délai.',
      firstAnswerLonger: ({ hours }: { hours: number }) =>
        `Pas plus ${plural(hours, `que l’heure promise`, `que les ${hours}\u00a0heures promises`)} à chacun.`,
    } satisfies Record<TargetsProblem['problem'], unknown>,
    stepProblems: {
      share: 'Donnez une part de 1 à 99.',
      hoursAfter: 'Donnez un nombre d’heures de 1 à 200.',
      person: 'Choisissez une personne du Service Desk.',
      team: 'Choisissez une équipe.',
      choose: 'Choisissez une réponse.',
      tooMany: 'Le Service Desk a autant d’étapes qu’il peut en avoir.',
    } satisfies Record<StepProblem['problem'], string>,
  },
  /** The checklists of a desk, for its administrators. */
  checklists: {
    title: 'Listes de contrôle',
    lead: 'Un agent, ou une macro, en ajoute une à un ticket : chaque étape devient une tâche.',
    none: 'Aucune liste de contrôle',
    noneText: 'Écrivez la première ci-dessous.',
    gone: 'Hors d’usage',
    goneText: 'Elles ne sont plus proposées. Les tickets gardent leurs tâches.',
    add: 'Ajouter une liste',
    edit: 'Nom et tâches',
    name: 'Nom',
    nameHint: 'Les agents la choisissent sous ce nom, dans leur langue.',
    items: 'Tâches',
    itemsHint:
      'Dans l’ordre où elles apparaissent sur le ticket. Une tâche a une seule langue. Une ligne sans texte ne compte pas : videz-la pour retirer la tâche.',
    row: ({ number }: { number: number }) => `Tâche ${number}`,
    days: 'Délai (jours ouvrables)',
    waitsFor: 'Attend',
    nothing: 'Aucune autre',
    required: 'Obligatoire',
    up: 'Monter',
    down: 'Descendre',
    named: ({ act, name }: { act: string; name: string }) => `${act} « ${name} »`,
    save: 'Enregistrer',
    make: 'Ajouter la liste',
    effect: 'Effet',
    effectText:
      'Ce que vous changez vaut pour les tickets auxquels la liste sera ajoutée. Les tâches qui existent restent comme elles sont. Tant qu’une tâche obligatoire est ouverte, le ticket ne peut pas être marqué comme traité.',
    retire: 'Mettre hors d’usage',
    retireText: 'La liste n’est plus proposée. Les tickets gardent leurs tâches.',
    reinstate: 'Remettre en usage',
    reinstateText: 'Cette liste est hors d’usage : elle ne peut plus être ajoutée.',
    retired: 'hors d’usage',
    place: 'Place',
    done: {
      made: 'La liste est ajoutée.',
      saved: 'La liste est enregistrée.',
      moved: 'L’ordre est modifié.',
      retired: 'La liste est hors d’usage.',
      reinstated: 'La liste est de nouveau en usage.',
    },
    problems: {
      noItems: 'Écrivez au moins une tâche.',
      title: ({ max }: { max: number }) => `Écrivez au plus ${max} caractères.`,
      days: ({ max }: { max: number }) => `Écrivez un nombre de jours, de 0 à ${max}, ou rien.`,
      waitsFor: 'Les tâches s’attendraient l’une l’autre, ou la ligne est vide. Choisissez-en une autre.',
      tooMany: ({ max }: { max: number }) => `Un Service Desk a ${max} listes au plus.`,
    },
  },
  /** The page of a desk's ticket templates. */
  templates: {
    title: 'Modèles de tickets',
    lead: 'Un agent en choisit un pour un nouveau ticket : il remplit le type, la description sommaire et le texte. Ce qu’il fait d’autre a lieu à l’ouverture.',
    none: 'Aucun modèle',
    noneText: 'Écrivez le premier ci-dessous.',
    gone: 'Hors d’usage',
    goneText: 'Ils ne sont plus proposés. Les tickets restent comme ils sont.',
    add: 'Ajouter un modèle',
    edit: 'Modifier ce modèle',
    name: 'Nom',
    nameHint: 'Les agents le choisissent sous ce nom, dans leur langue.',
    kind: 'Type',
    summary: 'Description sommaire',
    summaryHint: 'Dans les langues du Service Desk. L’agent la voit avant l’ouverture et peut la modifier.',
    text: 'Texte',
    textHint: 'Ce que dit le ticket, dans la langue du ticket.',
    acts: 'Ce qu’il fait',
    actsHint: 'À l’ouverture du ticket, tout ou rien. Le nom du modèle est la raison inscrite au dossier.',
    save: 'Enregistrer',
    make: 'Ajouter le modèle',
    effect: 'Effet',
    effectText:
      'Ce que vous changez vaut pour les tickets qui seront ouverts désormais. Les autres restent comme ils sont.',
    up: 'Monter',
    down: 'Descendre',
    named: ({ act, name }: { act: string; name: string }) => `${act} « ${name} »`,
    retire: 'Mettre hors d’usage',
    retireText:
      'Le modèle n’est plus proposé et n’ouvre plus de tickets récurrents. Les tickets restent comme ils sont.',
    reinstate: 'Remettre en usage',
    reinstateText: 'Ce modèle est hors d’usage : les agents ne peuvent pas le choisir.',
    retired: 'hors d’usage',
    place: 'Place',
    done: {
      made: 'Le modèle est ajouté.',
      saved: 'Le modèle est enregistré.',
      moved: 'L’ordre est modifié.',
      retired: 'Le modèle est hors d’usage.',
      reinstated: 'Le modèle est de nouveau en usage.',
    },
    recurs: 'Ticket récurrent',
    recursHint:
      'Le ticket s’ouvre de lui-même à l’ouverture du Service Desk, les jours ouvrables de son calendrier. Le demandeur le reçoit dans sa langue. Si le Service Desk est resté arrêté plus longtemps, seul le ticket de la dernière date manquée s’ouvre.',
    never: 'Jamais',
    every: 'Fréquence',
    periods: { week: 'Chaque semaine', month: 'Chaque mois', quarter: 'Chaque trimestre', year: 'Chaque année' },
    weekday: 'Jour de la semaine',
    on: 'Jour d’une période plus longue',
    days: { first: 'Premier jour ouvrable', last: 'Dernier jour ouvrable', day: 'Le jour qui a ce numéro' },
    day: 'Numéro du jour',
    email: 'Demandeur',
    emailHint: 'L’adresse d’une personne que le Service Desk connaît, mais qui n’y travaille pas.',
    quiet: 'Pas d’accusé de réception au demandeur',
    yes: 'oui',
    rules: {
      weekday: ({ every, weekday }: { every: string; weekday: string }) => `${every}, le ${weekday}`,
      first: ({ every }: { every: string }) => `${every}, le premier jour ouvrable`,
      last: ({ every }: { every: string }) => `${every}, le dernier jour ouvrable`,
      day: ({ every, day }: { every: string; day: number }) => `${every}, le jour ${day} ou le jour ouvrable suivant`,
    },
    dates: 'Les prochains tickets s’ouvrent',
    noDates: 'Jamais : le Service Desk n’a pas d’heures d’ouverture les jours ouvrables.',
    showDates: 'Montrer les dates',
    noRule: 'Choisissez la fréquence du ticket.',
    requesterGone: 'Le demandeur du ticket récurrent n’existe plus : le ticket ne s’ouvre pas.',
    problems: {
      day: 'Écrivez le numéro d’un jour de cette période.',
      complaintRecurs: 'Une plainte ne peut pas être récurrente.',
      nobodyTakes: 'C’est le Service Desk qui ouvre ce ticket : choisissez un agent, ou personne.',
      personUnknown: 'Le Service Desk ne connaît personne à cette adresse.',
      ownDesk:
        'Cette personne travaille au Service Desk et ne pourrait pas traiter son propre ticket. Choisissez un autre demandeur.',
    },
    complaint: 'Une plainte revient au coordinateur : un modèle de plainte ne fait rien d’autre.',
    tooMany: ({ max }: { max: number }) => `Un Service Desk a ${max} modèles au plus.`,
  },
  /** The page of a desk's tags. */
  tags: {
    list: 'En usage',
    none: 'Aucune étiquette',
    noneText: 'Créez la première ci-dessous. Chaque agent peut ensuite l’ajouter à un ticket.',
    gone: 'Hors d’usage',
    goneText: 'Les tickets qui les ont les gardent. Elles ne sont plus proposées.',
    uses: ({ count }: { count: number }) => (count === 1 ? '1 ticket' : `${count} tickets`),
    also: ({ list }: { list: string }) => `aussi\u00a0: ${list}`,
    holds: ({ list }: { list: string }) => `réunit\u00a0: ${list}`,
    add: 'Créer une étiquette',
    make: 'Créer l’étiquette',
    edit: 'Nom, synonymes et couleur',
    save: 'Enregistrer',
    name: 'Nom',
    nameHint: ({ max }: { max: number }) =>
      `Une seule langue\u00a0: les agents d’un Service Desk partagent leurs mots. ${max} caractères au plus.`,
    synonyms: 'Synonymes',
    synonymsHint:
      'Des mots qui la trouvent aussi, séparés par des virgules\u00a0: par exemple ceux d’une autre langue.',
    colour: 'Couleur',
    colours: {
      grey: 'gris',
      red: 'rouge',
      orange: 'orange',
      yellow: 'jaune',
      green: 'vert',
      teal: 'turquoise',
      blue: 'bleu',
      violet: 'violet',
      pink: 'rose',
    } satisfies Record<TagColour, string> as Record<TagColour, string>,
    retire: 'Mettre hors d’usage',
    retireText: 'Les tickets qui l’ont la gardent, et elle se cherche encore. Elle ne peut plus être ajoutée.',
    reinstate: 'Remettre en usage',
    reinstateText: 'Cette étiquette est hors d’usage\u00a0: elle ne peut plus être ajoutée.',
    merge: 'Réunir avec une autre',
    mergeText: ({ count }: { count: number }) =>
      count === 0
        ? 'Aucun ticket ne l’a.'
        : count === 1
          ? '1 ticket l’a. Il montrera l’autre étiquette.'
          : `${count} tickets l’ont. Ils montreront l’autre étiquette.`,
    mergeUndo:
      'Les deux noms trouvent ensuite l’autre étiquette. Vous pouvez défaire cela quand vous voulez\u00a0: chaque ticket retrouve ce qu’il avait.',
    into: 'L’étiquette qui reste',
    merged: 'Étiquettes réunies dans celle-ci',
    part: 'Séparer',
    partNamed: ({ name }: { name: string }) => `Séparer ${name}`,
    who: 'Qui ajoute des étiquettes',
    tag: 'Étiquette',
    retired: 'hors d’usage',
    done: {
      made: 'L’étiquette est créée.',
      saved: 'L’étiquette est enregistrée.',
      retired: 'L’étiquette est hors d’usage.',
      reinstated: 'L’étiquette est de nouveau en usage.',
      merged: 'Les étiquettes sont réunies.',
      parted: 'Les étiquettes sont séparées.',
      tags: 'Le réglage est enregistré.',
    },
    problems: {
      name: ({ max }: { max: number }) => `Écrivez un nom de ${max} caractères au plus, sans virgule ni guillemets.`,
      nameTaken: ({ by }: { by: string }) => `L’étiquette ${by} a déjà ce mot. Choisissez-en un autre.`,
      synonyms: ({ count, max }: { count: number; max: number }) =>
        `Écrivez au plus ${count} synonymes de ${max} caractères.`,
      synonymTaken: ({ by }: { by: string }) => `L’étiquette ${by} a déjà un de ces mots.`,
      colour: 'Choisissez une couleur.',
      tooMany: ({ max }: { max: number }) => `Un Service Desk a ${max} étiquettes au plus.`,
      into: 'Choisissez une autre étiquette, qui est en usage.',
    },
  },
  /** A desk's teams, for its administrators. */
  teams: {
    list: 'Équipes de ce Service Desk',
    none: 'Aucune équipe',
    noneText: 'Sans équipe, les tickets sont à tout le Service Desk. Créez la première ci-dessous.',
    nobody: 'encore personne',
    toDo: ({ count }: { count: number }) => (count === 1 ? '1 ticket à traiter' : `${count} tickets à traiter`),
    add: 'Créer une équipe',
    name: 'Nom',
    nameHint: ({ max }: { max: number }) =>
      `Seul le Service Desk le lit, donc dans une seule langue. ${max} caractères au plus.`,
    people: 'Qui en fait partie',
    peopleHint: 'Parmi ceux qui travaillent à ce Service Desk. Une équipe peut d’abord être vide.',
    make: 'Créer l’équipe',
    edit: 'Nom et membres',
    save: 'Enregistrer',
    dissolve: 'Dissoudre l’équipe',
    dissolveText: ({ count }: { count: number }) =>
      count === 0
        ? 'Elle n’a aucun ticket à traiter.'
        : count === 1
          ? 'Elle a 1 ticket à traiter.'
          : `Elle a ${count} tickets à traiter.`,
    heir: 'Où vont ses tickets qui ne sont pas clôturés',
    heirHint:
      'Vers une équipe, qui les avait en main les garde s’il en fait partie. Vers tout le Service Desk, chacun garde les siens. Les tickets clôturés gardent le nom de l’équipe dissoute.',
    wholeDesk: 'À tout le Service Desk',
    sure: 'Oui, dissoudre cette équipe',
    done: {
      made: 'L’équipe est créée.',
      saved: 'L’équipe est enregistrée.',
      dissolved: 'L’équipe est dissoute, et ses tickets sont transmis.',
    },
    problems: {
      name: ({ max }: { max: number }) => `Écrivez un nom de ${max} caractères au plus.`,
      nameTaken: 'Une équipe de ce Service Desk porte déjà ce nom. Choisissez-en un autre.',
      tooMany: ({ max }: { max: number }) => `Un Service Desk a ${max} équipes au plus. Dissolvez-en d’abord une.`,
      heir: 'Cette équipe n’existe plus. Choisissez où vont les tickets.',
      sure: 'Cochez cette case pour dissoudre l’équipe.',
    },
  },
  /** API tokens: the rights of programs, and their expiry. */
  tokens: {
    title: 'Jetons d’API',
    lead: 'Un jeton ouvre l’API à un programme. Donnez-lui seulement la portée dont il a besoin, et une fin. Un jeton qui agit au nom d’une personne se crée par la commande « belfry token create ».',
    made: {
      title: 'Le jeton est créé',
      text: 'Copiez-le maintenant : il n’est plus jamais montré. Belfry n’en garde qu’une empreinte.',
      label: ({ name }: { name: string }) => `Jeton « ${name} »`,
    },
    revoked: 'Le jeton est révoqué. Le prochain appel qui le porte est refusé.',
    list: 'Jetons',
    none: 'Aucun jeton',
    noneText: 'Aucun programme n’a accès à l’API.',
    columns: {
      name: 'Nom',
      role: 'Rôle',
      scopes: 'Portée',
      desk: 'Service Desk',
      expires: 'Fin',
      used: 'Dernière utilisation',
      act: 'Révoquer',
    },
    roles: { agent: 'Agent', admin: 'Administrateur', requester: 'Demandeur' } satisfies Record<TokenRole, string>,
    asPerson: ({ name }: { name: string }) => `au nom de ${name}`,
    everyDesk: 'tous les Service Desks',
    everyScope: 'tout ce que permet le rôle',
    never: 'sans fin',
    unused: 'jamais',
    expired: ({ date }: { date: string }) => `expiré le ${date}`,
    wasRevoked: ({ date }: { date: string }) => `révoqué le ${date}`,
    revoke: ({ name }: { name: string }) => `Révoquer « ${name} »`,
    revokeShort: 'Révoquer',
    add: 'Créer un jeton',
    name: 'Nom',
    nameHint:
      'À quoi il sert, par exemple « Tableau de bord du musée ». Le dossier dit sous ce nom ce que le programme a fait.',
    role: 'Rôle',
    roleHint: 'Un jeton d’administrateur lit aussi les chiffres d’exploitation.',
    scopes: 'Portée',
    scopesHint: 'Un appel hors de la portée est refusé.',
    scope: {
      readTickets: 'Lire les tickets et leurs dossiers',
      writeTickets: 'Ouvrir des tickets, y répondre et les modifier',
      mails: 'Chercher les messages reçus',
      files: 'Envoyer et lire des fichiers',
      events: 'Suivre les changements en direct',
      metrics: 'Lire les chiffres d’exploitation (administrateur)',
      phone: 'Signaler des appels (central téléphonique)',
      installation: 'Lire et modifier l’installation : Service Desks, équipes, fournisseurs (administrateur)',
    } satisfies Record<TokenScope, string>,
    desk: 'Service Desk',
    deskHint: 'Le jeton ne voit aucun autre Service Desk.',
    expires: 'Dernier jour',
    expiresHint: 'Au plus deux ans. Passé ce jour, chaque appel est refusé.',
    save: 'Créer le jeton',
    problems: {
      nameMissing: 'Dites à quoi sert le jeton.',
      nameTooLong: ({ max }: { max: number }) => `Le nom a plus de ${max} caractères. Raccourcissez-le.`,
      scopesMissing: 'Choisissez au moins une portée.',
      expiresMissing: 'Indiquez le dernier jour comme jour, mois et année, par exemple 24/11/2027.',
      expiresPast: 'Ce jour est passé. Choisissez un jour à venir.',
      expiresTooFar: 'Ce jour est dans plus de deux ans. Choisissez un jour plus proche.',
    },
  },
};

/** The texts of each language, by area. */
export interface AdminCatalogue {
  announcements: AnnouncementAdminWords;
  articles: ArticleAdminWords;
  assignment: AssignmentWords;
  audit: AuditWords;
  calendar: CalendarWords;
  calendarFile: CalendarFileWords;
  calendarYear: CalendarYearWords;
  closing: ClosingWords;
  catalogue: CatalogueWords;
  deskFields: DeskFieldWords;
  deskMacros: DeskMacroWords;
  checklists: ChecklistWords;
  templates: TemplateWords;
  desks: DesksWords;
  directory: DirectoryAdminWords;
  directoryFiles: DirectoryFilesWords;
  exceptions: ExceptionsWords;
  fetching: FetchingWords;
  forms: FormsWords;
  frame: AdminFrameWords;
  home: AdminHomeWords;
  letterTexts: LetterTextWords;
  letters: LetterWords;
  look: LookWords;
  people: PeopleWords;
  operation: OperationWords;
  proof: ProofWords;
  referrals: ReferralWords;
  search: AdminSearchWords;
  sending: SendingWords;
  signIn: ProviderWords;
  tags: TagsWords;
  targets: TargetsWords;
  teams: TeamsWords;
  tokens: TokenWords;
}

export type AnnouncementAdminWords = Widened<(typeof fr)['announcements']>;

export type ArticleAdminWords = Widened<(typeof fr)['articles']>;

export type AssignmentWords = Widened<(typeof fr)['assignment']>;

export type AuditWords = Widened<(typeof fr)['audit']>;

export type CalendarWords = Widened<(typeof fr)['calendar']>;

export type CalendarFileWords = Widened<(typeof fr)['calendarFile']>;

export type CalendarYearWords = Widened<(typeof fr)['calendarYear']>;

export type ClosingWords = Widened<(typeof fr)['closing']>;

export type CatalogueWords = Widened<(typeof fr)['catalogue']>;

export type DeskFieldWords = Widened<(typeof fr)['deskFields']>;

export type ChecklistWords = Widened<(typeof fr)['checklists']>;
export type TemplateWords = Widened<(typeof fr)['templates']>;
export type DeskMacroWords = Widened<(typeof fr)['deskMacros']>;

export type DesksWords = Widened<(typeof fr)['desks']>;

interface Counted {
  count: number;
}

export type DirectoryAdminWords = Widened<(typeof fr)['directory']>;

interface DirectoryFilesCounted {
  count: number;
}

export type DirectoryFilesWords = Widened<(typeof fr)['directoryFiles']>;

export type ExceptionsWords = Widened<(typeof fr)['exceptions']>;

export type FetchingWords = Widened<(typeof fr)['fetching']>;

/** The position of an error in a form, with its figures. */
export interface FindingFacts {
  /** « Depuis quand ? », or the title of a section. */
  where: string;
  field: string;
  languages: string;
  type: string;
  figure: number;
}

export type FormsWords = Widened<(typeof fr)['forms']>;

export type AdminFrameWords = Widened<(typeof fr)['frame']>;

export type AdminHomeWords = Widened<(typeof fr)['home']>;

export type AdminSearchWords = Widened<(typeof fr)['search']>;

export type LetterTextWords = Widened<(typeof fr)['letterTexts']>;

export type LetterWords = Widened<(typeof fr)['letters']>;

export type LookWords = Widened<(typeof fr)['look']>;

export type PeopleWords = Widened<(typeof fr)['people']>;

export type OperationWords = Widened<(typeof fr)['operation']>;
export type ProofWords = Widened<(typeof fr)['proof']>;

export type ReferralWords = Widened<(typeof fr)['referrals']>;

export type SendingWords = Widened<(typeof fr)['sending']>;

/** The texts that every language must have. */
export type ProviderWords = Widened<(typeof fr)['signIn']>;

/** The texts that every language must have. */
export type TagsWords = Widened<(typeof fr)['tags']>;

export type TargetsWords = Widened<(typeof fr)['targets']>;

export type TeamsWords = Widened<(typeof fr)['teams']>;

type TokenRole = 'agent' | 'admin' | 'requester';

export type TokenWords = Widened<(typeof fr)['tokens']>;
