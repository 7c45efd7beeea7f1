import { data } from 'react-router';
import { codeSeconds } from '#desk/sign-in/ask-code.ts';
import { findMailLink, takeMailLink } from '#desk/sign-in/take-code.ts';
import { signInWords } from '#locales/account/messages.ts';
import { carried, carry } from '#web/account/sign-in/carried.ts';
import type { AskedCode } from '#web/account/sign-in/code-page.tsx';
import { afterProof } from '#web/account/sign-in/onward.ts';
import { SignInFrame } from '#web/account/sign-in/sign-in-frame.tsx';
import { type Visit, visitContext } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import type { Route } from './+types/mail-link-page.ts';

/** A GET shows what the link does and does not use it up, since mail scanners open links too (attack 23). */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const found = await findMailLink(visit.services.world, params.token, tokenOf(visit, request));
  return data({ link: found }, found ? 200 : 410);
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const opened = await takeMailLink(world, params.token, visit.session.arrival, tokenOf(visit, request));
  if ('refused' in opened) return data(null, 410);
  return afterProof(visit, opened, null, [carry(visit, request, 'code', null, 0)]);
}

/** Returns the token stored in the browser that requested the mail, or null in another browser. */
function tokenOf(visit: Visit, request: Request): string | null {
  return carried<AskedCode>(visit, request, 'code', codeSeconds)?.token ?? null;
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { mailLink: words, providerLink, linkSubmit } = signInWords[useVisit().language];
  const { link } = loaderData;
  if (link === null)
    return (
      <SignInFrame title={words.title} lead={words.spent} isError>
        <p className="text-body">
          <a href={urls.signIn()}>{words.again}</a>
        </p>
      </SignInFrame>
    );
  if (link.does === 'showCode') return <CodeToType {...link} />;
  const isLink = link.does === 'link';
  return (
    <SignInFrame
      title={isLink ? providerLink.title(link) : words.title}
      lead={isLink ? providerLink.lead(link) : words.lead(link)}
    >
      <form method="post">
        <Button kind="main" wide>
          {isLink ? providerLink.submit : linkSubmit}
        </Button>
      </form>
    </SignInFrame>
  );
}

/** A browser other than the one that came from the provider cannot link the account (attack 66). */
function CodeToType({ code, provider }: { code: string; provider: string }) {
  const { providerLink: words } = signInWords[useVisit().language];
  return (
    <SignInFrame title={words.codeTitle} lead={words.codeLead({ provider })}>
      <p className="text-title tabular-nums" data-code>
        {code.replace(/^(....)(....)$/, '$1 $2')}
      </p>
      <p className="text-body">{words.codeNotYou}</p>
    </SignInFrame>
  );
}
