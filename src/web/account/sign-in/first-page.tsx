import { data } from 'react-router';
import { becomeFirstAdministrator, isFirstLinkOpen } from '#desk/staff/administrators.ts';
import { readAddress } from '#domain/people/email.ts';
import { signInWords } from '#locales/account/messages.ts';
import { SignInFrame } from '#web/account/sign-in/sign-in-frame.tsx';
import { visitContext } from '#web/app/context.ts';
import { exactText, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { fieldProps, TextField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/first-page.ts';
import { afterProof } from './onward.ts';

/** A GET asks for the address and does not use up the link. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const isOpen = await isFirstLinkOpen(context.get(visitContext).services.world, params.token);
  return data({ isOpen }, isOpen ? 200 : 410);
}

export async function action({ context, params }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const typed = exactText(await readForm(context), 'email').trim();
  const email = readAddress(typed);
  if (email === null) return data({ typed }, 422);
  const { world } = visit.services;
  const opened = await becomeFirstAdministrator(world, params.token, {
    email,
    language: visit.language,
    arrival: visit.session.arrival,
  });
  return 'refused' in opened ? data(null, 410) : afterProof(visit, opened, urls.firstSteps());
}

export default function FirstPage({ loaderData, actionData }: Route.ComponentProps) {
  const { first: words, ...all } = signInWords[useVisit().language];
  if (!loaderData.isOpen)
    return (
      <SignInFrame title={words.title} isError>
        <p className="text-body">{words.spent}</p>
      </SignInFrame>
    );
  const field = fieldProps({ email: actionData?.typed }, words);
  const error = actionData ? { field: 'email', text: all.noAddress } : undefined;
  return (
    <SignInFrame title={words.title} lead={words.lead} error={error}>
      <form method="post" noValidate className="flex flex-col gap-6">
        <TextField {...field('email')} type="email" autoComplete="username" required />
        <Button kind="main" wide>
          {words.submit}
        </Button>
      </form>
    </SignInFrame>
  );
}
