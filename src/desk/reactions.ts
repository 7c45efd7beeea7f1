/** Every job by name, with what its payload holds: ids only, since a job may outlive what it speaks of. */
export interface JobPayloads {
  /** Hand a letter to the relay. */
  'send-mail': { mailId: string };
  /** Read a mail that was stored and not read, because the process that took it stopped. */
  'read-mail': { mailId: string };
  /** Let the clock act on every ticket that is due. */
  'turn-clock': Record<string, never>;
}

export type JobName = keyof JobPayloads;
export type Job = { [N in JobName]: { name: N; data: JobPayloads[N]; startAfterSeconds?: number } }[JobName];
