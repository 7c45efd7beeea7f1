import type { Intake } from '#domain/intake/intake.ts';

/** Whatever points to nothing of ours is a new contact, of a known editor or of a stranger (R1, R8). */
export function opens(): Intake {
  return { to: 'opened', reason: 'newContact' };
}
