import { redirect } from 'react-router';
import { nextAddress } from '#web/app/next-address.ts';
import { readForm } from '#web/app/post.ts';
import { readTheme, themeCookie } from '#web/app/theme.ts';
import type { Route } from './+types/choose-theme.ts';

/** Saves a theme and returns to the previous page. */
export async function action({ request }: Route.ActionArgs) {
  const form = await readForm(request);
  const cookie = themeCookie(readTheme(form.get('theme')), request);
  return redirect(nextAddress(form.get('next')), { headers: { 'Set-Cookie': cookie } });
}
