const name = 'belfry:signed-in';

/** Tells other windows of this browser that somebody signed in; they may be waiting for it. */
export function tellSignedIn(): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage('');
  channel.close();
}

/** Calls the listener when another window reports a sign-in; returns a function to stop. */
export function onSignedIn(listener: () => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = listener;
  return () => channel.close();
}
