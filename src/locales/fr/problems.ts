import type { FieldFault } from '#domain/fields/field.ts';
import type { ValueFault } from '#domain/ticket/events/field-values.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import type { Widened } from '#locales/catalogue.ts';

interface Said {
  title: string;
  detail: string;
}

export const fr = {
  /** Why the desk refuses an action. */
  refusals: {
    ticketClosed: {
      title: 'Le ticket est clôturé',
      detail: 'Un ticket clôturé ne change plus. Une réaction de son demandeur ouvre un ticket de suivi.',
    },
    noClock: {
      title: 'Aucun délai ne court',
      detail: 'Le ticket n’attend pas d’informations et n’est pas traité : il n’y a pas de délai à déplacer.',
    },
    notClosed: { title: 'Rien à rouvrir', detail: 'Seul un ticket traité ou clôturé peut être rouvert.' },
    alreadyExtended: {
      title: 'Déjà prolongé',
      detail: 'Un délai supplémentaire a déjà été accordé pour cette demande ou cet avis.',
    },
    notDue: { title: 'Trop tôt', detail: 'Le moment de cette étape n’est pas encore venu.' },
    noticeNotSent: {
      title: 'L’avis n’est pas encore parti',
      detail: 'Le serveur de messagerie n’a pas encore accepté l’avis : aucun jour n’est compté.',
    },
    requesterHasLastWord: {
      title: 'Le demandeur a le dernier mot',
      detail:
        'Le dernier mot public est celui du demandeur, ou une réponse retenue attend : un agent doit d’abord répondre.',
    },
    mailUnread: {
      title: 'Du courrier n’est pas lu',
      detail: 'Du courrier reçu avant l’échéance n’a pas encore été lu.',
    },
    notHeld: {
      title: 'Pas une réponse retenue',
      detail: 'Cette entrée n’est pas retenue, ou un agent a déjà décidé.',
    },
    notSuspected: {
      title: 'Rien à libérer',
      detail: 'Le ticket n’est pas dans la liste des spams présumés, ou il en a déjà été sorti.',
    },
    siteFull: {
      title: 'Le site a déjà tous ses rédacteurs',
      detail: 'Un site a un nombre maximal de rédacteurs. Retirez d’abord l’accès de l’un d’eux dans le répertoire.',
    },
    tooManyParticipants: {
      title: 'Trop de participants',
      detail:
        'Un ticket a vingt participants au plus. Ajoutez une adresse commune, ou demandez à quelqu’un de se retirer.',
    },
    noAddress: {
      title: 'Le demandeur n’a pas d’adresse e-mail',
      detail: 'Un rédacteur est identifié par son adresse. Enregistrez d’abord celle du demandeur.',
    },
    noComplaint: {
      title: 'Pas une plainte',
      detail: 'Seule une plainte s’ouvre à une personne à la fois.',
    },
    complainedAbout: {
      title: 'La plainte concerne cette personne',
      detail: 'Elle lui reste cachée. Si ce n’est pas elle qui est visée, retirez d’abord cette mention.',
    },
    noCoordinatorLeft: {
      title: 'Plus aucun coordinateur',
      detail:
        'La plainte serait cachée à tous les coordinateurs de ce Service Desk. Donnez d’abord ce rôle à quelqu’un d’autre.',
    },
    assigneeMayNotRead: {
      title: 'Cette personne ne lit pas la plainte',
      detail: 'Une plainte ne se confie qu’à une personne autorisée à la lire. Ouvrez-la d’abord à cette personne.',
    },
    notToBeTold: {
      title: 'Personne à prévenir',
      detail: 'Le ticket n’est pas sur la liste « à prévenir » : aucun avis ne peut être donné de vive voix.',
    },
    needsRequestersWord: {
      title: 'Il faut la parole du demandeur',
      detail: '« solved » et « withdrawn » sont la parole du demandeur : dites dans `said` comment il l’a dit.',
    },
    contactMissing: {
      title: 'Il faut nommer le contact',
      detail:
        'Dites quelle organisation répond à la place : elle doit figurer au répertoire, avec une adresse, un numéro ou une page.',
    },
    notTriedTwice: {
      title: 'Il faut deux tentatives',
      detail:
        'Notez deux appels sans réponse, deux jours ouvrables différents. Sans cela, cette personne n’est pas « injoignable ».',
    },
    duplicateOfUnknown: {
      title: 'L’autre ticket est inconnu',
      detail: '`of` ne va qu’avec le motif « duplicate » et désigne un autre ticket.',
    },
    siteUnknown: { title: 'Le site est inconnu', detail: 'Aucun site desservi ne porte cet identifiant.' },
    languageNotServed: {
      title: 'Les messages de ce ticket ne partent pas dans cette langue',
      detail:
        'Choisissez une des langues du Service Desk, ou de l’organisation si ses messages partent dans certaines langues seulement.',
    },
    agentUnknown: { title: 'L’agent est inconnu', detail: 'Personne à ce Service Desk n’a cette adresse.' },
    tagUnknown: { title: 'L’étiquette est inconnue', detail: 'Ce Service Desk n’a pas cette étiquette.' },
    tagRetired: {
      title: 'L’étiquette n’est plus en usage',
      detail: 'Elle reste sur les tickets qui l’ont, mais ne peut plus être ajoutée.',
    },
    fieldUnknown: { title: 'Le champ est inconnu', detail: 'Ce Service Desk n’a pas ce champ.' },
    fieldRetired: {
      title: 'Le champ n’est plus en usage',
      detail: 'Les tickets gardent ses valeurs. On peut le vider, mais pas le modifier.',
    },
    fieldValue: {
      title: 'La valeur ne convient pas',
      detail: 'La valeur n’a pas le type de son champ, ou le champ a changé entre-temps.',
    },
    tooManyTags: { title: 'Trop d’étiquettes', detail: 'Un ticket a au plus 20 étiquettes. Retirez-en d’abord une.' },
    openTask: {
      title: 'Une tâche obligatoire est ouverte',
      detail: 'Terminez d’abord les tâches obligatoires de ce ticket, ou rendez-les facultatives.',
    },
    taskWaits: {
      title: 'La tâche en attend une autre',
      detail: 'La tâche qui doit venir avant est encore ouverte. Terminez d’abord celle-là.',
    },
    taskUnknown: { title: 'La tâche est inconnue', detail: 'Ce ticket n’a pas cette tâche, ou quelqu’un l’a retirée.' },
    taskInCircle: {
      title: 'Les tâches s’attendraient l’une l’autre',
      detail: 'Une tâche ne peut attendre ni elle-même, ni une tâche qui l’attend. Choisissez-en une autre.',
    },
    tooManyTasks: { title: 'Trop de tâches', detail: 'Un ticket a au plus 50 tâches. Retirez-en d’abord une.' },
    taskUntitled: { title: 'La tâche n’a pas de titre', detail: 'Dites en quelques mots ce qui est à faire.' },
    askedTakesPart: {
      title: 'La personne participe au ticket',
      detail: 'Cette personne participe au ticket : écrivez-lui dans le ticket.',
    },
    askedOurselves: {
      title: 'L’adresse est celle du Service Desk',
      detail: 'Cette adresse est une de nos propres boîtes. Choisissez l’adresse d’un tiers.',
    },
    askedNobody: { title: 'L’adresse ne convient pas', detail: 'Indiquez une adresse e-mail, comme nom@exemple.be.' },
    conversationUnworded: {
      title: 'La question est vide',
      detail: 'Une question à un tiers a un objet et un texte.',
    },
    conversationUnknown: {
      title: 'L’échange est inconnu',
      detail: 'Ce ticket n’a pas cet échange, ou ne l’a plus.',
    },
    tooManyConversations: {
      title: 'Trop d’échanges',
      detail: 'Un ticket a au plus 20 échanges avec des tiers. Continuez-en un.',
    },
    conversationFull: {
      title: 'L’échange est complet',
      detail: 'Un échange a au plus 200 messages. Commencez-en un autre.',
    },
    approverUnknown: {
      title: 'La personne est inconnue',
      detail: 'Le Service Desk ne connaît personne avec cette adresse.',
    },
    approverUnfit: {
      title: 'La personne ne peut pas donner cet accord',
      detail:
        'Seuls les propriétaires du site et les service managers de l’organisation donnent leur accord, et jamais à leur propre demande.',
    },
    approvalUnworded: { title: 'La question est vide', detail: 'Dites à quoi cette personne donne son accord.' },
    approvalAsked: {
      title: 'L’accord est déjà demandé',
      detail: 'Cette personne a déjà une question ouverte sur ce ticket. Attendez sa réponse, ou retirez la question.',
    },
    approvalUnknown: { title: 'La demande d’accord est inconnue', detail: 'Ce ticket n’a pas cette demande d’accord.' },
    approvalAnswered: {
      title: 'La réponse est déjà là',
      detail: 'Cette question a déjà reçu une réponse, qui ne change plus.',
    },
    approvalWithdrawn: { title: 'La question est retirée', detail: 'Le Service Desk a retiré cette question.' },
    tooManyApprovals: {
      title: 'Trop de demandes d’accord',
      detail: 'Un ticket a au plus 20 demandes d’accord.',
    },
    approvalOfComplaint: {
      title: 'Une plainte reste confidentielle',
      detail: 'Personne ne donne son accord sur une plainte : celui qui l’envoie décide qui en est informé.',
    },
    checklistUnknown: {
      title: 'La liste de contrôle est inconnue',
      detail: 'Ce Service Desk n’a pas cette liste, ou elle est hors d’usage.',
    },
    teamUnknown: {
      title: 'L’équipe est inconnue',
      detail: 'Ce Service Desk n’a pas cette équipe, ou elle a été dissoute.',
    },
    complaintHasNoTeam: {
      title: 'Une plainte n’a pas d’équipe',
      detail: 'Une plainte revient au coordinateur des plaintes, qui l’ouvre à d’autres un par un.',
    },
    notAssignee: {
      title: 'Ce ticket n’est pas le vôtre',
      detail: 'Seul l’agent à qui le ticket est attribué peut le mettre de côté ou le reprendre.',
    },
    momentPassed: {
      title: 'Ce moment n’est pas à venir',
      detail: 'Le moment est passé, ou se trouve à plus d’un an.',
    },
    overtaken: {
      title: 'Modifié entre-temps',
      detail:
        'Quelqu’un d’autre a modifié entre-temps ce qui devait changer avec ce message. Rien n’a été envoyé ni changé.',
    },
    movedOn: {
      title: 'Le ticket a avancé',
      detail:
        'Quelque chose est arrivé ou parti pendant que votre message attendait. Rien n’a été envoyé : lisez le dossier, puis envoyez votre message à nouveau.',
    },
    deskClosedThen: {
      title: 'Le Service Desk est fermé à ce moment',
      detail: 'Choisissez un moment où le Service Desk est ouvert.',
    },
    fileUnknown: {
      title: 'Un fichier est inconnu',
      detail: 'Un fichier n’a pas été envoyé par vous, ou il est déjà joint ailleurs.',
    },
    fileUnchecked: {
      title: 'Un fichier n’est pas vérifié',
      detail:
        'Un fichier n’a pas encore été vérifié par l’antivirus, ou un logiciel malveillant y a été trouvé. Envoyez le message sans lui, ou réessayez dans quelques minutes.',
    },
    leadsElsewhere: {
      title: 'Le numéro mène à un autre ticket',
      detail:
        'Ce ticket a été fusionné avec un autre, ou sa scission annulée. Continuez dans le ticket auquel son numéro mène.',
    },
    nothingToUndo: { title: 'Il n’y a rien à annuler', detail: 'Ce ticket n’est plus fusionné ni scindé.' },
    otherRequester: {
      title: 'Les demandeurs sont différents',
      detail: 'Seuls des tickets d’un même demandeur se fusionnent. Liez-les plutôt.',
    },
    complaintStaysApart: {
      title: 'Une plainte reste à part',
      detail: 'Une plainte et un autre ticket ne se mêlent pas\u00a0: la plainte serait lue par d’autres.',
    },
    heldReplyWaits: {
      title: 'Une réponse retenue attend',
      detail: 'Acceptez ou écartez d’abord la réponse retenue de ce ticket.',
    },
    otherTicketUnknown: {
      title: 'L’autre ticket est inconnu',
      detail: 'Donnez le numéro d’un autre ticket du même Service Desk.',
    },
    nothingToSplit: {
      title: 'Il n’y a rien à scinder',
      detail: 'Choisissez au moins un passage ou un message du demandeur\u00a0: il ouvre le nouveau ticket.',
    },
    openingStays: {
      title: 'Le premier message reste',
      detail: 'Une partie du message qui a ouvert le ticket doit y rester. Choisissez-en des passages, mais pas tous.',
    },
    messageChanged: {
      title: 'Le message a changé',
      detail:
        'Des parties en ont été effacées ou déplacées entre-temps. Rien n’a été scindé. Vérifiez votre choix ci-dessous, puis scindez à nouveau.',
    },
    languageWithoutText: {
      title: 'Il manque une langue',
      detail: 'Un des tickets est dans une langue pour laquelle il n’y a pas de texte.',
    },
  } satisfies Record<Refusal, Said>,

  /** General errors of API requests. */
  problems: {
    unauthenticated: {
      title: 'Non identifié',
      detail: 'Cet appel demande un jeton : envoyez-le par « Authorization: Bearer … ».',
    },
    tokenExpired: {
      title: 'Le jeton a expiré',
      detail: 'La date de fin du jeton est passée. Demandez-en un autre à un administrateur.',
    },
    outOfScope: {
      title: 'Hors de la portée du jeton',
      detail: 'Le jeton n’a pas été accordé pour cet appel. Demandez à un administrateur un jeton de cette portée.',
    },
    forbidden: { title: 'Non autorisé', detail: 'Votre rôle ne permet pas cet appel.' },
    notFound: { title: 'Introuvable', detail: 'Il n’y a rien à cette adresse, ou rien que vous puissiez voir.' },
    methodNotAllowed: { title: 'Impossible ici', detail: 'Cette adresse existe, mais pas avec cette méthode.' },
    invalid: {
      title: 'La demande n’est pas valable',
      detail: 'Un ou plusieurs champs manquent ou sont incorrects.',
    },
    malformed: { title: 'Le corps est illisible', detail: 'Le corps n’est pas du JSON valable.' },
    unsupportedType: { title: 'Il faut un autre type de corps', detail: 'Envoyez le corps en application/json.' },
    tooLarge: { title: 'Trop grand', detail: 'Le corps dépasse ce que cet appel accepte.' },
    fileHeld: {
      title: 'Le fichier est en cours de vérification',
      detail:
        'L’antivirus n’a pas encore répondu. Personne ne peut lire le fichier avant cela ; réessayez dans un instant.',
    },
    fileInfected: {
      title: 'Le fichier contient un logiciel malveillant',
      detail: 'L’antivirus a trouvé un logiciel malveillant dans ce fichier. Personne ne peut le lire.',
    },
    tooMany: { title: 'Trop de demandes à la fois', detail: 'Attendez un instant, puis réessayez.' },
    stillRunning: {
      title: 'Encore en cours',
      detail: 'Un appel avec la même Idempotency-Key est encore en cours. Réessayez dans un instant.',
    },
    keyReused: {
      title: 'La clé a déjà servi',
      detail: 'Cette Idempotency-Key a servi avec un autre corps. Prenez une nouvelle clé pour une nouvelle demande.',
    },
    earlier: { title: 'L’horloge ne fait qu’avancer', detail: 'L’instant précède l’heure actuelle du Service Desk.' },
    wrongHost: { title: 'Un autre hôte', detail: 'Ce Service Desk ne répond pas sous le nom demandé.' },
    unavailable: {
      title: 'Le service est interrompu',
      detail:
        'La base de données ou un disque n’est pas disponible pour le moment. Rien n’a été changé. Réessayez dans un instant.',
    },
    failed: {
      title: 'Quelque chose s’est mal passé',
      detail: 'Une erreur s’est produite chez nous. Sa référence la désigne dans le journal.',
    },
  } satisfies Record<string, Said>,

  /** Errors in a single field. */
  valueFaults: {
    unknown: 'Ce Service Desk n’a pas ce champ.',
    retired: 'Ce champ n’est plus en usage : on peut le vider, mais pas lui donner une autre valeur.',
    hidden: 'Vous ne pouvez pas remplir ce champ.',
    shape: 'La valeur n’a pas le type du champ.',
    textLong: 'Écrivez au plus 500 caractères.',
    number: 'Écrivez un nombre, comme 12 ou 12,5, avec au plus 6 décimales.',
    numberUnclear:
      'Ce nombre se lit de deux façons. Écrivez 1234 pour le nombre entier, ou 1,2340 pour le nombre décimal.',
    numberLarge: 'Écrivez un nombre d’au plus 1 000 000 000 000.',
    money: 'Écrivez un montant en euros avec au plus 2 décimales.',
    date: 'Écrivez une date, comme 2026-12-31.',
    choice: 'Choisissez une des options.',
    person: 'Écrivez l’adresse e-mail d’une personne que le Service Desk connaît.',
    site: 'Écrivez le numéro à 4 chiffres d’un site.',
    link: 'Écrivez un lien qui commence par http:// ou https://.',
  } satisfies Record<ValueFault, string> as Record<ValueFault, string>,
  fieldFaults: {
    key: 'Écrivez une clé en minuscules sans accent, chiffres et traits d’union, de 40 caractères au plus.',
    keyTaken: 'Un autre champ de ce Service Desk a cette clé.',
    keyFixed: 'La clé d’un champ ne change pas.',
    type: 'Choisissez un type.',
    typeFixed: 'Le type d’un champ ne change pas.',
    name: 'Écrivez un nom.',
    nameLong: 'Écrivez un nom de 60 caractères au plus.',
    options: 'Écrivez de 1 à 200 options, une par ligne.',
    option: 'L’option n’a pas de clé valable, ou il lui manque un nom : ',
    optionLine: 'Cette ligne n’est pas une clé avec un nom par langue : ',
    optionTwice: 'Cette clé apparaît deux fois : ',
    audience: 'Choisissez dans la liste.',
    editsUnseen: 'Personne ne peut modifier un champ sans le voir.',
    tooMany: 'Ce Service Desk a déjà 60 champs.',
  } satisfies Record<FieldFault | 'tooMany', string> as Record<FieldFault | 'tooMany', string>,
  issues: {
    required: 'manque',
    address: 'n’est pas une adresse e-mail',
    phone: 'n’est pas un numéro de téléphone',
    language: 'n’est pas fr, nl, de ou en',
    deskUnknown: 'ne désigne aucun Service Desk dont vous disposez',
    deskNeeded: 'est nécessaire : il y a plusieurs Service Desks',
    formUnknown: 'ne désigne aucun formulaire que vous pouvez utiliser',
    formUnfit:
      'ne peut pas demander ce champ : les demandeurs doivent le voir, et le formulaire ne peut pas avoir de brouillon',
    lineUnknown: 'n’est le numéro d’aucune ligne d’un Service Desk que vous pouvez utiliser',
    notAsked: 'n’est demandé qu’après une autre réponse',
    unknownName: 'n’est le nom d’aucun champ',
    noQuestion: 'ne répond à aucune question',
    cursor: 'n’est pas un curseur de cette liste',
    past: 'précède l’heure actuelle du Service Desk',
    instant: 'n’est pas un instant (ISO 8601, par exemple 2026-12-01T08:30:00Z)',
    duration: 'n’est pas une durée (ISO 8601, par exemple P1D)',
    exactlyOne: 'donnez exactement un des champs',
    someone: 'donnez une adresse, un téléphone ou un nom, ou dites « anonymous »',
    ownPerson: 'le jeton d’un demandeur n’ouvre de tickets que pour sa personne',
    onlyRedirected: 'ne va qu’avec « redirected »',
    ownReason: 'un demandeur ne peut dire que « solved » ou « withdrawn »',
    notByRequester: 'ne peut pas être dit par un demandeur',
    priorityBasis: 'donnez impact et urgencyLevel ensemble, et pas en plus la priorité qui en découle',
    tagName: 'n’est pas un nom de 40 caractères au plus, sans virgule ni guillemets',
    tagTaken: 'est déjà le nom ou un synonyme d’une étiquette de ce Service Desk',
    tagMerge: 'n’est pas une autre étiquette de ce Service Desk, en usage',
    tooManyTags: 'ce Service Desk a déjà 500 étiquettes',
    nothingChanges: 'nommez au moins un champ à changer',
    tooManyRows: ({ most }: { most: number }) => `a plus de ${most} lignes`,
    infected: ({ name, found }: { name: string; found: string }) =>
      `« ${name} » contient un logiciel malveillant (${found}) et n’a pas été conservé`,
    operator: ({ operator }: { operator: string }) => `la valeur de ${operator} est inconnue`,
  },
  /** Limits of a body. */
  bodyLimits: {
    bytes: ({ max }: { max: number }) => `a plus de ${max} octets`,
    fields: ({ max }: { max: number }) => `a plus de ${max} champs`,
    files: ({ max }: { max: number }) => (max === 0 ? 'ne peut pas avoir de fichiers' : `a plus de ${max} fichiers`),
    nameBytes: ({ max }: { max: number }) => `a un champ dont le nom dépasse ${max} octets`,
    depth: ({ max }: { max: number }) => `est imbriqué sur plus de ${max} niveaux`,
    elements: ({ max }: { max: number }) => `a plus de ${max} valeurs`,
  },
};

/** The texts that every language must have. */
export type Problems = Widened<typeof fr>;
export type ProblemName = keyof Problems['problems'];
export type IssueName = keyof Problems['issues'];
