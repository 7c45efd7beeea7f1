import type { Generated } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import type { MailFindings } from '#domain/intake/intake.ts';
import type { Json } from '#store/schema/json-column.ts';

export type Outcome = 'opened' | 'continued' | 'held' | 'automatic' | 'refused' | 'parked';

export interface IncomingMailsTable {
  id: string;
  deskId: string;
  mailbox: string;
  fingerprint: Buffer;
  receivedAt: Instant;
  storedAt: Generated<Instant>;
  envelopeFrom: string | null;
  /** Null if it equals the mailbox; otherwise the bounce address of one letter. */
  envelopeTo: string | null;
  messageId: string | null;
  fromAddress: string | null;
  /** Empty if the bytes are in the storage, or if they named an erased person. */
  raw: Buffer;
  storedSha256: Generated<string | null>;
  storedBytes: Generated<number | null>;
  outcome: Outcome | null;
  automatic: 'autoReply' | 'bounce' | 'report' | 'receipt' | 'list' | null;
  bounce: Json<{ permanent: boolean; status: string | null }> | null;
  /** Result of its S/MIME or PGP signature, or that it is encrypted; null for most mails. */
  protection: 'signatureValid' | 'signatureBroken' | 'signatureUnverified' | 'encrypted' | null;
  ticketId: string | null;
  entryId: string | null;
  reason: Json<{ code: string; [fact: string]: string }> | null;
  attempts: Generated<number>;
  /** Result of its DKIM signatures; null if not checked. */
  dkim: 'unchecked' | 'pass' | 'fail' | 'unknown' | 'none' | null;
  /** The signing domain, if the check passed. */
  dkimDomain: string | null;
  findings: Json<MailFindings> | null;
}
