import type { Language } from '#domain/language.ts';
import { readAddress } from '#domain/people/email.ts';
import { demoWords } from '#locales/demo/messages.ts';
import { mailReason } from '#locales/mail/messages.ts';
import type { DemonstrationServices } from '#web/app/services.ts';

/** What a visitor typed; shown again if something is missing. */
export interface Draft {
  name: string;
  address: string;
  desk: string;
  subject: string;
  text: string;
  forged: boolean;
}

/** The ticket number, the reason, and the address that receives the answer. `number` is null if no ticket was affected. */
export interface SentMail {
  number: string | null;
  reason: string;
  address: string;
}

export type Written = { sent: SentMail } | { errors: { field: 'address' | 'text'; text: string }[]; draft: Draft };

/** Sends a visitor's mail to a desk, or returns what is missing. */
export async function writeMail(
  demonstration: DemonstrationServices,
  form: FormData,
  language: Language,
  thread: { inReplyTo?: string; references?: string[] } = {},
): Promise<Written> {
  const draft = draftOf(form);
  const words = demoWords[language].write;
  const address = readAddress(draft.address);
  if (draft.address === '' || draft.text === '')
    return { errors: [{ field: draft.address === '' ? 'address' : 'text', text: words.missing }], draft };
  if (address === null) return { errors: [{ field: 'address', text: words.badAddress }], draft };
  const { name, desk, ...said } = draft;
  const { number, reason } = await demonstration.write({ ...said, from: { name, address }, to: desk, ...thread });
  return { sent: { number, reason: mailReason({ code: reason }, language), address } };
}

function draftOf(form: FormData): Draft {
  const word = (name: string) => String(form.get(name) ?? '').trim();
  return {
    name: word('name'),
    address: word('address'),
    desk: word('desk'),
    subject: word('subject'),
    text: word('text'),
    forged: form.has('forged'),
  };
}
