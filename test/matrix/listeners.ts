import type { Viewer } from './viewers.ts';

/** The events that a viewer's live stream has delivered. */
export interface Listening {
  viewer: Viewer;
  status: number;
  /** The numbers of the tickets that changed. */
  heard(): string[];
  /** Resolves when the desk ends the stream. */
  ended: Promise<void>;
  stop(): void;
}

export async function listen(url: string, viewer: Viewer): Promise<Listening> {
  const leaving = new AbortController();
  const { headers } = viewer;
  const reply = await fetch(`${url}/api/v1/events`, { headers, signal: leaving.signal });
  let text = '';
  const ended = (async () => {
    for await (const chunk of reply.body!.pipeThrough(new TextDecoderStream())) text += chunk;
  })().catch(() => undefined);
  const heard = () => [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data!).ticket as string);
  return { viewer, status: reply.status, heard, ended, stop: () => leaving.abort() };
}
