import type { PortalView } from '#domain/ticket/portal.ts';
import type { Widened } from '#locales/widened.ts';

export const fr = {
  views: { mine: 'Mes tickets', organisation: 'Tickets de mon organisation' } satisfies Record<PortalView, string>,
  viewsLabel: 'Listes',
  groups: { waits: 'Attendent votre réponse', atWork: 'En cours au Service Desk', closed: 'Clôturés' },
  organisationGroups: { waits: 'Attendent une réponse', atWork: 'En cours au Service Desk', closed: 'Clôturés' },
  search: 'Chercher dans ces tickets',
  searchHint: 'Un numéro, un mot ou un site',
  find: 'Chercher',
  clear: 'Voir tous les tickets',
  next: 'Tickets plus anciens',
  first: 'Retour au début de la liste',
  nothing: {
    title: 'Vous n’avez pas encore de ticket.',
    text: 'Vos demandes apparaîtront ici, avec leur réponse et leur délai.',
  },
  nothingOfOrganisation: {
    title: 'Votre organisation n’a pas encore de ticket.',
    text: 'Les demandes pour ses sites apparaîtront ici.',
  },
  notFound: ({ q }: { q: string }) => `Aucun ticket ne correspond à « ${q} ».`,
  notFoundHint: 'Vérifiez le numéro, ou essayez un seul mot.',
  likely: ({ number }: { number: string }) => `Ce numéro ne peut pas être juste. Vouliez-vous dire ${number} ?`,
  by: ({ name }: { name: string }) => `de ${name}`,
  opened: ({ date }: { date: string }) => `Ouvert le ${date}`,

  /** What happens next, and by when: one sentence a ticket. */
  whatNext: {
    firstAnswer: ({ date }: { date: string }) => `Première réponse au plus tard le ${date}.`,
    firstAnswerLate: ({ date }: { date: string }) =>
      `La première réponse était due le ${date} : le Service Desk le sait.`,
    complaint: ({ date }: { date: string }) => `Réponse à votre plainte au plus tard le ${date}.`,
    reacted: ({ date }: { date: string }) => `Le Service Desk a votre message depuis le ${date} et vous répond.`,
    atWork: 'Le Service Desk y travaille et vous écrit dès qu’il y a du nouveau.',
  },
};

export type PortalListWords = Widened<typeof fr>;
