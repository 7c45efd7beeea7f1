import type { ExampleOrder } from '#desk/letters/example-letter.ts';
import type { World } from '#desk/spine/world.ts';
import { accessSteps } from '#domain/access/steps.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { plusSeconds } from '#domain/instant.ts';
import type { LetterText } from '#domain/letters/texts.ts';
import { letterWords } from '#locales/admin/messages.ts';
import type { AccessLetter, AccessMatter } from '#mail/letters/letter.ts';

export type AccessText = Extract<LetterText, `access${string}`>;

/** An access letter for an invented request at an organisation that does not exist. */
export function exampleAccessLetter(world: World, order: ExampleOrder & { situation: AccessText }): AccessLetter {
  const { desk, language, situation } = order;
  const { requester } = letterWords[language].example;
  const matter = matterOf(order);
  // The reader is the person whose access it is, or the decider if somebody else asks.
  const recipientName = ['request', 'takenBack'].includes(matter.about) ? (order.agentName ?? requester) : requester;
  const urls = { ...world.accessUrls };
  const url: Partial<Record<AccessText, string>> = {
    accessProof: urls.standing(language, 'example'),
    accessReceived: urls.standing(language, 'example'),
    accessRequest: urls.request('example'),
    accessReminder: urls.request('example'),
    accessGranted: urls.portal(),
    accessGiven: urls.portal(),
    accessLent: urls.portal(),
  };
  return { kind: 'access', language, desk, recipientName, links: {}, matter, url: url[situation] ?? null };
}

function matterOf({ desk, language, situation, at }: ExampleOrder & { situation: AccessText }): AccessMatter {
  const { requester, organisation, reason, address, site } = letterWords[language].example;
  const what = { organisation, role: 'editor' as const, sites: [{ number: '1042', name: site }] };
  const asks = { name: requester, address, belongs: true, asked: reason };
  const desksAt = accessSteps(desk, at, 1).at(-1)!.at;
  const loan = {
    lender: requester,
    borrower: letterWords[language].example.colleague,
    from: dateIn(desk.zone, at),
    until: dateIn(desk.zone, plusSeconds(at, loanSeconds)),
  };
  switch (situation) {
    case 'accessProof':
      return { about: 'proof', until: plusSeconds(at, proofSeconds) };
    case 'accessReceived':
      return { about: 'received', ...what };
    case 'accessRequest':
      return { about: 'request', ...what, ...asks, count: 0, desksAt };
    case 'accessReminder':
      return { about: 'request', ...what, ...asks, count: 1, desksAt };
    case 'accessGranted':
      return { about: 'granted', ...what, reason };
    case 'accessRefused':
      return { about: 'refused', ...what, reason };
    case 'accessTakenBack':
      return { about: 'takenBack', ...what, name: requester };
    case 'accessGiven':
      return { about: 'given', ...what };
    case 'accessWithdrawn':
      return { about: 'withdrawn', ...what, everything: false };
    case 'accessLeft':
      return { about: 'withdrawn', ...what, everything: true };
    case 'accessLent':
      return { about: 'lent', ...what, ...loan };
    case 'accessReturned':
      return { about: 'returned', ...what, ...loan };
  }
}

/** Two weeks away, and a day to prove an address. */
const loanSeconds = 14 * 24 * 3600;
const proofSeconds = 24 * 3600;
