import { addressed, gatherIntake } from '#desk/intake/gather-intake.ts';
import type { World } from '#desk/spine/world.ts';
import { decideIntake } from '#domain/intake/decide-intake.ts';
import { parseMessage } from '#mail/read/parse.ts';

/** What would happen to a mail; nothing is saved. */
export interface ForeseenMail {
  /** A reason as in `mailReason`. */
  reason: { code: string };
  from: string | null;
  subject: string;
}

/** Reads a mail as intake would, and returns where it would go. Saves nothing; not part of the real intake. */
export async function foreseeMail(world: World, raw: Uint8Array): Promise<ForeseenMail> {
  const parsed = await parseMessage(raw, { authservId: world.authservId ?? undefined });
  if ('unreadable' in parsed) return { reason: { code: parsed.unreadable }, from: null, subject: '' };
  const { subject } = parsed.message;
  const message = addressed(parsed.message);
  if (message === null) return { reason: { code: 'noSender' }, from: null, subject };
  const unkept = { id: world.newId(), dkim: null, dkimDomain: null };
  const [gathered] = await world.transact((tx) => gatherIntake(world, tx, [{ mail: unkept, message }]));
  const { reason } = decideIntake(gathered!.facts);
  return { reason: { code: reason }, from: message.from.address || null, subject };
}
