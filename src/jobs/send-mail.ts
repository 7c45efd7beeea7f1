import { letContactsIn } from '#desk/sending/let-contacts-in.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import type { Bench } from '#jobs/bench.ts';

export async function sendMail({ world, relay }: Bench, jobs: { mailId: string }[]): Promise<void> {
  const mailIds = jobs.map(({ mailId }) => mailId);
  await letContactsIn(world, mailIds);
  await sendMails(world, relay, mailIds);
}
