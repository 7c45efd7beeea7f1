import { data } from 'react-router';
import { isSignInLinkOpen, useSignInLink } from '#desk/sign-in-link.ts';
import { signInWords } from '#locales/sign-in/messages.ts';
import { visitContext } from '#web/context.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { afterProof } from '#web/sign-in/onward.ts';
import { SignInFrame } from '#web/sign-in/sign-in-frame.tsx';
import { Button } from '#web/ui/button.tsx';
import type { Route } from './+types/link-page.ts';

/** A GET shows the page and uses nothing up, since scanners open links too (attack 23). */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { services } = context.get(visitContext);
  return { isOpen: await isSignInLinkOpen(services.world, params.token) };
}

export async function action({ context, params }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  // biome-ignore lint/correctness/useHookAtTopLevel: it uses a link up, and is no hook.
  const opened = await useSignInLink(visit.services.world, params.token, visit.session.arrival);
  return opened === null ? data(null, 410) : afterProof(visit, opened, null);
}

export default function LinkPage({ loaderData }: Route.ComponentProps) {
  const words = signInWords[useVisit().language];
  return (
    <SignInFrame title={words.linkTitle} isError={!loaderData.isOpen}>
      {loaderData.isOpen ? (
        <form method="post" className="flex flex-col gap-6">
          <p className="text-body">{words.linkLead}</p>
          <p>
            <Button type="submit" kind="main" wide>
              {words.linkSubmit}
            </Button>
          </p>
        </form>
      ) : (
        <p className="text-body">{words.linkSpent}</p>
      )}
    </SignInFrame>
  );
}
