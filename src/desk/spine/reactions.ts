import { z } from 'zod';
import { pushKinds } from '#domain/push/push.ts';

/** All jobs by name with the schemas of their payloads: ids only, since a job may outlive its subject. */
export const jobPayloads = {
  /** Send a letter to the relay. */
  'send-mail': z.object({ mailId: z.uuid() }),
  /** Assign a new ticket by its desk's settings. */
  'assign-ticket': z.object({ ticketId: z.uuid() }),
  /** Pick up mail that no process has locked: unread mail, due retries and letters whose process died. */
  'pick-up-mail': z.object({}),
  /** Delete uploads that no message used. */
  'discard-uploads': z.object({}),
  /** Verify the whole history. */
  'prove-history': z.object({ proofId: z.uuid() }),
  /** Delete counters of expired limit windows. */
  'clear-limits': z.object({}),
  /** Scan held files. */
  'scan-files': z.object({}),
  /** Apply a run to its pending tickets. */
  'carry-out-bulk': z.object({ runId: z.uuid() }),
  /** Send a message whose undo time is over. */
  'send-pending': z.object({ messageId: z.uuid() }),
  /** Send a notification to a browser; `ticketId` is null for a call. */
  'send-push': z.object({ subscriptionId: z.uuid(), kind: z.enum(pushKinds), ticketId: z.uuid().nullable() }),
  /** Take the clock steps of all due tickets. */
  'turn-clock': z.object({}),
};

export type JobName = keyof typeof jobPayloads;
export type JobPayloads = { [N in JobName]: z.infer<(typeof jobPayloads)[N]> };
export type Job = { [N in JobName]: { name: N; data: JobPayloads[N]; startAfterSeconds?: number } }[JobName];
