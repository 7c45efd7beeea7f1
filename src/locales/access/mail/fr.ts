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
    button: 'Confirmer et envoyer ma demande',
  },
  received: {
    button: 'Voir où en est ma demande',
  },
  request: {
    belongs: 'Le domaine de cette adresse est l’un de ceux de votre organisation. Ce n’est qu’un indice.',
    stranger: 'Le domaine de cette adresse n’est pas de ceux de votre organisation\u00a0: vérifiez qui le demande.',
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
