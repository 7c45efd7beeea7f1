import { redirect } from 'react-router';
import { chooseLanguage } from '#desk/people/own-details.ts';
import { readLanguage } from '#domain/language.ts';
import { visitContext } from '#web/app/context.ts';
import { nextAddress } from '#web/app/next-address.ts';
import { readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { languageField } from '#web/ui/language-switch.tsx';
import type { Route } from './+types/choose-language.ts';

/** A GET without the form redirects to the portal. */
export function loader() {
  return redirect(urls.portal());
}

/** Saves the language for the person, and in this browser for signed-out visits. Then reloads the page. */
export async function action({ context }: Route.ActionArgs) {
  const { actor, asker, ticketReader, services, session } = context.get(visitContext);
  const person = actor ?? asker ?? ticketReader?.actor;
  const form = await readForm(context);
  const language = readLanguage(form.get(languageField)?.toString());
  const next = nextAddress(form.get('next'), urls.portal());
  if (language === null) return redirect(next, 303);
  if (person) await chooseLanguage(services.world, person, language);
  return redirect(next, { status: 303, headers: { 'Set-Cookie': session.languageCookie(language) } });
}
