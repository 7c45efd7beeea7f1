/** All limits on a mail, with their reasons. A mail that exceeds one is saved as it came and parked for an agent (R1). */

const mebibyte = 1024 * 1024;

/** The limit promised to senders. LMTP refuses more with 552 before it fills memory. */
export const messageBytesMax = 50 * mebibyte;

/** Mail programs write up to a few kilobytes per part, and gateways add tens of trace headers; a mebibyte is an attack. */
export const headerBytesMax = 1 * mebibyte;

/** A long forwarded thread has tens of parts. Ten thousand empty ones are a bomb. */
export const partsMax = 1_000;

/** A signed forward of a forward with pictures nests about eight deep. */
export const nestingDepthMax = 30;

/** The largest office writes to some hundreds; each address costs a lookup. */
export const addressesMax = 2_000;

/** More files than a person attaches. A bank sends its daily statements as hundreds of files, one per account. */
export const attachmentsMax = 500;

/** Decoded. Base64 shrinks by a quarter when decoded, so only a bomb exceeds the message limit. */
export const attachmentBytesMax = 50 * mebibyte;

/** RFC 5322 says 998, but scripts send a whole attachment as one base64 line. Anything longer is an endless line. */
export const lineBytesMax = 16 * mebibyte;

/** RFC 5322's line length. A longer subject ends in an ellipsis; the raw mail has all of it. */
export const subjectCharsMax = 998;

/** Lists show the display name; the longest real names contain an office and its parent. */
export const nameCharsMax = 200;

/** File systems and downloads agree on 255 bytes; 200 characters leave room for a prefix. */
export const fileNameCharsMax = 200;

/** RFC 5321: 64 for the local part, 255 for the domain. */
export const addressCharsMax = 320;

/** A Message-ID is one line of a header. */
export const messageIdCharsMax = 998;

/** A thread of two hundred mails is long. The newest ids come last and are used. */
export const referencesMax = 200;

/** Quotes are searched in this much. A longer text is saved whole, because it is a log, not a conversation. */
export const replyTextCharsMax = 200_000;

/** A paragraph or two is enough to detect a language. */
export const languageCharsMax = 4_000;

/** Larger HTML is shown as text, so that the agent's browser tab stays fast. */
export const htmlCharsMax = 2_000_000;

/** Reports (DSN, feedback) are a few kilobytes. They may return the whole message, but only its headers matter. */
export const reportCharsMax = 64 * 1024;

/** Lists and forwarders add two or three signatures. Each costs the sender nothing and us a DNS query. */
export const signaturesMax = 10;

/**
 * A resolver in the same network answers within a tenth of a second, one that asks the internet within a second. Without an
 * answer by then, the mail is treated as unverified, so DNS delays it by this much at most.
 */
export const resolverMillisecondsMax = 2_000;

/** A domain with an unresponsive name server is not queried again for this long; otherwise its owner could delay every mail. */
export const unansweredMilliseconds = 60_000;

/** This many domains in a row without an answer mean that our own resolver is down, so queries pause. */
export const unansweredInARowMax = 4;

/** Remembered unresponsive domains; the oldest is dropped first. */
export const silentDomainsMax = 1_000;

/** CPU time. A 50 MiB mail takes seconds on a slow machine; more means that it was made to block the parser. */
export const parseMillisecondsMax = 20_000;

/** Threads in each of two lanes, so that one mail that hangs does not block the next. */
export const parseThreadsMax = 2;

/** CPU time in the prompt lane. A mail of a mebibyte takes a fifth; a slower one was made so, and lets others pass. */
export const promptMilliseconds = 500;

/** Larger mails never enter the prompt lane: their bytes alone take as long as ten others. */
export const promptBytesMax = 1 * mebibyte;

/** Mails without files are a few kilobytes. Larger ones may be slow, and are parsed in a thread that can be stopped. */
export const lightBytesMax = 128 * 1024;

/** HTML tags in a mail parsed without a thread: a long newsletter has a thousand. */
export const lightTagsMax = 5_000;

/** Parts, counted with lines of dashes. */
export const lightPartsMax = 50;

/** Unpacked. Embedded pictures make rich text large; written text is much smaller. */
export const richTextBytesMax = 8 * mebibyte;
