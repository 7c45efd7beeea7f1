import { data, redirect } from 'react-router';
import { sendTestMail, testMailsAnHourMax } from '#desk/sending/send-test-mail.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { desksWords } from '#locales/admin/messages.ts';
import { dateTime } from '#locales/format.ts';
import { findTestMail } from '#store/sending/test-mails.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { found } from '#web/app/found.ts';
import { urls } from '#web/app/urls.ts';

/** Returns the state of the desk's latest test mail in words, and the user's address for the next one. */
export async function readTest({ actor, language, services }: AdminVisit, desk: Desk) {
  const { test: say } = desksWords[language].mailboxes;
  const mail = await findTestMail(services.world.db, desk.id);
  const own = actor.email ?? '';
  if (!mail) return { own, state: null };
  const { address, state, failure: reason } = mail;
  const when = dateTime(mail.sentAt ?? mail.queuedAt, language, desk.zone);
  if (state === 'sent') return { own, state: { tone: 'handled' as const, text: say.sent({ address, when }) } };
  if (state === 'failed')
    return { own, state: { tone: 'urgent' as const, text: say.failed({ address, reason: reason ?? '' }) } };
  const text = reason === null ? say.queued({ address, when }) : say.waits({ address, reason });
  return { own, state: { tone: 'sunken' as const, text } };
}

/** Queues a test mail and redirects to the page, which shows its state without waiting for it. */
export async function sendTest({ actor, language, services }: AdminVisit, desk: Desk, typed: string) {
  const done = found(await sendTestMail(services.world, actor, desk.id, typed));
  if ('queued' in done) throw redirect(`${urls.deskPart(desk.prefix, 'mailboxes')}?done=test#test-mail`, 303);
  const { test: say } = desksWords[language].mailboxes;
  const text = done.refused === 'email' ? say.email : say.often({ max: String(testMailsAnHourMax) });
  return data({ typed: '', test: typed, errors: [{ field: 'test', text }] }, 422);
}
