import { redirect } from 'react-router';
import { encode } from 'uqr';
import { newApp, openApp, type SetUp, setUpTotp } from '#desk/sign-in/factors/set-up-totp.ts';
import type { Refused } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import { carry } from '#web/account/sign-in/carried.ts';
import { afterProof } from '#web/account/sign-in/onward.ts';
import type { Visit } from '#web/app/context.ts';
import { nextAddress } from '#web/app/next-address.ts';
import { exactText } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';

/** Sets up the app from a posted form, then leads to the recovery codes if they are new. */
export async function takeApp(
  visit: Visit,
  request: Request,
  { form, personId }: { form: FormData; personId: string },
): Promise<Response | Extract<SetUp, Refused<string>>> {
  const { world } = visit.services;
  const { token, arrival } = visit.session;
  const secret = openApp(world, personId, exactText(form, 'app'));
  if (token === null || secret === null) return { refused: 'over' };
  const made = await setUpTotp(world, token, { secret, code: exactText(form, 'code') }, arrival);
  if ('refused' in made) return made;
  const next = nextAddress(form.get('next'), '');
  if (made.recoveryCodes === null) return afterProof(visit, made.session, next);
  const headers = new Headers({ 'Set-Cookie': visit.session.cookieOf(made.session) });
  headers.append('Set-Cookie', carry(visit, request, 'recovery', made.recoveryCodes, recoverySeconds));
  return redirect(urls.recoveryCodes({ next: next || undefined }), { headers });
}

/** How long new recovery codes can be shown, once, in seconds. */
export const recoverySeconds = 600;

export function appView(world: World, person: { personId: string; label: string }, shown: string | null) {
  const { secret, sealed, address } = newApp(world, person, shown);
  const { data } = encode(address, { ecc: 'M', border: 3 });
  return {
    key: secret.replace(/(.{4})(?=.)/g, '$1 '),
    sealed,
    address,
    /** Rows of `1` and `0`, with a white border. */
    picture: data.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')),
  };
}

/** Data for setting up an app: the key in groups, its QR code, and the values that return with the first code. */
export type AppView = ReturnType<typeof appView>;
