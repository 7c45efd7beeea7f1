import type { Language } from '#domain/language.ts';
import { dateTime } from '#locales/format.ts';
import { parseMessage } from '#mail/read/parse.ts';
import type { DemonstrationMail } from '#store/sending/demonstration-mails.ts';

/** A mail in the mailbox, as a page shows it. */
export async function viewMail(mail: DemonstrationMail, language: Language, zone: string) {
  const parsed = await parseMessage(mail.raw);
  const message = 'message' in parsed ? parsed.message : null;
  return {
    id: mail.id,
    address: mail.address,
    sent: dateTime(mail.sentAt, language, zone),
    from: message?.from ? `${message.from.name} <${message.from.address}>` : '—',
    subject: message?.subject ?? '—',
    text: message?.text ?? '',
    html: message?.html ?? null,
    messageId: message?.messageId ?? null,
    references: message?.references ?? [],
  };
}
