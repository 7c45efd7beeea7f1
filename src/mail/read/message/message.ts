import type { Language } from '#domain/language.ts';
import type { Authentication } from '#mail/read/message/authentication.ts';

/** What kind of automatic mail it is, if any. `list` came through a mailing list or in bulk, and opens a ticket. */
export type Automatic = 'autoReply' | 'bounce' | 'report' | 'receipt' | 'list';

/**
 * Why nothing automatic answers a mail that opens or joins a ticket: it came through a list or in bulk, nobody reads its
 * sender's mailbox, or it asks for no automatic answer.
 */
export type UnansweredBecause = 'list' | 'noReply' | 'suppressed';

/**
 * How a mail is protected, as far as its bytes prove it. `signatureValid`: an S/MIME signature fits the content as it came and
 * its certificate names the sender's address; who issued the certificate is not checked, so that it proves no identity (R23).
 * `signatureBroken`: the content is not what was signed. `signatureUnverified`: signed, and neither can be told, as with PGP.
 */
export const protections = ['signatureValid', 'signatureBroken', 'signatureUnverified', 'encrypted'] as const;
export type Protection = (typeof protections)[number];

export interface Bounce {
  /** 5.x.x, or words that say so. A temporary bounce is a delay: the relay still tries. */
  permanent: boolean;
  /** Enhanced status code (RFC 3463), `5.1.1`; null when the bounce names none. */
  status: string | null;
  /** Message-ID of the mail that bounced, from its returned headers. */
  originalMessageId: string | null;
  /** The address that could not be reached, lower case: the surest of those named. */
  recipient: string | null;
  /** Every address that the report names as failed, lower case. */
  named: string[];
}

export interface Correspondent {
  /** Bare address, lower case. */
  address: string;
  /** Display name, decoded; empty when there is none. */
  name: string;
}

export interface MailAttachment {
  /** Safe to show: decoded, without path, control or direction characters. Null when the part has no name. */
  name: string | null;
  /** Media type in lower case, as the sender says: never trusted. */
  type: string;
  content: Uint8Array;
  /** Shown within the text, by its Content-ID. */
  inline: boolean;
  /** Without angle brackets. */
  contentId: string | null;
}

/** One mail, read. Message-IDs stand as in the header, with angle brackets; addresses are bare and lower case. */
export interface ParsedMessage {
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  /** The Date header as an ISO 8601 instant in UTC: the sender's claim, never a deadline (R19). */
  date: string | null;
  from: Correspondent | null;
  /** Shown to agents, never an identity (R23). */
  replyTo: Correspondent | null;
  sender: Correspondent | null;
  /** The envelope sender; `''` is the empty one of bounces, null when no header tells. */
  returnPath: string | null;
  /** To whom the envelope brought it, as far as anything tells: the channel, then what MTAs wrote. Never proved. */
  deliveredTo: string[];
  to: string[];
  cc: string[];
  subject: string;
  /** The whole text, from the HTML when there is no plain part. */
  text: string;
  /** The HTML as sent, unsafe; `sanitise` makes it safe to show. */
  html: string | null;
  /** True if the HTML says more than its text: tables, or a newsletter. Never true for an answer. */
  readsAsHtml: boolean;
  /** What the person wrote now: without quotes and signatures, whole when in doubt. */
  replyText: string;
  /** The folded signature or footer holds sentences, perhaps to the desk. */
  saysMore: boolean;
  attachments: MailAttachment[];
  contentLanguage: Language | null;
  /** Detected in the reply text, only when sure (R27). */
  language: Language | null;
  automatic: Automatic | null;
  bounce: Bounce | null;
  unanswered: UnansweredBecause | null;
  authentication: Authentication;
  /** Null when the mail is neither signed nor encrypted. The signature itself is no attachment; what is encrypted is one. */
  protection: Protection | null;
}

/** Why a mail cannot be read. It is kept as it came, and parked for an agent (R1). */
export const unreadableReasons = [
  'empty',
  'notAMessage',
  'messageTooLarge',
  'headersTooLarge',
  'tooManyParts',
  'nestedTooDeep',
  'tooManyAddresses',
  'tooManyAttachments',
  'attachmentsTooLarge',
  'lineTooLong',
  'tookTooLong',
  'malformed',
] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

export interface ParseOptions {
  /** BELFRY_AUTHSERV_ID: whose Authentication-Results count. Without it no sender is proved. */
  authservId?: string | undefined;
  /** The envelope sender when the channel knows it, `''` for the empty one; else the Return-Path header tells. */
  envelopeFrom?: string | null | undefined;
  /** The envelope recipient, where the channel knows it; headers that MTAs write tell it too. */
  envelopeTo?: string | null | undefined;
  /** The texts of our letters that the mail answers, the newest first: its reply is what differs from them. */
  letters?: readonly string[] | undefined;
}

export type Parsing = { message: ParsedMessage } | { unreadable: UnreadableReason };
