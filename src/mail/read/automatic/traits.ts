import type { Headers } from '#mail/read/message/headers.ts';
import type { Correspondent, MailAttachment } from '#mail/read/message/message.ts';

/** The input of the classification. */
export interface Traits {
  headers: Headers;
  from: Correspondent | null;
  /** `''` is the empty envelope sender; null if unknown. */
  returnPath: string | null;
  /** True if a recipient has the form of a bounce address (bounce-address.ts). */
  atBounceAddress: boolean;
  subject: string;
  text: string;
  attachments: MailAttachment[];
}
