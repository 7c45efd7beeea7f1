import type { ProofWords } from '#locales/admin/proof/fr.ts';

export const en: ProofWords = {
  title: 'Proof of the history',
  lead: 'Belfry verifies that nobody altered the history of tickets or the audit trail, not even the owner of the database.',
  last: 'Last verification',
  never: 'Nothing has been verified yet.',
  running: ({ done, of }) => `Verifying: ${done} of ${of} tickets.`,
  again: 'Refresh',
  fits: ({ tickets, events, audit, anchors }) =>
    `Everything fits. Tickets:\u00a0${tickets} · events:\u00a0${events} · audit entries:\u00a0${audit} · anchors:\u00a0${anchors}`,
  broken: 'Something does not fit. First difference:',
  at: ({ date }) => `Finished: ${date}`,
  verify: 'Verify now',
  asked: 'The verification was requested.',
  already: 'A verification is already running.',
  anchors: 'Anchors',
  anchorsLead:
    'Every day, a hash is computed over the whole history. Keep it outside Belfry: publish it, print it or mail it. If an anchor here differs from your copy, somebody rewrote the history.',
  none: 'No anchor yet. The first one is computed within a minute of the start.',
};
