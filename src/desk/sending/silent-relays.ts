import type { Relay } from '#mail/send/relay.ts';

/** A relay answers within a second or two. Other desks' letters wait at most this long for a silent one. */
const silenceMilliseconds = 5_000;

const silent = new WeakMap<Relay, Map<string, number>>();

/** Whether a desk's letters are stuck at a silent relay, so that more of them would only get stuck too. */
export function isSilent(relay: Relay, deskId: string): boolean {
  return (silent.get(relay)?.get(deskId) ?? 0) > 0;
}

/**
 * Waits for the work on a desk's letters, but leaves it in the background if the relay is silent, and calls `onSilence`. `work`
 * must call its argument at each sign of life. Rejects if the work rejects before that.
 */
export async function whileAnswering(
  { relay, deskId }: { relay: Relay; deskId: string },
  work: (onAnswer: () => void) => Promise<void>,
  onSilence: () => Promise<void>,
  onFailure: (error: unknown) => void,
): Promise<void> {
  const silence = Promise.withResolvers<'silent'>();
  const timer = setTimeout(silence.resolve, silenceMilliseconds, 'silent');
  const working = work(() => void timer.refresh()).finally(() => clearTimeout(timer));
  if ((await Promise.race([working, silence.promise])) !== 'silent') return;
  count(relay, deskId, 1);
  void working.catch(onFailure).finally(() => count(relay, deskId, -1));
  await onSilence();
}

function count(relay: Relay, deskId: string, more: 1 | -1): void {
  const counts = silent.get(relay) ?? new Map<string, number>();
  silent.set(relay, counts.set(deskId, (counts.get(deskId) ?? 0) + more));
}
