/** Mails that are stored by one statement, or read in one transaction: one commit for all of them. */
const mailsMax = 32;
/** Their bytes together, which are in memory several times meanwhile; a mail that has more goes by itself. */
const bytesMax = 1024 * 1024;

/** Takes the next batch off the front of those that wait. */
export function takeBatch<Mail extends { bytes: number }>(waiting: Mail[]): Mail[] {
  let bytes = 0;
  const beyond = waiting.findIndex((mail, place) => {
    bytes += mail.bytes;
    return place === mailsMax || (place > 0 && bytes > bytesMax);
  });
  return waiting.splice(0, beyond === -1 ? waiting.length : beyond);
}
