/** The ticket that a request for access becomes when no service manager answered it. */
export const fr = {
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
};

export type AccessTicketWords = typeof fr;
