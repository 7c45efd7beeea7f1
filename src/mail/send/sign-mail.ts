import { Readable } from 'node:stream';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import type { Instant } from '#domain/instant.ts';
import type { DkimKey } from '#mail/send/dkim-key.ts';

/** The key, domain and selector that sign a letter. */
interface MailSigner extends Pick<DkimKey, 'algorithm' | 'privateKey'> {
  domain: string;
  selector: string;
}

/** Headers that a reader or mail program acts on. Systems on the way may add trace headers, so those are not signed. */
const signedHeaders = [
  ...['From', 'To', 'Subject', 'Date', 'Message-ID', 'In-Reply-To', 'References'],
  ...['Auto-Submitted', 'MIME-Version', 'Content-Type', 'Content-Transfer-Encoding', 'Content-Language'],
];

/**
 * The DKIM signature of a mail, as a header line to prepend (RFC 6376). Throws if the key cannot sign, so no letter goes out
 * unsigned by mistake.
 */
export async function signMail(pieces: readonly Uint8Array[], signer: MailSigner, at: Instant): Promise<Uint8Array> {
  const { domain: signingDomain, selector, algorithm, privateKey } = signer;
  const key = { signingDomain, selector, algorithm, privateKey, headerList: signedHeaders };
  const options = { ...key, canonicalization: 'relaxed/relaxed', signTime: new Date(at), signatureData: [key] };
  const { signatures, errors } = await dkimSign(Readable.from(pieces), options);
  if (signatures === '') throw errors[0]?.err ?? new Error('The key cannot sign.');
  return Buffer.from(signatures);
}
