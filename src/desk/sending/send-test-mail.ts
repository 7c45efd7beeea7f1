import { recordAudit } from '#desk/history/record-audit.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { queueDeskLetter } from '#desk/spine/queue-desk-letter.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { byHighestRole } from '#domain/history/audit.ts';
import { plusSeconds } from '#domain/instant.ts';
import { readAddress } from '#domain/people/email.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { lockDeskSettings } from '#store/desks/desks.ts';
import { countTestMails } from '#store/sending/test-mails.ts';

/** Enough to set a relay up, too few to flood anybody. */
export const testMailsAnHourMax = 10;

type TestMailSent = Outcome<{ queued: true }, Refused<'email' | 'often' | 'missing'>>;

/** Sends a test mail in the same way as all others, to an administrator's chosen address. Its state is read later. */
export function sendTestMail(world: Spine, actor: Actor, deskId: string, typed: string): Promise<TestMailSent> {
  if (!hasDutyAt(actor, 'desks', deskId)) return Promise.resolve({ refused: 'missing' });
  return world.transact(async (tx) => {
    const address = readAddress(typed);
    if (address === null) return { refused: 'email' };
    await lockDeskSettings(tx.trx, deskId);
    const hourAgo = plusSeconds(new Date().toISOString(), -3600);
    if ((await countTestMails(tx.trx, deskId, hourAgo)) >= testMailsAnHourMax) return { refused: 'often' };
    const { language } = actor;
    await queueDeskLetter(world, tx, { letter: 'testMail', deskId, personId: null, address, language });
    const subject = { kind: 'desk', id: deskId } as const;
    await recordAudit(tx, { by: byHighestRole(actor), at: world.clock.now(), act: 'testMailSent', subject });
    return { queued: true };
  });
}
