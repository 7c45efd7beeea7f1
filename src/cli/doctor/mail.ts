import type { Environment } from '#cli/environment.ts';
import { openRelay } from '#mail/send/relay.ts';
import type { Installation } from '#store/database/installation.ts';
import type { Troubles } from '#store/desks/troubles.ts';

/** Problems with incoming and outgoing mail. */
export function mailTroubles(troubles: Troubles): string[] {
  const { unread, parked, waiting, lastFailure, hasQueues, unfetched } = troubles;
  const said = lastFailure === null ? '' : ` The relay said: ${lastFailure}`;
  return [
    hasQueues ? '' : 'The tables of the job queue are missing. Run: npx belfry migrate',
    unread === 0 ? '' : `${mails(unread)} unread for more than 5 minutes. Is the desk running (npx belfry work)?`,
    parked === 0 ? '' : `${mails(parked)} parked: it could not be read. An agent looks at it in the list “unplaced”.`,
    ...unfetched.map(unfetchedLine),
    waiting === 0 ? '' : `Letters have waited for more than 15 minutes: ${waiting}. Is the desk running?${said}`,
    isRefusedOften(troubles) ? `Most letters of the last day were refused: ${troubles.refused}.${said}` : '',
  ].filter(Boolean);
}

function unfetchedLine({ address, since, failure, said }: Troubles['unfetched'][number]): string {
  if (since === null) return `No process reads the mailbox ${address}. Is the desk running (npx belfry serve)?`;
  const words = said === null ? '' : ` The server said: ${said}`;
  return `The mailbox ${address} has not been read since ${since} (${failure}): its desk closes no ticket.${words}`;
}

/** One wrong address shows on its ticket; if most letters are refused, the installation has a problem. */
function isRefusedOften({ refused, sent }: Troubles): boolean {
  return refused >= 3 && refused > sent;
}

/** Problems with the relay. The demonstration's mail goes to its mailbox page unless a relay is set. */
export async function relayTroubles({ smtpUrl }: Environment, installation: Installation | null): Promise<string[]> {
  if (smtpUrl === null)
    return installation === 'desk' ? ['BELFRY_SMTP_URL is not set: without a relay no letter leaves.'] : [];
  const relay = openRelay(smtpUrl);
  try {
    const found = await relay.check();
    return 'ready' in found ? [] : [`The relay of BELFRY_SMTP_URL does not take mail: ${found.text}`];
  } finally {
    relay.close();
  }
}

function mails(count: number): string {
  return count === 1 ? 'One mail is' : `${count} mails are`;
}
