/** One's own access, and one's own requests for it (R9). */
export const fr = {
  title: 'Mon accès',
  lead: 'Ce que vous avez, ce que vous avez demandé, et où en est chaque demande.',
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
  held: 'Ce que vous avez',
  askMore: 'Demander un autre accès',
  on: (of: { role: string; where: string }) => `${of.role} · ${of.where}`,
  since: (of: { date: string }) => `depuis le ${of.date}`,
  until: (of: { date: string }) => `prêté jusqu’au ${of.date} inclus`,
  requests: 'Mes demandes d’accès',
  noRequests: 'Vous n’avez pas demandé d’accès.',
  done: 'Votre demande est retirée. Qui devait la décider le sait.',
  tooLate: 'Cette demande est déjà décidée\u00a0: elle ne peut plus être retirée.',
};

export type OwnAccessWords = typeof fr;
