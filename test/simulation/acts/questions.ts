import { people } from '#demo/cast.ts';
import { answerApproval } from '#desk/approvals/answer-approval.ts';
import { askApproval, withdrawApproval } from '#desk/approvals/ask-approval.ts';
import {
  closeConversation,
  hideConversation,
  reopenConversation,
  showConversation,
  startConversation,
  writeInConversation,
} from '#desk/conversations/converse.ts';
import { attempt } from '../attempt.ts';
import { pickLetter, pickPeer } from '../choose.ts';
import type { FollowedTicket } from '../invariants/followed-ticket.ts';
import type { SeenLetter } from '../seen-letter.ts';
import { type Simulation, say } from '../state.ts';
import { marker, quoted, sentence } from '../write-mail.ts';
import { type AgentActDefinition, anyOf, isAlive, outcomeOf } from './agent-act.ts';
import { noteDeskWords, post } from './writers.ts';

const turns = [closeConversation, reopenConversation, showConversation, hideConversation];

/** Questions to third parties, and to those in charge of the requester's service. */
export const questionActs = {
  askQuestion: {
    isMeant: isAlive,
    do: (world, simulation, actor, own) => {
      const { address } = pickPeer(simulation, ({ mailbox }) => mailbox !== 'robot');
      const subject = `Question ${asked(simulation, address, 'topic')}`;
      const text = `${sentence(simulation.chance, 'fr')} ${asked(simulation, address, 'question')}`;
      return startConversation(world, actor, own.number, { to: address, subject, text, language: null });
    },
  },
  writeAgain: {
    isMeant: ({ conversations }) => conversations.size > 0,
    do: (world, simulation, actor, own) => {
      const [conversationId, conversation] = chosen(simulation, own);
      const address = simulation.addressOf.get(conversation?.personId ?? '') ?? '';
      const text = `${sentence(simulation.chance, 'fr')} ${asked(simulation, address, 'question')}`;
      return writeInConversation(world, actor, own.number, { conversationId, text });
    },
  },
  turnConversation: {
    isMeant: ({ conversations }) => conversations.size > 0,
    do: (world, simulation, actor, own) => {
      const turn = simulation.chance.pick(turns);
      return turn(world, actor, own.number, chosen(simulation, own)[0]);
    },
  },
  askApproval: {
    isMeant: (own) => isAlive(own) && own.ticket?.organisationId !== null,
    do: (world, simulation, actor, own) => {
      const isOfRiver = own.ticket?.organisationId === simulation.cast.organisations.river;
      const inCharge = people[isOfRiver ? 'stijn' : 'hugo'].email;
      const of = simulation.chance.percent(80) ? inCharge : pickPeer(simulation).address;
      const text = `${sentence(simulation.chance, 'fr')} ${asked(simulation, of, 'approval')}`;
      return askApproval(world, actor, own.number, { of, text });
    },
  },
  withdrawApproval: {
    isMeant: ({ approvals }) => approvals.size > 0,
    do: (world, simulation, actor, own) =>
      withdrawApproval(world, actor, own.number, anyOf(simulation, [...own.approvals.keys()]) ?? nobody),
  },
} satisfies Record<string, AgentActDefinition>;

const nobody = '00000000-0000-0000-0000-000000000000';

/** A word that only the person who is asked may read. */
function asked(simulation: Simulation, address: string, kind: string): string {
  const { seed, step, asked: known } = simulation;
  const word = marker(`${seed}/${kind}/${step}`);
  known.set(word, address);
  noteDeskWords(simulation, word);
  return word;
}

function chosen(simulation: Simulation, own: FollowedTicket) {
  return anyOf(simulation, [...own.conversations]) ?? ([nobody, undefined] as const);
}

/** Somebody answers a question of the desk: the person who was asked, or another to whom they forwarded it. */
export function answerQuestion(simulation: Simulation): void {
  const letter = pickLetter(simulation, (each) => each.letter === 'sideQuestion');
  if (!letter) return;
  const { chance, peers, seed, step } = simulation;
  const isForwarded = chance.percent(25);
  const other = pickPeer(simulation, ({ address, mailbox }) => address !== letter.to && mailbox !== 'robot');
  const peer = isForwarded ? other : peers.get(letter.to);
  if (!peer) return;
  const said = `${sentence(chance, peer.language)} ${marker(`${seed}/reply/${step}`)}`;
  const text = isForwarded ? said : said + quoted(letter, peer.language);
  post(simulation, peer, { subject: `Re: ${letter.subject}`, text, answers: letter, isThreadless: chance.percent(25) });
}

/** Somebody presses a button of a request for approval, perhaps twice, perhaps in a letter that was forwarded to them. */
export async function answerRequest(simulation: Simulation): Promise<void> {
  const letter = pickLetter(simulation, ({ approval }) => approval !== null);
  if (!letter) return;
  for (let times = simulation.chance.percent(30) ? 2 : 1; times > 0; times--) await decide(simulation, letter);
}

async function decide(simulation: Simulation, letter: SeenLetter): Promise<void> {
  const { chance, seed, step, peers } = simulation;
  const approves = chance.percent(60);
  const reason = chance.percent(50) ? `Non. ${marker(`${seed}/reason/${step}`)}` : '';
  const done = await attempt(simulation, (world) => answerApproval(world, letter.approval!, { approves, reason }));
  const reader = peers.get(letter.to);
  if (reader) reader.isProved = true;
  say(simulation, `${letter.to} (${approves ? 'approves' : 'refuses'}) by ${letter.letter}: ${outcomeOf(done)}`);
}
