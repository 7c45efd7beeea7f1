import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePeers, type Peer } from '../people.ts';
import type { SavedMail } from '../state.ts';
import { noteAcceptedProof, noteProof } from './note-proof.ts';

function heldFrom(name: string, forged = false) {
  const peers = new Map(makePeers().map((peer) => [peer.address, peer]));
  const sender = [...peers.values()].find(({ address }) => address.startsWith(`${name}@`))! as Peer;
  const truth = { from: sender.address, nature: 'person', forged, answers: null, quotes: null, markers: [] } as const;
  const mail: SavedMail = {
    ...{ name: '1.0', deskId: 'desk', receivedAt: 0, isRead: true, entryId: 'entry' },
    truth: { ...truth, markers: [] },
  };
  noteProof(peers, 'held', mail);
  return { peers, sender, mail };
}

test('R3: a held mail proves nothing until it is accepted, and then its contact if the MTA authenticated it', () => {
  const { peers, sender, mail } = heldFrom('burger0');
  assert.equal(sender.isProved, false);
  noteAcceptedProof(peers, [mail], 'another entry');
  assert.equal(sender.isProved, false);
  noteAcceptedProof(peers, [mail], 'entry');
  assert.equal(sender.isProved, true);
});

test('R3: acceptance proves neither a sender whom nothing authenticates nor a forged one', () => {
  for (const [name, forged] of [
    ['citoyen0', false],
    ['burger0', true],
  ] as const) {
    const { peers, sender, mail } = heldFrom(name, forged);
    noteAcceptedProof(peers, [mail], 'entry');
    assert.equal(sender.isProved, false, name);
  }
});
