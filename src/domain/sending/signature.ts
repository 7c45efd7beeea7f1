/** How a desk's letters are signed (RFC 6376, 8463). */
export interface SignaturePlan {
  domain: string;
  /** Selects one of a domain's keys, so that keys can be rotated. */
  selector: string;
}

export type SignatureProblem = 'domain' | 'selector' | 'key';

const label = /^(?!-)[a-z\d-]{1,63}(?<!-)$/;

/**
 * Returns the invalid settings. A signature only helps if its domain is the sender's domain or a parent of it (RFC 7489, 3.1.1).
 * It refuses characters that could end a header tag (attack 18).
 */
export function signatureProblems({ domain, selector }: SignaturePlan, mailbox: string): ('domain' | 'selector')[] {
  const ofMailbox = mailbox.split('@').at(-1)!.toLowerCase();
  const isOurs = ofMailbox === domain || ofMailbox.endsWith(`.${domain}`);
  return [
    ...(isName(domain) && domain.includes('.') && isOurs ? [] : ['domain' as const]),
    ...(isName(selector) ? [] : ['selector' as const]),
  ];
}

function isName(name: string): boolean {
  return name.length <= 200 && name.split('.').every((each) => label.test(each));
}

/** Returns the DNS name under which the key is published (RFC 6376, 3.6.2.1). */
export function keyRecordName({ domain, selector }: SignaturePlan): string {
  return `${selector}._domainkey.${domain}`;
}

/** Returns the DNS record of the key; `publicKey` is base64 (RFC 6376, 3.6.1). */
export function keyRecord(algorithm: 'rsa-sha256' | 'ed25519-sha256', publicKey: string): string {
  return `v=DKIM1; k=${algorithm === 'rsa-sha256' ? 'rsa' : 'ed25519'}; p=${publicKey}`;
}

/** Returns the key in a published record without folding spaces; null if missing. */
export function keyInRecord(record: string): string | null {
  const tags = record.split(';').map((tag) => tag.trim());
  const version = tags.find((tag) => /^v\s*=/i.test(tag));
  if (version && !/^v\s*=\s*DKIM1$/i.test(version)) return null;
  const key = tags.find((tag) => /^p\s*=/.test(tag))?.replace(/^p\s*=/, '') ?? '';
  return key.replace(/\s+/g, '') || null;
}
