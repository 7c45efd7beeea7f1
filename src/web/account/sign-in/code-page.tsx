import { data, redirect } from 'react-router';
import { codeSeconds } from '#desk/sign-in/ask-code.ts';
import { takeCode } from '#desk/sign-in/take-code.ts';
import { signInWords } from '#locales/account/messages.ts';
import { carried, carry } from '#web/account/sign-in/carried.ts';
import { SignInFrame } from '#web/account/sign-in/sign-in-frame.tsx';
import { visitContext } from '#web/app/context.ts';
import { exactText, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Submit } from '#web/ui/button.tsx';
import { NumberField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/code-page.ts';
import { afterProof } from './onward.ts';

/** Stored in the browser that requested a code. */
export interface AskedCode {
  token: string;
  email: string;
  next: string;
  /** Provider whose account the code links. Null if the code only signs in. */
  provider: string | null;
}

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = carried<AskedCode>(context.get(visitContext), request, 'code', codeSeconds);
  if (asked === null) throw redirect(urls.signIn());
  return { email: asked.email, provider: asked.provider };
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const words = signInWords[visit.language].code;
  const asked = carried<AskedCode>(visit, request, 'code', codeSeconds);
  const typed = exactText(await readForm(context), 'code');
  if (asked === null) throw redirect(urls.signIn());
  const used = await takeCode(visit.services.world, asked.token, typed, visit.session.arrival);
  if (!('refused' in used)) return afterProof(visit, used, asked.next, [carry(visit, request, 'code', null, 0)]);
  if (used.refused === 'over') return data({ error: { field: 'code', text: words.over }, isOver: true }, 410);
  return data({ error: { field: 'code', text: words.wrong({ left: used.left }) }, isOver: false }, 422);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { code: words, providerLink } = signInWords[useVisit().language];
  const { email: address, provider } = loaderData;
  const lead = provider === null ? words.lead({ address }) : providerLink.codeSent({ address, provider });
  return (
    <SignInFrame title={words.title} lead={lead} error={actionData?.error}>
      {actionData?.isOver !== true && (
        <form method="post" className="flex flex-col gap-6">
          <NumberField
            name="code"
            label={words.label}
            hint={words.hint}
            length="short"
            autoComplete="one-time-code"
            required
          />
          <Submit wide>{provider === null ? words.submit : providerLink.submit}</Submit>
        </form>
      )}
      <p className="text-body" id={actionData?.isOver ? 'code' : undefined}>
        <a href={urls.signIn()}>{words.again}</a>
      </p>
    </SignInFrame>
  );
}
