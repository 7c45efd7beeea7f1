import type { Language } from '#domain/language.ts';
import { demoWords } from '#locales/demo/messages.ts';
import { dateTime } from '#locales/format.ts';
import type { DemoWords } from '#locales/fr/demo.ts';
import { mailReason } from '#locales/mail/messages.ts';
import { readSubject } from '#mail/read/message/head.ts';
import type { ArrivedDemonstrationMail } from '#store/sending/demonstration-mails.ts';

/** An incoming mail, with its destination and the reason. */
export type ArrivedView = ReturnType<typeof arrivedViews>[number];

/** Returns incoming mails as text. The decision is the one that the record and the API show. */
export function arrivedViews(mails: ArrivedDemonstrationMail[], language: Language, zone: string) {
  const words = demoWords[language].arrived;
  return mails.map((mail) => ({
    id: mail.id,
    from: mail.fromAddress ?? '—',
    to: mail.mailbox,
    received: dateTime(mail.receivedAt, language, zone),
    subject: readSubject(mail.raw) || '—',
    went: wentTo(mail, words),
    why: mail.reason && mailReason(mail.reason, language),
  }));
}

function wentTo({ outcome, number }: ArrivedDemonstrationMail, words: DemoWords['arrived']): string {
  if (outcome === null) return words.waits;
  if (outcome === 'opened') return words.opened({ number: number ?? '…' });
  if (outcome === 'continued') return words.joined({ number: number ?? '…' });
  if (outcome === 'held') return words.held({ number: number ?? '…' });
  if (outcome === 'automatic') return words.automatic({ number });
  return words.kept;
}
