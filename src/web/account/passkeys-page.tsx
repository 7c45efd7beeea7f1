import { accountWords } from '#locales/account/messages.ts';
import { AccountFrame } from '#web/account/account-frame.tsx';
import { framedPerson, recentVisit } from '#web/account/account-visit.ts';
import { usePasskeysKnown } from '#web/account/sign-in/factor/passkey-button.tsx';
import { NewPasskey } from '#web/account/sign-in/factor/set-up-form.tsx';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { Route } from './+types/passkeys-page.ts';

export const handle: PageHandle = { scripts: true };

export async function loader({ context, request }: Route.LoaderArgs) {
  return { person: framedPerson(await recentVisit(context, request)) };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { passkeys: words } = accountWords[useVisit().language];
  return (
    <AccountFrame title={words.add} person={loaderData.person}>
      {!usePasskeysKnown() && <p className="text-body">{words.noScript}</p>}
      <NewPasskey next={urls.account()} titled={false} main />
    </AccountFrame>
  );
}
