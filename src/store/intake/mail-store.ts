import type { Database, Handle } from '#store/database/database.ts';
import { together } from '#store/database/together.ts';
import { type NewIncomingMail, storeMails } from '#store/intake/incoming-mails.ts';

/** The id of a stored mail, or of its existing duplicate at the same desk. */
interface StoredMail {
  id: string;
  isNew: boolean;
}

export type StoreMail = (handle: Handle, mail: NewIncomingMail) => Promise<StoredMail>;

/** Stores mails durably. Mails that arrive together share one commit, unless a mail is part of a transaction. */
export function openMailStore(db: Database): StoreMail {
  const storeWithOthers = together(
    (mails: NewIncomingMail[]) => storeMails(db, mails),
    ({ raw }) => raw.byteLength,
  );
  return async (handle, mail) => (handle === db ? storeWithOthers(mail) : (await storeMails(handle, [mail]))[0]!);
}
