import type { IntakeFacts } from '#domain/intake/facts.ts';
import { held, type Intake } from '#domain/intake/intake.ts';

/** A reply to the neutral acknowledgement of a held reply is held too (R23). */
export function answersHeld({ answers }: IntakeFacts): Intake | null {
  return answers?.held ? held(answers, 'answersHeld') : null;
}
