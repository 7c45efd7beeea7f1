import { type IntakeFacts, pointed } from '#domain/intake/facts.ts';
import { held, type Intake } from '#domain/intake/intake.ts';

/**
 * Mail never acts as an agent: an agent's mail is held as a proposed note, unless they are a participant (R23). Null if the rule
 * does not apply.
 */
export function agentByMail(facts: IntakeFacts): Intake | null {
  const ticket = pointed(facts);
  return ticket && facts.senderIsAgent && !ticket.takesPart ? held(ticket, 'agentByMail') : null;
}
