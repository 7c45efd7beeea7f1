import type { SentBody } from '#desk/sign-in/sent-body.ts';
import { urls } from '#web/app/urls.ts';

/** A form that was sent and could not be taken: the session ended, or what it changes is gone. */
export interface SentForm {
  /** The path and query to which it was sent. */
  to: string;
  /** Names and texts, in order, without files. */
  fields: readonly (readonly [name: string, text: string])[];
  hasFiles: boolean;
}

/** Largest text of a returned form as a page writes it: an article in four languages that is quotes alone. */
const returnedCharactersMax = 512 * 1024;

/** The areas that need a session. The console keeps unsent texts itself, and a contact form has a draft. */
const areas = /^\/(admin|portal|account)(\/|$)/;

/** Returns true for a form of a document that is returned if it cannot be taken. */
export function isReturned({ method, url }: Request): boolean {
  const { pathname } = new URL(url);
  return method === 'POST' && areas.test(pathname) && !pathname.endsWith('.data');
}

/** Returns the posted form; null if it holds only a button, cannot be read, or is larger than anybody writes. */
export async function readSentForm(
  { posted }: { posted(): ReturnType<SentBody['form']> },
  request: Request,
): Promise<SentForm | null> {
  const sent = await posted();
  const { pathname, search } = new URL(request.url);
  const all = 'form' in sent ? [...sent.form] : [];
  const fields = all.filter((field): field is [string, string] => typeof field[1] === 'string');
  if (!fields.some(([name, text]) => !['intent', 'seen'].includes(name) && text !== '')) return null;
  if (fields.reduce((sum, [name, text]) => sum + writtenLength(name) + writtenLength(text), 0) > returnedCharactersMax)
    return null;
  const hasFiles = all.some(([, value]) => typeof value !== 'string' && value.size > 0);
  return { to: pathname + search, fields, hasFiles };
}

/** The length of a text in HTML, where quotes and brackets take up to six characters. */
function writtenLength(text: string): number {
  return text.length + 5 * (text.match(/["&'<>]/g)?.length ?? 0);
}

/** Whether a response redirects to the sign-in and back to this request's page. */
export function asksToSignIn({ headers }: Response, request: Request): boolean {
  const { pathname, search } = new URL(request.url);
  return headers.get('Location') === urls.signIn({ next: pathname + search });
}
