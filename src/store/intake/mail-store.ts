import type { Database, Handle } from '#store/database/database.ts';
import { together } from '#store/database/together.ts';
import { type NewIncomingMail, storeMails } from '#store/intake/incoming-mails.ts';

/** Where a mail is kept: its id, or that of the same mail to the same desk that is there already. */
export interface StoredMail {
  id: string;
  isNew: boolean;
}

export type StoreMail = (handle: Handle, mail: NewIncomingMail) => Promise<StoredMail>;

/** Stores mails durably; those that come at the same moment are one commit, unless one is part of a transaction. */
export function openMailStore(db: Database): StoreMail {
  const storeWithOthers = together(
    (mails: NewIncomingMail[]) => storeMails(db, mails),
    ({ raw }) => raw.byteLength,
  );
  return async (handle, mail) => (handle === db ? storeWithOthers(mail) : (await storeMails(handle, [mail]))[0]!);
}
