import { isInside } from '#desk/limits/guard.ts';
import type { NetworkReach } from '#desk/limits/network.ts';
import type { Outside } from '#desk/spine/world.ts';
import type { MailServer } from '#domain/mailboxes/mail-server.ts';

/** The servers that an administrator of a desk may name. */
export function reachOf({ privateNetworks }: Outside): NetworkReach {
  return { privateNetwork: privateNetworks };
}

/** The problem of a mail server that is saved, if it or its token endpoint is in a private network that the operator has not named. */
export async function privateProblems(
  outside: Outside,
  { host, token }: Pick<MailServer, 'host' | 'token'>,
): Promise<'privateAddress'[]> {
  const tokenHost = token === null ? null : (URL.parse(token.url)?.hostname ?? null);
  const hosts = [host, ...(tokenHost === null ? [] : [tokenHost.replace(/^\[|\]$/g, '')])];
  const found = await Promise.all(hosts.map((each) => isInside(each, reachOf(outside))));
  return found.includes(true) ? ['privateAddress'] : [];
}
