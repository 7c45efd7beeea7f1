import { type IntakeFacts, pointed } from '#domain/intake/facts.ts';
import { held, type Intake } from '#domain/intake/intake.ts';

/** Mail never acts as an agent: theirs is held as a proposed note, unless they take part as anybody does (R23). */
export function agentByMail(facts: IntakeFacts): Intake | null {
  const ticket = pointed(facts);
  return ticket && facts.senderIsAgent && !ticket.takesPart ? held(ticket, 'agentByMail') : null;
}
