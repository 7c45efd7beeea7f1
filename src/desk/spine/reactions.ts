/** All jobs by name with their payloads: ids only, since a job may outlive its subject. */
export interface JobPayloads {
  /** Send a letter to the relay. */
  'send-mail': { mailId: string };
  /** Assign a new ticket by its desk's settings. */
  'assign-ticket': { ticketId: string };
  /** Pick up mail that no process has locked: unread mail, due retries and letters whose process died. */
  'pick-up-mail': Record<string, never>;
  /** Delete uploads that no message used. */
  'discard-uploads': Record<string, never>;
  /** Verify the whole history. */
  'prove-history': { proofId: string };
  /** Delete counters of expired limit windows. */
  'clear-limits': Record<string, never>;
  /** Scan held files. */
  'scan-files': Record<string, never>;
  /** Apply a run to its pending tickets. */
  'carry-out-bulk': { runId: string };
  /** Send a message whose undo time is over. */
  'send-pending': { messageId: string };
  /** Take the clock steps of all due tickets. */
  'turn-clock': Record<string, never>;
}

export type JobName = keyof JobPayloads;
export type Job = { [N in JobName]: { name: N; data: JobPayloads[N]; startAfterSeconds?: number } }[JobName];
