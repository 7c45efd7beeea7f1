/** Every limit on a mail, with its reason. A mail that breaks one is kept as it came, and parked for an agent (R1). */

const mebibyte = 1024 * 1024;

/** The contract with senders. LMTP refuses more with 552 before it fills memory. */
export const messageBytesMax = 50 * mebibyte;

/** Mail programs write up to a few kilobytes a part and gateways add tens of trace headers; a mebibyte is an attack. */
export const headerBytesMax = 1 * mebibyte;

/** A long forwarded thread has tens of parts. Ten thousand empty ones are a bomb. */
export const partsMax = 1_000;

/** A signed forward of a forward with pictures nests about eight deep. */
export const nestingDepthMax = 30;

/** The largest office writes to some hundreds; each address costs a lookup. */
export const addressesMax = 2_000;

/** More files than a person attaches; a bank sends the statements of a day, some hundreds, one file an account. */
export const attachmentsMax = 500;

/** Decoded. base64 shrinks by a quarter, so that only a bomb decodes to more than the message's own limit. */
export const attachmentBytesMax = 50 * mebibyte;

/** RFC 5322 says 998, yet scripts send a whole attachment as one line of base64. Longer than this is an endless line. */
export const lineBytesMax = 16 * mebibyte;

/** RFC 5322's line. A longer subject ends in an ellipsis; the whole stands in the mail as it came. */
export const subjectCharsMax = 998;

/** A display name is shown in a list; the longest real ones name an office and its parent. */
export const nameCharsMax = 200;

/** File systems and downloads agree on 255 bytes; 200 characters leave room for a prefix. */
export const fileNameCharsMax = 200;

/** RFC 5321: 64 for the local part, 255 for the domain. */
export const addressCharsMax = 320;

/** A Message-ID is one line of a header. */
export const messageIdCharsMax = 998;

/** A thread of two hundred mails is long; the newest ids stand last and are kept. */
export const referencesMax = 200;

/** Quotes are searched for in this much; a longer text is kept whole, since it is a log and not a conversation. */
export const replyTextCharsMax = 200_000;

/** Languages show within a paragraph or two. */
export const languageCharsMax = 4_000;

/** PostgreSQL refuses a search vector beyond 1 MiB; 300,000 characters of the longest words stay below it. */
export const searchTextCharsMax = 300_000;

/** HTML beyond this is shown as its text: a browser tab of an agent has to stay quick. */
export const htmlCharsMax = 2_000_000;

/** Reports (DSN, feedback) are a few kilobytes; the returned message may be whole, and only its headers matter. */
export const reportCharsMax = 64 * 1024;

/** Lists and forwarders add two or three signatures; each costs the sender nothing and us a question to DNS. */
export const signaturesMax = 10;

/**
 * A resolver in the same network answers within a tenth of a second, one that asks the world within one. A mail whose key
 * is not there by then is read without it, as one of which nothing is known: it is late by this much at most.
 */
export const resolverMillisecondsMax = 2_000;

/** A domain whose name server did not answer is not waited for again so soon: whoever owns it could slow each mail down. */
export const unansweredMilliseconds = 60_000;

/** So many domains in a row without answer are no accident of theirs: our own resolver is away, and nobody waits for it. */
export const unansweredInARowMax = 4;

/** Domains that are remembered as silent; the oldest goes first. */
export const silentDomainsMax = 1_000;

/** Processor time: a mail of 50 MiB takes seconds on a slow machine. Beyond this it is one made to hold the reader. */
export const parseMillisecondsMax = 20_000;

/** Mails that take long and are read side by side: one that hangs must not hold the next. */
export const parseThreadsMax = 2;

/** Mails without files are some kilobytes; what is larger may take long, and is read where it can be stopped. */
export const lightBytesMax = 128 * 1024;

/** Tags of HTML in a mail that is read at once: a long newsletter has a thousand. */
export const lightTagsMax = 5_000;

/** Parts, lines of dashes among them. */
export const lightPartsMax = 50;

/** Unpacked. Pictures within make rich text large; what somebody wrote fits many times. */
export const richTextBytesMax = 8 * mebibyte;
