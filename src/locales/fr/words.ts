import type { Role } from '#domain/actor.ts';
import type { TargetName } from '#domain/targets/targets.ts';
import type { Automatic, EventType, HeldBecause, LinkRelation, TicketText } from '#domain/ticket/events/events.ts';
import type {
  Channel,
  ClosingReason,
  Impact,
  Kind,
  Priority,
  Status,
  UrgencyLevel,
} from '#domain/ticket/vocabulary.ts';
import type { LanguageNames, Widened } from '#locales/catalogue.ts';
import { pluralIn } from '#locales/plural.ts';

const plural = pluralIn('fr');

/**
 * The desk's vocabulary. French is the source language. A text with parameters is a function of one object, so that other
 * languages cannot omit a parameter unnoticed. Labels begin with a capital; events follow a name.
 */
export const fr = {
  /** The whole page when it cannot be shown. */
  errorPage: {
    missing: 'Cette page n’existe pas',
    missingText: 'L’adresse est peut-être incomplète, ou la page a été déplacée.',
    notSpoken: 'Cette page n’existe pas en français',
    notSpokenText: 'Elle existe en :',
    tooLarge: 'Votre envoi est trop grand',
    limits: {
      bytes: ({ size }: { size: string }) => `Un envoi à cette page peut faire au plus ${size}.`,
      fields: ({ count }: { count: string }) => `Nombre maximal de champs par envoi : ${count}.`,
      files: ({ count }: { count: string }) => `Nombre maximal de fichiers par envoi à cette page : ${count}.`,
      nameBytes: ({ count }: { count: string }) => `Longueur maximale du nom d’un champ, en octets : ${count}.`,
    },
    goBack: 'Revenez en arrière : ce que vous avez écrit est encore là. Envoyez les grands fichiers un à un.',
    away: 'Le service est interrompu pour un moment',
    awayText:
      'La faute est de notre côté. Réessayez dans quelques minutes. Ce que vous avez déjà envoyé est conservé. Si vous étiez en train d’écrire, revenez en arrière : votre texte est encore là.',
    again: 'Réessayer',
    failed: 'Cette page n’a pas pu être affichée',
    failedText: 'La faute est de notre côté. Ce que vous avez déjà envoyé est conservé. Réessayez dans un instant.',
    reference: 'Référence à citer au téléphone',
    back: 'Retour à la page d’accueil',
  },
  /** A form that could not be taken, with what its writer typed. */
  sentForm: {
    wrote: 'Ce que vous avez écrit',
    files: 'Vos fichiers ne sont plus joints : ajoutez-les de nouveau après l’envoi.',
    ended: {
      title: 'Votre session est terminée',
      lead: 'Rien n’a encore été enregistré, et rien n’est perdu. Laissez cette page ouverte : elle contient ce que vous avez écrit.',
      signIn: 'Connectez-vous dans un nouvel onglet',
      byLink: 'Si vous êtes arrivé par un lien reçu par e‑mail, ouvrez ce lien de nouveau.',
      comeBack: 'Revenez ensuite à cette page et envoyez de nouveau.',
      send: 'Envoyer de nouveau',
    },
    gone: {
      title: 'Ceci ne peut plus être modifié',
      lead: 'L’élément a été supprimé entre-temps, ou vous n’y avez plus accès. Rien n’a été enregistré. Si vous avez encore besoin de votre texte, copiez-le avant de quitter cette page.',
    },
  },
  theme: { name: 'Apparence', system: 'Automatique', light: 'Claire', dark: 'Sombre' },
  /** The menu of a signed-in person, in console and administration. */
  accountMenu: {
    account: 'Votre compte',
    signOut: 'Se déconnecter',
    narrow: 'Réduire la navigation',
    widen: 'Déplier la navigation',
  },
  /** When to phone about an urgent incident; shared by the page and the mail (R12). */
  urgentCall: {
    now: 'Appelez-nous maintenant',
    today: ({ time }: { time: string }) => `Appelez-nous aujourd’hui à ${time}`,
    on: ({ day, time }: { day: string; time: string }) => `Appelez-nous ${day} à ${time}`,
  },
  quarantine:
    'Ce service a été restauré à partir d’une sauvegarde et est en cours de vérification. Pour l’instant, aucun message n’est envoyé ni reçu, et ce que vous saisissez peut être perdu.',
  statuses: {
    new: 'Nouveau',
    open: 'En cours',
    waiting: 'En attente d’informations',
    handled: 'Traité',
    closed: 'Clôturé',
  } satisfies Record<Status, string>,

  urgent: 'Urgent',

  kinds: {
    incident: 'Incident',
    request: 'Demande de service',
    question: 'Question',
    complaint: 'Plainte',
  } satisfies Record<Kind, string>,

  channels: {
    mail: 'E-mail',
    form: 'Formulaire',
    portal: 'Portail',
    phone: 'Téléphone',
    letter: 'Lettre',
    counter: 'Guichet',
    api: 'API',
  } satisfies Record<Channel, string>,

  priorities: {
    low: 'Basse',
    normal: 'Normale',
    high: 'Haute',
    critical: 'Critique',
  } satisfies Record<Priority, string>,

  /** Whom it affects and how much it hinders them; both determine the priority. */
  impacts: {
    person: 'Une personne',
    site: 'Un site entier',
    many: 'Beaucoup de personnes ou de sites',
  } satisfies Record<Impact, string>,

  urgencyLevels: {
    canWait: 'Peut attendre',
    hampers: 'Gêne le travail',
    blocks: 'Bloque le travail',
  } satisfies Record<UrgencyLevel, string>,

  /** A desk's targets, each in service hours. */
  targets: {
    firstAnswer: 'Première réponse',
    nextAnswer: 'Réponse suivante',
    handled: 'Traitement',
  } satisfies Record<TargetName, string>,

  closingReasons: {
    spam: 'Spam',
    duplicate: 'Doublon',
    redirected: 'Réorienté',
    unreachable: 'Injoignable',
    solved: 'Résolu',
    withdrawn: 'Retiré',
    silence: 'Sans réaction',
  } satisfies Record<ClosingReason | 'silence', string>,

  roles: {
    requester: 'Demandeur',
    editor: 'Rédacteur',
    owner: 'Propriétaire du site',
    serviceManager: 'Service manager',
    agent: 'Agent du Service Desk',
    complaintCoordinator: 'Coordinateur des plaintes',
    administrator: 'Administrateur',
  } satisfies Record<Role | 'editor' | 'owner', string>,

  languages: {
    fr: 'Français',
    nl: 'Néerlandais',
    de: 'Allemand',
    en: 'Anglais',
  } satisfies LanguageNames as LanguageNames,

  /** Authors that are not people. */
  authors: { clock: 'L’horloge', relay: 'Le serveur de messagerie', desk: 'Le Service Desk' },

  /** The buttons of an editor. */
  format: {
    toolbar: 'Mise en forme',
    bold: 'Gras (Ctrl B)',
    heading: 'Intertitre',
    subheading: 'Sous-titre',
    italic: 'Italique',
    list: 'Liste',
    numbers: 'Liste numérotée',
    quote: 'Citation',
    code: 'Code',
    link: 'Lien',
    more: 'Autres mises en forme',
    linkAddress: 'Adresse du lien',
    setLink: 'Créer le lien',
    removeLink: 'Retirer le lien',
  },

  /** Below a text that is too long for its page. */
  longText: {
    begins: 'Seul le début de ce texte est affiché.',
    all: 'Tout afficher',
    download: 'Télécharger le texte',
  },

  automatic: {
    autoReply: 'Réponse automatique',
    bounce: 'Avis de non-remise',
    report: 'Rapport automatique',
    receipt: 'Accusé de réception',
    list: 'Liste de diffusion',
    thanks: 'Simple remerciement',
  } satisfies Record<Automatic, string>,

  heldBecause: {
    notTakingPart: 'l’expéditeur ne participe pas à ce ticket',
    dmarcFailed: 'l’adresse de l’expéditeur est peut-être falsifiée',
    agentByMail: 'un agent a écrit par e-mail sans participer à ce ticket',
    answersHeld: 'le message répond à une réponse retenue',
  } satisfies Record<HeldBecause, string>,

  /** Replaces the name of an erased person in texts. */
  redacted: '[effacé]',

  /** Events on the record, after the name of their author. */
  /** Changes of a task, in the record. */
  taskFields: {
    title: ({ title }: { title: string }) => `s’appelle maintenant « ${title} »`,
    required: ({ required }: { required: boolean }) => (required ? 'obligatoire' : 'facultative'),
    assignee: ({ name, self }: { name: string | null; self: boolean }) =>
      name === null ? 'à personne en particulier' : self ? 'prise en main' : `pour ${name}`,
    due: ({ on }: { on: string | null }) => (on === null ? 'sans échéance' : `à faire pour le ${on}`),
    waits: ({ any }: { any: boolean }) => (any ? 'attend une autre tâche' : 'n’attend plus d’autre tâche'),
  },
  events: {
    opened: () => 'a ouvert le ticket',
    assigned: ({ assignee, self = false }: { assignee: string | null; self?: boolean }) => {
      if (self) return 'a pris le ticket';
      return assignee === null ? 'a rendu le ticket au Service Desk' : `a confié le ticket à ${assignee}`;
    },
    movedToTeam: ({ team }: { team: string | null }) =>
      team === null ? 'a retiré le ticket de son équipe' : `a confié le ticket à l’équipe ${team}`,
    answered: () => 'a répondu',
    informationRequested: () => 'a demandé des informations complémentaires',
    handled: () => 'a marqué le ticket comme traité',
    reminded: ({ asked, of, toNobody }: { asked: number; of: number; toNobody: boolean }) =>
      toNobody
        ? `a compté le rappel ${asked} sur ${of}\u00a0: le demandeur est injoignable`
        : `a envoyé le rappel ${asked} sur ${of}`,
    noticeGiven: ({ toBeTold, toNobody }: { toBeTold: boolean; toNobody: boolean }) => {
      if (toNobody) return 'a fait courir les jours jusqu’à la clôture\u00a0: le demandeur est injoignable';
      return toBeTold
        ? 'a noté que l’avis de clôture est à donner par téléphone ou par lettre'
        : 'a envoyé l’avis de clôture';
    },
    clockStarted: ({ told }: { told: boolean }) =>
      told
        ? 'a transmis l’avis de vive voix ou par lettre : les jours comptent'
        : 'a accepté l’envoi : les jours comptent',
    extended: () => 'a demandé plus de temps',
    recounted: ({ oneADay }: { oneADay: boolean }) =>
      oneADay
        ? 'a reporté le rappel d’un jour ouvrable : un seul rappel par jour'
        : 'a recompté les dates : les jours de congé ou les heures ont changé',
    reacted: () => 'a réagi',
    closed: ({ reason }: { reason: string }) => `a clôturé le ticket (${reason.toLowerCase()})`,
    reopened: ({ closingUndone }: { closingUndone: boolean }) =>
      closingUndone ? 'a rouvert le ticket et annulé la clôture' : 'a rouvert le ticket',
    noted: () => 'a écrit une note interne',
    called: ({ direction }: { direction: 'in' | 'out' }) =>
      direction === 'in' ? 'a noté un appel reçu' : 'a noté un appel passé',
    changed: ({ what }: { what: string }) => `a modifié le ticket : ${what}`,
    held: ({ why }: { why: string }) => `a retenu une réponse : ${why}`,
    heldAccepted: () => 'a accepté la réponse retenue',
    heldDismissed: () => 'a écarté la réponse retenue',
    automaticRecorded: ({ what }: { what: string }) => `a enregistré un message automatique : ${what.toLowerCase()}`,
    participantAdded: ({ name }: { name: string }) => `a ajouté ${name} aux participants`,
    participantLeft: () => 'ne participe plus au ticket',
    referred: () => 'a réorienté le demandeur vers l’administration compétente',
    formAnswered: ({ complete }: { complete: boolean }) =>
      complete
        ? 'a répondu aux questions du formulaire : la demande est complète'
        : 'a répondu à des questions du formulaire',
    editorKnown: () => 'a enregistré le demandeur comme rédacteur',
    addressProved: () => 'a confirmé son adresse',
    freed: () => 'a libéré le ticket : ce n’est pas du spam',
    openedTo: ({ name }: { name: string }) => `a ouvert la plainte à ${name}`,
    withheldFrom: ({ name }: { name: string }) => `a retiré l’accès à la plainte à ${name}`,
    agentNamed: ({ name }: { name: string }) => `a noté que la plainte concerne ${name}, qui ne la voit pas`,
    agentCleared: ({ name }: { name: string }) => `a noté que la plainte ne concerne pas ${name}`,
    openedToOrganisation: ({ open }: { open: boolean }) =>
      open
        ? 'a noté que le service manager de l’organisation peut lire la plainte'
        : 'a noté que le service manager de l’organisation ne peut pas lire la plainte',
    personMerged: ({ name }: { name: string }) => `a réuni deux adresses : elles sont toutes deux de ${name}`,
    personParted: ({ name }: { name: string }) => `a de nouveau séparé cette adresse de ${name}`,
    escalated: ({ target, what }: { target: string; what: string }) =>
      `a signalé l’objectif «\u00a0${target}\u00a0»\u00a0: ${what}`,
    snoozed: ({ on }: { on: string | null }) =>
      on === null ? 'a mis le ticket de côté jusqu’à une réponse' : `a mis le ticket de côté jusqu’au ${on}`,
    tagged: ({ tags, from }: { tags: readonly string[]; from: string | null }) => {
      const what = tags.length === 1 ? `l’étiquette ${tags[0]}` : `les étiquettes ${tags.join(', ')}`;
      return from === null ? `a ajouté ${what}` : `a repris ${what} du ticket ${from}`;
    },
    untagged: ({ tags, from }: { tags: readonly string[]; from: string | null }) => {
      const what = tags.length === 1 ? `l’étiquette ${tags[0]}` : `les étiquettes ${tags.join(', ')}`;
      return from === null ? `a retiré ${what}` : `a rendu ${what} au ticket ${from}`;
    },
    tasksAdded: ({ titles }: { titles: readonly string[] }) =>
      titles.length === 1
        ? `a ajouté la tâche « ${titles[0]} »`
        : `a ajouté ${titles.length} tâches : ${titles.join(', ')}`,
    taskChanged: ({ title, what }: { title: string; what: string }) => `a changé la tâche « ${title} » : ${what}`,
    taskDone: ({ title }: { title: string }) => `a terminé la tâche « ${title} »`,
    taskReopened: ({ title }: { title: string }) => `a rouvert la tâche « ${title} »`,
    taskRemoved: ({ title }: { title: string }) => `a retiré la tâche « ${title} »`,
    taskRestored: ({ title }: { title: string }) => `a rétabli la tâche « ${title} »`,
    tasksOrdered: () => 'a changé l’ordre des tâches',
    tasksDue: ({ titles, overdue }: { titles: readonly string[]; overdue: boolean }) =>
      titles.length === 1
        ? `a signalé ${overdue ? 'le retard' : 'l’échéance'} de la tâche « ${titles[0]} »`
        : `a signalé ${overdue ? 'le retard' : 'l’échéance'} de ${titles.length} tâches : ${titles.join(', ')}`,
    tasksJoined: ({ titles, from }: { titles: readonly string[]; from: string }) =>
      titles.length === 1
        ? `a repris la tâche « ${titles[0]} » du ticket ${from}`
        : `a repris ${titles.length} tâches du ticket ${from} : ${titles.join(', ')}`,
    tasksLeft: ({ count, from }: { count: number; from: string }) =>
      count === 1 ? `a rendu une tâche au ticket ${from}` : `a rendu ${count} tâches au ticket ${from}`,
    conversationStarted: ({ name }: { name: string }) => `a posé une question à ${name}`,
    conversationWritten: ({ name }: { name: string }) => `a de nouveau écrit à ${name}`,
    conversationAnswered: ({ other }: { other: boolean }) =>
      other ? 'a écrit au sujet d’une question posée à un tiers' : 'a répondu à la question du Service Desk',
    conversationFailed: ({ name }: { name: string }) => `n’a pas pu remettre la question à ${name}`,
    conversationClosed: ({ name }: { name: string }) => `a clos l’échange avec ${name}`,
    conversationReopened: ({ name }: { name: string }) => `a rouvert l’échange avec ${name}`,
    conversationShown: ({ name }: { name: string }) => `a montré au demandeur l’échange avec ${name}`,
    conversationHidden: ({ name }: { name: string }) => `a caché au demandeur l’échange avec ${name}`,
    conversationsJoined: ({ count, from }: { count: number; from: string }) =>
      count === 1
        ? `a repris un échange avec un tiers de ${from}`
        : `a repris ${count} échanges avec des tiers de ${from}`,
    conversationsLeft: ({ count, from }: { count: number; from: string }) =>
      count === 1 ? `a rendu un échange avec un tiers à ${from}` : `a rendu ${count} échanges avec des tiers à ${from}`,
    approvalAsked: ({ name }: { name: string }) => `a demandé l’accord de ${name}`,
    approvalWithdrawn: ({ name }: { name: string }) => `a retiré la demande d’accord à ${name}`,
    approvalGiven: () => 'a donné son accord',
    approvalRefused: () => 'a refusé son accord',
    approvalsJoined: ({ count, from }: { count: number; from: string }) =>
      count === 1 ? `a repris une demande d’accord de ${from}` : `a repris ${count} demandes d’accord de ${from}`,
    approvalsLeft: ({ count, from }: { count: number; from: string }) =>
      count === 1 ? `a rendu une demande d’accord à ${from}` : `a rendu ${count} demandes d’accord à ${from}`,
    fieldsSet: ({
      set,
      emptied,
      from,
    }: {
      set: readonly string[];
      emptied: readonly string[];
      from: string | null;
    }) => {
      const [filled, gone] = [fieldsNamed(set), fieldsNamed(emptied)];
      if (from !== null) return `a repris ${filled} du ticket ${from}`;
      const said = [set.length === 0 ? [] : [`a rempli ${filled}`], emptied.length === 0 ? [] : [`a vidé ${gone}`]];
      return said.flat().join(' et ');
    },
    woken: ({ name, taken }: { name: string; taken: boolean }) =>
      taken ? 'a repris le ticket mis de côté' : `a ramené le ticket chez ${name}`,
    templateUsed: ({ template, on, missed }: { template: string; on: string | null; missed: number }) =>
      on === null
        ? `a utilisé le modèle « ${template} »`
        : `a ouvert le ticket par le modèle récurrent « ${template} », pour le ${on}${missedDates(missed)}`,
    redacted: () => 'a remplacé dans ce ticket les mots qui nommaient une personne effacée',
    retargeted: () => 'a recompté les objectifs',
    linked: ({ relation, number }: { relation: LinkRelation; number: string }) =>
      ({
        followUp: `a lié le ticket de suivi ${number}`,
        sameContact: `a lié ${number}, issu du même message`,
        duplicate: `a lié le doublon ${number}`,
        sameCause: `a lié ${number}, de même cause`,
        followUpOf: `a lié ${number}, dont ce ticket est la suite`,
      })[relation],
    unlinked: ({ number }: { number: string }) => `a délié ${number}`,
    splitOff: ({ number, passages, entries }: { number: string; passages: number; entries: number }) => {
      const what = [
        passages > 0 && plural(passages, `${passages} passage`, `${passages} passages`),
        entries > 0 && plural(entries, `${entries} entrée`, `${entries} entrées`),
      ];
      return `a scindé ${what.filter(Boolean).join(' et ')} vers ${number}`;
    },
    splitFrom: ({ number }: { number: string }) => `a repris cette partie de ${number}`,
    rejoined: ({ number }: { number: string }) => `a annulé la scission de ${number}, dont tout est revenu ici`,
    mergedFrom: ({ number }: { number: string }) => `a fusionné ${number} avec ce ticket`,
    partedFrom: ({ number }: { number: string }) => `a annulé la fusion de ${number}`,
    restored: ({ number }: { number: string }) => `a rétabli ce ticket, séparé de ${number}`,
    mailWorks: ({ name, unsent }: { name: string; unsent: string | null }) =>
      `a constaté que les e-mails parviennent de nouveau à ${name}${unsent === null ? '' : `. Non envoyés entre-temps\u00a0: ${unsent}`}`,
    mailFailed: ({ address }: { address: string | null }) =>
      address === null ? 'n’a pas pu remettre un message' : `n’a pas pu remettre un message à ${address}`,
  } satisfies Record<EventType, (facts: never) => string>,

  /** Why the desk assigned a ticket automatically, after the event. */
  assignedBecause: {
    site: ({ site }: { site: string }) => `automatiquement\u00a0: site ${site}`,
    turn: 'automatiquement\u00a0: à tour de rôle',
    form: 'automatiquement\u00a0: par son formulaire',
  },

  /** The effect of an escalation step. */
  escalations: {
    notified: ({ names }: { names: string }) => `message à ${names}`,
    nobodyNotified: 'personne à prévenir',
    assigned: ({ name }: { name: string | null }) =>
      name === null ? 'le ticket n’est plus attribué' : `ticket attribué à ${name}`,
    team: ({ team }: { team: string | null }) => (team === null ? 'sans équipe' : `ticket confié à l’équipe ${team}`),
    nowhere: 'le ticket reste où il est',
    raised: ({ priority }: { priority: string }) => `priorité ${priority.toLowerCase()}`,
    highest: 'la priorité est déjà la plus haute',
  },

  /** The texts of a ticket, as labels and in its record. */
  ticketTexts: { summary: 'Description sommaire' } satisfies Record<TicketText, string>,

  /** The changes of a ticket. */
  changes: {
    urgent: ({ urgent }: { urgent: boolean }) => (urgent ? 'urgent' : 'n’est plus urgent'),
    priority: ({ priority }: { priority: string }) => `priorité ${priority.toLowerCase()}`,
    basis: ({ impact, urgency }: { impact: string; urgency: string }) =>
      `impact\u00a0: ${impact.toLowerCase()}, urgence\u00a0: ${urgency.toLowerCase()}`,
    language: ({ language }: { language: string }) => `langue ${language.toLowerCase()}`,
    site: ({ site }: { site: string }) => `site ${site}`,
  },

  /** Day 0 does not count (R17). `at` is the date and time of the given moment. */
  deadline: {
    dayZero: ({ at, zone }: { at: string; zone: string }) => `Jour 0, non compté\u00a0: ${at} (${zone}).`,
    closes: ({ date, instant }: { date: string; instant: string }) => `Échéance\u00a0: ${date} (${instant}).`,
  },

  /** The clock's sentences. `unless` is one of the clauses above; `date` is a full date, `day` one without its year. */
  clock: {
    /** A day of the drawing, for screen readers. */
    countedDay: 'jour compté',
    weekendDay: 'week-end, non compté',
    unlessYouReact: 'sauf réaction de votre part',
    unlessRequesterReacts: 'sauf réaction du demandeur',
    unlessNamedReacts: ({ name }: { name: string }) => `sauf si ${name} réagit`,
    unlessYouAnswer: 'sauf réponse de votre part',
    unlessRequesterAnswers: 'sauf réponse du demandeur',
    unlessNamedAnswers: ({ name }: { name: string }) => `sauf si ${name} répond`,
    closes: ({ date, unless }: { date: string; unless: string }) => `Se clôture le ${date}, ${unless}.`,
    waits: 'Un message attend encore d’être traité\u00a0: d’ici là, le ticket reste ouvert.',
    staysOpen: ({ date }: { date: string }) =>
      `Le délai se termine le ${date}, mais le ticket reste ouvert\u00a0: un message attend encore d’être traité.`,
    /** The same, after that date. */
    stayedOpen: ({ date }: { date: string }) =>
      `Le délai s’est terminé le ${date}, mais le ticket reste ouvert\u00a0: un message attend encore d’être traité.`,
    closesToday: ({ end, unless }: { end: string; unless: string }) => `Se clôture aujourd’hui ${end}, ${unless}.`,
    reminds: ({ nth, of, day, unless }: { nth: number; of: number; day: string; unless: string }) =>
      `Le rappel ${nth} sur ${of} part le ${day}, ${unless}.`,
    remindsToday: ({ nth, of, unless }: { nth: number; of: number; unless: string }) =>
      `Le rappel ${nth} sur ${of} part aujourd’hui, ${unless}.`,
    givesNotice: ({ day, unless }: { day: string; unless: string }) => `L’avis de clôture part le ${day}, ${unless}.`,
    givesNoticeToday: ({ unless }: { unless: string }) => `L’avis de clôture part aujourd’hui, ${unless}.`,
    silenceLeadsTo: ({ date }: { date: string }) => `Sans réponse, le ticket se clôture le ${date}.`,
    expected: 'Date prévue : le message n’est pas encore parti.',
    toBeTold: 'Aucun jour ne compte encore\u00a0: le demandeur est à prévenir par téléphone ou par lettre.',
    extended: 'Prolongé une fois.',
    closed: ({ date }: { date: string }) => `Clôturé le ${date}.`,
    notCounted: ({ days }: { days: string }) => `Jours non comptés : ${days}.`,
    weekend: 'week-end',
  },
};

/** The texts that every language must have. */
export type Words = Widened<typeof fr>;

function fieldsNamed(names: readonly string[]): string {
  return `${names.length === 1 ? 'le champ' : 'les champs'} ${names.join(', ')}`;
}

function missedDates(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' (1 date antérieure a été manquée)' : ` (${count} dates antérieures ont été manquées)`;
}
