import type { Addressed } from '#desk/intake/gather-intake.ts';
import type { World } from '#desk/spine/world.ts';
import type { MailFindings } from '#domain/intake/findings.ts';
import { readVerdicts } from '#mail/read/message/authentication.ts';
import { linesOf, readHead } from '#mail/read/message/head.ts';
import type { Correspondent } from '#mail/read/message/message.ts';
import type { IncomingMail } from '#store/intake/incoming-mails.ts';

/** More people in copy means a mailing list, and offering each of them does not help an agent. */
const copiedMax = 20;

/** The claims of a mail about its sender and recipients, saved for the agents who read it. */
export function findingsOf({ authservId }: World, mail: IncomingMail, message: Addressed): MailFindings {
  const { from, to, cc, replyTo, sender } = message;
  const verdicts = readVerdicts(linesOf(readHead(mail.raw), 'authentication-results'), authservId);
  const others = [...new Set([...to, ...cc])].filter((address) => address !== from.address && address !== mail.mailbox);
  return {
    replyTo: unlike(from, replyTo),
    sender: unlike(from, sender),
    ...verdicts,
    ...(isOurs(mail.dkim) && { dkim: mail.dkim }),
    copied: others.slice(0, copiedMax),
    ...(message.readsAsHtml && { readsAsHtml: true }),
  };
}

function unlike(from: Correspondent, other: Correspondent | null): string | null {
  return other === null || other.address === from.address ? null : other.address;
}

/** Our own check counts where the trusted MTA had none; a failed DNS query counts as no result. */
function isOurs(dkim: IncomingMail['dkim']): dkim is 'pass' | 'fail' {
  return dkim === 'pass' || dkim === 'fail';
}
