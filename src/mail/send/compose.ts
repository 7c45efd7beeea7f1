import MailComposer from 'nodemailer/lib/mail-composer';
import type { Instant } from '#domain/instant.ts';
import { contentId } from '#mail/letters/draw/rich-words.ts';
import type { Letter, LetterKind, WrittenLetter } from '#mail/letters/letter.ts';
import { flow } from '#mail/read/message/flowed.ts';
import { attachmentsMax, messageIdCharsMax, referencesMax } from '#mail/read/message/limits.ts';
import { inSlices } from '#mail/send/in-slices.ts';

/** A file that goes with a letter. */
export interface OutgoingAttachment {
  name: string;
  type: string;
  content: Uint8Array;
  /** The id by which the HTML part shows it within the words (RFC 2392). */
  shownAs?: string;
}

export interface Composition {
  letter: Letter;
  words: WrittenLetter;
  /** One recipient a mail, so that its Message-ID can be bound to them. */
  to: string;
  /** Signed, with angle brackets. */
  messageId: string;
  /** Desk time. */
  date: Instant;
  /** Message-IDs of the thread with this address, oldest first; the last is the one answered. */
  thread: string[];
  attachments: OutgoingAttachment[];
}

/** Returns the header lines that sign a mail, given as pieces in their order; empty where the mail stays unsigned. */
export type SignPieces = (pieces: readonly Uint8Array[]) => Promise<Uint8Array>;

/**
 * Composes the very bytes that are kept and sent, also when they are sent again (R26). They are joined once, after `sign`.
 * A line break in anything that becomes a header throws: no such value comes from a person unchecked (attack 18).
 */
export async function composeMail(composition: Composition, sign?: SignPieces): Promise<Uint8Array> {
  const { letter, words, to, messageId, date, attachments } = composition;
  const thread = composition.thread.slice(-referencesMax);
  [to, messageId, words.subject, letter.desk.mailbox, letter.desk.names[letter.language], ...thread].forEach(
    refuseBreak,
  );
  [messageId, ...thread].forEach(checkMessageId);
  if (attachments.length > attachmentsMax) throw new RangeError('too many attachments');
  const message = new MailComposer({
    from: { name: letter.desk.names[letter.language], address: letter.desk.mailbox },
    to: { name: '', address: to },
    subject: words.subject,
    messageId,
    inReplyTo: thread.at(-1),
    references: thread,
    date: new Date(date),
    headers: automaticHeaders(letter),
    // The better part stands last (RFC 2046 5.1.4).
    alternatives: [
      { contentType: 'text/plain; charset=utf-8; format=flowed', content: flow(words.text), ...readable },
      { contentType: 'text/html; charset=utf-8', content: words.html, ...readable },
    ],
    attachments: attachments.map(attached),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
  });
  const pieces: Buffer[] = await message.compile().createReadStream().toArray();
  return Buffer.concat(sign ? [await sign(pieces), ...pieces] : pieces);
}

const readable = { contentTransferEncoding: 'quoted-printable' } as const;

/** A notice by the clock or an answer by itself says so, and nothing answers it (RFC 3834). An agent's words do not. */
function automaticHeaders({ kind, language }: Letter): Record<string, string> {
  const submitted = submission[kind];
  return {
    ...(submitted ? { 'Auto-Submitted': submitted } : {}),
    'X-Auto-Response-Suppress': submitted ? 'All' : 'OOF, AutoReply',
    'Content-Language': language,
  };
}

const submission: Record<LetterKind, 'auto-replied' | 'auto-generated' | null> = {
  acknowledgement: 'auto-replied',
  followUp: 'auto-replied',
  held: 'auto-replied',
  split: 'auto-generated',
  rejoined: 'auto-generated',
  restored: 'auto-generated',
  reminder: 'auto-generated',
  closingNotice: 'auto-generated',
  closed: 'auto-generated',
  reopenedLate: 'auto-generated',
  dateMoved: 'auto-generated',
  takingPart: 'auto-generated',
  ticketLink: 'auto-replied',
  access: 'auto-generated',
  signInCode: 'auto-generated',
  providerCode: 'auto-generated',
  addressCode: 'auto-generated',
  invitation: 'auto-generated',
  testMail: 'auto-generated',
  signInNews: 'auto-generated',
  colleagueWrote: 'auto-generated',
  organisationTicket: 'auto-generated',
  escalation: 'auto-generated',
  staffNews: 'auto-generated',
  organisationDigest: 'auto-generated',
  knownIncident: 'auto-generated',
  erasure: 'auto-generated',
  answer: null,
  informationRequest: null,
};

function attached({ name, type, content, shownAs }: OutgoingAttachment) {
  [name, type].forEach(refuseBreak);
  return {
    filename: name,
    contentType: type,
    content: inSlices(content),
    ...(shownAs === undefined
      ? { contentDisposition: 'attachment' as const }
      : { contentDisposition: 'inline' as const, cid: contentId(shownAs) }),
    // A text of the sender's stays byte for byte; a message part may not be encoded (RFC 2046 5.2.1), so it is sent as bytes.
    contentTransferEncoding: 'base64',
    ...(type.startsWith('message/') ? { contentType: 'application/octet-stream' } : {}),
  };
}

function refuseBreak(value: string): void {
  if (/[\r\n\0]/.test(value)) throw new Error('a header value has a line break');
}

function checkMessageId(id: string): void {
  if (id.length > messageIdCharsMax || !/^<[^<>\s]+>$/.test(id)) throw new Error('not a Message-ID');
}
