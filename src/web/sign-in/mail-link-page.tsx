import { data } from 'react-router';
import { findMailLink, takeMailLink } from '#desk/sign-in/take-code.ts';
import { signInWords } from '#locales/sign-in/messages.ts';
import { visitContext } from '#web/context.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { afterProof } from '#web/sign-in/onward.ts';
import { SignInFrame } from '#web/sign-in/sign-in-frame.tsx';
import { Button } from '#web/ui/button.tsx';
import { urls } from '#web/urls.ts';
import type { Route } from './+types/mail-link-page.ts';

/** A GET shows whom the link signs in and uses nothing up, since scanners open links too (attack 23). */
export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await findMailLink(context.get(visitContext).services.world, params.token);
  return data({ address: found?.address ?? null }, found ? 200 : 410);
}

export async function action({ context, params }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const opened = await takeMailLink(visit.services.world, params.token, visit.session.arrival);
  return opened === null ? data(null, 410) : afterProof(visit, opened, null);
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { mailLink: words, ...all } = signInWords[useVisit().language];
  const { address } = loaderData;
  if (address === null)
    return (
      <SignInFrame title={words.title} lead={words.spent} isError>
        <p className="text-body">
          <a className="link" href={urls.signIn()}>
            {words.again}
          </a>
        </p>
      </SignInFrame>
    );
  return (
    <SignInFrame title={words.title} lead={words.lead({ address })}>
      <form method="post">
        <Button type="submit" kind="main" wide>
          {all.linkSubmit}
        </Button>
      </form>
    </SignInFrame>
  );
}
