import { answerAsRobot, sendAbsence } from './acts/writers.ts';
import { dispatch } from './network.ts';
import type { SeenLetter } from './seen-letter.ts';
import { hour, type Simulation } from './state.ts';
import { writeBounce } from './write-mail.ts';

/** Runs the automatic behaviour of a mailbox that receives a letter. */
export function receiveLetter(simulation: Simulation, letter: SeenLetter): void {
  const { chance, peers } = simulation;
  const peer = peers.get(letter.to);
  if (!peer) return;
  peer.received.push(letter);
  switch (peer.mailbox) {
    case 'absent':
      // Most programs do not answer automatic mail (RFC 3834), but some do.
      if (chance.percent(letter.automatic ? 15 : 60)) sendAbsence(simulation, peer, letter);
      break;
    case 'goneLater':
      if (chance.percent(60)) returnLetter(simulation, letter, chance.percent(80));
      break;
    case 'robot':
      if (chance.percent(30)) answerAsRobot(simulation, peer);
      break;
    default:
  }
}

function returnLetter(simulation: Simulation, letter: SeenLetter, permanent: boolean): void {
  const { network, desks, step } = simulation;
  const name = `${step}.b${simulation.posted++}`;
  const mailbox = [...desks.values()].find((desk) => desk.mailbox === letter.from)?.mailbox;
  if (mailbox === undefined) return;
  const at = simulation.now() + simulation.chance.below(hour);
  const truth = { from: letter.to, nature: 'bounce' as const, permanent, answers: letter, quotes: null, markers: [] };
  dispatch(network, simulation.now(), {
    name,
    bytes: writeBounce(letter, { id: `b${name}`, at, permanent }),
    mailboxes: [mailbox],
    envelopeFrom: '',
    truth,
  });
}
