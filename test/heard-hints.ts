import type { Bearer, HttpDesk } from '#test/http-desk.ts';

/** Listens to the hints of `GET /events` as a bearer does. `text` grows as they arrive, until `stop` is aborted. */
export async function hearHints(desk: HttpDesk, who: Bearer): Promise<{ text: string; stop: AbortController }> {
  const stop = new AbortController();
  const heard = { text: '', stop };
  const headers = { authorization: `Bearer ${await desk.token(who)}` };
  const reply = await fetch(`${desk.url}/api/v1/events`, { headers, signal: stop.signal });
  const read = async () => {
    for await (const piece of reply.body!) heard.text += Buffer.from(piece).toString();
  };
  read().catch(() => undefined);
  return heard;
}
