import type { ProofWords } from '#locales/admin/proof/fr.ts';

export const nl: ProofWords = {
  title: 'Bewijs van de geschiedenis',
  lead: 'Belfry gaat na of niemand de geschiedenis van tickets of het auditlogboek heeft gewijzigd, ook niet de eigenaar van de database.',
  last: 'Laatste controle',
  never: 'Er is nog niets gecontroleerd.',
  running: ({ done, of }) => `Controle bezig: ${done} van ${of} tickets.`,
  again: 'Vernieuwen',
  fits: ({ tickets, events, audit, anchors }) =>
    `Alles klopt. Tickets:\u00a0${tickets} · gebeurtenissen:\u00a0${events} · auditregels:\u00a0${audit} · ankers:\u00a0${anchors}`,
  broken: 'Er klopt iets niet. Eerste afwijking:',
  at: ({ date }) => `Voltooid: ${date}`,
  verify: 'Nu controleren',
  asked: 'De controle is gevraagd.',
  already: 'Er loopt al een controle.',
  anchors: 'Ankers',
  anchorsLead:
    'Elke dag wordt een hash over de hele geschiedenis berekend. Bewaar hem buiten Belfry: publiceer hem, druk hem af of mail hem. Verschilt een anker hier van uw kopie, dan heeft iemand de geschiedenis herschreven.',
  none: 'Nog geen anker. Het eerste wordt berekend binnen een minuut na de start.',
};
