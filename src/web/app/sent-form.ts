import { urls } from '#web/app/urls.ts';

/** A form that was sent and could not be taken: the session ended, or what it changes is gone. */
export interface SentForm {
  /** The path and query to which it was sent. */
  to: string;
  /** Names and texts, in order, without files. */
  fields: readonly (readonly [name: string, text: string])[];
  hasFiles: boolean;
}

/** Forms up to this size are returned: a long article, without pictures. */
const returnedBytesMax = 1024 * 1024;

/** The areas that need a session. The console keeps unsent texts itself, and a contact form has a draft. */
const areas = /^\/(admin|portal|account)(\/|$)/;

/** Returns true for a form of a document that is returned if it cannot be taken. */
export function isReturned({ method, headers, url }: Request): boolean {
  const { pathname } = new URL(url);
  const bytes = Number(headers.get('content-length'));
  return method === 'POST' && areas.test(pathname) && !pathname.endsWith('.data') && bytes <= returnedBytesMax;
}

/** Reads a form to return it; null if it holds only a button, or cannot be read. */
export async function readSentForm(request: Request): Promise<SentForm | null> {
  const form = await request.formData().catch(() => null);
  const { pathname, search } = new URL(request.url);
  const all = [...(form ?? [])];
  const fields = all.filter((field): field is [string, string] => typeof field[1] === 'string');
  if (!fields.some(([name, text]) => !['intent', 'seen'].includes(name) && text !== '')) return null;
  const hasFiles = all.some(([, value]) => typeof value !== 'string' && value.size > 0);
  return { to: pathname + search, fields, hasFiles };
}

/** Whether a response redirects to the sign-in and back to this request's page. */
export function asksToSignIn({ headers }: Response, request: Request): boolean {
  const { pathname, search } = new URL(request.url);
  return headers.get('Location') === urls.signIn({ next: pathname + search });
}
