const name = 'belfry:signed-in';

/** Tells the other windows of this browser that somebody is signed in here: theirs may be waiting for it. */
export function tellSignedIn(): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage('');
  channel.close();
}

/** Calls the listener whenever another window says so; returns how to stop. */
export function onSignedIn(listener: () => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = listener;
  return () => channel.close();
}
