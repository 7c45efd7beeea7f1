/** What the desk keeps of a file that arrived. */
export interface Kept {
  id: string;
  name: string;
  /** "412 kB", in the reader's language. */
  size: string;
  /** Goes with the form, and says which file it is. */
  seal: string;
  /** Its scanner did not answer yet. */
  held: boolean;
}

/** `refused` is the desk's word on this file; `failed` is a line that broke, which may be tried again. */
export type Sent = { kept: Kept } | { refused: string } | { failed: true };

/** A line on which nothing moves for so long is broken. */
const stalledMilliseconds = 60_000;

/** Sends one file by itself, since only XMLHttpRequest tells how far it is. Stopped, it never answers. */
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
    const said = JSON.parse(request.responseText) as { kept?: Kept; refused?: string };
    if (said.kept) return { kept: said.kept };
    return said.refused ? { refused: said.refused } : { failed: true };
  } catch {
    return { failed: true };
  }
}
