import type { Outcome, Refused } from '#desk/spine/outcome.ts';

/** An uploaded file as the desk saved it. */
export interface SentFile {
  id: string;
  name: string;
  /** "412 kB", in the reader's language. */
  size: string;
  /** Sent with the form to identify the file. */
  seal: string;
  /** True if the virus scan is still pending. */
  held: boolean;
}

/** `refused` is the desk's reason; `failed` means that the connection broke, so a retry may help. */
export type Sent = Outcome<{ saved: SentFile } | { failed: true }, Refused<string>>;

/** A connection without progress for this long counts as broken. */
const stalledMilliseconds = 60_000;

/** Uploads a file with XMLHttpRequest, the only API that reports upload progress. Once stopped, its promise never settles. */
export function send(
  address: string,
  fields: FormData,
  onProgress: (part: number) => void,
): { answer: Promise<Sent>; stop: () => void } {
  const request = new XMLHttpRequest();
  const answer = new Promise<Sent>((resolve) => {
    let stalled = 0;
    const failed = () => resolve({ failed: true });
    const moving = () => {
      clearTimeout(stalled);
      stalled = window.setTimeout(() => {
        request.abort();
        failed();
      }, stalledMilliseconds);
    };
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      moving();
      onProgress(total === 0 ? 0 : loaded / total);
    });
    request.addEventListener('load', () => resolve(read(request)));
    request.addEventListener('error', failed);
    request.addEventListener('loadend', () => clearTimeout(stalled));
    request.open('POST', address);
    request.setRequestHeader('Accept', 'application/json');
    request.send(fields);
    moving();
  });
  return { answer, stop: () => request.abort() };
}

function read(request: XMLHttpRequest): Sent {
  try {
    const said = JSON.parse(request.responseText) as { saved?: SentFile; refused?: string };
    if (said.saved) return { saved: said.saved };
    return said.refused ? { refused: said.refused } : { failed: true };
  } catch {
    return { failed: true };
  }
}
