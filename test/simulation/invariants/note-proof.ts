import type { SavedMail, Simulation } from '../state.ts';

type Peers = Simulation['peers'];
type Proving = Pick<SavedMail, 'truth'>;

/** R3: an address is proved by mail that the MTA authenticates, or by an answer to a letter that was signed for it. */
export function noteProof(peers: Peers, outcome: string | null, { truth }: Proving): void {
  const peer = peers.get(truth.from);
  if (!peer || truth.forged || truth.nature !== 'person') return;
  const isSigned = truth.answers?.to === truth.from && !truth.isThreadless;
  if (outcome !== 'held' && (peer.proof === 'aligned' || isSigned)) peer.isProved = true;
}

/**
 * R3, R21: a held mail is the contact that opens the follow-up, once an agent accepts it after the closing. If the MTA
 * authenticated it, that contact is proved.
 */
export function noteAcceptedProof(peers: Peers, mails: Iterable<SavedMail>, entryId: string): void {
  for (const { truth, entryId: of } of mails) {
    const peer = of === entryId && !truth.forged ? peers.get(truth.from) : undefined;
    if (peer?.proof === 'aligned') peer.isProved = true;
  }
}
