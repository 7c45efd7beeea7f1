import { data, redirect } from 'react-router';
import { isStaff } from '#domain/ticket/rights.ts';
import { signInWords } from '#locales/console/messages.ts';
import { type Visit, visitContext } from '#web/context.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { nextAddress } from '#web/next-address.ts';
import { readForm } from '#web/read-form.ts';
import { type DemonstrationAccount, DemonstrationAccounts } from '#web/sign-in/demonstration-accounts.tsx';
import { listDemonstrationAccounts } from '#web/sign-in/list-accounts.ts';
import { SignInFrame } from '#web/sign-in/sign-in-frame.tsx';
import { Button } from '#web/ui/button.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';
import { urls } from '#web/urls.ts';
import type { Route } from './+types/page.ts';

/** Who is signed in already goes on: to where they wanted, else agents to the console and everyone else to their tickets. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const wanted = new URL(request.url).searchParams.get('next');
  if (visit.actor) throw redirect(nextAddress(wanted, isStaff(visit.actor) ? urls.console() : urls.portal()));
  return {
    next: nextAddress(wanted, ''),
    accounts: await accountsOf(visit),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const form = await readForm(request);
  const [login, password] = [textOf(form, 'login').trim(), textOf(form, 'password')];
  const words = signInWords[visit.language];
  if (login === '' || password === '') return data({ error: words.missing, login }, 422);
  const answer = await visit.session.signIn(login, password);
  if ('cookie' in answer)
    return redirect(urls.signIn({ next: nextAddress(form.get('next'), '') || undefined }), {
      headers: { 'Set-Cookie': answer.cookie },
    });
  if (answer.refused === 'wrong') return data({ error: words.wrong, login }, 422);
  const minutes = Math.ceil(answer.retryAfterSeconds / 60);
  const headers = { 'Retry-After': String(answer.retryAfterSeconds) };
  return data({ error: words.tooMany({ minutes }), login }, { status: 429, headers });
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { next, accounts } = loaderData;
  const words = signInWords[useVisit().language];
  const error = actionData?.error;
  return (
    <SignInFrame title={words.title} isError={error !== undefined}>
      {error && <ErrorSummary title={words.failed} errors={[{ field: 'login', text: error }]} />}
      <form method="post" className="flex flex-col gap-6">
        <input type="hidden" name="next" value={next} />
        <TextField
          name="login"
          type="email"
          label={words.login}
          defaultValue={actionData?.login}
          autoComplete="username"
          required
        />
        <TextField name="password" type="password" label={words.password} autoComplete="current-password" required />
        <p>
          <Button type="submit" kind="main" wide>
            {words.submit}
          </Button>
        </p>
      </form>
      {accounts && <DemonstrationAccounts accounts={accounts} />}
    </SignInFrame>
  );
}

function accountsOf({ services }: Visit): Promise<DemonstrationAccount[]> | null {
  return services.demonstration === null ? null : listDemonstrationAccounts(services.world.db);
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
