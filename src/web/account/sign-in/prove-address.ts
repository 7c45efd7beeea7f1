import { href, redirect } from 'react-router';
import { type AskedLink, askCode, codeSeconds } from '#desk/sign-in/ask-code.ts';
import { carry } from '#web/account/sign-in/carried.ts';
import type { AskedCode } from '#web/account/sign-in/code-page.tsx';
import type { Visit } from '#web/app/context.ts';
import { nextAddress } from '#web/app/next-address.ts';

/**
 * Mails a code to an address and leads to the page for the code. The code signs in, or also links the provider's account. The
 * response is the same for every address (attack 26).
 */
export async function proveAddress(
  visit: Visit,
  request: Request,
  { email, link, next }: { email: string; link: AskedLink | null; next: unknown },
  cookie?: string,
): Promise<Response> {
  const asked = { email, link, language: visit.language, address: visit.session.arrival.address };
  const { token } = await askCode(visit.services.world, asked);
  const kept: AskedCode = { token, email, next: nextAddress(next, ''), provider: link?.provider ?? null };
  const headers = new Headers(cookie === undefined ? [] : [['Set-Cookie', cookie]]);
  headers.append('Set-Cookie', carry(visit, request, 'code', kept, codeSeconds));
  return redirect(href('/sign-in/code'), { headers });
}
