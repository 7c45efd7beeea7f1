import { type AgentAct, agentActs } from './acts/agents.ts';
import { openChance } from './chance.ts';
import { day, hour, minute } from './state.ts';

/**
 * A step of a script: what happens, and how long after the previous step. Its draws depend only on the seed and its own number,
 * so other steps can be removed without changing it.
 */
export interface Step {
  number: number;
  act: Act;
  /** Milliseconds. */
  after: number;
}

/** How often each act happens. */
const weights = {
  writeNew: 130,
  writeByMachine: 12,
  reply: 120,
  replyForAnother: 15,
  quoteNumber: 35,
  quoteWrongly: 10,
  forge: 15,
  thank: 25,
  sendForm: 40,
  pressButton: 60,
  visitPortal: 50,
  takeUpMail: 5,
  changeSettings: 12,
  relayAway: 5,
  mailboxAway: 6,
  death: 30,
  failure: 20,
  rest: 20,
  answer: 50,
  ask: 70,
  handle: 110,
  close: 20,
  reopen: 15,
  assign: 20,
  note: 12,
  call: 40,
  tell: 20,
  accept: 45,
  dismiss: 20,
  refer: 8,
  change: 12,
  free: 6,
  openComplaint: 10,
  nameAgent: 4,
  askQuestion: 16,
  writeAgain: 5,
  turnConversation: 8,
  answerQuestion: 20,
  askApproval: 14,
  withdrawApproval: 3,
  answerRequest: 16,
  addTask: 14,
  addChecklist: 4,
  doTask: 12,
  completeTask: 45,
  tag: 14,
  setField: 18,
  setOwnField: 18,
  changeLists: 6,
  changeTemplates: 8,
  sendRows: 10,
  erase: 7,
  askAsAgent: 10,
  workOnOwn: 12,
} as const;

export type Act = keyof typeof weights;

/** Compile-time check that every agent action has a weight. */
const forgotten: Exclude<AgentAct, Act> extends never ? null : never = null;
void forgotten;

export function isAgentAct(act: Act): act is AgentAct & Act {
  return act in agentActs;
}

export interface Script {
  seed: string;
  /** Milliseconds since 1970. */
  start: number;
  steps: Step[];
}

/** The script of a seed, with `length` steps. It starts between 2025 and 2031, so that every kind of holiday occurs. */
export function writeScript(seed: string, length: number): Script {
  const chance = openChance(`${seed}/script`);
  const start = Date.UTC(2025, 0, 1) + chance.below(6 * 365) * day + chance.below(24) * hour;
  const steps = Array.from({ length }, (_, place): Step => {
    const act = chance.weighted(weights);
    return {
      number: place + 1,
      act,
      after: pause(chance.weighted({ none: 12, minutes: 55, hours: 30, days: 3 }), chance.next()),
    };
  });
  return { seed, start, steps };
}

function pause(kind: 'none' | 'minutes' | 'hours' | 'days', share: number): number {
  const longest = { none: 0, minutes: 15 * minute, hours: 3 * hour, days: 3 * day };
  return Math.floor(share * longest[kind]);
}
