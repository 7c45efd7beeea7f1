import { failedRecipients, namedInText } from '#mail/read/automatic/failed-recipients.ts';
import { isGivenUp } from '#mail/read/automatic/final-words.ts';
import { returnedMessageId } from '#mail/read/automatic/returned-mail.ts';
import { statusIn } from '#mail/read/automatic/status-code.ts';
import type { Traits } from '#mail/read/automatic/traits.ts';
import { bareAddress, type Headers, headerOf, readHeaderBlock, wordOf } from '#mail/read/message/headers.ts';
import type { Bounce } from '#mail/read/message/message.ts';

/** The failure or delay in a delivery status (RFC 3464); null if the mail arrived. */
export function readDeliveryStatus(statuses: readonly string[], traits: Traits): Bounce | null {
  const recipients = statuses.map(recipientBlocks).find((blocks) => blocks.length > 0) ?? [];
  const told = recipients.find(isFailure) ?? recipients.find((block) => !hasArrived(block)) ?? recipients[0];
  if (told !== undefined && hasArrived(told)) return null;
  const code = told ? statusOf(told) : statusIn(traits.text);
  const named = recipientsNamed(recipients, told, traits);
  return {
    permanent: isPermanent(told, code, traits),
    status: code,
    originalMessageId: returnedMessageId(traits),
    recipient: named[0] ?? null,
    named,
  };
}

/** A delivery status has one block for the message and one per recipient. Some programs write a single block. */
function recipientBlocks(status: string): Headers[] {
  const blocks = status
    .trimStart()
    .split(/\r?\n[ \t]*\r?\n/)
    .map(readHeaderBlock);
  return blocks.filter(
    (block) => block.has('action') || block.has('final-recipient') || block.has('original-recipient'),
  );
}

/** `expired` is not an RFC 3464 action, but gateways write it. */
function isFailure(block: Headers): boolean {
  return ['failed', 'failure', 'expired'].includes(wordOf(block, 'action'));
}

function hasArrived(block: Headers): boolean {
  return ['delivered', 'relayed', 'expanded', 'deliverable'].includes(wordOf(block, 'action'));
}

/** If the relay gave up, the code does not matter: a mail that expired after days of 4.4.1 is lost too. */
function isPermanent(told: Headers | undefined, code: string | null, traits: Traits): boolean {
  const action = told ? wordOf(told, 'action') : '';
  if (told && isFailure(told)) return true;
  if (action === 'delayed') return false;
  return code?.startsWith('5') === true || isGivenUp(traits, code);
}

/** RFC 3463 3.1: x.0.0 gives only the class, so the remote server's code is better. */
function statusOf(block: Headers): string | null {
  const status = statusIn(headerOf(block, 'status') ?? '');
  const said = statusIn(headerOf(block, 'diagnostic-code') ?? '');
  const isVague = status?.endsWith('.0.0') && said !== null && said[0] === status[0];
  return status === null || isVague ? said : status;
}

/** The original recipient is the address that we wrote to; the final one may be the target of a forward. */
const recipientFields = ['original-recipient', 'x-original-recipient', 'final-recipient', 'x-actual-recipient'];

function recipientsNamed(blocks: Headers[], told: Headers | undefined, traits: Traits): string[] {
  if (told === undefined) return failedRecipients(traits);
  const failed = [told, ...blocks.filter((block) => block !== told && isFailure(block))];
  const structured = failed.flatMap(addressesIn);
  if (structured.length === 0) return failedRecipients(traits);
  // The text may name an address rewritten by a forward or gateway. Exclude addresses that did get the mail.
  const others = new Set(blocks.filter((block) => !failed.includes(block)).flatMap(addressesIn));
  return [...new Set([...structured, ...namedInText(traits).filter((address) => !others.has(address))])];
}

function addressesIn(block: Headers): string[] {
  return recipientFields.flatMap((field) => addressIn(headerOf(block, field) ?? '') ?? []);
}

/** The address in a field such as `rfc822; a@b`; null if it is an X.400 address or a user name. */
export function addressIn(field: string): string | null {
  const typed = (field.split(';').at(-1) ?? '').trim();
  return bareAddress((/<([^<>]{1,320})>/.exec(typed)?.[1] ?? typed).replace(/^(?:mailto|smtp):/i, ''));
}
