/** What the mails about access say. They name no ticket (R4). */
interface About {
  organisation: string;
  role: string;
  sites: string;
}

export const fr = {
  roles: { editor: 'rédacteur', owner: 'propriétaire de site', serviceManager: 'service manager' },
  on: (about: About) =>
    about.sites === ''
      ? `${about.role}, ${about.organisation}`
      : `${about.role} de ${about.sites} (${about.organisation})`,
  site: (site: { number: string; name: string }) => `${site.name} (${site.number})`,

  proof: {
    subject: 'Confirmez votre adresse',
    sentence: 'Confirmez votre adresse pour que votre demande d’accès parte.',
    text: (until: { when: string }) =>
      `Quelqu’un a demandé un accès avec cette adresse. Le lien sert une fois, jusqu’au ${until.when}. Ensuite, la même page dit où en est la demande.`,
    other: 'Ce n’était pas vous\u202f? Ne faites rien\u00a0: personne n’est prévenu, et la demande est oubliée.',
    button: 'Confirmer et envoyer ma demande',
  },
  received: {
    subject: 'Votre demande d’accès est partie',
    sentence: 'Les service managers de votre organisation ont reçu votre demande.',
    asked: (what: { what: string }) => `Vous demandez\u00a0: ${what.what}.`,
    desk: (days: { days: number }) =>
      `S’ils n’ont pas répondu après ${days.days} jours ouvrables, le Service Desk reprend votre demande.`,
    button: 'Voir où en est ma demande',
  },
  request: {
    subject: (who: { name: string }) => `${who.name} demande un accès`,
    again: (who: { name: string; count: number }) => `Rappel ${who.count}\u00a0: ${who.name} attend votre réponse`,
    sentence: (who: { name: string; what: string }) => `${who.name} demande\u00a0: ${who.what}.`,
    address: (who: { address: string }) => `Son adresse, qui est confirmée\u00a0: ${who.address}`,
    belongs: 'Le domaine de cette adresse est l’un de ceux de votre organisation. Ce n’est qu’un indice.',
    stranger: 'Le domaine de cette adresse n’est pas de ceux de votre organisation\u00a0: vérifiez qui le demande.',
    words: 'Son motif\u00a0:',
    desk: (until: { when: string }) =>
      `Sans réponse de votre part, le Service Desk reprend la demande le ${until.when}.`,
    button: 'Accorder ou refuser',
  },
  granted: {
    subject: 'Votre accès est accordé',
    sentence: (what: { what: string }) => `Vous avez l’accès\u00a0: ${what.what}.`,
    button: 'Ouvrir le portail',
  },
  refused: {
    subject: 'Votre demande d’accès est refusée',
    sentence: (what: { what: string }) => `Votre demande est refusée\u00a0: ${what.what}.`,
    next: 'Vous ne comprenez pas pourquoi\u202f? Parlez-en au service manager de votre organisation.',
  },
  reason: 'Le motif donné\u00a0:',
  takenBack: {
    subject: (of: { name: string }) => `${of.name} ne demande plus d’accès`,
    sentence: (of: { name: string; what: string }) => `${of.name} a retiré sa demande\u00a0: ${of.what}.`,
    next: 'Vous n’avez plus rien à décider.',
  },
  given: {
    subject: 'Vous avez un nouvel accès',
    sentence: (what: { what: string }) => `Votre service manager vous donne l’accès\u00a0: ${what.what}.`,
    button: 'Ouvrir le portail',
  },
  withdrawn: {
    subject: 'Un accès vous est retiré',
    sentence: (what: { what: string }) => `Vous n’avez plus l’accès\u00a0: ${what.what}.`,
    all: (of: { organisation: string }) => `Vous n’avez plus aucun accès pour ${of.organisation}.`,
    next: 'Vos tickets restent à l’organisation. Une question\u202f? Parlez-en à son service manager.',
  },
  lent: {
    subject: 'Un rôle est prêté pour une absence',
    sentence: (loan: { lender: string; borrower: string; what: string }) =>
      `${loan.lender} prête son rôle à ${loan.borrower}\u00a0: ${loan.what}.`,
    days: (loan: { from: string; until: string }) =>
      `Du ${loan.from} au ${loan.until} compris. Le prêt commence et finit de lui-même.`,
    button: 'Ouvrir le portail',
  },
  returned: {
    subject: 'Un prêt de rôle est fini',
    sentence: (loan: { lender: string; borrower: string; what: string }) =>
      `Le rôle que ${loan.lender} prêtait à ${loan.borrower} lui revient\u00a0: ${loan.what}.`,
  },
  review: {
    subject: 'Qui a encore besoin de son accès\u202f?',
    again: (of: { organisation: string }) => `Rappel\u00a0: révision des accès de ${of.organisation}`,
    line: (of: { name: string; role: string; site: string | null }) =>
      of.site === null ? `${of.name}\u00a0: ${of.role}` : `${of.name}\u00a0: ${of.role} de ${of.site}`,
    more: (of: { count: number }) => (of.count === 1 ? 'et 1 autre' : `et ${of.count} autres`),
    next: {
      reminder: (of: { days: number }) =>
        `Sans réponse, nous vous le rappelons une fois, après ${of.days} jours ouvrables.`,
      desk: (of: { days: number }) => `Sans réponse après ${of.days} jours ouvrables, le Service Desk en est averti.`,
    },
    sentence: (of: { count: number; organisation: string }) =>
      of.count === 1
        ? `1 accès de ${of.organisation} attend votre révision annuelle.`
        : `${of.count} accès de ${of.organisation} attendent votre révision annuelle.`,
    text: 'Dites pour chacun s’il reste ou s’il est retiré. Vous pouvez vous arrêter et reprendre plus tard.',
    button: 'Commencer la révision',
  },
  reviewLate: {
    subject: (of: { organisation: string }) => `Révision des accès restée sans réponse\u00a0: ${of.organisation}`,
    sentence: (of: { waiting: number; organisation: string }) =>
      of.waiting === 1
        ? `1 accès de ${of.organisation} attend toujours sa révision annuelle.`
        : `${of.waiting} accès de ${of.organisation} attendent toujours leur révision annuelle.`,
    text: (of: { date: string }) =>
      `Nous l’avons demandé à ses service managers le ${of.date} et rappelé une fois. Demandez-leur ce qu’il en est, ou nommez-en d’autres.`,
    button: 'Voir l’organisation',
  },
};

export type MailAccessWords = typeof fr;
