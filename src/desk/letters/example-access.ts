import type { ExampleOrder } from '#desk/letters/example-ticket.ts';
import type { World } from '#desk/spine/world.ts';
import { accessSteps } from '#domain/access/steps.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { plusSeconds } from '#domain/instant.ts';
import type { AccessLetterName } from '#domain/letters/registry.ts';
import { letterWords } from '#locales/admin/messages.ts';
import type { AccessLetter, AccessMatterOf } from '#mail/letters/access-letter.ts';

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
  return { what, reason, requester, request, loan, proofUntil: plusSeconds(at, proofSeconds) };
}

/** Makes an example letter about access. `to` is its reader if somebody else asks; `url` the target of its button. */
export function accessExample<Name extends AccessLetterName>(
  kind: Name,
  matterOf: (invented: ReturnType<typeof inventedAccess>) => AccessMatterOf<Name>,
  { to = 'requester', url }: { to?: 'requester' | 'decider'; url?: (world: World, order: ExampleOrder) => string } = {},
): (world: World, order: ExampleOrder) => AccessLetter {
  return (world, order) => {
    const { language, desk, agentName } = order;
    const invented = inventedAccess(order);
    const recipientName = to === 'decider' ? (agentName ?? invented.requester) : invented.requester;
    const facts = { matter: matterOf(invented), url: url?.(world, order) ?? null };
    return { kind, language, desk, recipientName, links: {}, ...facts } as AccessLetter;
  };
}

/** Two weeks away, and a day to prove an address. */
const loanSeconds = 14 * 24 * 3600;
const proofSeconds = 24 * 3600;
