/** How the letters of a desk are signed (RFC 6376, 8463). */
export interface SignaturePlan {
  domain: string;
  /** One of several keys of a domain, so that another can follow it. */
  selector: string;
}

export type SignatureProblem = 'domain' | 'selector' | 'key';

const label = /^(?!-)[a-z\d-]{1,63}(?<!-)$/;

/**
 * What of it cannot be meant. A signature helps a letter only where its domain is that of the sender's address or one above
 * it (RFC 7489, 3.1.1). Nothing gets in that could end a tag of the header (attack 18).
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

/** Where the key is published (RFC 6376, 3.6.2.1). */
export function keyRecordName({ domain, selector }: SignaturePlan): string {
  return `${selector}._domainkey.${domain}`;
}

/** What is published there; `publicKey` is base64 as the record has it (RFC 6376, 3.6.1). */
export function keyRecord(algorithm: 'rsa-sha256' | 'ed25519-sha256', publicKey: string): string {
  return `v=DKIM1; k=${algorithm === 'rsa-sha256' ? 'rsa' : 'ed25519'}; p=${publicKey}`;
}

/** The key that a published record gives, without the blanks that it may be folded with; null is none. */
export function keyInRecord(record: string): string | null {
  const tags = record.split(';').map((tag) => tag.trim());
  const version = tags.find((tag) => /^v\s*=/i.test(tag));
  if (version && !/^v\s*=\s*DKIM1$/i.test(version)) return null;
  const key = tags.find((tag) => /^p\s*=/.test(tag))?.replace(/^p\s*=/, '') ?? '';
  return key.replace(/\s+/g, '') || null;
}
