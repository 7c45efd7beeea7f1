import { redirect } from 'react-router';
import { nextAddress } from '#web/next-address.ts';
import { readForm } from '#web/read-form.ts';
import { readTheme, themeCookie } from '#web/theme/theme.ts';
import type { Route } from './+types/choose.ts';

/** Remembers a theme and goes back to where it was chosen. */
export async function action({ request }: Route.ActionArgs) {
  const form = await readForm(request);
  const cookie = themeCookie(readTheme(form.get('theme')), request);
  return redirect(nextAddress(form.get('next')), { headers: { 'Set-Cookie': cookie } });
}
