import type { JobName, JobPayloads } from '#desk/spine/reactions.ts';
import { assignTickets } from '#jobs/assign-ticket.ts';
import type { Bench } from '#jobs/bench.ts';
import { carryOutBulk } from '#jobs/carry-out-bulk.ts';
import { clearLimits } from '#jobs/clear-limits.ts';
import { discardUploads } from '#jobs/discard-uploads.ts';
import { pickUpMail } from '#jobs/pick-up-mail.ts';
import { proveHistories } from '#jobs/prove-history.ts';
import { scanFiles } from '#jobs/scan-files.ts';
import { sendMail } from '#jobs/send-mail.ts';
import { sendPending } from '#jobs/send-pending.ts';
import { sendPushes } from '#jobs/send-push.ts';
import { turnClocks } from '#jobs/turn-clock.ts';

export interface Handler<N extends JobName> {
  /** Jobs fetched at once. */
  batch: number;
  work(bench: Bench, payloads: JobPayloads[N][]): Promise<void>;
}

/** Each job's handler, by name. A missing one does not compile. */
export const handlers: { [N in JobName]: Handler<N> } = {
  'send-mail': { batch: 50, work: sendMail },
  'assign-ticket': { batch: 20, work: assignTickets },
  'carry-out-bulk': { batch: 1, work: carryOutBulk },
  'pick-up-mail': { batch: 1, work: pickUpMail },
  'discard-uploads': { batch: 1, work: discardUploads },
  'prove-history': { batch: 1, work: proveHistories },
  'clear-limits': { batch: 1, work: clearLimits },
  'scan-files': { batch: 50, work: scanFiles },
  'send-pending': { batch: 20, work: sendPending },
  'send-push': { batch: 1, work: sendPushes },
  'turn-clock': { batch: 1, work: turnClocks },
};
