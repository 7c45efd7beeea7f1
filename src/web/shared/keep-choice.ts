import { redirect } from 'react-router';
import { chosenDesk, preview, sidebar, theme } from '#web/app/kept-choice.ts';
import { nextAddress } from '#web/app/next-address.ts';
import { readForm } from '#web/app/post.ts';
import type { Route } from './+types/keep-choice.ts';

/** Saves the posted choices in cookies and returns to the previous page. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm(context);
  const headers = new Headers();
  for (const choice of [theme, sidebar, preview, chosenDesk]) {
    const posted = form.get(choice.name);
    if (posted !== null) headers.append('Set-Cookie', choice.cookie(posted, request));
  }
  return redirect(nextAddress(form.get('next')), { headers });
}
