import { failedRecipients, namedInText } from '#mail/read/automatic/failed-recipients.ts';
import { isGivenUp } from '#mail/read/automatic/final-words.ts';
import { returnedMessageId } from '#mail/read/automatic/returned-mail.ts';
import { statusIn } from '#mail/read/automatic/status-code.ts';
import type { Traits } from '#mail/read/automatic/traits.ts';
import { bareAddress, type Headers, headerOf, readHeaderBlock, wordOf } from '#mail/read/message/headers.ts';
import type { Bounce } from '#mail/read/message/message.ts';

/** What a delivery status (RFC 3464) says: a failure or a delay, or null where the mail arrived. */
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

/** A delivery status has one block about the message and one for each recipient. Some programs write a single block. */
function recipientBlocks(status: string): Headers[] {
  const blocks = status
    .trimStart()
    .split(/\r?\n[ \t]*\r?\n/)
    .map(readHeaderBlock);
  return blocks.filter(
    (block) => block.has('action') || block.has('final-recipient') || block.has('original-recipient'),
  );
}

/** `expired` is no action of RFC 3464, but gateways write it. */
function isFailure(block: Headers): boolean {
  return ['failed', 'failure', 'expired'].includes(wordOf(block, 'action'));
}

function hasArrived(block: Headers): boolean {
  return ['delivered', 'relayed', 'expanded', 'deliverable'].includes(wordOf(block, 'action'));
}

/** The relay gave up, whatever the code: a mail that expired after days of 4.4.1 is as lost as one to an unknown address. */
function isPermanent(told: Headers | undefined, code: string | null, traits: Traits): boolean {
  const action = told ? wordOf(told, 'action') : '';
  if (told && isFailure(told)) return true;
  if (action === 'delayed') return false;
  return code?.startsWith('5') === true || isGivenUp(traits, code);
}

/** RFC 3463 3.1: x.0.0 says no more than its class, so what the other server said is worth more. */
function statusOf(block: Headers): string | null {
  const status = statusIn(headerOf(block, 'status') ?? '');
  const said = statusIn(headerOf(block, 'diagnostic-code') ?? '');
  const isVague = status?.endsWith('.0.0') && said !== null && said[0] === status[0];
  return status === null || isVague ? said : status;
}

/** The original recipient is the address that we wrote to; the final one may be where a forward led. */
const recipientFields = ['original-recipient', 'x-original-recipient', 'final-recipient', 'x-actual-recipient'];

function recipientsNamed(blocks: Headers[], told: Headers | undefined, traits: Traits): string[] {
  if (told === undefined) return failedRecipients(traits);
  const failed = [told, ...blocks.filter((block) => block !== told && isFailure(block))];
  const structured = failed.flatMap(addressesIn);
  if (structured.length === 0) return failedRecipients(traits);
  // The text may name the address that a forward or a gateway rewrote, but not one whose mail arrived.
  const others = new Set(blocks.filter((block) => !failed.includes(block)).flatMap(addressesIn));
  return [...new Set([...structured, ...namedInText(traits).filter((address) => !others.has(address))])];
}

function addressesIn(block: Headers): string[] {
  return recipientFields.flatMap((field) => addressIn(headerOf(block, field) ?? '') ?? []);
}

/** The address of a field, `rfc822; a@b`. An X.400 address or the name of a user is no address of mail. */
export function addressIn(field: string): string | null {
  const typed = (field.split(';').at(-1) ?? '').trim();
  return bareAddress((/<([^<>]{1,320})>/.exec(typed)?.[1] ?? typed).replace(/^(?:mailto|smtp):/i, ''));
}
