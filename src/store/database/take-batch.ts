/** Mails stored in one statement or read in one transaction, with one commit. */
const mailsMax = 32;
/** Bytes of one batch, which are in memory several times meanwhile; a larger mail goes alone. */
const bytesMax = 1024 * 1024;

/** Removes the next batch from the front of the waiting mails. */
export function takeBatch<Mail extends { bytes: number }>(waiting: Mail[]): Mail[] {
  let bytes = 0;
  const beyond = waiting.findIndex((mail, place) => {
    bytes += mail.bytes;
    return place === mailsMax || (place > 0 && bytes > bytesMax);
  });
  return waiting.splice(0, beyond === -1 ? waiting.length : beyond);
}
