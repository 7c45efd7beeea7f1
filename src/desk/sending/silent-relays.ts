import type { Relay } from '#mail/send/relay.ts';

/** A relay answers within a second or two. Letters of other desks wait no longer than this for one that does not. */
const silenceMilliseconds = 5_000;

const silent = new WeakMap<Relay, Map<string, number>>();

/** Whether letters of a desk hang at a relay that says nothing: more of them would only hang there too. */
export function isSilent(relay: Relay, deskId: string): boolean {
  return (silent.get(relay)?.get(deskId) ?? 0) > 0;
}

/**
 * Waits for the work on a desk's letters, but not for a relay that says nothing: the work then goes on by itself, and
 * `onSilence` is told. `work` is given what it calls at each sign of life. Rejects as the work does, unless it is left alone.
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
