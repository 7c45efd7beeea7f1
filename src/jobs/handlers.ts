import { z } from 'zod';
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
import { turnClocks } from '#jobs/turn-clock.ts';

export interface Handler<N extends JobName> {
  payload: z.ZodType<JobPayloads[N]>;
  /** Jobs fetched at once. */
  batch: number;
  work(bench: Bench, payloads: JobPayloads[N][]): Promise<void>;
}

/** Each job's schema and handler, by name. A missing one does not compile. */
export const handlers: { [N in JobName]: Handler<N> } = {
  'send-mail': { payload: z.object({ mailId: z.uuid() }), batch: 50, work: sendMail },
  'assign-ticket': { payload: z.object({ ticketId: z.uuid() }), batch: 20, work: assignTickets },
  'carry-out-bulk': { payload: z.object({ runId: z.uuid() }), batch: 1, work: carryOutBulk },
  'pick-up-mail': { payload: z.object({}), batch: 1, work: pickUpMail },
  'discard-uploads': { payload: z.object({}), batch: 1, work: discardUploads },
  'prove-history': { payload: z.object({ proofId: z.uuid() }), batch: 1, work: proveHistories },
  'clear-limits': { payload: z.object({}), batch: 1, work: clearLimits },
  'scan-files': { payload: z.object({}), batch: 50, work: scanFiles },
  'send-pending': { payload: z.object({ messageId: z.uuid() }), batch: 20, work: sendPending },
  'turn-clock': { payload: z.object({}), batch: 1, work: turnClocks },
};
