import { data } from 'react-router';
import { isSignInLinkOpen, useSignInLink } from '#desk/sign-in/sign-in-link.ts';
import { signInWords } from '#locales/account/messages.ts';
import { afterProof } from '#web/account/sign-in/onward.ts';
import { SignInFrame } from '#web/account/sign-in/sign-in-frame.tsx';
import { visitContext } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import type { Route } from './+types/link-page.ts';

/** A GET does not use up the link, since mail scanners open links too (attack 23). */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { services } = context.get(visitContext);
  const isOpen = await isSignInLinkOpen(services.world, params.token);
  return data({ isOpen }, isOpen ? 200 : 410);
}

export async function action({ context, params }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  // biome-ignore lint/correctness/useHookAtTopLevel: it uses a link up, and is no hook.
  const opened = await useSignInLink(visit.services.world, params.token, visit.session.arrival);
  return 'refused' in opened ? data(null, 410) : afterProof(visit, opened, null);
}

export default function LinkPage({ loaderData }: Route.ComponentProps) {
  const words = signInWords[useVisit().language];
  if (!loaderData.isOpen)
    return (
      <SignInFrame title={words.linkTitle} lead={words.linkSpent} isError>
        <p className="text-body">
          <a href={urls.signIn()}>{words.linkAgain}</a>
        </p>
      </SignInFrame>
    );
  return (
    <SignInFrame title={words.linkTitle} lead={words.linkLead}>
      <form method="post">
        <Button kind="main" wide>
          {words.linkSubmit}
        </Button>
      </form>
    </SignInFrame>
  );
}
