import { data } from 'react-router';
import { accountWords } from '#locales/account/messages.ts';
import { AccountFrame } from '#web/account/account-frame.tsx';
import { accountVisit, framedPerson } from '#web/account/account-visit.ts';
import { carried, carry } from '#web/account/sign-in/carried.ts';
import { recoverySeconds } from '#web/account/sign-in/factor/take-app.ts';
import { onwardOf } from '#web/account/sign-in/onward.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { buttonLook } from '#web/ui/button.tsx';
import type { Route } from './+types/recovery-page.ts';

/** Shows new recovery codes once: this response also removes them from the browser. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = accountVisit(context, request);
  const codes = carried<string[]>(visit, request, 'recovery', recoverySeconds);
  const next = onwardOf(visit.actor, new URL(request.url).searchParams.get('next'));
  return data(
    { person: framedPerson(visit), codes, next },
    { headers: { 'Set-Cookie': carry(visit, request, 'recovery', null, 0) } },
  );
}

/** Passes the loader's headers on to the page. */
export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders;
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { recovery: words } = accountWords[useVisit().language];
  const { person, codes, next } = loaderData;
  if (codes === null)
    return (
      <AccountFrame title={words.title} person={person}>
        <p className="text-body">{words.gone}</p>
      </AccountFrame>
    );
  return (
    <AccountFrame title={words.title} lead={words.lead} person={person}>
      <ol className="grid max-w-96 gap-x-8 gap-y-2 font-mono text-body sm:max-w-180 sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="border-b border-line pb-1 font-strong select-all">
            {code}
          </li>
        ))}
      </ol>
      <p>
        <a href={next} className={buttonLook('main', true)}>
          {words.kept}
        </a>
      </p>
    </AccountFrame>
  );
}
