import type { Headers } from '#mail/read/message/headers.ts';
import type { Correspondent, MailAttachment } from '#mail/read/message/message.ts';

/** What the classification looks at. */
export interface Traits {
  headers: Headers;
  from: Correspondent | null;
  /** `''` is the empty envelope sender, null when nothing tells. */
  returnPath: string | null;
  /** It came to an address that serves for bounces alone, as its shape says (bounce-address.ts). */
  atBounceAddress: boolean;
  subject: string;
  text: string;
  attachments: MailAttachment[];
}
