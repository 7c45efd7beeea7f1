import { bareAddress } from '#mail/read/message/headers.ts';
import type { Bounce } from '#mail/read/message/message.ts';

/** A sending service's notice about a mail that it accepted. Amazon's is JSON within a mail. */
export interface ServiceNotice {
  kind: 'bounce' | 'receipt' | 'report';
  /** Null if the notice reports no failure. */
  bounce: Bounce | null;
}

/**
 * Reads a notice of Amazon SES ("Contents of Amazon SNS notifications"); null if the text is not one. No person's text starts
 * like this. Gateways break its single line, so it is matched by pattern instead of parsed as JSON.
 */
export function readServiceNotice(mail: string): ServiceNotice | null {
  const text = withoutEnvelope(mail);
  const told = /^\s{0,8}\{\s{0,8}"(?:notification|event)Type"\s{0,3}:\s{0,3}"(\w{1,20})"/.exec(text)?.[1];
  if (told === undefined) return null;
  if (told === 'Delivery') return { kind: 'receipt', bounce: null };
  if (told !== 'Bounce') return { kind: 'report', bounce: null };
  const says = (name: string) => new RegExp(`"${name}"\\s{0,3}:\\s{0,3}"([^"\\n]{1,998})"`).exec(text)?.[1] ?? null;
  const named = [...text.matchAll(/"emailAddress"\s{0,3}:\s{0,3}"([^"\n]{1,320})"/g)].flatMap(
    ([, address]) => bareAddress(address!) ?? [],
  );
  return {
    kind: 'bounce',
    bounce: {
      permanent: says('bounceType') === 'Permanent',
      status: says('status'),
      // The notice's "messageId" is the service's own, so it is no use here.
      originalMessageId:
        /"name"\s{0,3}:\s{0,3}"Message-ID",\s{0,3}"value"\s{0,3}:\s{0,3}"(<[^"<>\s]{1,998}>)"/i.exec(text)?.[1] ?? null,
      recipient: named[0] ?? null,
      named: [...new Set(named)],
    },
  };
}

/** The notice may also be a string with escaped quotes inside a JSON envelope. */
function withoutEnvelope(mail: string): string {
  if (!/^\s{0,8}\{\s{0,8}"Type"\s{0,3}:\s{0,3}"Notification"/.test(mail)) return mail;
  const plain = mail.replaceAll('\\"', '"');
  return plain.slice(Math.max(0, plain.search(/\{\s{0,8}"(?:notification|event)Type"/)));
}
