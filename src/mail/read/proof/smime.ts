import type { Certificate, ContentInfo, SignedData } from 'pkijs';
import { bareAddress } from '#mail/read/message/headers.ts';

/** A parsed S/MIME message (RFC 8551): signed, with the content if embedded, or encrypted. */
type Cms =
  | { is: 'signed'; content: Uint8Array | null; verify: (detached: Uint8Array | null) => Promise<SignatureCheck> }
  | { is: 'encrypted' };

export interface SignatureCheck {
  /**
   * `fits`: the signature matches the content. `altered`: it does not. `unknown`: no certificate, or a method that proves
   * nothing.
   */
  result: 'fits' | 'altered' | 'unknown';
  /** The addresses in the signer's certificate, lower case. The issuer is not checked: anyone can issue one. */
  addresses: string[];
}

/** Parses a CMS structure; null if it is not one. The library is loaded on first use. */
export async function readCms(bytes: Uint8Array): Promise<Cms | null> {
  const pkijs = await import('pkijs');
  try {
    const info = pkijs.ContentInfo.fromBER(Uint8Array.from(bytes).buffer);
    if (encryptedTypes.has(info.contentType)) return { is: 'encrypted' };
    return info.contentType === signedType ? readSigned(pkijs, info) : null;
  } catch {
    return null;
  }
}

const signedType = '1.2.840.113549.1.7.2';
const dataType = '1.2.840.113549.1.7.1';
// EnvelopedData (RFC 5652 6) and AuthEnvelopedData (RFC 5083).
const encryptedTypes = new Set(['1.2.840.113549.1.7.3', '1.2.840.113549.1.9.16.1.23']);

/** Null for a bag of certificates, which has no signature. */
function readSigned(pkijs: typeof import('pkijs'), info: ContentInfo): Cms | null {
  const signed = new pkijs.SignedData({ schema: info.content });
  if (signed.signerInfos.length === 0) return null;
  const within = signed.encapContentInfo.eContent;
  const content = within ? new Uint8Array(within.getValue()) : null;
  return {
    is: 'signed',
    content,
    async verify(detached) {
      // A detached signature with embedded content would be checked against that, and prove nothing about the message.
      if ((detached === null) !== (content !== null)) return unknown;
      return checkSigners(pkijs, signed, Uint8Array.from(detached ?? content!).buffer);
    },
  };
}

const unknown: SignatureCheck = { result: 'unknown', addresses: [] };
/** A second signature comes only from a gateway. */
const signersMax = 4;

/** Uses the first signer that can be checked. */
async function checkSigners(
  pkijs: typeof import('pkijs'),
  signed: SignedData,
  data: ArrayBuffer,
): Promise<SignatureCheck> {
  if (signed.encapContentInfo.eContentType !== dataType) return unknown;
  for (const [signer, { digestAlgorithm }] of signed.signerInfos.slice(0, signersMax).entries()) {
    if (!soundDigests.has(digestAlgorithm.algorithmId)) continue;
    const check = await checkSigner(pkijs, signed, signer, data);
    if (check.result !== 'unknown') return check;
  }
  return unknown;
}

// SHA-256, SHA-384, SHA-512. MD5 and SHA-1 digests can match other content.
const soundDigests = new Set(['2.16.840.1.101.3.4.2.1', '2.16.840.1.101.3.4.2.2', '2.16.840.1.101.3.4.2.3']);

async function checkSigner(
  pkijs: typeof import('pkijs'),
  signed: SignedData,
  signer: number,
  data: ArrayBuffer,
): Promise<SignatureCheck> {
  try {
    const { signatureVerified, signerCertificate } = await signed.verify({ signer, data, extendedMode: true });
    const addresses = signerCertificate ? addressesIn(signerCertificate) : [];
    return { result: signatureVerified ? 'fits' : 'altered', addresses };
  } catch (error) {
    const isAltered = error instanceof pkijs.SignedDataVerifyError && /digest doesn't match/i.test(error.message);
    return isAltered ? { result: 'altered', addresses: [] } : unknown;
  }
}

const emailAttribute = '1.2.840.113549.1.9.1';
const alternativeNames = '2.5.29.17';
const rfc822Name = 1;

/** RFC 8550 3: the alternative names, and in old certificates the subject. */
function addressesIn({ subject, extensions = [] }: Certificate): string[] {
  const inSubject = subject.typesAndValues
    .filter(({ type }) => type === emailAttribute)
    .map(({ value }) => String(value.valueBlock.value));
  const inNames = extensions
    .filter(({ extnID }) => extnID === alternativeNames)
    .flatMap(({ parsedValue }) => (parsedValue as { altNames?: { type: number; value: unknown }[] })?.altNames ?? [])
    .flatMap(({ type, value }) => (type === rfc822Name && typeof value === 'string' ? [value] : []));
  return [...inNames, ...inSubject].map(bareAddress).filter((address) => address !== null);
}
