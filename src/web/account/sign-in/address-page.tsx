import { data, redirect } from 'react-router';
import type { AskedLink } from '#desk/sign-in/ask-code.ts';
import { providerSeconds } from '#desk/sign-in/provider/take-answer.ts';
import { readAddress } from '#domain/people/email.ts';
import { signInWords } from '#locales/account/messages.ts';
import { carried, carry } from '#web/account/sign-in/carried.ts';
import { proveAddress } from '#web/account/sign-in/prove-address.ts';
import { SignInFrame } from '#web/account/sign-in/sign-in-frame.tsx';
import { visitContext } from '#web/app/context.ts';
import { exactText, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Submit } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/address-page.ts';

/** Stored in the browser after a provider returned no verified address. */
interface WaitingLink {
  link: AskedLink;
  next: string;
}

export async function loader({ context, request }: Route.LoaderArgs) {
  const waiting = carried<WaitingLink>(context.get(visitContext), request, 'link', providerSeconds);
  if (waiting === null) throw redirect(urls.signIn());
  return { provider: waiting.link.provider };
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const waiting = carried<WaitingLink>(visit, request, 'link', providerSeconds);
  if (waiting === null) throw redirect(urls.signIn({ why: 'over' }));
  const typed = exactText(await readForm(context), 'email').trim();
  const email = readAddress(typed);
  if (email === null) return data({ typed }, 422);
  return proveAddress(visit, request, { email, ...waiting }, carry(visit, request, 'link', null, 0));
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { providerLink: words, ...all } = signInWords[useVisit().language];
  const { provider } = loaderData;
  const error = actionData ? { field: 'email', text: all.noAddress } : undefined;
  return (
    <SignInFrame title={words.addressTitle} lead={words.addressLead({ provider })} error={error}>
      <form method="post" noValidate className="flex flex-col gap-6">
        <TextField
          name="email"
          type="email"
          label={all.login}
          defaultValue={actionData?.typed}
          autoComplete="email"
          required
        />
        <Submit wide>{words.addressSubmit}</Submit>
      </form>
    </SignInFrame>
  );
}
