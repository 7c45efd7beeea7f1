import type { Database } from '#store/database.ts';
import { type NewIncomingMail, storeMails } from '#store/incoming-mails.ts';
import { takeBatch } from '#store/take-batch.ts';

/** Where a mail is kept: its id, or that of the same mail to the same desk that is there already. */
export interface StoredMail {
  id: string;
  isNew: boolean;
}

export type StoreMail = (mail: NewIncomingMail) => Promise<StoredMail>;

/**
 * Stores mails durably. Those that come while others are being committed wait for each other and are one commit; a mail
 * that comes alone waits for nobody.
 */
export function openMailStore(db: Database): StoreMail {
  const waiting: Call[] = [];
  let busy = false;

  async function storeAll(): Promise<void> {
    busy = true;
    while (waiting.length > 0) await storeTogether(db, takeBatch(waiting));
    busy = false;
  }

  return (mail) =>
    new Promise((resolve, reject) => {
      waiting.push({ mail, bytes: mail.raw.byteLength, resolve, reject });
      if (!busy) void storeAll();
    });
}

interface Call {
  mail: NewIncomingMail;
  bytes: number;
  resolve(stored: StoredMail): void;
  reject(error: unknown): void;
}

/** One that cannot be stored keeps no other from it. */
async function storeTogether(db: Database, calls: Call[]): Promise<void> {
  const mails = calls.map(({ mail }) => mail);
  try {
    const stored = await storeMails(db, mails);
    for (const [place, call] of calls.entries()) call.resolve(stored[place]!);
  } catch (error) {
    if (calls.length === 1) return calls[0]!.reject(error);
    for (const call of calls) await storeTogether(db, [call]);
  }
}
