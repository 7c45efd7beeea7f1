import { changeSettings } from './acts/administrators.ts';
import { actAsAgent, takeUpMail } from './acts/agents.ts';
import { erase } from './acts/erasure.ts';
import { askAsAgent, workOnOwn } from './acts/own-tickets.ts';
import { answerQuestion, answerRequest } from './acts/questions.ts';
import { pressButton, visitPortal } from './acts/readers.ts';
import { changeTemplates } from './acts/recurring.ts';
import { sendRows } from './acts/rows.ts';
import { changeLists, setOwnField } from './acts/work.ts';
import * as writers from './acts/writers.ts';
import { isAgentAct, type Step } from './script.ts';
import { day, hour, type Simulation, say } from './state.ts';
import { advance } from './time.ts';

/** Runs a step. */
export async function take(simulation: Simulation, { act }: Step): Promise<void> {
  if (isAgentAct(act)) return actAsAgent(simulation, act);
  switch (act) {
    case 'writeNew':
      return writers.writeNew(simulation);
    case 'writeByMachine':
      return writers.writeByMachine(simulation);
    case 'reply':
      return writers.reply(simulation);
    case 'replyForAnother':
      return writers.replyForAnother(simulation);
    case 'quoteNumber':
      return writers.quoteNumber(simulation);
    case 'quoteWrongly':
      return writers.quoteWrongly(simulation);
    case 'forge':
      return writers.forge(simulation);
    case 'thank':
      return writers.thank(simulation);
    case 'sendForm':
      return writers.sendForm(simulation);
    case 'pressButton':
      return pressButton(simulation);
    case 'visitPortal':
      return visitPortal(simulation);
    case 'answerQuestion':
      return answerQuestion(simulation);
    case 'answerRequest':
      return answerRequest(simulation);
    case 'setOwnField':
      return setOwnField(simulation);
    case 'changeLists':
      return changeLists(simulation);
    case 'changeTemplates':
      return changeTemplates(simulation);
    case 'sendRows':
      return sendRows(simulation);
    case 'erase':
      return erase(simulation);
    case 'askAsAgent':
      return askAsAgent(simulation);
    case 'workOnOwn':
      return workOnOwn(simulation);
    case 'takeUpMail':
      return takeUpMail(simulation);
    case 'changeSettings':
      return changeSettings(simulation);
    default:
      return befall(simulation, act);
  }
}

/** Something happens to the desk. A death or failure hits one of its next calls. */
function befall(
  simulation: Simulation,
  act: 'relayAway' | 'mailboxAway' | 'death' | 'failure' | 'rest',
): void | Promise<void> {
  const { network, chance, desk } = simulation;
  if (act === 'relayAway') {
    network.awayUntil = simulation.now() + chance.below(chance.percent(80) ? 3 * hour : day);
    return say(simulation, `the relay is away until ${new Date(network.awayUntil).toISOString()}`);
  }
  if (act === 'mailboxAway') {
    const { fetched } = simulation;
    fetched.awayUntil = simulation.now() + chance.below(2 * day);
    return say(
      simulation,
      `the server of ${fetched.address} is away until ${new Date(fetched.awayUntil).toISOString()}`,
    );
  }
  if (act === 'rest') {
    say(simulation, 'some days pass');
    return advance(simulation, simulation.now() + (1 + chance.below(4)) * day);
  }
  desk.mortal.arm(act, chance.below(chance.percent(50) ? 12 : 80));
  say(
    simulation,
    act === 'death' ? 'the process will die at one of its next calls' : 'the database will be away for one call',
  );
}
