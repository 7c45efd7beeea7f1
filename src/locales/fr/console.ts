import type { BulkActKind } from '#domain/bulk/bulk.ts';
import type { CallBackTime, PhoneCallState } from '#domain/calls/phone-call.ts';
import type { Obstacle as MacrosObstacle } from '#domain/macros/macro.ts';
import type { HeldTab } from '#domain/messages/written-message.ts';
import type { ChosenRelation } from '#domain/relations/links.ts';
import type { Obstacle } from '#domain/ticket/decide/forecast.ts';
import type { DueReason } from '#domain/ticket/events/due.ts';
import type { EventType } from '#domain/ticket/events/events.ts';
import type { Channel, Saying, Status } from '#domain/ticket/vocabulary.ts';
import type { Column, TicketSort } from '#domain/views/columns.ts';
import type { FilterProblem, Mark, Operator } from '#domain/views/filter.ts';
import type { ViewProblem } from '#domain/views/saved-view.ts';
import type { LanguageNames, Widened } from '#locales/catalogue.ts';
import { pluralIn } from '#locales/plural.ts';

const plural = pluralIn('fr');

export const fr = {
  /** The console around tickets: frame, lists and forms. A sentence with facts is a function of one object. */
  list: {
    frame: {
      skip: 'Aller au contenu',
      navigation: 'Menu principal',
      thumb: 'Listes à portée de main',
      menu: 'Menu',
      search: 'Chercher',
      searchHint: 'Mots ou numéro',
      byStatus: 'Par statut',
      teams: 'Équipes',
      lists: 'Listes',
      administration: 'Administration',
      offline: ({ time }: { time: string }) =>
        `Pas de connexion depuis ${time}. Ce que vous écrivez reste ici. La page se remet à jour d’elle-même.`,
    },

    views: {
      next: 'À faire',
      urgent: 'Urgences',
      mine: 'Les miens',
      snoozed: 'Mis de côté',
      unassigned: 'Sans agent',
      mentioned: 'Où l’on me mentionne',
      watched: 'Suivis',
      new: 'Nouveaux',
      open: 'En cours',
      waiting: 'En attente',
      handled: 'Traités',
      closed: 'Clôturés',
      told: 'À prévenir',
      spam: 'Spam présumé',
      complaints: 'Plaintes',
      inbox: 'Boîte de réception',
      unplaced: 'E-mails sans ticket',
      figures: 'Chiffres',
      forecast: 'L’horloge à venir',
      search: 'Résultats',
    },

    groups: {
      urgentNotPhoned: 'Urgent, pas encore téléphoné',
      firstAnswer: 'Première réponse attendue',
      reaction: 'Réactions',
      held: 'Réponses retenues',
      complaint: 'Plaintes',
      toBeTold: 'À prévenir par téléphone ou par lettre',
      inWork: 'En traitement',
      clock: 'En attente et en clôture',
      suspectedSpam: 'Spam présumé',
      closed: 'Clôturés',
    } satisfies Record<DueReason, string>,

    columns: {
      status: 'Statut',
      number: 'Numéro',
      summary: 'Description',
      who: 'Demandeur et site',
      assignee: 'Agent',
      due: 'Échéance',
    },

    pick: {
      count: ({ count }: { count: number }) => (count === 1 ? '1 choix' : `${count} choix`),
      none: 'Aucun choix ne correspond.',
    },
    list: {
      /** Short enough for a column; the ticket's page has the full names. */
      statuses: {
        new: 'Nouveau',
        open: 'En cours',
        waiting: 'En attente',
        handled: 'Traité',
        closed: 'Clôturé',
      } satisfies Record<Status, string>,
      nobody: 'Non attribué',
      anonymous: 'Anonyme',
      attachments: ({ count }: { count: number }) => (count === 1 ? '1 pièce jointe' : `${count} pièces jointes`),
      newTicket: 'Nouveau ticket',
      menu: 'Plus d’options',
      more: 'Suite de la liste',
      first: 'Début de la liste',
      mailboxFailing: ({ address, when }: { address: string; when: string }) =>
        `La boîte ${address} ne peut pas être lue depuis le ${when}. Ce qui y est arrivé ne figure pas ici\u202f; un administrateur peut y remédier.`,
      sendingFailing: ({ desk, when }: { desk: string; when: string }) =>
        `Les messages de ${desk} ne partent plus depuis le ${when}. Ils attendent et partiront dès que possible\u202f; un administrateur peut y remédier.`,
      filesFailing: {
        full: ({ when }: { when: string }) =>
          `Le disque des fichiers est plein depuis le ${when}. Les e\u2011mails avec des fichiers attendent, et aucun fichier ne peut être joint\u202f; qui gère le serveur doit faire de la place.`,
        closed: ({ when }: { when: string }) =>
          `Les fichiers ne peuvent plus être enregistrés depuis le ${when}. Les e\u2011mails avec des fichiers attendent\u202f; qui gère le serveur peut y remédier.`,
      },
      rowsFull: ({ when }: { when: string }) =>
        `Le disque de la base de données est plein depuis le ${when}. Rien ne peut être enregistré, et les nouveaux courriels attendent sur le serveur de courrier\u202f; qui gère le serveur doit faire de la place.`,
      changes: ({ count }: { count: number }) => (count === 1 ? '1 changement.' : `${count} changements.`),
      show: 'Afficher',
      gone: 'n’est plus dans cette liste',
      emptyTitle: {
        next: 'Rien à faire pour l’instant',
        search: 'Aucun ticket trouvé',
        other: 'Cette liste est vide',
      },
      emptyNext: ({ when }: { when: string }) => `Le prochain envoi part ${when}.`,
      emptyQuiet: 'Aucun envoi n’est prévu.',
      emptySearch: 'Cherchez par mots, par numéro (DTO\u2011104217\u201139), par nom ou par site.',
      emptyOf: {
        mine: 'Les tickets que vous prenez ou qu’on vous confie s’affichent ici.',
        snoozed: 'Les tickets que vous mettez de côté restent ici jusqu’à leur heure.',
        unassigned: 'Les nouveaux tickets s’affichent ici jusqu’à ce que quelqu’un les prenne.',
        mentioned: 'Les tickets s’affichent ici quand une ou un collègue vous mentionne dans une note.',
        watched: 'Les tickets que vous suivez s’affichent ici.',
        new: 'Les tickets s’affichent ici jusqu’à ce que quelqu’un y réponde ou les prenne.',
        open: 'Les tickets dont quelqu’un s’occupe s’affichent ici.',
        waiting: 'Les tickets qui attendent une information du demandeur s’affichent ici.',
        handled: 'Les tickets marqués comme traités restent ici jusqu’à leur clôture.',
        closed: 'Les tickets clôturés s’affichent ici.',
        told: 'Les demandeurs sans adresse s’affichent ici quand il faut les prévenir par téléphone ou par lettre.',
        complaints: 'Les plaintes sur le Service Desk s’affichent ici.',
        spam: 'Les messages qui ressemblent à du spam restent ici jusqu’à ce que quelqu’un décide.',
        team: 'Les tickets ouverts confiés à cette équipe s’affichent ici.',
        saved: 'Les tickets qui remplissent les conditions de cette vue s’affichent ici.',
        unplaced: 'Les e\u2011mails dont aucun ticket n’a pu être ouvert automatiquement s’affichent ici.',
      },
      wrongCheck: ({ number }: { number: string }) =>
        `Le contrôle de ${number} n’est pas correct. Vouliez-vous dire\u00a0:`,
      wrongCheckAlone: ({ number }: { number: string }) =>
        `Le contrôle de ${number} n’est pas correct. Aucun numéro proche n’a été trouvé.`,
    },

    /** How the sender of a contact is verified, and the warning if they are not (R3). */
    sender: {
      provedBy: {
        signIn: 'Expéditeur prouvé : il s’est connecté.',
        link: 'Expéditeur prouvé : il a utilisé le lien de notre e\u2011mail.',
        signedReply: 'Expéditeur prouvé : il a répondu à notre e\u2011mail.',
        dkim: 'Expéditeur prouvé par DKIM.',
        spf: 'Expéditeur prouvé par SPF.',
      },
      notProved: 'Expéditeur non prouvé.',
      warned: 'usurpé\u202f?',
      warning: {
        knownPerson: ({ address }: { address: string }) =>
          `Peut-être usurpé : ce message porte l’adresse ${address}, que nous connaissons, mais rien ne prouve qu’il vienne de cette personne. Nos e\u2011mails n’en répètent rien. Avant d’agir, vérifiez auprès d’elle par un moyen que vous connaissez.`,
        dmarcFailed: ({ address }: { address: string }) =>
          `Peut-être usurpé : le contrôle DMARC de l’adresse ${address} a échoué. Aucun e\u2011mail automatique n’est parti, et nos e\u2011mails ne répètent rien de ce message. Avant d’agir, vérifiez auprès de la personne par un moyen que vous connaissez.`,
      },
    },

    marks: {
      free: 'Ce n’est pas du spam : libérer',
      spam: 'Clôturer comme spam',
      notProved:
        'L’expéditeur n’est pas prouvé : quelqu’un d’autre peut avoir écrit en son nom. Nos e\u2011mails ne répètent rien de son message. Le lien de l’accusé de réception, ou une réponse à celui-ci, en apporte la preuve.',
      form: 'Formulaire',
      complete: 'Demande complète',
      missing: ({ count }: { count: number }) => (count === 1 ? '1 réponse manque' : `${count} réponses manquent`),
      incomplete: 'Demande incomplète',
    },

    due: {
      callAwaited: 'Appel attendu',
      lineOpens: ({ when }: { when: string }) => `ligne ouverte ${when}`,
      reacted: 'Réaction',
      mailFailed: 'Envoi échoué',
      held: 'Retenue',
      heldToo: 'réponse retenue',
      toBeTold: 'À prévenir',
      by: ({ when }: { when: string }) => `avant ${when}`,
      inWork: 'En traitement',
      reminder: ({ nth, of }: { nth: number; of: number }) => `Rappel ${nth} sur ${of}`,
      notice: 'Avis',
      expected: 'date prévue',
      spam: 'Spam présumé',
      closed: 'Clôturé',
      today: 'aujourd’hui',
      tomorrow: 'demain',
      yesterday: 'hier',
      ago: ({ span }: { span: string }) => `il y a ${span}`,
      waiting: ({ span }: { span: string }) => `depuis ${span}`,
      in: ({ span }: { span: string }) => `dans ${span}`,
      late: ({ span }: { span: string }) => `retard\u00a0: ${span}`,
      daysLeft: ({ days }: { days: number }) => (days === 1 ? 'encore 1 jour' : `encore ${days} jours`),
      minutes: ({ minutes }: { minutes: number }) => `${minutes} min`,
      hours: ({ hours, minutes }: { hours: number; minutes: number }) =>
        minutes === 0 ? `${hours} h` : `${hours} h ${String(minutes).padStart(2, '0')}`,
      days: ({ days }: { days: number }) => (days === 1 ? '1 jour' : `${days} jours`),
      /** The same without a preposition: German inflects it. */
      daysAlone: ({ days }: { days: number }) => (days === 1 ? '1 jour' : `${days} jours`),
      firstAnswerBy: ({ when }: { when: string }) => `Première réponse attendue avant le ${when}.`,
      nextAnswerBy: ({ when }: { when: string }) => `Réponse à la réaction attendue avant le ${when}.`,
      handledBy: ({ when }: { when: string }) => `À traiter avant le ${when}.`,
      complaintBy: ({ when }: { when: string }) => `Réponse à la plainte attendue avant la fin du ${when}.`,
    },

    figures: {
      lead: 'Ce que le Service Desk vise et comment il l’a tenu, avec la définition à côté de chaque chiffre. «\u00a0Comment nous travaillons\u00a0» montre au public la première réponse et le traitement.',
      desk: 'Service Desk',
      approvals: {
        title: 'Accords',
        sentence: ({ count }: { count: number }) =>
          count === 1 ? 'Un accord a été demandé.' : `${count} accords ont été demandés.`,
        half: ({ span }: { span: string }) => `La moitié des réponses est arrivée en ${span} au plus.`,
        definition: 'Demandes d’accord des tickets ouverts en douze mois, selon leur état actuel.',
      },
    },

    contact: {
      title: 'Nouveau ticket',
      lead: 'Un appel, une lettre ou une visite au guichet.',
      channel: 'Arrivé',
      channels: { phone: 'par téléphone', letter: 'par lettre', counter: 'au guichet' },
      desk: 'Service Desk',
      requester: 'Demandeur',
      name: 'Nom',
      phone: 'Téléphone',
      email: 'E-mail',
      emailHint: 'Sans adresse, le demandeur est prévenu par téléphone ou par lettre.',
      anonymous: 'Veut rester anonyme',
      kind: 'Type de demande',
      site: 'Site',
      siteHint: 'Numéro (par exemple 1042), nom ou adresse.',
      ownSites: ({ numbers }: { numbers: string }) => `Sites de cette personne\u00a0: ${numbers}`,
      nameHint: 'Le nom, l’adresse ou le téléphone d’une personne connue, ou un nouveau nom.',
      known: ({ who }: { who: string }) => (who === '' ? 'Personne connue' : `Personne connue\u00a0: ${who}`),
      notThem: 'Ce n’est pas elle',
      language: 'Langue',
      languageHint: 'Celle de la ligne appelée.',
      urgent: 'Urgent',
      summary: 'Description sommaire',
      text: 'Ce qui a été dit ou écrit',
      template: 'Modèle',
      templateHint: 'Il remplit le type, la description sommaire et le texte. Ce que vous avez écrit reste.',
      noTemplate: 'Aucun',
      fillIn: 'Remplir',
      filled: 'Le modèle est rempli. Vérifiez le texte, puis ouvrez le ticket.',
      chooseTemplate: 'Choisissez un modèle.',
      templateGone: 'Ce modèle n’est plus proposé. Choisissez-en un autre, ou aucun.',
      templateElsewhere: 'Ce modèle est celui d’un autre Service Desk. Choisissez celui-ci, ou aucun modèle.',
      submit: 'Ouvrir le ticket',
      opened: 'Ticket ouvert. Le numéro à dire :',
      toTicket: 'Aller au ticket',
      cancel: 'Retour à la liste',
    },

    unplaced: {
      lead: 'Les e-mails automatiques ou illisibles qui ne se rapportent à rien de connu. Ils sont conservés en entier, sauf s’ils sont trop volumineux.',
      open: 'Ouvrir un ticket',
      noSubject: '(sans objet)',
      reasons: {
        autoReply: 'réponse automatique',
        bounce: 'avis de non-remise',
        report: 'rapport automatique',
        receipt: 'accusé de réception',
        bounceOfOurs: 'avis de non-remise',
        delayOfOurs: 'remise retardée',
        bounceOfOther: 'avis de non-remise d’un autre destinataire',
        overTheLimit: 'trop volumineux',
        ownMail: 'notre propre e-mail',
        noSender: 'pas d’expéditeur',
        failed: 'illisible',
        other: 'illisible',
      },
    },
    ownSettings: {
      link: 'Réglages',
      display: {
        title: 'Affichage',
        language: 'Langue de la console',
        ofAccount: ({ name }: { name: string }) => `Celle de mon compte (${name})`,
        density: 'Densité des listes',
        densities: {
          dense: 'Dense\u00a0: le plus de lignes possible',
          comfortable: 'Confortable\u00a0: plus d’espace',
        },
      },
    },
    absences: {
      option: ({ name, until }: { name: string; until: string }) => `${name} (absent jusqu’au ${until})`,
      warned: ({ name, until }: { name: string; until: string }) =>
        `${name} est absent jusqu’au ${until}. Recommencez pour lui attribuer le ticket malgré tout.`,
      warnedDeputy: ({ name, until, deputy }: { name: string; until: string; deputy: string }) =>
        `${name} est absent jusqu’au ${until}\u202f; ${deputy} le remplace. Choisissez ${deputy}, ou recommencez pour lui attribuer le ticket malgré tout.`,
      giveTo: ({ name }: { name: string }) => `Attribuer à ${name}`,
      standsInFor: ({ name }: { name: string }) => `pour ${name}`,
    },
  },
  /** The ticket page. */
  ticket: {
    record: {
      title: 'Dossier',
      how: {
        mail: 'par e-mail',
        form: 'par le formulaire',
        portal: 'par le portail',
        phone: 'par téléphone',
        letter: 'par lettre',
        counter: 'au guichet',
        api: 'par l’API',
      } satisfies Record<Channel, string>,
      recurring: 'ticket récurrent',
      answer: 'a répondu',
      asked: 'a demandé des informations',
      referred: 'a réorienté',
      sent: 'envoyé',
      note: 'note interne',
      notice: 'avis de clôture',
      handledUntold: 'marqué traité, rien n’a été envoyé',
      because: ({ text, more }: { text: string; more: string }) => `${text} (motif\u00a0: ${more})`,
      callIn: ({ name }: { name: string }) => `Appel entrant\u00a0: ${name}`,
      callOut: ({ name }: { name: string }) => `Appel sortant\u00a0: ${name}`,
      someone: 'interlocuteur inconnu',
      by: ({ name }: { name: string }) => `noté par ${name}`,
      nothingNew: 'rien de nouveau',
      notReached: 'pas atteint',
      held: 'Réponse retenue',
      heldFrom: ({ who, why }: { who: string; why: string }) => `${who} : ${why}`,
      heldAccepted: 'réponse retenue, acceptée',
      heldDismissed: 'réponse retenue, écartée',
      accept: ({ name }: { name: string | null }) => (name === null ? 'Accepter' : `Accepter et ajouter ${name}`),
      dismiss: 'Écarter',
      automatic: 'message automatique',
      origin: {
        from: ({ address, spf, dkim, dmarc }: { address: string; spf: string; dkim: string; dmarc: string }) =>
          `De ${address} (SPF ${spf}, DKIM ${dkim}, DMARC ${dmarc})`,
        pass: 'réussi',
        fail: 'échoué',
        none: 'inconnu',
        replyTo: ({ address }: { address: string }) => `Réponses demandées à ${address}`,
        sender: ({ address }: { address: string }) => `Envoyé par ${address}`,
      },
      copied: ({ count, who }: { count: number; who: string }) =>
        count === 1 ? `${who} était en copie et ne participe pas.` : `${who} étaient en copie et ne participent pas.`,
      admit: ({ address }: { address: string }) => `Faire participer ${address}`,
      maybeSeveral: 'Ce message contient peut-être plusieurs demandes',
      /** Signature and encryption of a mail. */
      protection: {
        signatureValid: 'signature conforme, au nom de l’adresse de l’expéditeur (émetteur du certificat non vérifié)',
        signatureBroken: 'signature non conforme : le contenu a changé depuis',
        signatureUnverified: 'signé, signature non vérifiée',
        encrypted: 'chiffré, illisible ici',
      },
      fileUnlisted: 'type hors liste\u00a0: n’ouvrez le fichier que si vous l’attendiez',
      fileHeld: 'vérification en cours',
      fileInfected: ({ found }: { found: string }) => `logiciel malveillant trouvé (${found}), bloqué`,
      htmlTitle: ({ who }: { who: string }) => `Message de ${who}, mis en page`,
      asText: 'Lire en texte',
      htmlNote: 'Les images du web ne sont pas chargées et les liens ne s’ouvrent pas ici.',
      htmlLinks: ({ count }: { count: number }) =>
        `${count === 1 ? 'Un lien' : `${count} liens`}\u00a0: voir où ${count === 1 ? 'il mène' : 'ils mènent'}`,
      pictureBlocked: 'image non chargée',
      quoted: 'Texte cité',
      erased: 'Texte effacé',
      events: ({ count, what }: { count: number; what: string }) =>
        `${plural(count, `${count} événement`, `${count} événements`)} : ${what}`,
      letterWaits: 'pas encore parti',
      letterFailed: 'non remis',
      letterRestored: 'abandonné après une restauration, peut-être déjà envoyé',
      mailFailed: ({ address }: { address: string }) => `Non remis à ${address}`,
      mailSaid: ({ said }: { said: string }) => `Le serveur dit\u00a0: ${said}`,
      mailRestored: ({ address }: { address: string }) =>
        `Non envoyé à ${address} après une restauration\u00a0: il est peut-être parti avant`,
      mailWaits: ({ address }: { address: string }) => `Pas encore parti vers ${address}`,
      notMailed: 'Pas envoyé par e\u2011mail',
      mailTwice: ({ address }: { address: string }) => `Peut-être envoyé deux fois à ${address}`,
    },

    clock: {
      title: 'Délai',
      now: 'maint.',
      dayOf: ({ day, of }: { day: number; of: number }) => `Jour ouvrable ${day} sur ${of}.`,
      daysBefore: ({ of }: { of: number }) => `Le premier des ${of} jours ouvrables n’a pas commencé.`,
      noticeSent: ({ date }: { date: string }) => `Avis de clôture envoyé le ${date}.`,
      toNobody: 'Personne ne peut prévenir le demandeur\u00a0: le ticket se clôture comme injoignable.',
      askedOn: ({ date }: { date: string }) => `Informations demandées le ${date}.`,
      asked: ({ asked, of }: { asked: number; of: number }) =>
        asked === 0 ? `Aucun rappel envoyé sur ${of}.` : `Rappel ${asked} sur ${of} envoyé.`,
      notCounted: 'Non compté :',
      reminders: 'Jour d’un rappel.',
      none: 'Aucun délai ne court.',
      firstAnswered: ({ date }: { date: string }) => `Première réponse donnée le ${date}.`,
      heldWaits: 'Une réponse retenue attend votre décision\u00a0: d’ici là, rien ne se clôture tout seul.',
      requesterSpokeLast:
        'Le dernier mot est au demandeur\u00a0: tant que vous n’avez pas répondu, rien ne se clôture tout seul.',
    },

    side: {
      requester: 'Demandeur',
      name: 'Nom',
      role: 'Rôle',
      address: 'E-mail',
      phone: 'Téléphone',
      language: 'Langue',
      proved: 'adresse prouvée',
      notProved: 'adresse non prouvée',
      bounces: 'les e-mails reviennent',
      bouncesLead: 'Tant que les e-mails reviennent, rien n’est envoyé à cette adresse.',
      unsent: ({ count }: { count: number }) =>
        `${count} ${count === 1 ? 'message n’a pas été envoyé' : 'messages n’ont pas été envoyés'}.`,
      mailWorks: 'Les e-mails arrivent de nouveau',
      noAddress: 'sans adresse',
      editor: 'Rédacteur ou propriétaire connu',
      stranger: 'Pas connu comme rédacteur ni propriétaire',
      notProvedEditor: 'Pas connu comme rédacteur ni propriétaire : expéditeur non prouvé',
      otherTickets: 'Tickets',
      otherTicketsCount: ({ open, closed }: { open: string; closed: string }) =>
        `ouverts : ${open}, clôturés : ${closed}`,
      site: 'Site',
      siteName: 'Nom',
      noSite: 'Aucun site',
      organisation: 'Organisation',
      noOrganisation: 'Aucune',
      participants: 'Participants',
      asRequester: 'demandeur',
      asAssignee: 'agent',
      takesPart: 'participe',
      linked: 'Tickets liés',
      followUpOf: 'fait suite à',
      followUp: 'suite',
      sameContact: 'même message',
      duplicate: 'doublon de',
      duplicated: 'doublon',
      sameCause: 'même cause',
      splitFrom: 'scindé de',
      splitOff: 'scindé vers',
      mergedFrom: 'fusionné ici',
      intake: 'Décision d’accueil',
      opened: 'Un nouveau ticket a été ouvert.',
    },

    /** Why a mail opened or joined a ticket, or was set aside. */
    intake: {
      newContact: 'L’e-mail ne répond à rien de connu et ne cite aucun numéro valable.',
      language: ({ language }: { language: string }) => `Langue : ${language.toLowerCase()}.`,
      byHand: ({ name, how }: { name: string; how: string }) => `Ouvert par ${name}, ${how}.`,
      byRequester: ({ how }: { how: string }) => `Le demandeur a écrit ${how}.`,
      followUp: ({ number }: { number: string }) => `Réaction reçue après la clôture de ${number}.`,
    },

    ticket: {
      priority: ({ priority }: { priority: string }) => `Priorité ${priority.toLowerCase()}`,
      placeInList: ({ place, total }: { place: number; total: string }) => `${place} sur ${total}`,
      take: 'Prendre',
      draftArticle: 'Écrire un article',
      assign: 'Confier',
      team: 'Équipe',
      inTeam: ({ name }: { name: string }) => `Équipe : ${name}`,
      wholeDesk: 'Tout le Service Desk',
      moveToTeam: 'Confier à l’équipe',
      assignTo: 'Confier à',
      change: 'Modifier',
      close: 'Clôturer',
      reopen: 'Rouvrir',
      more: 'Plus d’actions',
      copy: 'Copier le numéro',
      copied: 'Copié',
      phoned: ({ date }: { date: string }) => `téléphoné le ${date}`,
      notPhoned: 'pas encore téléphoné',
      toBeTold:
        'Aucun e-mail n’atteint le demandeur : prévenez-le par téléphone ou par lettre, puis notez l’appel avec « prévenu ».',
      attempts: ({ count }: { count: number }) =>
        count === 1 ? 'Essayé un jour, en vain.' : `Essayé ${count} jours, en vain.`,
      mailFailed: 'Un e-mail n’a pas pu être remis. Voyez dans le dossier lequel.',
      suspectedSpam: 'Ce message ressemble à celui d’un robot : aucun e-mail n’est parti.',
      inPortal: 'Vous ne travaillez pas sur ce ticket : vous le lisez dans le portail, comme demandeur ou participant.',
      notYours: 'Vous ne pouvez pas agir sur ce ticket.',
      closedBecause: ({ reason }: { reason: string }) => `Clôturé : ${reason.toLowerCase()}.`,
      details: 'Détails',
    },

    composer: {
      label: 'Agir sur ce ticket',
      tabsLabel: 'Façons d’agir',
      tabs: {
        answer: 'Répondre',
        ask: 'Demander des informations',
        note: 'Note',
        call: 'Appel',
        handle: 'Marquer traité',
      },
      /** Labels below icons, on phones. */
      thumbs: { answer: 'Répondre', note: 'Note', call: 'Appel' },
      to: 'À',
      nobodyByMail: 'personne par e-mail',
      writtenIn: ({ language, name }: { language: string; name: string }) =>
        `Écrivez en ${language.toLowerCase()}, la langue du ticket de ${name}`,
      text: {
        answer: 'Réponse',
        ask: 'Ce que vous demandez',
        note: 'Note interne',
        call: 'Ce qui a été dit',
        handle: 'Ce qui a été fait',
      },
      noteHint: 'Visible pour le Service Desk seul.',
      items: 'Informations manquantes, une par ligne',
      itemsHint: 'Le demandeur les reçoit en liste.',
      fold: 'Replier',
      chooseFiles: 'Joindre des fichiers',
      send: {
        answer: 'Envoyer la réponse',
        ask: 'Demander',
        note: 'Noter',
        call: 'Noter l’appel',
        handle: 'Envoyer l’avis de clôture',
      },
      sendMore: 'Envoyer, puis…',
      sendThen: { next: 'Envoyer et ouvrir le ticket suivant', handle: 'Envoyer et marquer comme traité' },
      sendLater: ({ when }: { when: string }) => `Envoyer à la prochaine ouverture : ${when}`,
      laterAt: 'Un autre moment des heures de service',
      sendLaterAt: 'Envoyer à ce moment',
      addThenNext: 'Ajouter et ouvrir le ticket suivant',
      closesOn: ({ date }: { date: string }) => `Si rien n’arrive, le ticket se clôture le ${date}.`,
      asksUntil: ({ first, date }: { first: string; date: string }) =>
        `Premier rappel le ${first}. Sans réponse, le ticket se clôture le ${date}.`,
      untold: ({ date }: { date: string }) =>
        `Personne ne peut prévenir le demandeur\u00a0: le ticket se clôture le ${date} comme injoignable.`,
      told: 'Par e-mail, personne n’est prévenu : le jour zéro est celui où vous notez qu’il est prévenu.',
      direction: 'Sens',
      directions: { in: 'Appel reçu', out: 'Appel passé' },
      callerName: 'Nom',
      callerPhone: 'Téléphone',
      callerEmail: 'E-mail',
      callerHint: 'Qui donne une adresse e-mail participe au ticket.',
      nothingNew: 'Rien de nouveau',
      nothingNewHint: 'Un appel reçu est une réaction : il arrête le délai. Cochez s’il n’apporte rien.',
      reached: 'La personne a été atteinte',
      urgent: 'C’est urgent',
      wasTold: 'Le demandeur est prévenu',
      wasToldHint: 'Cet appel vaut l’avis : les jours comptent dès aujourd’hui.',
      done: {
        answer: 'Réponse envoyée.',
        ask: 'Demande envoyée.',
        note: 'Note écrite.',
        call: 'Appel noté.',
        handle: 'Ticket marqué comme traité.',
        close: 'Ticket clôturé.',
        reopen: 'Ticket rouvert.',
        team: 'Ticket passé.',
        assign: 'Ticket confié.',
        change: 'Ticket modifié.',
        priority: 'Priorité fixée.',
        accept: 'Réponse acceptée.',
        admit: 'La personne participe désormais.',
        watch: 'Vous suivez ce ticket.',
        unwatch: 'Vous ne suivez plus ce ticket.',
        tag: 'Étiquette ajoutée.',
        fields: 'Champs enregistrés.',
        untag: 'Étiquette retirée.',
        task: 'Tâche ajoutée.',
        checklist: 'Tâches ajoutées.',
        taskChange: 'Tâche changée.',
        taskDone: 'Tâche terminée.',
        taskOpen: 'Tâche rouverte.',
        taskRemove: 'Tâche retirée.',
        taskRestore: 'La tâche est de retour.',
        taskMove: 'Ordre changé.',
        approval: 'Demande d’accord envoyée.',
        approvalWithdraw: 'Demande d’accord retirée.',
        question: 'Question envoyée.',
        questionWrite: 'Message envoyé.',
        questionClose: 'Échange clos.',
        questionReopen: 'Échange rouvert.',
        questionShow: 'Le demandeur peut lire l’échange.',
        questionHide: 'Le demandeur ne voit plus l’échange.',
        snooze: 'Ticket mis de côté.',
        wake: 'Le ticket est de retour.',
        participant: 'La personne participe désormais.',
        dismiss: 'Réponse écartée.',
        refer: 'Demandeur réorienté, ticket clôturé.',
        editor: 'Rédacteur enregistré.',
        mailWorks: 'Adresse rétablie\u00a0: les e-mails partent de nouveau.',
        free: 'Ticket libéré, accusé de réception envoyé.',
        openTo: 'Plainte ouverte à cette personne.',
        withholdFrom: 'Accès à la plainte retiré.',
        nameAgent: 'Noté. La plainte est cachée à cette personne.',
        clearAgent: 'Noté. La plainte ne concerne pas cette personne.',
        openToOrganisation: 'Noté.',
        split: 'Ticket scindé.',
        merge: 'Tickets fusionnés.',
        unlink: 'Lien retiré.',
        undoSplit: 'Scission annulée.',
        undoMerge: 'Fusion annulée.',
        answerCause: 'Réponses envoyées.',
        macro: 'C’est fait.',
      },
      newMessages: ({ count }: { count: number }) =>
        count === 1
          ? 'Un nouveau message est arrivé pendant que vous écriviez.'
          : `${count} nouveaux messages sont arrivés pendant que vous écriviez.`,
      changed: ({ what }: { what: string }) => `Le ticket a changé pendant que vous écriviez : ${what}.`,
      look: 'Regarder',
      kept: 'Votre texte est conservé. Envoyez-le encore une fois si rien n’est à changer.',
    },

    errors: {
      error: 'Erreur',
      title: 'Rien n’a été envoyé',
      text: 'Écrivez quelque chose.',
      tooLong: ({ max }: { max: string }) => `Écrivez au plus ${max} caractères.`,
      itemsMany: ({ max }: { max: number }) => `Demandez au plus ${max} informations à la fois.`,
      itemLong: ({ max }: { max: number }) => `Une information demandée compte au plus ${max} caractères.`,
      reason: 'Donnez un motif.',
      summary: 'Donnez une description sommaire.',
      fileLarge: ({ name }: { name: string }) => `${name} dépasse 25 Mo.`,
      notCopied: 'Cette adresse n’est plus à ajouter depuis ce message.',
      fileInfected: ({ name, found }: { name: string; found: string }) =>
        `${name} contient un logiciel malveillant (${found}) et n’a pas été conservé.`,
      filesMany: ({ max }: { max: number }) => `Joignez au plus ${max} fichiers.`,
      contactEmpty: 'Indiquez qui peut répondre.',
      contact:
        'Aucune organisation du répertoire ne répond à ce nom avec une adresse, un téléphone ou une page. Essayez le numéro d’un de ses sites.',
      duplicate: 'Donnez le numéro du ticket qui reste.',
      said: 'Écrivez ce que le demandeur a dit.',
      email: 'Ce n’est pas une adresse e-mail.',
      phone: 'Ce n’est pas un numéro de téléphone.',
      someone: 'Donnez un nom, un téléphone ou une adresse, ou cochez « anonyme ».',
      choose: 'Choisissez une réponse.',
      site: 'Donnez le numéro à quatre chiffres d’un site.',
    },

    closure: {
      title: 'Clôturer avec un motif',
      reason: 'Motif',
      choose: 'Choisissez',
      of: 'Numéro du ticket qui reste',
      contact: 'Qui peut répondre',
      contactHint:
        'Numéro d’un de ses sites, ou nom de l’organisation. Le demandeur reçoit son nom et ses coordonnées\u00a0: c’est la première réponse.',
      contactUnknown: 'Elle n’est pas dans le répertoire\u00a0?',
      addOrganisation: 'Ajouter une organisation',
      administratorAdds: 'Un administrateur peut l’y ajouter.',
      unreachableHint:
        'Il faut deux appels sans réponse, notés deux jours ouvrables différents, ou une personne sans adresse ni téléphone.',
      attempts: ({ days }: { days: string }) =>
        days === '' ? 'Aucun n’est noté jusqu’ici.' : `Notés jusqu’ici\u00a0: ${days}`,
      how: 'Comment le demandeur l’a dit',
      hows: { phone: 'Par téléphone', counter: 'Au guichet', mail: 'Par e-mail' } satisfies Record<Saying, string>,
      said: 'Ce qu’il a dit',
      submit: 'Clôturer',
      hint: 'Le demandeur est prévenu, sauf pour un spam.',
    },

    /** The state of the desk's targets for this ticket. `when` is a day and a time, `left` service hours. */
    targets: {
      title: 'Objectifs',
      due: ({ when }: { when: string }) => `pour ${when}`,
      late: ({ when }: { when: string }) => `en retard depuis ${when}`,
      paused: ({ left }: { left: string }) => `en pause\u00a0: réponse du demandeur attendue, reste ${left}`,
      pausedLate: ({ when }: { when: string }) => `en pause, en retard depuis ${when}`,
      kept: ({ when }: { when: string }) => `dans le délai, ${when}`,
      missed: ({ when }: { when: string }) => `hors délai, ${when}`,
    },

    priority: {
      title: 'Priorité',
      lead: 'La priorité découle de l’impact et de l’urgence pour le travail. «\u00a0Urgent\u00a0», que le demandeur coche avant d’appeler, est autre chose.',
      matrix: 'Impact et urgence, avec la priorité qui en découle',
      reason: 'Motif',
      submit: 'Fixer la priorité',
    },

    amendment: {
      title: 'Modifier le ticket',
      urgent: 'Urgent',
      language: 'Langue',
      site: 'Site (numéro ou nom)',
      reason: 'Motif',
      submit: 'Enregistrer',
    },
  },
  /** Strangers, and the contact they are referred to (R8). */
  strangers: {
    strangers: {
      title: 'Contact proposé',
      lead: 'Pas connu comme rédacteur ni propriétaire : réorientez cette personne, ou enregistrez-la comme rédacteur.',
      why: {
        ticket: 'Le site du ticket',
        named: 'Cité dans le message',
        sender: 'D’après l’adresse de l’expéditeur',
      },
      none: 'Le message ne cite aucun site connu. Donnez un site au ticket avec « Modifier », ou dites vous-même qui répond.',
      noContact: 'Le répertoire ne donne pas de contact pour ce site.',
      refer: 'Réorienter…',
      referTo: ({ name }: { name: string }) => `Réorienter vers ${name}`,
      referWithout: 'Réorienter',
      referText: 'Message au demandeur',
      referHint: ({ language }: { language: string }) =>
        `En ${language.toLowerCase()}, la langue du ticket. Ce message est la première réponse et clôture le ticket (réorienté). Une réaction ouvre un ticket de suivi.`,
      referSend: 'Envoyer et clôturer',
      makeEditor: 'Enregistrer comme rédacteur…',
      makeEditorTitle: 'Enregistrer le demandeur comme rédacteur',
      makeEditorSite: 'Numéro du site',
      makeEditorHint: ({ name, max }: { name: string; max: number }) =>
        `${name} a ensuite accès à l’aide pour ce site. Un site a au plus ${max} rédacteurs ; les propriétaires ne comptent pas.`,
      makeEditorSubmit: 'Enregistrer comme rédacteur',
      full: ({ site, editors }: { site: string; editors: string }) =>
        `Le site ${site} a déjà tous ses rédacteurs : ${editors}. Qui s’en va ? Retirez d’abord un accès dans le répertoire.`,
      noAddress: 'Le demandeur n’a pas d’adresse e\u2011mail : un rédacteur est connu par son adresse.',
    },
    complaint: {
      title: 'Qui lit cette plainte',
      lead: ({ coordinators }: { coordinators: string }) =>
        `Son auteur et la coordination des plaintes (${coordinators}). Personne d’autre, à moins que vous ne l’ouvriez.`,
      readers: 'Ouverte à',
      about: 'Concerne, et cachée à',
      withhold: 'Retirer l’accès',
      clear: 'Ne la concerne pas',
      openTo: 'Ouvrir à…',
      nameAbout: 'Elle concerne…',
      nobodyLeft: 'Il n’y a plus personne à choisir.',
      openPanel: {
        title: 'Ouvrir la plainte à quelqu’un',
        person: 'Personne',
        hint: 'Cette personne lit toute la plainte et peut y travailler, jusqu’à ce que vous lui retiriez l’accès.',
        submit: 'Ouvrir',
      },
      aboutPanel: {
        title: 'La plainte concerne quelqu’un du Service Desk',
        person: 'Personne',
        hint: 'La plainte lui est cachée partout : listes, recherche, nombres, fichiers. Si c’est vous, elle passe aux autres coordinateurs.',
        submit: 'Noter et cacher',
      },
      organisation: 'Service manager de l’organisation',
      organisationReads: ({ name }: { name: string }) => `${name} : peut lire la plainte, son auteur est d’accord.`,
      organisationDoesNot: ({ name }: { name: string }) => `${name} : ne peut pas lire la plainte.`,
      openToOrganisation: 'L’auteur est d’accord',
      closeToOrganisation: 'L’auteur n’est plus d’accord',
    },
    checklist: {
      title: 'Ce qui manque',
      hint: 'Coché : le demandeur reçoit un lien vers une page avec ces seules questions.',
      answered: 'déjà répondu',
      own: 'Autre chose, une ligne par question',
      nothing: 'Cochez une question, ou écrivez ce que vous demandez.',
    },
  },
  /** Commands of the keyboard and the palette. */
  commands: {
    commands: {
      names: {
        palette: 'Ouvrir la palette de commandes',
        keys: 'Montrer les raccourcis clavier',
        find: 'Rechercher',
        undo: 'Annuler la dernière action',
        newContact: 'Nouveau ticket',
        goNext: 'Aller à «\u00a0À faire\u00a0»',
        goUrgent: 'Aller au tableau des urgences',
        goMine: 'Aller à mes tickets',
        goInbox: 'Aller à la boîte de réception',
        readAll: 'Marquer toute la boîte de réception comme lue',
        goUnassigned: 'Aller aux tickets sans agent',
        goSnoozed: 'Aller aux tickets que j’ai mis de côté',
        goNew: 'Aller aux nouveaux tickets',
        goOpen: 'Aller aux tickets en cours',
        goWaiting: 'Aller aux tickets en attente',
        goHandled: 'Aller aux tickets traités',
        goClosed: 'Aller aux tickets clôturés',
        goTold: 'Aller à «\u00a0À prévenir\u00a0»',
        goComplaints: 'Aller aux plaintes',
        goSpam: 'Aller aux spams présumés',
        goUnplaced: 'Aller au courrier sans ticket',
        goFigures: 'Aller aux chiffres',
        goClock: 'Aller à «\u00a0Ce que fait l’horloge\u00a0»',
        goSettings: 'Aller à mes réglages',
        goAccount: 'Aller à mon compte',
        goAdministration: 'Aller à l’administration',
        rowDown: 'Ligne suivante',
        rowUp: 'Ligne précédente',
        rowOpen: 'Ouvrir le ticket',
        rowSelect: 'Sélectionner la ligne',
        rowSelectTo: 'Sélectionner jusqu’à la ligne',
        selectPage: 'Sélectionner toute la page',
        selectNone: 'Ne rien sélectionner',
        listOnward: 'Suite de la liste',
        preview: 'Aperçu à côté de la liste',
        filter: 'Filtrer la liste',
        listFirst: 'Début de la liste',
        bulkTake: 'Prendre la sélection',
        bulkAssign: 'Attribuer la sélection',
        bulkPriority: 'Changer la priorité de la sélection',
        bulkNote: 'Ajouter une note à la sélection',
        bulkHandle: 'Marquer la sélection comme traitée',
        bulkClose: 'Clôturer la sélection',
        bulkSpam: 'Clôturer la sélection comme spam',
        bulkMacro: 'Une macro pour la sélection',
        answer: 'Répondre',
        ask: 'Demander des informations',
        note: 'Écrire une note interne',
        call: 'Noter un appel',
        handle: 'Marquer comme traité',
        macro: 'Choisir une macro',
        article: 'Insérer un article',
        take: 'Prendre le ticket',
        assign: 'Attribuer le ticket',
        priority: 'Changer la priorité',
        change: 'Modifier le ticket',
        close: 'Clôturer le ticket',
        reopen: 'Rouvrir le ticket',
        watch: 'Suivre le ticket, ou ne plus le suivre',
        tags: 'Ajouter ou retirer des étiquettes',
        bulkTag: 'Étiquettes',
        snooze: 'Me le rappeler : mettre le ticket de côté jusqu’à …',
        wake: 'Reprendre le ticket mis de côté',
        split: 'Scinder le ticket',
        join: 'Fusionner ou lier le ticket',
        draftArticle: 'Écrire un article à partir du ticket',
        answerCause: 'Répondre à tous ceux de la même cause',
        back: 'Revenir à la liste',
        ticketOnward: 'Ticket suivant de la liste',
        ticketBefore: 'Ticket précédent de la liste',
      },
      groups: {
        anywhere: 'Partout',
        go: 'Aller à',
        list: 'Dans une liste',
        selection: 'Sur la ligne ou la sélection',
        ticket: 'Sur un ticket',
      },
      keyNames: { Enter: 'Entrée', Escape: 'Échap', ArrowDown: '↓', ArrowUp: '↑', Ctrl: 'Ctrl', Shift: 'Maj' },
      next: 'puis',
      overlay: {
        title: 'Raccourcis clavier',
        search: 'Chercher une touche ou une action',
        none: 'Aucune action ne porte ce nom.',
        own: 'votre choix',
        off: 'Les touches simples sont désactivées dans vos réglages. Ctrl K fonctionne toujours.',
        change: 'Changer les touches',
        close: 'Fermer',
      },
      palette: {
        title: 'Palette de commandes',
        label: 'Ticket, personne, site, liste ou action',
        hint: '↑ ↓ pour choisir, Entrée pour faire, Échap pour fermer',
        groups: {
          recent: 'Récents',
          tickets: 'Tickets',
          people: 'Personnes',
          sites: 'Sites',
          tags: 'Étiquettes',
          views: 'Listes et pages',
          actions: 'Actions',
          administration: 'Administration',
          theme: 'Apparence',
        },
        nothing: ({ text }: { text: string }) => `Rien ne correspond à «\u00a0${text}\u00a0».`,
        loading: 'Recherche des tickets…',
        failed: 'Les tickets ne peuvent pas être cherchés pour l’instant. Les actions restent possibles.',
        count: ({ count }: { count: number }) => (count === 1 ? '1 résultat' : `${count} résultats`),
        open: 'Commandes',
      },
      loadFailed: 'Cette fenêtre n’a pas pu être chargée. Vérifiez la connexion et recommencez.',
    },
  },
  /** Bulk actions and their results. */
  bulk: {
    bulk: {
      select: ({ number }: { number: string }) => `Sélectionner ${number}`,
      column: 'Sélection',
      page: 'Sélectionner toute la page',
      mode: 'Sélectionner',
      leave: 'Quitter la sélection',
      wholePage: 'Toute la page',
      label: 'Sélection',
      selected: ({ count }: { count: number }) =>
        count === 1 ? '1 ticket sélectionné' : `${count} tickets sélectionnés`,
      whole: ({ count }: { count: number }) =>
        `${plural(count, `Le ${count} ticket de`, `Les ${count} tickets de`)} cette liste`,
      wholeMany: ({ max }: { max: number }) => `Les ${max} premiers tickets de cette liste`,
      without: 'Cochez des tickets, puis choisissez quoi faire.',
      take: 'Prendre',
      assign: 'Attribuer…',
      team: 'Équipe…',
      priority: 'Priorité…',
      language: 'Langue…',
      note: 'Note…',
      handle: 'Traité…',
      close: 'Clôturer…',
      spam: 'Spam…',
      tag: 'Étiquettes…',
      field: 'Champs…',
      whichField: 'Champ',
      newValue: 'Valeur',
      newValueHint: 'Comme dans le ticket, ou le nom d’une option\u00a0; vide pour vider le champ.',
      tagToAdd: 'Ajouter',
      tagToRemove: 'Retirer',
      macro: 'Macro…',
      whichMacro: 'Macro',
      macroHint: 'Modifie chaque ticket sans écrire à personne.',
      more: 'Plus…',
      assignTo: 'Attribuer à',
      toTeam: 'Équipe',
      newPriority: 'Priorité',
      reason: 'Raison',
      newLanguage: 'Langue du ticket',
      noteText: 'Note interne',
      handleText: 'Ce qui a été fait',
      handleHint: 'Chaque demandeur reçoit l’avis de clôture de son ticket avec ce texte.',
      closeReason: 'Raison de la clôture',
      closeHint: 'Chaque demandeur l’apprend, sauf pour un spam.',
      spamHint: 'Les tickets sont clôturés comme spam\u202f; personne n’est averti.',
      said: 'Ce que le demandeur a dit',
      how: 'Comment il l’a dit',
      choose: 'Choisissez',
      submit: {
        field: 'Changer le champ',
        tag: 'Changer les étiquettes',
        assign: 'Attribuer',
        team: 'Donner à l’équipe',
        priority: 'Changer la priorité',
        language: 'Changer la langue',
        note: 'Ajouter la note',
        handle: 'Marquer comme traité',
        close: 'Clôturer',
        spam: 'Clôturer comme spam',
        macro: 'Appliquer',
      },
      actions: {
        field: 'Champ',
        tag: 'Étiquettes',
        assign: 'Attribution',
        team: 'Équipe',
        priority: 'Priorité',
        language: 'Langue',
        note: 'Note interne',
        handle: 'Marquer comme traité',
        close: 'Clôture',
        macro: 'Macro',
        restore: 'Annulation',
      } satisfies Record<BulkActKind, string>,
      nothing: 'Aucun ticket n’est sélectionné, ou aucun ne vous est accessible.',
      tooMany: ({ max }: { max: number }) => `Au plus ${max} tickets à la fois.`,
      missing: ({ what }: { what: string }) => `Il manque\u00a0: ${what}.`,
      progress: ({ done, of }: { done: number; of: number }) => `${done} sur ${of}`,
      going: ({ action, done, of }: { action: string; done: number; of: number }) =>
        `${action}\u00a0: ${done} sur ${of}…`,
      ended: ({ action, done, of }: { action: string; done: number; of: number }) =>
        done === of ? `${action}\u00a0: fait pour ${of}.` : `${action}\u00a0: fait pour ${done} sur ${of}.`,
      report: 'Voir le rapport',
      undo: 'Annuler',
      reportTitle: 'Rapport',
      begun: ({ when }: { when: string }) => `Commencé le ${when}.`,
      stands: 'Ce qui reste continue tout seul, même si vous fermez cette page.',
      look: 'Actualiser',
      groups: {
        waiting: 'En attente',
        refused: 'Refusés, rien n’y a changé',
        done: 'Faits',
        same: 'Déjà ainsi, rien à changer',
      },
      outcomes: {
        missing: 'Introuvable, ou hors de vos droits.',
        changedSince: 'Changé entre-temps par quelqu’un d’autre\u00a0: laissé tel quel.',
        failed: 'Une erreur est survenue de notre côté\u202f; rien n’a changé.',
      },
      undone: 'Annulé',
      notUndone: 'Cela ne peut pas, ou plus, être annulé.',
      back: 'Retour à la liste',
    },
  },
  /** Interruptions between the page and the desk: an ended session, a lost connection. */
  connection: {
    connection: {
      signedOut: 'Votre session est terminée',
      kept: ({ name }: { name: string }) =>
        `Connectez-vous de nouveau comme ${name}\u00a0: ce que vous avez écrit est encore là, et ce que vous envoyiez part ensuite. Une petite fenêtre s’ouvre avec toutes les façons de se connecter.`,
      other: ({ name }: { name: string }) =>
        `Quelqu’un d’autre est connecté dans ce navigateur. Cette page est celle de ${name}\u00a0: connectez-vous sous ce nom, ou quittez la page.`,
      loading: 'La page arrive…',
      signIn: 'Se connecter et continuer',
      leave: 'Quitter la page',
      away: ({ time }: { time: string }) =>
        `Pas de connexion avec le serveur depuis ${time}. Rien n’est perdu\u00a0: ce que vous avez envoyé attend et part tout seul, une seule fois.`,
      again: 'Réessayer maintenant',
    },
  },
  calls: {
    nav: { group: 'Service Desk', calls: 'Appels' },
    lines: { fr: 'Ligne francophone', nl: 'Ligne néerlandophone', de: 'Ligne germanophone', en: 'Ligne anglophone' },
    lineSays: {
      fr: 'Ligne francophone\u00a0: le ticket sera en français',
      nl: 'Ligne néerlandophone\u00a0: le ticket sera en néerlandais',
      de: 'Ligne germanophone\u00a0: le ticket sera en allemand',
      en: 'Ligne anglophone\u00a0: le ticket sera en anglais',
    },
    languageSays: {
      fr: 'Vous appelez en français',
      nl: 'Vous appelez en néerlandais',
      de: 'Vous appelez en allemand',
      en: 'Vous appelez en anglais',
    },
    who: {
      unknown: 'Numéro inconnu',
      withheld: 'Numéro masqué',
      editor: ({ site }) => `rédacteur\u00a0: ${site}`,
      owner: ({ site }) => `propriétaire\u00a0: ${site}`,
      openTickets: ({ count }) =>
        count === 0 ? 'aucun ticket ouvert' : count === 1 ? '1 ticket ouvert' : `${count} tickets ouverts`,
    },
    ring: { rings: ({ who }) => `${who} appelle`, take: 'Prendre l’appel', notMine: 'Pas maintenant' },
    window: {
      title: 'Appel',
      fold: 'Replier l’appel',
      unfold: 'Déplier l’appel',
      outgoing: 'Appel sortant',
      find: 'Chercher par numéro, nom, téléphone, site ou adresse',
      hits: 'De quoi il peut s’agir',
      nothing: 'Rien de tel. Ouvrez un nouveau ticket, ou cherchez autrement.',
      notPhoned: 'pas encore téléphoné',
      sameNumber: 'Appels de ce numéro',
      notes: 'Notes pendant l’appel',
      notKept: 'Notes pas encore enregistrées',
      join: 'Joindre au ticket',
      joinPhoned: ({ number }) => `Joindre à ${number}, téléphoné`,
      joinNumber: ({ number }) => `Joindre à ${number}`,
      choose: 'Choisissez d’abord un ticket.',
      open: 'Nouveau ticket',
      openTitle: 'Nouveau ticket',
      openNow: 'Ouvrir le ticket',
      back: 'Rappeler plus tard',
      backNow: 'Noter le rappel',
      when: 'Quand rappeler',
      none: 'Terminer sans ticket',
      more: 'Adresse, rien de nouveau, urgent',
      email: 'Adresse que donne l’appelant',
      emailHint: 'Elle participera au ticket.',
      nothingNew: 'Rien de nouveau',
      nothingNewHint: 'Le ticket reste comme il est.',
      told: 'Informé de la clôture',
      toldHint: 'Cet appel est l’avis de clôture, là où personne n’a d’adresse.',
      reached: 'Personne jointe',
      urgent: 'Urgent',
      hangUp: 'Raccroché',
      forOther: 'Pour quelqu’un d’autre',
      forPerson: ({ name }) => `Pour ${name}`,
      close: 'Fermer',
      toTicket: 'Aller au ticket',
      joined: ({ number }) => `L’appel est joint à ${number}.`,
      opened: 'Ticket ouvert. Le numéro à dire\u00a0:',
      noNotes: 'Appel téléphonique, sans notes.',
      others: ({ count }) => (count === 1 ? 'Encore 1 appel à terminer' : `Encore ${count} appels à terminer`),
      times: { now: 'Dès que possible', hour: 'Dans l’heure', nextOpening: 'À la prochaine ouverture' },
      problems: {
        takenByOther: 'Un collègue a pris cet appel.',
        callOver: 'L’appelant a raccroché. L’appel est sur la liste des rappels.',
        noNumber: 'Aucun numéro n’est connu\u00a0: il n’y a personne à rappeler.',
        choose: 'Choisissez un ticket de la liste.',
        summary: 'Dites en quelques mots de quoi il s’agit.',
        email: 'Cette adresse n’en est pas une\u00a0: nom@exemple.be.',
        site: 'Un site a quatre chiffres et se trouve dans l’annuaire.',
        phone: 'Ce numéro n’en est pas un\u00a0: 02\u00a0555\u00a012\u00a010.',
      },
    },
    list: {
      title: 'Appels',
      all: 'Tous',
      mine: 'Les miens',
      missed: 'Manqués',
      back: 'À rappeler',
      filter: 'Quels appels',
      line: 'Ligne',
      allLines: 'Toutes les lignes',
      day: 'Jour',
      show: 'Afficher',
      more: 'Suite de la liste',
      first: 'Début de la liste',
      emptyTitle: 'Aucun appel',
      empty: 'Ce que le central téléphonique signale apparaît ici.',
      emptyBackTitle: 'Personne à rappeler',
      emptyBack: 'Un appel manqué apparaît ici, et ce que vous promettez de rappeler.',
      callBack: 'Rappeler',
      finish: 'Fait',
      mineNow: 'C’est mon appel',
      toCall: 'Ouvrir',
      states: { ringing: 'sonne', talking: 'en ligne', ended: 'terminé', missed: 'manqué' },
      out: 'sortant',
      dueNow: 'maintenant',
      dueAt: ({ when }) => `à rappeler ${when}`,
      missedAt: ({ when }) => `manqué ${when}`,
      promised: ({ name }) => `promis par ${name}`,
      doneBy: ({ name }) => `rappelé par ${name}`,
      by: ({ name }) => `par ${name}`,
      letRing: 'Faire sonner un appel',
      letRingHint: 'Démonstration\u00a0: comme si un central téléphonique le signalait.',
      call: ({ name }) => `Appeler ${name}`,
    },
    urgent: {
      lanes: {
        notPhoned: 'Pas encore téléphoné',
        noOwner: 'Téléphoné, à personne',
        inWork: 'En cours',
        callBack: 'À rappeler',
      },
      hints: {
        notPhoned: 'Formulaire reçu, appel attendu',
        noOwner: 'Prenez-en un',
        inWork: 'Quelqu’un s’en occupe',
        callBack: 'Manqué, ou promis',
      },
      take: 'Prendre',
      since: ({ time }) => `depuis ${time}`,
      phonedAt: ({ time }) => `téléphoné ${time}`,
      emptyTitle: 'Rien d’urgent',
      empty: 'Un incident marqué urgent apparaît ici aussitôt, avec un son si vous le voulez.',
      alarms: 'Son et notifications',
      soundOn: 'Son activé',
      soundOff: 'Son coupé',
      notifyOn: 'Notifications activées',
      notifyOff: 'Notifications coupées',
      notifyRefused: 'Le navigateur refuse les notifications de ce site.',
      standing: ({ count }) => (count === 1 ? '1 en cours' : `${count} en cours`),
      arrived: ({ count }) => (count === 1 ? 'Un nouvel incident urgent' : `${count} nouveaux incidents urgents`),
    },
  } satisfies CallWords,
  /** How a deadline is calculated, for desk staff. */
  explain: {
    title: 'Expliquer une échéance',
    lead: 'D’un moment donné jusqu’à l’échéance\u00a0: ce qui compte, ce qui ne compte pas et pourquoi. L’horloge des tickets compte exactement ainsi.',
    link: 'Expliquer une échéance',
    desk: 'Service Desk',
    moment: 'À partir de',
    momentHint: ({ zone }: { zone: string }) => `Date et heure du Service Desk (${zone}).`,
    count: 'Que faut-il compter\u202f?',
    counts: {
      notice: 'Un avis de clôture, jusqu’à la clôture',
      request: 'Une demande d’informations, avec ses rappels',
      answer: 'La première réponse, en heures de service',
      days: 'Un nombre de jours ouvrables',
    },
    days: 'Jours ouvrables',
    daysHint: 'Uniquement pour un nombre de jours ouvrables.',
    explain: 'Expliquer',
    fix: 'Corrigez ceci pour obtenir l’explication',
    problems: {
      from: 'Donnez une date et une heure, par exemple 21/12/2026 10:00.',
      days: ({ max }: { max: number }) => `Donnez un nombre entier de 0 à ${max}.`,
    },
    answer: {
      notice: ({ date }: Of) => `Un avis parti à ce moment clôture le ticket le ${date}.`,
      request: ({ date }: Of) => `Une demande partie à ce moment, restée sans réponse, clôture le ticket le ${date}.`,
      days: ({ days, date }: Of & { days: number }) =>
        days === 1 ? `1 jour ouvrable mène au ${date}.` : `${days} jours ouvrables mènent au ${date}.`,
      answer: ({ hours, date }: Of & { hours: number }) =>
        hours === 1
          ? `1 heure de service\u00a0: la première réponse est attendue le ${date}.`
          : `${hours} heures de service\u00a0: la première réponse est attendue le ${date}.`,
    },
    neverOpen: 'Ce Service Desk n’a pas d’heures d’ouverture un jour ouvrable\u00a0: rien ne peut être compté.',
    from: ({ at, zone }: { at: string; zone: string }) => `Reçu\u00a0: ${at} (${zone}).`,
    table: 'Jour par jour',
    columns: { day: 'Jour', counts: 'Ce qu’il compte' },
    counted: ({ day }: { day: number }) => `compté\u00a0: jour ${day}`,
    notCounted: ({ reason }: { reason: string }) => `non compté\u00a0: ${reason}`,
    notOpen: 'le Service Desk n’ouvre pas',
    span: ({ from, to, hours }: { from: string; to: string; hours: string }) =>
      `de ${from} à ${to}\u00a0: ${hours}\u00a0h`,
    happens: ({ what, at }: { what: string; at: string }) => `${what}, ${at}`,
  },
  /** The clock's next steps, for desk staff. */
  forecast: {
    title: 'Ce que l’horloge fera',
    lead: 'Les rappels, avis de clôture et clôtures à venir si personne ne dit plus rien. Chaque étape est calculée par l’horloge elle-même\u202f; celles qui en découlent comptent aussi.',
    ofDesk: ({ desk }: { desk: string }) => `${desk}\u00a0: ce que l’horloge fera`,
    until: ({ day }: { day: string }) => `Jusqu’au ${day}`,
    untilLabel: 'Jusqu’à quand',
    choices: { today: 'Aujourd’hui', tomorrow: 'Demain', friday: 'Vendredi', nextWeek: 'La semaine prochaine' },
    date: 'Jusqu’au',
    show: 'Montrer',
    badDate: 'Donnez une date à partir d’aujourd’hui, dans les dix semaines. Vendredi est montré entre-temps.',
    desk: 'Service Desk',
    allDesks: 'Tous mes Service Desks',
    chart: 'Étapes par jour',
    kinds: { remind: 'Rappels', notice: 'Avis de clôture', close: 'Clôtures', stopped: 'N’auront pas lieu' },
    counted: {
      remind: ({ count }: ForecastCount) => (count === 1 ? '1 rappel' : `${count} rappels`),
      notice: ({ count }: ForecastCount) => (count === 1 ? '1 avis de clôture' : `${count} avis de clôture`),
      close: ({ count }: ForecastCount) => (count === 1 ? '1 clôture' : `${count} clôtures`),
      stopped: ({ count }: ForecastCount) =>
        count === 1 ? '1 étape n’aura pas lieu' : `${count} étapes n’auront pas lieu`,
    },
    daySays: ({ day, what }: { day: string; what: string }) => `${day}\u00a0: ${what}`,
    nothing: 'rien',
    off: 'jour non ouvrable',
    today: 'Aujourd’hui',
    all: 'Tout',
    list: 'Dans l’ordre du temps',
    columns: {
      when: 'Heure',
      what: 'Étape',
      ticket: 'Ticket',
      who: 'Demandeur',
      change: 'Ce qui peut encore le changer',
    },
    steps: {
      remind: ({ nth, of }: Nth) => `Rappel ${nth} sur ${of}`,
      notice: (_: Nth) => 'Avis de clôture',
      close: (_: Nth) => 'Clôture',
    },
    silenceLeadsTo: ({ date }: { date: string }) => `Sans réponse, clôture ${date}.`,
    because: {
      expected: 'N’aura pas lieu tant que le message qui fait courir le délai n’est pas parti.',
      toBeTold: 'N’aura pas lieu avant qu’un agent ait prévenu le demandeur par téléphone ou par lettre.',
      heldReply: 'N’aura pas lieu tant qu’une réponse retenue attend un agent.',
      requesterSpokeLast: 'N’aura pas lieu\u00a0: le dernier mot est au demandeur.',
    } satisfies Record<Obstacle, string>,
    change: {
      answer: 'Une réponse du demandeur',
      reaction: 'Une réaction avant l’échéance',
      moreTime: ({ days }: { days: number }) =>
        `, ou «\u00a0plus de temps\u00a0» (${days === 1 ? '1\u00a0jour' : `${days}\u00a0jours`})`,
      moreTimeUsed: '\u202f; «\u00a0plus de temps\u00a0» a déjà servi',
      expected: 'Le serveur de courrier accepte le message\u00a0: les jours comptent à partir de là.',
      toBeTold: 'Un agent note l’appel ou la lettre\u00a0: les jours comptent à partir de là.',
      heldReply: 'Un agent accepte ou écarte la réponse retenue.',
      requesterSpokeLast: 'Un agent répond.',
    },
    none: 'Rien à venir',
    noneText: 'Jusque-là, l’horloge n’a rien à faire. Choisissez une date plus lointaine.',
    more: 'Suite de la liste',
    first: 'Début de la liste',
    pages: 'Pages de la liste',
    unread: ({ address, when }: { address: string; when: string }) =>
      `La boîte ${address} ne peut pas être lue depuis le ${when}\u00a0: entre-temps, l’horloge n’envoie pas de rappel et ne clôture rien.`,
    unsent: ({ desk, when }: { desk: string; when: string }) =>
      `Les messages de ${desk} ne partent plus depuis le ${when}\u00a0: un délai ne court que lorsque son message est parti.`,
  },
  /** Macros where agents select and run them. Administrators read the same action names. */
  macros: {
    acts: {
      me: 'prendre le ticket',
      nobody: 'ne le laisser à personne',
      agent: ({ name }: { name: string }) => `confier à ${name}`,
      noAgent: 'confier à quelqu’un qui n’est plus du Service Desk',
      team: ({ name }: { name: string }) => `passer à l’équipe ${name}`,
      noTeam: 'passer à une équipe dissoute',
      wholeDesk: 'rendre à tout le Service Desk',
      priority: ({ priority, why }: { priority: string; why: string }) => `priorité ${priority} (${why})`,
      kind: ({ kind }: { kind: string }) => `type\u00a0: ${kind}`,
      tag: ({ name }: { name: string }) => `ajouter l’étiquette ${name}`,
      checklist: ({ name }: { name: string }) => `ajouter la liste de contrôle ${name}`,
      noChecklist: 'ajouter une liste de contrôle hors d’usage',
      noTag: 'ajouter une étiquette hors d’usage',
      field: ({ name, value }: { name: string; value: string }) => `${name} : ${value}`,
      noField: 'remplir un champ hors d’usage',
      urgentOn: 'marquer urgent',
      urgentOff: 'ne plus marquer urgent',
      close: ({ reason }: { reason: string }) => `clôturer (${reason})`,
    },
    picker: {
      open: 'Macro',
      title: 'Choisir une macro',
      find: 'Chercher par nom, dans l’une des langues du Service Desk',
      list: 'Macros',
      none: 'Aucune macro ne correspond.',
      nothing: 'Aucune macro n’est prête. Un administrateur en écrit dans les réglages du Service Desk.',
      count: ({ count }: { count: number }) => (count === 1 ? '1 macro' : `${count} macros`),
      preview: 'Aperçu',
      noText: 'Cette macro n’écrit rien.',
      opens: ({ tab }: { tab: string }) => `S’écrit dans «\u00a0${tab}\u00a0».`,
      does: 'Fait aussi\u00a0:',
    },
    chosen: {
      title: 'Avec l’envoi, aussi\u00a0:',
      because: ({ reason }: { reason: string }) => `Motif\u00a0: ${reason}`,
      alone: 'Le faire sans message',
      remove: 'Tout laisser de côté',
      closesWith: 'On clôture avec une réponse ou une note, pas avec ceci\u202f: décochez la clôture.',
      lacksReason: 'Ce qui change demande un motif.',
      nothing: 'Tout est décoché\u202f: il n’y a rien à faire.',
      obstacles: {
        closed: 'le ticket est clôturé',
        noAgent: 'cette personne n’est plus du Service Desk',
        mayNotRead: 'cette personne ne lit pas cette plainte',
        noTeam: 'cette équipe n’existe plus',
        complaint: 'une plainte n’a pas d’équipe',
        noContact: 'réorienter demande un contact\u00a0: passez par «\u00a0Clôturer\u00a0»',
        noChecklist: 'cette liste de contrôle est hors d’usage',
        noTag: 'cette étiquette est hors d’usage',
        noField: 'ce champ est hors d’usage',
        notTriedTwice: 'il faut deux appels sans réponse, deux jours ouvrables différents',
      } satisfies Record<MacrosObstacle, string>,
    },
    unfilled: ({ list }: { list: string }) => `Complétez d’abord ${list}.`,
  },
  /** Browser notifications while the agent is elsewhere, as they choose them. */
  noticing: {
    title: 'Notifications',
    lead: 'Ce que le navigateur fait pendant que vous regardez ailleurs. Il vous demande d’abord la permission.',
    urgentNotification: 'Notification pour un ticket urgent',
    urgentSound: 'Son pour un ticket urgent',
    callNotification: 'Notification pour un appel',
    callSound: 'Son pour un appel',
    watchedNotification: 'Notification quand quelque chose me concerne',
    watchedHint: 'Elle donne le numéro et la description sommaire, aussi sur un écran verrouillé.',
    mails: 'Choisir les e\u2011mails que je reçois',
  },
  /** Splitting, merging and linking tickets, and one answer to all with the same cause. */
  relations: {
    actions: { split: 'Scinder', join: 'Fusionner ou lier', cause: 'Répondre à tous' },
    back: 'Retour au ticket',
    split: {
      title: ({ number }: { number: string }) => `Scinder ${number}`,
      lead: ({ name }: { name: string }) =>
        `Ce que vous choisissez passe dans un ticket à part. ${name} reçoit un message avec les deux numéros.`,
      subjects: 'Le premier message semble contenir plusieurs demandes. Les passages de la deuxième sont cochés.',
      what: 'Que mettre dans le nouveau ticket\u202f?',
      opening: 'Ce message a ouvert le ticket\u00a0: une partie doit y rester.',
      whole: 'Le message entier, avec ses fichiers',
      selected: 'Nouveau ticket avec ce texte',
      newTitle: 'Titre du nouveau ticket',
      titleHint: 'Vide\u00a0: les premiers mots des passages.',
      kind: 'Type',
      complaint: 'Ce qui est scindé d’une plainte reste une plainte.',
      submit: 'Scinder et prévenir',
    },
    join: {
      title: ({ number }: { number: string }) => `Fusionner ou lier ${number}`,
      find: 'L’autre ticket',
      findHint: 'Un numéro et Entrée suffisent. Ou des mots de sa description ou de ses messages.',
      own: ({ name }: { name: string }) => `Les autres tickets de ${name}`,
      found: 'Tickets trouvés',
      count: ({ count }: { count: number }) => plural(count, `${count} ticket au choix`, `${count} tickets au choix`),
      noOthers: 'Ce demandeur n’a pas d’autre ticket. Cherchez-en un.',
      nothing: 'Aucun ticket ne correspond.',
      how: 'Comment\u202f?',
      ways: {
        merge: 'Fusionner dans ce ticket',
        duplicate: 'Lier comme doublon',
        sameCause: 'Lier\u00a0: même cause',
        followUp: 'Lier\u00a0: l’autre est une suite',
        followUpOf: 'Lier\u00a0: celui-ci est une suite',
      } satisfies Record<ChosenRelation | 'merge', string>,
      mergeHint: ({ number }: { number: string }) =>
        `Réservé aux tickets d’un même demandeur. ${number} se clôture, le demandeur en est averti, et son numéro mène à l’autre.`,
      linkHint: 'Rien n’est envoyé. Le lien est visible sur les deux tickets.',
      participants: 'Faire aussi participer à l’autre ticket',
      participantsHint: 'Ces personnes liraient tout l’autre ticket.',
      submit: 'Fusionner ou lier',
      mergeThis: ({ number, into }: { number: string; into: string }) => `Fusionner ${number} dans ${into}`,
    },
    cause: {
      title: ({ number }: { number: string }) => `Répondre à tous les tickets de même cause que ${number}`,
      lead: ({ count }: { count: number }) =>
        `${plural(count, `${count} ticket reçoit son propre message, avec son propre numéro, dans sa langue`, `${count} tickets reçoivent chacun leur propre message, avec leur propre numéro, dans leur langue`)}.`,
      tickets: 'Tickets',
      text: ({ language, count }: { language: string; count: number }) =>
        `Réponse en ${language.toLowerCase()} (${count === 1 ? '1 ticket' : `${count} tickets`})`,
      submit: ({ count }: { count: number }) =>
        plural(count, `Envoyer à ${count} ticket`, `Envoyer aux ${count} tickets`),
      none: 'Aucun autre ticket ouvert n’est lié par la même cause.',
    },
    unlink: 'Délier',
    undo: 'Annuler',
    undoOf: ({ number }: { number: string }) => `Annuler pour ${number}`,
    fresh: {
      split: ({ number }: { number: string }) => `Scindé vers ${number}. Le demandeur reçoit les deux numéros.`,
      merged: ({ number }: { number: string }) => `${number} est fusionné ici. Son numéro mène à ce ticket.`,
      open: ({ number }: { number: string }) => `Ouvrir ${number}`,
    },
    merged: ({ number, count }: { number: string; count: number }) =>
      `${number}, fusionné ici\u00a0: ${count === 1 ? '1 entrée' : `${count} entrées`}`,
    splitOf: ({ number }: { number: string }) => `Ce ticket est né d’une partie de ${number}.`,
    several: 'Scinder ce message',
    errors: {
      title: 'À corriger',
      ticket: 'Choisissez un ticket.',
      how: 'Dites s’il faut fusionner ou lier.',
      text: 'Écrivez la réponse dans chaque langue demandée.',
    },
  },
  /** An agent's console settings and substitute. */
  settings: {
    title: 'Mes réglages',
    save: 'Enregistrer',
    done: 'Enregistré.',
    errors: 'Rien n’a été enregistré\u00a0:',
    signatures: {
      title: 'Signature',
      lead: 'Au bas de ce que vous écrivez aux demandeurs, dans la langue du ticket. Un champ vide\u00a0: pas de signature.',
      of: ({ language }: { language: string }) => `Signature en ${language.toLowerCase()}`,
    },
    keys: {
      title: 'Raccourcis clavier',
      off: 'Désactiver les touches simples',
      offHint: 'Pour un lecteur d’écran ou la dictée. Ctrl K ouvre toujours la palette.',
      list: 'Changer des touches',
      hint: 'Un signe, ou deux avec un espace (g n). Vide\u00a0: pas de touche.',
      wrong: ({ key, name }: { key: string; name: string }) =>
        `«\u00a0${key}\u00a0» ne peut pas être une touche (${name}). Un signe, ou deux avec un espace.`,
      clash: ({ key, one, other }: { key: string; one: string; other: string }) =>
        `«\u00a0${key}\u00a0» servirait à la fois à\u00a0: ${one}\u202f; ${other}.`,
      reset: 'Remettre les touches habituelles',
    },
    absence: {
      title: 'Absence',
      lead: 'Des jours entiers. Pendant ce temps, qui veut vous attribuer un ticket voit votre absence et se voit proposer votre remplaçant. Celui-ci trouve dans «\u00a0Mes tickets\u00a0» les réactions sur les vôtres, et reçoit aussi vos rappels.',
      from: 'Premier jour',
      until: 'Dernier jour',
      deputy: 'Remplaçant',
      nobody: 'Personne',
      save: 'Enregistrer l’absence',
      end: 'Effacer l’absence',
      now: ({ until }: { until: string }) => `Vous êtes absent jusqu’au ${until} compris.`,
      planned: ({ from, until }: { from: string; until: string }) => `Absence prévue du ${from} au ${until} compris.`,
      dates: 'Donnez un premier et un dernier jour\u202f; le dernier ne précède pas le premier.',
      wrongDeputy: 'Cette personne ne peut pas vous remplacer.',
    },
  },
  tagFigures: {
    title: 'Étiquettes',
    sentence: ({ tagged, tickets }: { tagged: string; tickets: string }) =>
      `Tickets avec au moins une étiquette : ${tagged} sur ${tickets}.`,
    more: ({ shown, all }: { shown: number; all: number }) => `Les ${shown} étiquettes les plus utilisées sur ${all}.`,
    caption: 'Tickets par étiquette, sur douze mois',
    perMonth: 'Tickets par étiquette et par mois',
    tag: 'Étiquette',
    tagText:
      'Un ticket compte une fois pour chacune de ses étiquettes. Une étiquette réunie à une autre compte pour celle-ci. Le nom mène aux tickets.',
    outText:
      'Ni le spam, ni les doublons, ni les plaintes ne sont comptés ici. La liste à laquelle mène le nom les montre.',
  },
  /** The options of a desk's fields, in its figures. */
  fieldFigures: {
    sentence: ({ chosen, tickets }: { chosen: string; tickets: string }) =>
      `Tickets où ce champ est rempli : ${chosen} sur ${tickets}.`,
    more: ({ shown, all }: { shown: number; all: number }) => `Les ${shown} valeurs les plus choisies sur ${all}.`,
    caption: ({ field }: { field: string }) => `${field}, sur douze mois`,
    perMonth: ({ field }: { field: string }) => `${field}, par mois`,
    option: 'Valeur',
    optionText: 'Un ticket compte une fois pour chacune des valeurs choisies. Le nom mène aux tickets.',
    outText:
      'Ni le spam, ni les doublons, ni les plaintes ne sont comptés ici. La liste à laquelle mène le nom les montre.',
  },
  /** The causes of a ticket's dates, for desk staff. */
  ticketClock: {
    title: ({ number }: { number: string }) => `L’horloge de ${number}`,
    back: 'Le ticket',
    link: 'Expliquer cette horloge',
    coming: 'Ce qui vient, si personne ne dit plus rien',
    history: 'Ce qui a fixé ou déplacé les dates',
    made: {
      answerDue: ({ date }: To) => `La première réponse est attendue le ${date}.`,
      answered: 'La première réponse est donnée.',
      set: ({ date }: To) => `Les jours comptent\u00a0: sans réaction, clôture le ${date}.`,
      expected: ({ date }: To) => `Date prévue\u00a0: clôture le ${date}, une fois le message parti.`,
      moved: ({ from, to }: { from: string; to: string }) => `La clôture passe du ${from} au ${to}.`,
      stays: ({ date }: To) => `La clôture reste fixée au ${date}.`,
      held: ({ date }: To) => `Le délai court jusqu’au ${date}, mais le ticket reste ouvert.`,
      toBeTold: 'Les jours ne comptent pas encore\u00a0: le demandeur est à prévenir.',
      stopped: 'L’horloge s’arrête.',
      closed: 'Le ticket est clôturé.',
      undone: 'La clôture est annulée.',
    },
    why: {
      opened: 'Le délai compte les heures d’ouverture du Service Desk les jours ouvrables, à partir de la réception.',
      freed: 'Le ticket n’était pas du spam\u00a0: le délai compte à partir de maintenant.',
      informationRequested: 'Rappels, avis et clôture suivent le règlement du Service Desk au moment de la demande.',
      handled: 'La clôture suit l’avis du nombre de jours ouvrables que le Service Desk a fixé.',
      clockStarted:
        'Le jour 0 est celui où le serveur de courrier accepte le message, ou celui où le demandeur est prévenu.',
      reminded: 'Un rappel ne change pas la suite\u00a0: l’avis vient au jour prévu.',
      noticeGiven: 'Les jours jusqu’à la clôture comptent à partir de l’avis.',
      extended: '«\u00a0Plus de temps\u00a0» ajoute ses jours ouvrables à l’échéance, une fois par demande ou avis.',
      reacted: 'Une réaction reçue à temps arrête l’horloge et rouvre le ticket.',
      heldAccepted: 'La réponse acceptée compte à partir de sa réception.',
      held: 'Tant qu’une réponse retenue attend un agent, rien ne se clôture.',
      reopened: 'Une réaction à temps, un agent ou un avis non remis rouvre le ticket.',
      recounted:
        'Le calendrier ou les heures du Service Desk ont changé, ou un rappel en retard attend\u00a0: aucune date n’avance.',
      mailFailed: 'Un avis qui n’arrive pas ne fait rien courir\u00a0: le demandeur est prévenu autrement.',
      answered: 'Une réponse du Service Desk rend la parole au demandeur, sans délai.',
    } satisfies Partial<Record<EventType, string>>,
  },
  /** Collaboration on a ticket. */
  together: {
    presence: {
      reading: ({ names, count }: { names: string; count: number }) =>
        count === 1 ? `${names} lit` : `${names} lisent`,
      writing: ({ names, count }: { names: string; count: number }) =>
        count === 1 ? `${names} écrit` : `${names} écrivent`,
      both: ({ names, count }: { names: string; count: number }) =>
        count === 1
          ? `${names} écrit aussi sur ce ticket. Qui envoie en second voit d’abord ce que l’autre a envoyé.`
          : `${names} écrivent aussi sur ce ticket. Qui envoie en second voit d’abord ce que les autres ont envoyé.`,
    },
    watch: { begin: 'Suivre', end: 'Ne plus suivre', watching: 'Vous suivez ce ticket' },
    /** Setting a ticket of one's own aside. */
    tags: {
      title: 'Étiquettes',
      none: 'Aucune étiquette.',
      edit: 'Ajouter',
      panel: 'Ajouter une étiquette',
      find: 'Nom ou synonyme',
      remove: ({ name }: { name: string }) => `Retirer l’étiquette ${name}`,
      suggested: 'Se trouve dans le texte\u00a0:',
      addNamed: ({ name }: { name: string }) => `Ajouter l’étiquette ${name}`,
      new: ({ name }: { name: string }) => `Créer «\u00a0${name}\u00a0» et l’ajouter`,
      newHint: 'Elle vaut ensuite pour tout le Service Desk.',
      noList: 'Ce Service Desk n’a pas encore d’étiquettes. Un administrateur les crée dans les réglages de celui-ci.',
      unknown: 'Choisissez une étiquette de la liste.',
      submit: 'Ajouter',
    },
    tasks: {
      title: 'Tâches',
      progress: ({ done, of }: { done: number; of: number }) => `${done} sur ${of}`,
      new: 'Nouvelle tâche',
      add: 'Ajouter',
      checklist: 'Liste de contrôle',
      addTask: 'Ajouter la tâche',
      addChecklist: 'Ajouter la liste de contrôle',
      tick: ({ title }: { title: string }) => `Terminée : ${title}`,
      complete: 'Terminer',
      reopen: 'Rouvrir',
      required: 'obligatoire',
      today: 'aujourd’hui',
      due: ({ on }: { on: string }) => `pour ${/^\d/.test(on) ? 'le ' : ''}${on}`,
      dueSince: ({ on }: { on: string }) => `en retard depuis le ${on}`,
      of: ({ name }: { name: string }) => name,
      waits: ({ title }: { title: string }) => `attend « ${title} »`,
      done: ({ name, on }: { name: string | null; on: string }) => (name === null ? `le ${on}` : `${name}, le ${on}`),
      removed: ({ title }: { title: string }) => `« ${title} » est retirée.`,
      undo: 'Annuler',
      fields: {
        title: 'Tâche',
        required: 'Obligatoire',
        assignee: 'Pour',
        dueOn: 'Échéance',
        waitsFor: 'Attend la tâche',
      },
      requiredHint: 'Tant qu’elle est ouverte, le ticket ne peut pas être marqué comme traité.',
      nobody: 'Personne en particulier',
      nothing: 'Aucune',
      noDate: 'Choisissez une date.',
      save: 'Enregistrer',
      up: 'Monter',
      down: 'Descendre',
      remove: 'Retirer',
      atEnd: 'Elle est déjà au bout de la liste.',
      named: ({ act, title }: { act: string; title: string }) => `${act} : ${title}`,
      first: ({ titles, count }: { titles: string; count: number }) =>
        count === 1
          ? `Une tâche obligatoire est ouverte : ${titles}. Terminez-la d’abord, ou rendez-la facultative.`
          : `Des tâches obligatoires sont ouvertes : ${titles}. Terminez-les d’abord, ou rendez-les facultatives.`,
      changes: ({ count }: { count: number }) =>
        plural(count, `${count} changement aux tâches`, `${count} changements aux tâches`),
      mine: 'Mes tâches',
      all: 'Tickets avec mes tâches',
    },
    /** Questions to third parties. */
    conversations: {
      title: 'Questions à des tiers',
      ask: 'Poser une question à un tiers',
      lead: 'Cette personne reçoit votre texte par e-mail, et rien d’autre du ticket. Le demandeur ne voit pas l’échange.',
      fields: {
        to: 'Adresse e-mail',
        subject: 'Objet',
        text: 'Question',
        language: 'Langue de l’e-mail',
        files: 'Pièces jointes',
      },
      send: 'Envoyer la question',
      marks: {
        answered: 'Une question à un tiers a reçu sa réponse',
        waits: 'Une question à un tiers attend sa réponse',
      },
      states: {
        asked: 'attend une réponse',
        answered: 'réponse reçue',
        failed: 'n’a pas pu être remise',
        closed: 'clos',
      },
      write: 'Écrire de nouveau',
      sendAgain: 'Envoyer',
      close: 'Clore',
      reopen: 'Rouvrir',
      show: 'Montrer au demandeur',
      hide: 'Cacher au demandeur',
      shown: 'Le demandeur peut lire cet échange.',
      other: ({ address }: { address: string }) =>
        `Cela ne vient pas de l’adresse à laquelle vous avez écrit, mais de ${address}. Vérifiez qui a écrit.`,
      doubtful: 'L’adresse de l’expéditeur n’est pas prouvée.',
      automatic: 'Message automatique',
      named: ({ act, subject }: { act: string; subject: string }) => `${act} : ${subject}`,
      question: ({ name }: { name: string }) => `Question à ${name}`,
      answer: ({ name }: { name: string }) => `Réponse de ${name}`,
      somebodyElse: ({ name }: { name: string }) => `D’une autre adresse, dans l’échange avec ${name}`,
    },
    /** Agreements of the requester's service. */
    approvals: {
      title: 'Accords',
      ask: 'Demander un accord',
      lead: 'Un propriétaire du site ou un service manager de l’organisation répond par un bouton. Il ne voit que votre question.',
      fields: { of: 'Adresse e-mail', text: 'Demande d’accord' },
      send: 'Envoyer la demande',
      states: { asked: 'attend une réponse', approved: 'donné', refused: 'refusé', withdrawn: 'retiré' },
      reason: ({ reason }: { reason: string }) => `Raison : ${reason}`,
      withdraw: 'Retirer la demande',
      withdrawOf: ({ name }: { name: string }) => `Retirer la demande à ${name}`,
      open: ({ names }: { names: string }) => `L’accord de ${names} est encore attendu.`,
      question: ({ name }: { name: string }) => `Demande d’accord à ${name}`,
    },
    fields: {
      title: 'Champs',
      none: 'Aucune valeur.',
      edit: 'Modifier',
      panel: 'Modifier les champs',
      submit: 'Enregistrer',
      empty: '(vide)',
      retired: 'Hors d’usage\u00a0: ce champ peut seulement être vidé.',
      person: 'L’adresse e-mail d’une personne que le Service Desk connaît.',
      euro: ({ label }: { label: string }) => `${label} (en euros)`,
    },
    snooze: {
      open: 'Mettre de côté…',
      title: 'Mettre de côté jusqu’à',
      lead: 'Le ticket quitte « Les miens » et revient avec une marque à ce moment, ou dès que quelque chose arrive. Son horloge et ses échéances continuent.',
      choices: {
        nextDay: ({ when }: { when: string }) => `Le prochain jour ouvrable : ${when}`,
        nextWeek: ({ when }: { when: string }) => `Dans cinq jours ouvrables : ${when}`,
        remind: ({ when }: { when: string }) => `Le prochain rappel au demandeur : ${when}`,
        notice: ({ when }: { when: string }) => `L’avis de clôture : ${when}`,
        close: ({ when }: { when: string }) => `Le jour de la clôture : ${when}`,
      },
      reply: 'L’arrivée d’une réponse',
      other: 'Un autre moment',
      submit: 'Mettre de côté jusque-là',
      wake: 'Reprendre maintenant',
      unmark: 'Enlever la marque « de retour »',
      mark: 'de retour',
      until: ({ name, when }: { name: string; when: string }) => `Mis de côté par ${name} jusqu’au ${when}`,
      untilReply: ({ name }: { name: string }) => `Mis de côté par ${name} jusqu’à une réponse`,
      back: {
        time: 'De retour : le moment est venu',
        reply: 'De retour : quelque chose est arrivé',
        mailFailed: 'De retour : un e‑mail n’a pas pu être remis',
      },
      noMoment: 'Choisissez une date et une heure.',
    },
    /** The inbox of an agent. */
    inbox: {
      title: 'Boîte de réception',
      lead: 'Ce qui vous concerne, le plus récent d’abord. Ouvrir un ticket le marque comme lu.',
      given: ({ name }: { name: string | null }) =>
        name === null ? 'Ce ticket vous a été attribué' : `${name} vous a attribué ce ticket`,
      mentioned: ({ name }: { name: string | null }) =>
        name === null ? 'Une note vous mentionne' : `${name} vous mentionne dans une note`,
      task: ({ name }: { name: string | null }) =>
        name === null ? 'Une tâche est pour vous' : `${name} vous a confié une tâche`,
      replied: ({ name }: { name: string | null }) =>
        name === null ? 'Une réaction est arrivée sur votre ticket' : `${name} a réagi à votre ticket`,
      answer: ({ name }: { name: string | null }) =>
        name === null ? 'Une réponse est arrivée à votre question' : `Une réponse est arrivée de ${name}`,
      approval: ({ name }: { name: string | null }) =>
        name === null ? 'Une demande d’accord a reçu sa réponse' : `${name} a répondu à votre demande d’accord`,
      undelivered: () => 'Une question à un tiers n’a pas pu être remise',
      due: () => 'Une tâche arrive à échéance',
      overdue: () => 'Une tâche est en retard',
      back: () => 'Le ticket que vous aviez mis de côté est de retour',
      watched: ({ what }: { what: string }) => `Sur un ticket que vous suivez : ${what}`,
      allRead: 'Tout marquer comme lu',
      unread: 'Non lu :',
      emptyTitle: 'Rien pour l’instant',
      empty:
        'Les tickets qui vous sont attribués, les notes qui vous mentionnent, les réactions à vos tickets et ce qui se passe sur les tickets que vous suivez se trouveront ici.',
    },
    handOver: {
      note: 'Note à votre collègue',
      noteHint: 'Facultative. Elle reste interne, et part avec le ticket.',
      nobodyWithNote: 'Choisissez à qui la note s’adresse.',
      withCount: ({ name, count }: { name: string; count: number }) => `${name} (${count} en main)`,
    },
    mention: {
      list: 'Collègues à mentionner',
      hint: 'Nommez un collègue par @\u00a0: il le saura.',
      you: ({ name }: { name: string }) => `${name} vous mentionne dans une note.`,
      look: 'Voir la note',
    },
    participant: {
      add: 'Ajouter',
      title: 'Faire participer quelqu’un',
      email: 'Adresse e-mail',
      hint: 'Cette personne lira tout le dossier, notes internes exceptées, et recevra chaque message.',
      submit: 'Faire participer',
      addedBy: ({ name }: { name: string }) => `ajout de ${name}`,
      acceptedBy: ({ name }: { name: string }) => `réponse acceptée par ${name}`,
      called: 'a appelé',
      wrote: 'a écrit',
    },
    others: { title: 'Autres tickets', all: 'Tous ses tickets', none: 'Aucun autre.' },
    record: {
      earlier: ({ count }: { count: number }) =>
        plural(count, `Montrer l’entrée précédente`, `Montrer les ${count} entrées précédentes`),
      sinceVisit: 'Nouveau depuis votre dernière visite',
      came: ({ title, how }: { title: string; how: string }) => `Nouveau dans le dossier\u00a0: ${title}, ${how}.`,
      why: 'Pourquoi ici\u202f?',
      open: ({ name }: { name: string }) => `Agrandir ${name}`,
      read: 'Lire',
      readFile: ({ name }: { name: string }) => `Lire ${name}`,
      picture: ({ place, of }: { place: number; of: number }) => `Image ${place} sur ${of}`,
      previous: 'Image précédente',
      next: 'Image suivante',
      close: 'Fermer',
      save: 'Télécharger',
    },
    side: { open: 'Détails', close: 'Fermer les détails' },
  },
  views: {
    saved: 'Vues enregistrées',
    keep: 'Gérer les vues',
    lead: 'Vos vues et celles que l’équipe partage. Elles se trouvent dans la navigation, avec le nombre de leurs tickets.',
    own: 'Les miennes',
    sharedAt: ({ desk }: { desk: string }) => `Partagées\u00a0: ${desk}`,
    noneYet: 'Aucune vue. Composez un filtre, ou enregistrez une recherche.',
    madeBy: ({ name }: { name: string }) => `de ${name}`,

    filter: 'Filtrer',
    newTitle: 'Filtrer les tickets',
    change: 'Modifier',
    changeTitle: ({ name }: { name: string }) => `Vue\u00a0: ${name}`,
    conditions: 'Conditions',
    noCondition: 'Aucune condition\u00a0: tous les tickets.',
    condition: ({ name, value }: { name: string; value: string }) => `${name}\u00a0: ${value}`,
    person: {
      open: 'Fiche',
      roles: 'Sites et rôles',
      noRoles: 'Aucun site.',
      tickets: 'Tickets',
      noTickets: 'Aucun ticket.',
      allTickets: 'Tous ses tickets',
      notes: 'Notes internes',
      noNotes: 'Aucune note.',
      calls: 'Appels',
      noCalls: 'Aucun appel.',
    },
    preview: { title: 'Aperçu', open: 'Ouvrir', failed: 'Ce ticket ne peut pas être affiché pour le moment.' },
    oneMore: 'Condition',
    allConditions: 'Toutes les conditions, une par une',
    addConditionHint: 'Tapez une valeur\u00a0: «\u00a0en cours\u00a0», un nom, un site.',
    days: {
      today: 'aujourd’hui',
      yesterday: 'hier',
      tomorrow: 'demain',
      untilToday: 'jusqu’à aujourd’hui',
      next7: 'd’ici 7 jours',
      last7: 'depuis 7 jours',
      last30: 'depuis 30 jours',
      before7: 'il y a 7 jours ou plus',
    },
    addCondition: 'Condition à ajouter',
    add: 'Ajouter',
    remove: ({ name }: { name: string }) => `Retirer la condition «\u00a0${name}\u00a0»`,
    comparison: ({ name }: { name: string }) => `${name}\u00a0: comparaison`,
    is: 'est',
    isNot: 'n’est pas',
    words: 'Mots',
    wordsHint: 'Comme dans le champ de recherche. Une expression se met entre guillemets.',
    count: 'Compter',
    matches: ({ count }: { count: string }) =>
      count === '1' ? '1 ticket correspond.' : `${count} tickets correspondent.`,
    show: 'Voir ces tickets',
    asText: 'Le même filtre en texte',

    saveAs: 'Enregistrer comme vue',
    name: 'Nom',
    order: 'Ordre',
    sharing: 'Qui la voit',
    mineAlone: 'Moi seulement',
    everyoneAt: ({ desk }: { desk: string }) => `Toute l’équipe\u00a0: ${desk}`,
    save: 'Enregistrer',
    discard: 'Supprimer la vue',
    discarded: ({ name }: { name: string }) => `La vue «\u00a0${name}\u00a0» est supprimée.`,
    restore: 'Annuler la suppression',
    restored: 'La vue est de retour.',
    changed: 'La vue est enregistrée.',
    up: ({ name }: { name: string }) => `Monter «\u00a0${name}\u00a0»`,
    down: ({ name }: { name: string }) => `Descendre «\u00a0${name}\u00a0»`,
    meanwhile:
      'Quelqu’un a modifié cette vue pendant que vous l’ouvriez. Voici ce que vous aviez écrit\u202f; enregistrez encore une fois pour le garder.',

    operators: {
      status: 'Statut',
      assignee: 'Agent',
      team: 'Équipe',
      tag: 'Étiquette',
      task: 'Tâche',
      conversation: 'Question à des tiers',
      approval: 'Accord',
      'approval-asked': 'Accord demandé',
      'approval-answered': 'Accord donné ou refusé',
      field: 'Champ',
      urgent: 'Urgent',
      priority: 'Priorité',
      kind: 'Type de demande',
      is: 'Particularité',
      from: 'Demandeur',
      site: 'Site',
      organisation: 'Organisation',
      language: 'Langue',
      channel: 'Canal',
      has: 'Contient',
      desk: 'Service Desk',
      opened: 'Ouvert',
      changed: 'Modifié',
      due: 'Échéance',
      before: 'Ouvert avant le',
      after: 'Ouvert à partir du',
    } satisfies Record<Operator, string> as Record<Operator, string>,
    hints: {
      from: 'Nom, adresse ou numéro de téléphone, en entier ou en partie.',
      site: 'Numéro à 4 chiffres, nom ou adresse.',
      organisation: 'Nom, en entier ou en partie.',
      field: 'Une valeur, une comparaison (>100, 10..20, <today), any ou none.',
      days: 'Une date (2026-11-24), today, -7d, ou un intervalle\u00a0: 2026-11-01..today.',
      day: 'Une date (2026-11-24), today ou -7d.',
    },
    marks: {
      held: 'avec une réponse retenue',
      complaint: 'plainte',
      spam: 'spam présumé',
      told: 'à prévenir par téléphone ou par lettre',
      unphoned: 'urgent, pas encore téléphoné',
      mailFailed: 'message non remis',
      overdue: 'en retard',
      unanswered: 'sans première réponse',
      complete: 'demande complète',
      followUp: 'suite d’un ticket clôturé',
      mentioned: 'où l’on me mentionne',
      watched: 'suivi par moi',
      snoozed: 'mis de côté',
    } satisfies Record<Mark, string> as Record<Mark, string>,
    yes: 'oui',
    no: 'non',
    attachment: 'une pièce jointe',
    me: 'moi',
    nobody: 'personne',
    none: 'aucune',
    anyValue: 'a une valeur',

    sorts: {
      due: 'Échéance d’abord',
      '-openedAt': 'Les plus récents d’abord',
      '-changedAt': 'Derniers modifiés d’abord',
      '-approvalAskedAt': 'Derniers accords demandés d’abord',
      '-approvalAnsweredAt': 'Derniers accords donnés ou refusés d’abord',
    } satisfies Record<TicketSort, string> as Record<TicketSort, string>,

    problems: {
      name: 'Donnez un nom, de 60 caractères au plus.',
      filter: 'Ce filtre contient une valeur inconnue, ou aucune condition.',
      desk: 'Choisissez un de vos Service Desks.',
      tooMany: 'Il y a déjà 30 vues. Supprimez-en une d’abord.',
    } satisfies Record<ViewProblem, string> as Record<ViewProblem, string>,
    filterProblem: ({ why, operator, value }: FilterProblem, name: string) =>
      ({
        unknownOperator: `«\u00a0${operator}:\u00a0» n’est pas un opérateur\u202f; cherché comme un mot.`,
        unknownValue: `«\u00a0${operator}:${value}\u00a0»\u00a0: inconnu (${name}).`,
        noValue: `«\u00a0${operator}:\u00a0» attend une valeur (${name}).`,
        fieldValue: `«\u00a0${operator}:${value}\u00a0» n’est pas une valeur de ce champ.`,
        unknownField: `«\u00a0${operator}:\u00a0» n’est pas un champ de vos Service Desks.`,
        retiredField: `«\u00a0${operator}:\u00a0» est un champ hors d’usage\u202f; les tickets qui y ont une valeur se trouvent encore.`,
        retired: `«\u00a0${operator}:${value}\u00a0»\u00a0: cette étiquette n’est plus en usage\u202f; les tickets qui l’ont sont listés.`,
        noDay: `«\u00a0${operator}:${value}\u00a0» n’est pas une date, par exemple 2026-11-24, today ou -7d.`,
      })[why],
    aside: 'Le reste a été cherché.',
    gone: 'Une condition de cette vue n’est plus valable\u00a0:',

    display: 'Affichage',
    columnsTitle: 'Colonnes',
    columns: {
      status: 'Statut',
      number: 'Numéro',
      summary: 'Description sommaire',
      requester: 'Demandeur',
      site: 'Site',
      organisation: 'Organisation',
      assignee: 'Agent',
      team: 'Équipe',
      tags: 'Étiquettes',
      priority: 'Priorité',
      kind: 'Type',
      language: 'Langue',
      channel: 'Canal',
      'approval-asked': 'Accord demandé',
      'approval-answered': 'Accord : réponse',
      opened: 'Ouvert',
      changed: 'Modifié',
      due: 'Échéance',
    } satisfies Record<Column, string> as Record<Column, string>,
    columnsSave: 'Garder cet affichage',
    fieldColumnsMax: ({ max }: { max: number }) => `Au plus ${max} champs du Service Desk ont une colonne.`,
    exported: ({ max }: { max: string }) => `Exporter la liste en CSV (au plus ${max})`,
    columnsUsual: 'Colonnes habituelles',
    earlier: 'figurait sur une page précédente',

    bySite: 'Par site',
    byOrganisation: 'Par organisation',
    placesLead: {
      site: 'Les sites qui ont des tickets en cours.',
      organisation: 'Les organisations qui ont des tickets en cours.',
    },
    taskWords: {
      open: 'ouverte',
      mine: 'ouverte, pour moi',
      due: 'à faire aujourd’hui au plus tard',
    },
    conversationWords: { waiting: 'attend une réponse', answered: 'réponse reçue' },
    approvalWords: { waiting: 'attendu', given: 'donné', refused: 'refusé' },
    placesFind: { site: 'Numéro, nom ou adresse du site', organisation: 'Nom de l’organisation' },
    search: 'Chercher',
    placesNone: 'Aucun ticket en cours ici.',
    placesMore: 'Suite de la liste',
    ongoing: ({ count }: { count: string }) => (count === '1' ? '1 ticket en cours' : `${count} tickets en cours`),

    found: ({ count }: { count: number }) =>
      count === 0 ? 'Aucun ticket.' : count === 1 ? '1 ticket trouvé.' : `${count} tickets trouvés.`,
    allResults: 'Tous les résultats',
    file: ({ name }: { name: string }) => `Fichier\u00a0: ${name}`,
    help: 'Opérateurs\u00a0:',
    helpNote: 'La virgule sépare des choix, le tiret exclut\u00a0: -status:closed.',
  },
  /** The composer: its editor, drafts, files, and delayed sending. */
  writing: {
    articles: {
      open: 'Article',
      title: 'Insérer un article',
      find: 'Chercher un article',
      list: 'Articles',
      likely: 'Selon l’objet du ticket :',
      count: ({ count }: { count: number }) => plural(count, `${count} article`, `${count} articles`),
      none: 'Aucun article ne correspond.',
      nothing: 'Aucun article ne ressemble à ce ticket. Cherchez par mots.',
      failed: 'La recherche n’a pas abouti. Continuez à écrire pour réessayer.',
      draft: 'brouillon, non publié',
      onlyIn: ({ language }: { language: string }) => `seulement en ${language}`,
      link: 'Insérer le lien',
      noLink:
        'Cet article n’est pas publié : le demandeur ne pourrait pas ouvrir le lien. Vous pouvez en reprendre le texte.',
      passages: 'Ou reprendre le texte :',
      whole: 'L’article entier',
    },
    draft: {
      saved: ({ time }: { time: string }) => `Brouillon enregistré à ${time}`,
      here: 'Brouillon gardé dans ce navigateur, enregistré dès que la connexion revient',
      newer: ({ time }: { time: string }) =>
        `Vous avez écrit un brouillon plus récent dans un autre navigateur, à ${time}.`,
      take: 'Prendre celui-là',
      keep: 'Garder celui-ci',
    },
    files: {
      adding: ({ name, percent }: { name: string; percent: string }) => `${name}\u00a0: ${percent}`,
      remove: ({ name }: { name: string }) => `Retirer ${name}`,
      failed: ({ name }: { name: string }) => `${name} n’a pas pu être joint.`,
      held: ({ name }: { name: string }) => `${name} attend l’antivirus\u202f; réessayez dans un instant.`,
      pasted: 'image collée',
      drop: 'Déposez les fichiers ici pour les joindre',
    },
    sending: {
      offline: 'Pas de connexion. Rien n’a été perdu\u202f: votre texte est ici. Envoyez-le encore une fois.',
      failed: 'L’envoi n’a pas réussi. Votre texte est ici\u202f; réessayez.',
      unattached:
        'Rien n’est parti, car un fichier n’a pas pu être joint. Retirez-le ou joignez-le encore une fois, puis envoyez.',
    },
    pending: {
      goesOut: {
        answer: ({ seconds }: { seconds: number }) => `La réponse part dans ${seconds} s`,
        ask: ({ seconds }: { seconds: number }) => `La demande part dans ${seconds} s`,
        handle: ({ seconds }: { seconds: number }) => `L’avis de clôture part dans ${seconds} s`,
      } satisfies Record<HeldTab, (facts: { seconds: number }) => string>,
      goes: { answer: 'La réponse part', ask: 'La demande part', handle: 'L’avis de clôture part' },
      gone: 'Envoyé.',
      undo: 'Annuler',
      now: 'Envoyer maintenant',
      refused: ({ number, why }: { number: string; why: string }) => `${number} n’a pas été envoyé. ${why}`,
      noRight: 'Vous n’avez plus accès à ce ticket.',
      back: 'Reprendre le texte',
      tooLate: 'Trop tard\u202f: c’est déjà envoyé.',
      label: 'Envois en cours',
      waits: ({ when }: { when: string }) => `Part le ${when}`,
      othersLater: ({ name, when }: { name: string; when: string }) => `Un message de ${name} part le ${when}.`,
      others: {
        answer: ({ name }: { name: string }) => `${name} envoie une réponse.`,
        ask: ({ name }: { name: string }) => `${name} envoie une demande d’informations.`,
        handle: ({ name }: { name: string }) => `${name} envoie un avis de clôture.`,
      } satisfies Record<HeldTab, (facts: { name: string }) => string>,
    },
    language: {
      other: ({ seems, ticket }: { seems: string; ticket: string }) =>
        `Ce texte semble écrit en ${seems.toLowerCase()}. Le ticket est en ${ticket.toLowerCase()}.`,
    },
    preview: {
      open: 'Aperçu',
      title: 'Aperçu de l’e-mail',
      subject: 'Objet',
      html: 'Comme un programme de courrier le montre',
      text: 'En texte simple',
      close: 'Fermer',
      none: 'Rien à montrer\u202f: écrivez d’abord.',
      failed: 'L’aperçu n’est pas disponible pour l’instant.',
    },
  },
};

