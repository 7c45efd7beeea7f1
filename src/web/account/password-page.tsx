import { data, href, redirect } from 'react-router';
import { setPassword } from '#desk/sign-in/passwords/passwords.ts';
import { openTriedWords } from '#desk/sign-in/passwords/tried-words.ts';
import { accountWords } from '#locales/account/messages.ts';
import { AccountFrame } from '#web/account/account-frame.tsx';
import { framedPerson, recentVisit } from '#web/account/account-visit.ts';
import { PasswordField } from '#web/account/sign-in/password-field.tsx';
import { nextAddressWithin } from '#web/app/next-address.ts';
import { exactText, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Submit } from '#web/ui/button.tsx';
import type { Route } from './+types/password-page.ts';

export const handle: PageHandle = { scripts: true };

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await recentVisit(context, request);
  // Load the lists of common passwords now, so that they are ready when the form is posted.
  openTriedWords().catch((error: unknown) =>
    visit.services.world.log.warn({ error }, 'Cannot read the password lists.'),
  );
  return { person: framedPerson(visit) };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { services, token, language } = await recentVisit(context, request);
  const { pathname, search, searchParams } = new URL(request.url);
  const saved = await setPassword(services.world, token, exactText(await readForm(context), 'password'));
  const after = nextAddressWithin(href('/admin'), searchParams.get('next'), urls.account({ done: 'password' }));
  if ('done' in saved) return redirect(after);
  if (saved.refused === 'notRecent') return redirect(urls.confirm({ next: pathname + search }));
  return data({ error: { field: 'password', text: accountWords[language].password.weak[saved.refused] } }, 422);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { password: words, save } = accountWords[useVisit().language];
  return (
    <AccountFrame title={words.title} lead={words.lead} person={loaderData.person} error={actionData?.error}>
      <form method="post" className="flex max-w-96 flex-col gap-5">
        {/* Password managers save the new password under this address. */}
        <input type="email" name="login" value={loaderData.person.email} autoComplete="username" readOnly hidden />
        <PasswordField name="password" label={words.label} autoComplete="new-password" />
        <Submit>{save}</Submit>
      </form>
    </AccountFrame>
  );
}
