import type { Language } from '#domain/language.ts';
import type { Authentication } from '#mail/read/message/authentication.ts';

/** The kind of automatic mail. `list` came through a mailing list or in bulk, and opens a ticket. */
export type Automatic = 'autoReply' | 'bounce' | 'report' | 'receipt' | 'list';

/**
 * Why a mail that opens or joins a ticket gets no automatic reply: it is list or bulk mail, its sender's mailbox is not read, or
 * it asks for none.
 */
export type UnansweredBecause = 'list' | 'noReply' | 'suppressed';

/**
 * How a mail is protected, as far as its bytes prove it. `signatureValid`: an S/MIME signature matches the content, and its
 * certificate names the sender's address. The issuer is not checked, so it proves no identity (R23). `signatureBroken`: the
 * content was changed after signing. `signatureUnverified`: signed but not verifiable, such as PGP.
 */
const protections = ['signatureValid', 'signatureBroken', 'signatureUnverified', 'encrypted'] as const;
export type Protection = (typeof protections)[number];

export interface Bounce {
  /** 5.x.x, or words that say so. A temporary bounce is a delay: the relay keeps trying. */
  permanent: boolean;
  /** Enhanced status code (RFC 3463), `5.1.1`; null if the bounce has none. */
  status: string | null;
  /** Message-ID of the bounced mail, from its returned headers. */
  originalMessageId: string | null;
  /** The most reliable failed address, lower case. */
  recipient: string | null;
  /** Every address that the report names as failed, lower case. */
  named: string[];
}

export interface Correspondent {
  /** Bare address, lower case. */
  address: string;
  /** Decoded display name; empty if missing. */
  name: string;
}

export interface MailAttachment {
  /** Safe to show: decoded, without path, control or direction characters. Null if the part has no name. */
  name: string | null;
  /** Media type in lower case as declared by the sender; never trusted. */
  type: string;
  content: Uint8Array;
  /** Shown inline in the text, by its Content-ID. */
  inline: boolean;
  /** Without angle brackets. */
  contentId: string | null;
}

/** A parsed mail. Message-IDs keep their angle brackets; addresses are bare and lower case. */
export interface ParsedMessage {
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  /** The Date header as an ISO 8601 instant in UTC. The sender sets it, so it never decides a deadline (R19). */
  date: string | null;
  from: Correspondent | null;
  /** Shown to agents, never an identity (R23). */
  replyTo: Correspondent | null;
  sender: Correspondent | null;
  /** The envelope sender; `''` is the empty one of bounces, null if no header has it. */
  returnPath: string | null;
  /** Envelope recipients from the channel, then from MTA headers. Not proved. */
  deliveredTo: string[];
  to: string[];
  cc: string[];
  subject: string;
  /** The whole text, converted from the HTML if there is no plain part. */
  text: string;
  /** The HTML as sent, unsafe; use `sanitise` before showing it. */
  html: string | null;
  /** True if the HTML adds to its text: tables, or a newsletter. Never true for a reply. */
  readsAsHtml: boolean;
  /** The new text without quotes and signatures; the whole text if in doubt. */
  replyText: string;
  /** The folded signature or footer has sentences that may be for the desk. */
  saysMore: boolean;
  /** An emoji that a mail program sent for a click on another mail. */
  isReaction: boolean;
  attachments: MailAttachment[];
  contentLanguage: Language | null;
  /** Detected in the reply text, only if certain (R27). */
  language: Language | null;
  automatic: Automatic | null;
  bounce: Bounce | null;
  unanswered: UnansweredBecause | null;
  authentication: Authentication;
  /** Null if the mail is neither signed nor encrypted. The signature is not an attachment; encrypted content is one. */
  protection: Protection | null;
}

/** Why a mail cannot be parsed. It is saved as it came and parked for an agent (R1). */
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
  /** BELFRY_AUTHSERV_ID: the authserv-id of trusted Authentication-Results. Without it no sender is proved. */
  authservId?: string | undefined;
  /** The envelope sender if the channel knows it, `''` for the empty one; else the Return-Path header is used. */
  envelopeFrom?: string | null | undefined;
  /** The envelope recipient if the channel knows it; MTA headers are used too. */
  envelopeTo?: string | null | undefined;
  /** The texts of our letters that the mail answers, newest first. The parts that repeat them are quotes. */
  letters?: readonly string[] | undefined;
}

export type Parsing = { message: ParsedMessage } | { unreadable: UnreadableReason };
