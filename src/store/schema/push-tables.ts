import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { PushKind } from '#domain/push/push.ts';

/** Tables of web push. */
export interface PushSchema {
  pushSubscriptions: {
    id: string;
    personId: string;
    /** The session in which the person agreed; its end deletes the row. */
    sessionId: string;
    endpoint: string;
    p256dh: string;
    auth: string;
    kinds: PushKind[];
    /** The person agreed to see the number and the summary on a locked screen. */
    details: boolean;
    language: Language;
    /** The user agent, to recognise the device in the list. */
    device: string;
    createdAt: Instant;
  };
}
