import { pluralIn } from '#locales/plural.ts';

const plural = pluralIn('fr');

export const fr = {
  /** The public pages for requesting access (R9). */
  ask: {
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
        editor: {
          label: 'Rédacteur',
          hint: 'Vous écrivez et publiez des pages. Le nombre de rédacteurs par site est limité.',
        },
        owner: { label: 'Propriétaire de site', hint: 'Vous êtes responsable du site.' },
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
      tooMany: (of: { minutes: number }) => `Trop de demandes\u00a0: réessayez dans ${of.minutes} min`,
    },
    asked: {
      title: 'Regardez vos e\u2011mails',
      text: 'Si l’adresse est juste, un message y arrive dans la minute. Son lien confirme l’adresse\u202f; alors seulement, votre demande part.',
      until: 'Le lien fonctionne une seule fois, pendant 24 heures.',
      nothing:
        'Rien reçu\u202f? Regardez dans les spams, ou refaites la demande\u00a0: l’adresse était peut-être mal écrite.',
      again: 'Refaire la demande',
    },
    prove: {
      title: 'Confirmer et envoyer',
      text: 'Encore une étape\u00a0: confirmez que cette adresse est la vôtre, et votre demande part aux service managers de votre organisation.',
      submit: 'Confirmer et envoyer ma demande',
    },
    standing: {
      title: 'Votre demande d’accès',
      unproved: 'Votre adresse n’est pas encore confirmée.',
      waiting: 'Votre demande a été transmise aux service managers de votre organisation.',
      waitingUntil: (of: { when: string }) =>
        `S’ils n’ont pas répondu avant le ${of.when}, le Service Desk la reprend.`,
      reminded: (of: { count: number }) =>
        of.count === 0
          ? ''
          : of.count === 1
            ? 'Nous le leur avons rappelé une fois.'
            : `Nous le leur avons rappelé ${of.count} fois.`,
      atDesk: 'Votre demande a été transmise au Service Desk, qui vous répond par e\u2011mail.',
      ticket: (of: { number: string }) => `Votre ticket\u00a0: ${of.number}`,
      granted: 'Votre accès est accordé.',
      refused: 'Votre demande est refusée.',
      takenBack: 'Vous avez retiré cette demande.',
      takenBackOn: (of: { when: string }) => `Retirée ${of.when}.`,
      takeBack: 'Retirer ma demande',
      takeBackOf: (of: { what: string }) => `Retirer ma demande\u00a0: ${of.what}`,
      whoIsAsked: (of: { names: string }) => `Nous l’avons transmise à ${of.names}.`,
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
      title: 'Ce lien n’est plus valable',
      text: 'Il est trop vieux, incomplet ou a été remplacé. Une nouvelle demande prend deux minutes.',
      again: 'Demander un accès',
    },
  },
  /** The service managers' pages: who of their organisation has access (R9). */
  managed: {
    menu: 'Mon organisation',
    tabsLabel: 'Pages de l’organisation',
    tabs: {
      people: 'Personnes',
      requests: 'Demandes',
      loans: 'Prêts',
      review: 'Revue annuelle',
      figures: 'Chiffres',
      history: 'Historique',
    },
    organisations: 'Vos organisations',
    tickets: 'Les tickets de l’organisation',
    count: (of: { count: number }) => `(${of.count})`,
    roles: { editor: 'Rédacteur', owner: 'Propriétaire de site', serviceManager: 'Service manager' },
    fix: (of: { count: number }) =>
      of.count === 1 ? 'Corrigez d’abord ce point' : `Corrigez d’abord ces ${of.count} points`,
    error: (of: { title: string }) => `Erreur\u00a0: ${of.title}`,
    done: {
      granted: 'Le rôle est donné. La personne en est informée par e\u2011mail.',
      standing: 'Cette personne avait déjà ce rôle. Rien n’a changé.',
      withdrawn: 'Le rôle est retiré, et ses sessions sont terminées. Ses tickets restent.',
      left: 'Cette personne n’a plus aucun accès ici. Ses tickets restent à l’organisation.',
      refused: 'La demande est refusée. La personne en est informée par e\u2011mail.',
      lent: 'Le prêt est enregistré. Il commence et se termine de lui-même.',
      returned: 'Le prêt est terminé.',
      reviewed: 'Vos réponses sont enregistrées.',
    },

    people: {
      lead: 'Qui a quel rôle sur quel site. Les rédacteurs d’un site sont comptés\u202f; ses propriétaires ne le sont pas.',
      editors: (of: { editors: number; max: number }) => `${of.editors} sur ${of.max} rédacteurs`,
      above: (of: { editors: number; max: number }) =>
        `${plural(of.editors, `${of.editors} rédacteur`, `${of.editors} rédacteurs`)}, plus que les ${of.max} permis\u00a0: tous gardent leur accès, mais personne ne peut s’ajouter`,
      columns: { person: 'Personne', role: 'Rôle', since: 'Depuis', act: 'Changer' },
      nobody: 'Personne n’a encore de rôle sur ce site.',
      noSites: 'Aucun site n’est enregistré pour cette organisation.',
      since: 'date inconnue',
      borrowed: (of: { lender: string; date: string }) => `à la place de ${of.lender}, jusqu’au ${of.date} inclus`,
      shared: 'boîte partagée',
      change: 'Changer',
      changeOf: (of: { name: string }) => `Changer\u00a0: ${of.name}`,
      give: 'Donner un accès',
      managers: 'Service managers',
      waiting: (of: { count: number }) =>
        of.count === 1 ? '1 demande attend votre réponse.' : `${of.count} demandes attendent votre réponse.`,
      answer: 'Répondre',
      due: (of: { count: number }) =>
        of.count === 1 ? '1 accès attend votre revue annuelle.' : `${of.count} accès attendent votre revue annuelle.`,
      review: 'Passer en revue',
      erased: 'personne effacée',
    },

    person: {
      back: 'Toutes les personnes',
      on: (of: { role: string; site: string }) => `${of.role}\u00a0: ${of.site}`,
      officeOf: 'Service manager de l’organisation',
      none: 'Cette personne n’a pas de rôle ici.',
      toOwner: 'Nommer propriétaire',
      toEditor: 'Nommer rédacteur',
      withdraw: 'Retirer',
      withdrawOf: (of: { what: string }) => `Retirer\u00a0: ${of.what}`,
      lend: 'Prêter',
      lendOf: (of: { what: string }) => `Prêter\u00a0: ${of.what}`,
      leave: 'Cette personne quitte l’organisation',
      leaveText:
        'Tous ses rôles ici prennent fin immédiatement, et ses sessions aussi. Ses tickets restent à l’organisation.',
      leaveButton: 'Tout retirer',
      lastManager: 'C’est le dernier service manager\u00a0: donnez d’abord ce rôle à quelqu’un d’autre',
      full: (of: { max: number }) =>
        `Ce site a déjà ${of.max} rédacteurs\u00a0: passez par «\u00a0Donner un accès\u00a0» et dites qui part`,
      lent: 'Ce rôle est prêté\u00a0: mettez d’abord fin au prêt',
    },

    grant: {
      title: 'Donner un accès',
      email: {
        label: 'Adresse e\u2011mail',
        hint: 'Nous cherchons la personne qui a cette adresse, ou nous l’ajoutons. Vos collègues déjà connus sont proposés.',
      },
      name: { label: 'Nom', hint: 'Utile si la personne n’est pas encore connue.', optional: '(facultatif)' },
      role: 'Rôle',
      sites: { label: 'Sites', hint: 'Un service manager n’en a pas besoin.' },
      submit: 'Donner l’accès',
      who: (of: { site: string }) => `Qui part de ${of.site}\u202f?`,
      whoHint: 'Ce site a tous ses rédacteurs. La personne choisie perd son rôle au même instant.',
      doubted: ({ address, domain }: { address: string; domain: string }) =>
        `${domain} est une messagerie privée, et non celle d’une administration. Si ${address} est la bonne adresse, appuyez de nouveau sur le bouton.`,
      errors: {
        email: (of: { typed: string }) =>
          of.typed === ''
            ? 'Écrivez une adresse e\u2011mail'
            : `«\u00a0${of.typed}\u00a0» n’est pas une adresse e\u2011mail`,
        role: 'Choisissez un rôle',
        sites: 'Choisissez au moins un site',
        who: (of: { site: string }) => `${of.site} a tous ses rédacteurs\u00a0: dites qui part`,
        lent: 'Cette personne a ce rôle grâce à un prêt\u00a0: mettez d’abord fin au prêt',
      },
    },

    requests: {
      lead: 'Les demandes qui attendent, les plus anciennes d’abord, puis les dernières décisions.',
      none: 'Aucune demande',
      noneText: 'Les personnes sans accès le demandent sur la page publique\u202f; vous le saurez par e\u2011mail.',
      ask: 'La page où l’on demande un accès',
      waiting: 'En attente',
      decided: 'Décidées',
      open: 'Voir',
      openOf: (of: { name: string }) => `Voir la demande de ${of.name}`,
      asked: (of: { when: string }) => `demandé ${of.when}`,
      desk: (of: { when: string }) => `Sans réponse, le Service Desk la reprend le ${of.when}.`,
      atDesk: 'Le Service Desk a repris cette demande. Vous pouvez encore décider.',
      granted: (of: { by: string; when: string }) => `Accordé par ${of.by}, ${of.when}`,
      refused: (of: { by: string; when: string }) => `Refusé par ${of.by}, ${of.when}`,
      takenBack: (of: { by: string; when: string }) => `Retirée par ${of.by}, ${of.when}`,
    },
    request: {
      back: 'Toutes les demandes',
      title: (of: { name: string }) => `${of.name} demande un accès`,
      address: 'Adresse confirmée',
      belongs: 'Son domaine est l’un de ceux de l’organisation. Ce n’est qu’un indice.',
      stranger: 'Son domaine n’est pas l’un de ceux de l’organisation\u00a0: vérifiez qui demande cet accès.',
      role: 'Rôle',
      sites: 'Sites',
      words: 'Motif',
      grant: 'Accorder',
      refuse: 'Refuser',
      reason: {
        label: 'Message à la personne',
        optional: '(facultatif)',
        hint: 'Il figure dans l’e\u2011mail qui lui annonce votre décision.',
      },
      already: {
        granted: (of: { by: string; when: string }) =>
          `${of.by} a déjà accordé cette demande, ${of.when}. Rien n’a changé.`,
        refused: (of: { by: string; when: string }) =>
          `${of.by} a déjà refusé cette demande, ${of.when}. Rien n’a changé.`,
        takenBack: (of: { by: string; when: string }) =>
          `${of.by} a retiré cette demande, ${of.when}. Rien n’a changé.`,
      },
      reasonGiven: 'Message envoyé',
      somebody: 'quelqu’un',
    },

    loans: {
      lead: 'Pour une absence, un rôle se prête à un collègue\u00a0: il commence et se termine de lui-même. Un rôle sur un site passe au collègue le temps du prêt\u202f; un service manager garde le sien.',
      none: 'Aucun prêt',
      noneText: 'Rien n’est prêté, et rien n’est prévu.',
      now: 'En cours et à venir',
      past: 'Terminés',
      line: (of: { lender: string; borrower: string }) => `${of.lender} → ${of.borrower}`,
      days: (of: { from: string; until: string }) => `du ${of.from} au ${of.until}`,
      states: { planned: 'à venir', running: 'en cours', ended: 'terminé', cancelled: 'annulé' },
      end: 'Mettre fin',
      endOf: (of: { what: string }) => `Mettre fin au prêt\u00a0: ${of.what}`,
      title: 'Prêter un rôle',
      what: { label: 'Quel rôle, et de qui\u202f?', choose: 'Choisir' },
      option: (of: { name: string; role: string; where: string }) => `${of.name}\u00a0: ${of.role}, ${of.where}`,
      email: {
        label: 'À qui\u202f? Son adresse e\u2011mail',
        hint: 'Nous cherchons la personne qui a cette adresse, ou nous l’ajoutons.',
      },
      name: { label: 'Son nom', optional: '(facultatif)' },
      from: { label: 'Premier jour' },
      until: { label: 'Dernier jour', hint: 'Ce jour compte jusqu’à 24 h.' },
      submit: 'Prêter',
      errors: {
        what: 'Choisissez ce qui est prêté',
        date: 'Donnez un premier et un dernier jour',
        past: 'Le premier jour est passé\u00a0: commencez aujourd’hui ou plus tard',
        backwards: 'Le dernier jour est avant le premier',
        tooLong: 'Un prêt dure un an au plus\u00a0: au-delà, retirez le rôle et donnez-le',
        toSelf: 'Le rôle est déjà à cette personne\u00a0: donnez l’adresse d’un collègue',
        notHeld: 'Cette personne n’a plus ce rôle',
        heldAlready: 'Ce collègue a déjà un rôle à cet endroit',
        lent: 'Ce rôle est lui-même prêté\u00a0: mettez d’abord fin à ce prêt',
        overlaps: (of: { from: string; until: string }) =>
          `Un autre prêt court du ${of.from} au ${of.until}\u00a0: choisissez d’autres jours, ou mettez-y fin`,
      },
    },

    review: {
      lead: 'Une fois par an, dites pour chacun s’il a encore besoin de son accès.',
      progress: (of: { done: number; of: number }) =>
        `${of.done} accès sur ${of.of} ${plural(of.done, 'est à jour', 'sont à jour')}.`,
      finished: 'Tout est à jour',
      finishedText: 'Nous vous écrirons quand un accès aura un an.',
      answer: (of: { name: string; what: string }) => `${of.name}, ${of.what}`,
      since: (of: { date: string }) => `depuis le ${of.date}`,
      unknown: 'depuis une date inconnue',
      stays: 'Reste',
      goes: 'Retirer',
      later: 'Plus tard',
      submit: 'Enregistrer mes réponses',
    },

    figures: {
      lead: 'Les tickets de votre organisation des douze derniers mois.',
      opened: 'Tickets ouverts',
      firstAnswer: 'Première réponse, médiane en heures de service',
      inTime: 'Réponses à temps',
      share: (of: { kept: number; of: number }) => `${of.kept} sur ${of.of}`,
      few: 'Trop peu pour le dire',
      complaints: 'Plaintes',
      complaintsText: 'Celles que leur auteur veut bien vous montrer.',
      noComplaints: 'Aucune plainte ne vous est montrée.',
    },

    history: {
      lead: 'Qui a accordé, retiré, prêté ou confirmé quoi. Rien ne s’y efface.',
      none: 'Rien encore.',
      older: 'Plus ancien',
    },
  },
  /** The user's own access and requests (R9). */
  own: {
    title: 'Mon accès',
    lead: 'Vos accès, vos demandes, et où en est chacune.',
    none: 'Vous n’avez pas d’accès pour le moment.',
    noneText:
      'Le portail est ouvert aux rédacteurs, aux propriétaires de site et aux service managers. Le service manager de votre organisation accorde l’accès.',
    ways: 'Ce que vous pouvez faire',
    ask: 'Demander un accès',
    askText: 'Votre service manager l’accorde ou le refuse\u00a0; vous voyez ici où en est la demande.',
    write: 'Écrire au Service Desk',
    writeText: 'Pour signaler un problème ou poser une question, avec ou sans accès.',
    find: 'Trouver qui est responsable d’un site',
    findText: 'Le service de communication de l’administration répond de ce que dit son site.',
    held: 'Vos accès',
    askMore: 'Demander un autre accès',
    on: (of: { role: string; where: string }) => `${of.role} · ${of.where}`,
    since: (of: { date: string }) => `depuis le ${of.date}`,
    until: (of: { date: string }) => `prêté jusqu’au ${of.date} inclus`,
    requests: 'Mes demandes d’accès',
    noRequests: 'Vous n’avez pas demandé d’accès.',
    done: 'Votre demande est retirée. Les personnes qui devaient en décider sont prévenues.',
    tooLate: 'Une décision a déjà été prise\u00a0: cette demande ne peut plus être retirée.',
  },
  /** The ticket of a request for access that no service manager answered. */
  ticket: {
    summary: (of: { organisation: string }) => `Demande d’accès\u00a0: ${of.organisation}`,
    lead: (of: { name: string; address: string; role: string; organisation: string }) =>
      `${of.name} (${of.address}) demande un accès comme ${of.role} pour ${of.organisation}.`,
    sites: (of: { list: string }) => `Sites\u00a0: ${of.list}`,
    words: (of: { words: string }) => `Motif\u00a0: ${of.words}`,
    unanswered: 'Aucun service manager de l’organisation n’a répondu\u00a0: le Service Desk reprend la demande.',
    note: (of: { address: string }) =>
      `Un administrateur accorde ou refuse cette demande d’accès ici\u00a0: ${of.address}\nUn agent peut aussi répondre au demandeur.`,
    decided: {
      granted: (of: { by: string }) => `La demande d’accès a été accordée par ${of.by}.`,
      refused: (of: { by: string }) => `La demande d’accès a été refusée par ${of.by}.`,
      takenBack: (of: { by: string }) => `${of.by} a retiré sa demande.`,
    },
    roles: { editor: 'rédacteur', owner: 'propriétaire de site', serviceManager: 'service manager' },
  },
  letters: {
    roles: { editor: 'rédacteur', owner: 'propriétaire de site', serviceManager: 'service manager' },
    on: (about: About) =>
      about.sites === ''
        ? `${about.role}, ${about.organisation}`
        : `${about.role}, ${about.sites} (${about.organisation})`,
    site: (site: { number: string; name: string }) => `${site.name} (${site.number})`,

    proof: {
      button: 'Confirmer et envoyer ma demande',
    },
    received: {
      button: 'Voir où en est ma demande',
    },
    request: {
      belongs: 'Le domaine de cette adresse est l’un de ceux de votre organisation. Ce n’est qu’un indice.',
      stranger:
        'Le domaine de cette adresse n’est pas l’un de ceux de votre organisation\u00a0: vérifiez qui demande cet accès.',
      button: 'Accorder ou refuser',
    },
    granted: {
      button: 'Ouvrir le portail',
    },
    given: {
      button: 'Ouvrir le portail',
    },
    lent: {
      button: 'Ouvrir le portail',
    },
    review: {
      subject: 'Qui a encore besoin de son accès\u202f?',
      again: (of: { organisation: string }) => `Rappel\u00a0: revue annuelle des accès de ${of.organisation}`,
      line: (of: { name: string; role: string; site: string | null }) =>
        of.site === null ? `${of.name}\u00a0: ${of.role}` : `${of.name}\u00a0: ${of.role}, ${of.site}`,
      more: (of: { count: number }) => (of.count === 1 ? 'et 1 autre' : `et ${of.count} autres`),
      next: {
        reminder: (of: { days: number }) =>
          `Sans réponse, nous vous le rappelons une fois, après ${plural(of.days, `${of.days} jour ouvrable`, `${of.days} jours ouvrables`)}.`,
        desk: (of: { days: number }) =>
          `Sans réponse après ${plural(of.days, `${of.days} jour ouvrable`, `${of.days} jours ouvrables`)}, le Service Desk en est averti.`,
      },
      sentence: (of: { count: number; organisation: string }) =>
        of.count === 1
          ? `1 accès de ${of.organisation} attend votre revue annuelle.`
          : `${of.count} accès de ${of.organisation} attendent votre revue annuelle.`,
      text: 'Dites pour chacun s’il reste ou s’il est retiré. Vous pouvez vous arrêter et reprendre plus tard.',
      button: 'Commencer la revue',
    },
    reviewLate: {
      subject: (of: { organisation: string }) =>
        `Revue annuelle des accès restée sans réponse\u00a0: ${of.organisation}`,
      sentence: (of: { waiting: number; organisation: string }) =>
        of.waiting === 1
          ? `1 accès de ${of.organisation} attend toujours sa revue annuelle.`
          : `${of.waiting} accès de ${of.organisation} attendent toujours leur revue annuelle.`,
      text: (of: { date: string }) =>
        `Nous l’avons demandé à ses service managers le ${of.date} et rappelé une fois. Demandez-leur ce qu’il en est, ou nommez-en d’autres.`,
      button: 'Voir l’organisation',
    },
  },
};

/** The texts of each language, by area. */
export interface AccessCatalogue {
  ask: AskAccessWords;
  managed: ManagedWords;
  own: OwnAccessWords;
  ticket: AccessTicketWords;
  letters: MailAccessWords;
}

export type AskAccessWords = (typeof fr)['ask'];

export type ManagedWords = (typeof fr)['managed'];

export type OwnAccessWords = (typeof fr)['own'];

export type AccessTicketWords = (typeof fr)['ticket'];

/** The mails about access. They name no ticket (R4). */
interface About {
  organisation: string;
  role: string;
  sites: string;
}

export type MailAccessWords = (typeof fr)['letters'];
