import { sendMails } from '#desk/send-mails.ts';
import type { Bench } from '#jobs/bench.ts';

export function sendMail({ world, relay }: Bench, jobs: { mailId: string }[]): Promise<void> {
  return sendMails(
    world,
    relay,
    jobs.map(({ mailId }) => mailId),
  );
}
