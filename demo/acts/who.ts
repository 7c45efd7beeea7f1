import { type ExamplePerson, people } from '#demo/cast.ts';
import type { Stage, Who } from '#demo/script.ts';
import type { Introduction } from '#desk/people/identify-person.ts';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import type { Language } from '#domain/language.ts';

/** A person's contact details and language. */
export function introduce(who: Who): Introduction & { language: Language } {
  if (typeof who !== 'string') return who;
  const { name, email, phone, language }: ExamplePerson = people[who];
  return { name, email, phone, language };
}

/** The result of a verb that must not be refused; its ticket becomes the current one. */
export async function mustSucceed<T>(
  stage: Stage,
  verb: Promise<TicketOutcome<T>>,
): Promise<{ ticket: Stage['ticket'] } & T> {
  const outcome = await verb;
  if (!('ticket' in outcome)) throw new Error(`The verb was refused: ${outcome.refused}.`);
  const { id, number } = outcome.ticket;
  stage.ticket = { id, number };
  return outcome;
}
