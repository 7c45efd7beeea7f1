import type { Intake } from '#domain/intake/intake.ts';

/** A mail without a reference to us opens a new contact, from a known editor or a stranger (R1, R8). */
export function opens(): Intake {
  return { to: 'opened', reason: 'newContact' };
}
