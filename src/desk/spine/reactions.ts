/** Every job by name, with what its payload holds: ids only, since a job may outlive what it speaks of. */
export interface JobPayloads {
  /** Hand a letter to the relay. */
  'send-mail': { mailId: string };
  /** Give a new ticket to whom its desk's settings say. */
  'assign-ticket': { ticketId: string };
  /** Pick up what no process has in hand: unread mail, second tries, letters whose sender died. */
  'pick-up-mail': Record<string, never>;
  /** Delete uploads that no message took. */
  'discard-uploads': Record<string, never>;
  /** Verify the whole history. */
  'prove-history': { proofId: string };
  /** Delete what limits remember of windows that are over. */
  'clear-limits': Record<string, never>;
  /** Ask the scanner about files that are held. */
  'scan-files': Record<string, never>;
  /** Act on the tickets of a run that have not had their turn. */
  'carry-out-bulk': { runId: string };
  /** Send a message whose author may no longer take it back. */
  'send-pending': { messageId: string };
  /** Let the clock act on every ticket that is due. */
  'turn-clock': Record<string, never>;
}

export type JobName = keyof JobPayloads;
export type Job = { [N in JobName]: { name: N; data: JobPayloads[N]; startAfterSeconds?: number } }[JobName];
