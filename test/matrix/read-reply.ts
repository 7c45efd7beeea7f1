import { unzip } from '#test/unzip.ts';

export interface ReadReply {
  status: number;
  /** The address of a redirect, else empty. */
  location: string;
  text: string;
  headers: Headers;
}

/** Reads a response as its reader sees it: ZIP files are unpacked, and a redirect in a page's data looks like one over HTTP. */
export async function readReply(response: Response): Promise<ReadReply> {
  const { status, headers } = response;
  const text = await textOf(response);
  if (status === 202 && headers.has('x-remix-response')) return { ...redirectIn(text), text, headers };
  return { status, location: headers.get('location') ?? '', text, headers };
}

/** The address at which the router in a browser asks for a page's data: `/console.data?q=x` for `/console?q=x`. */
export function dataOf(address: string): string {
  return address.replace(/^[^?]+/, (path) => (path === '/' ? '/_.data' : `${path}.data`));
}

async function textOf(response: Response): Promise<string> {
  if (response.headers.get('content-type') !== 'application/zip') return response.text();
  const entries = unzip(Buffer.from(await response.arrayBuffer()));
  return [...entries].map(([name, bytes]) => `${name}\n${bytes.toString('utf8')}`).join('\n');
}

/** The first line of data is a list in which each value follows its name. */
function redirectIn(text: string): { status: number; location: string } {
  const values: unknown[] = JSON.parse(text.slice(0, text.indexOf('\n') + 1 || undefined));
  const after = (name: string) => values[values.indexOf(name) + 1];
  return { status: Number(after('status')), location: String(after('redirect')) };
}
