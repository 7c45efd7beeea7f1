import type { ExampleOrder } from '#desk/letters/example-ticket.ts';
import type { World } from '#desk/spine/world.ts';
import { accessSteps } from '#domain/access/steps.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { plusSeconds } from '#domain/instant.ts';
import type { AccessLetterName } from '#domain/letters/registry.ts';
import { letterWords } from '#locales/admin/messages.ts';
import type { AccessLetter, AccessMatter, AccessMatterOf } from '#mail/letters/access-letter.ts';

/** Invented facts for letters about access at an organisation that does not exist. */
function inventedAccess({ desk, language, at }: ExampleOrder) {
  const { requester, organisation, reason, address, site, colleague } = letterWords[language].example;
  const what = { organisation, role: 'editor' as const, sites: [{ number: '1042', name: site }] };
  const asks = { name: requester, address, belongs: true, asked: reason };
  const request = { about: 'request' as const, ...what, ...asks, desksAt: accessSteps(desk, at, 1).at(-1)!.at };
  const loan = {
    lender: requester,
    borrower: colleague,
    from: dateIn(desk.zone, at),
    until: dateIn(desk.zone, plusSeconds(at, loanSeconds)),
  };
  return { what, reason, request, loan, proofUntil: plusSeconds(at, proofSeconds) };
}

export type InventedAccess = ReturnType<typeof inventedAccess>;

/** Makes an example letter about access. */
export function accessExample<Name extends AccessLetterName>(
  kind: Name,
  matterOf: (invented: InventedAccess) => AccessMatterOf<Name>,
): (world: World, order: ExampleOrder) => AccessLetter {
  return (world, order) => {
    const { language, desk, agentName } = order;
    const matter: AccessMatter = matterOf(inventedAccess(order));
    const { requester } = letterWords[language].example;
    // The reader is the person whose access it is, or the decider if somebody else asks.
    const recipientName = ['request', 'takenBack'].includes(matter.about) ? (agentName ?? requester) : requester;
    const url = urlOf(world, order, matter);
    return { kind, language, desk, recipientName, links: {}, matter, url } as AccessLetter;
  };
}

function urlOf({ accessUrls }: World, { language }: ExampleOrder, { about }: AccessMatter): string | null {
  if (about === 'proof' || about === 'received') return accessUrls.standing(language, 'example');
  if (about === 'request') return accessUrls.request('example');
  return about === 'granted' || about === 'given' || about === 'lent' ? accessUrls.portal() : null;
}

/** Two weeks away, and a day to prove an address. */
const loanSeconds = 14 * 24 * 3600;
const proofSeconds = 24 * 3600;