/** The texts of each language, by area. */
export interface ConsoleCatalogue {
  list: ListWords;
  ticket: TicketWords;
  strangers: StrangerWords;
  commands: CommandWords;
  bulk: BulkWords;
  connection: ConnectionWords;
  calls: CallWords;
  explain: ExplainWords;
  forecast: ForecastWords;
  macros: MacroWords;
  noticing: NoticingWords;
  relations: RelationWords;
  settings: OwnSettingsWords;
  fieldFigures: FieldFigureWords;
  tagFigures: TagFigureWords;
  ticketClock: TicketClockWords;
  together: TogetherWords;
  views: ViewWords;
  writing: WritingWords;
}

/** The texts that every language must have. */
export type ListWords = Widened<(typeof fr)['list']>;

/** The texts that every language must have. */
export type TicketWords = Widened<(typeof fr)['ticket']>;

export type StrangerWords = Widened<(typeof fr)['strangers']>;

export type CommandWords = Widened<(typeof fr)['commands']>;

export type BulkWords = Widened<(typeof fr)['bulk']>;

export type ConnectionWords = Widened<(typeof fr)['connection']>;

type Figures<K extends string> = (values: Record<K, string>) => string;

type Count = (values: { count: number }) => string;

/** Calls, their window and the urgent board, as agents see them. */
export interface CallWords {
  nav: { group: string; calls: string };
  lines: LanguageNames;
  lineSays: LanguageNames;
  /** An outgoing call has no line that decides its language. */
  languageSays: LanguageNames;
  who: { unknown: string; withheld: string; editor: Figures<'site'>; owner: Figures<'site'>; openTickets: Count };
  ring: { rings: Figures<'who'>; take: string; notMine: string };
  window: Record<
    | ('title' | 'outgoing' | 'find' | 'hits' | 'nothing' | 'notPhoned' | 'sameNumber')
    | ('notes' | 'notKept' | 'join' | 'choose' | 'open' | 'openNow' | 'back' | 'backNow' | 'none' | 'more')
    | ('email' | 'emailHint' | 'nothingNew' | 'nothingNewHint' | 'told' | 'toldHint' | 'reached' | 'urgent')
    | ('hangUp' | 'forOther' | 'close' | 'toTicket' | 'openTitle' | 'when' | 'noNotes' | 'fold' | 'unfold'),
    string
  > & {
    joinPhoned: Figures<'number'>;
    joinNumber: Figures<'number'>;
    forPerson: Figures<'name'>;
    joined: Figures<'number'>;
    opened: string;
    others: Count;
    times: Record<CallBackTime, string>;
    problems: Record<
      'takenByOther' | 'callOver' | 'noNumber' | 'choose' | 'summary' | 'email' | 'site' | 'phone',
      string
    >;
  };
  list: Record<
    'title' | 'all' | 'mine' | 'missed' | 'back' | 'line' | 'allLines' | 'day' | 'show' | 'more' | 'first' | 'filter',
    string
  > &
    Record<
      'emptyTitle' | 'empty' | 'emptyBackTitle' | 'emptyBack' | 'callBack' | 'finish' | 'mineNow' | 'toCall',
      string
    > & {
      states: Record<PhoneCallState, string>;
      out: string;
      dueNow: string;
      dueAt: Figures<'when'>;
      missedAt: Figures<'when'>;
      promised: Figures<'name'>;
      doneBy: Figures<'name'>;
      by: Figures<'name'>;
      letRing: string;
      letRingHint: string;
      call: Figures<'name'>;
    };
  urgent: {
    lanes: Record<'notPhoned' | 'noOwner' | 'inWork' | 'callBack', string>;
    hints: Record<'notPhoned' | 'noOwner' | 'inWork' | 'callBack', string>;
    take: string;
    since: Figures<'time'>;
    phonedAt: Figures<'time'>;
    emptyTitle: string;
    empty: string;
    alarms: string;
    soundOn: string;
    soundOff: string;
    notifyOn: string;
    notifyOff: string;
    notifyRefused: string;
    standing: Count;
    arrived: Count;
  };
}

type Of = { date: string };

export type ExplainWords = Widened<(typeof fr)['explain']>;

type ForecastCount = { count: number };

type Nth = { nth: number; of: number };

export type ForecastWords = Widened<(typeof fr)['forecast']>;

export type MacroWords = Widened<(typeof fr)['macros']>;

export type NoticingWords = (typeof fr)['noticing'];

export type RelationWords = Widened<(typeof fr)['relations']>;

export type OwnSettingsWords = Widened<(typeof fr)['settings']>;

type To = { date: string };

export type FieldFigureWords = Widened<(typeof fr)['fieldFigures']>;

export type TagFigureWords = Widened<(typeof fr)['tagFigures']>;

export type TicketClockWords = Widened<(typeof fr)['ticketClock']>;

export type TogetherWords = Widened<(typeof fr)['together']>;

export type ViewWords = (typeof fr)['views'];

export type WritingWords = Widened<(typeof fr)['writing']>;
