import { data } from 'react-router';
import { confirmPassword } from '#desk/sign-in/factors/confirm-password.ts';
import { proveFactor } from '#desk/sign-in/factors/prove-factor.ts';
import { accountWords, signInWords } from '#locales/account/messages.ts';
import { findSignInPerson } from '#store/sign-in/accounts.ts';
import { listIdentities } from '#store/sign-in/providers.ts';
import { AccountFrame } from '#web/account/account-frame.tsx';
import { type AccountVisit, accountVisit, framedPerson } from '#web/account/account-visit.ts';
import { FactorForm } from '#web/account/sign-in/factor/factor-form.tsx';
import { afterProof, minutesOf } from '#web/account/sign-in/onward.ts';
import { PasswordField } from '#web/account/sign-in/password-field.tsx';
import { nextAddress } from '#web/app/next-address.ts';
import { exactText, readForm } from '#web/app/post.ts';
import { retryHeaders, tooManyTries } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { buttonLook, Submit } from '#web/ui/button.tsx';
import type { Route } from './+types/confirm-page.ts';

export const handle: PageHandle = { scripts: true };

/** Sensitive changes need the strongest proof that this person has: a second factor, else the password. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = accountVisit(context, request);
  const { db } = visit.services.world;
  const has = await findSignInPerson(db, visit.actor.personId);
  const next = nextAddress(new URL(request.url).searchParams.get('next'), urls.account());
  const linked = (await listIdentities(db, visit.actor.personId)).filter(({ active }) => active);
  return {
    person: framedPerson(visit),
    next,
    hasApp: has?.hasAuthenticator === true,
    hasPasskey: has?.hasPasskey === true,
    hasPassword: has?.passwordHash != null,
    providers: linked.map(({ providerId, name }) => ({ name: name!, href: urls.provider(providerId!, { next }) })),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = accountVisit(context, request);
  const form = await readForm(context);
  const next = nextAddress(form.get('next'), urls.account());
  return form.has('password') ? byPassword(visit, form, next) : byFactor(visit, form, next);
}

async function byPassword(visit: AccountVisit, form: FormData, next: string) {
  const { services, session, token, language } = visit;
  const proved = { token, password: exactText(form, 'password'), arrival: session.arrival };
  const opened = await confirmPassword(services.world, proved);
  if (!('refused' in opened)) return afterProof(visit, opened, next);
  if (opened.refused === 'wrong')
    return data({ error: { field: 'password', text: accountWords[language].confirm.wrong } }, 422);
  const text = signInWords[language].tooMany({ minutes: minutesOf(opened.retryAfterSeconds) });
  return data({ error: { field: 'password', text } }, tooManyTries(opened));
}

async function byFactor(visit: AccountVisit, form: FormData, next: string) {
  const { services, session, token, language } = visit;
  const typed = { token, typed: exactText(form, 'code'), arrival: session.arrival };
  const proved = await proveFactor(services.world, typed);
  if (!('refused' in proved)) return afterProof(visit, proved, next);
  const { factor, tooMany, why } = signInWords[language];
  const text = {
    wrong: () => factor.wrong({ left: 'left' in proved ? proved.left : 0 }),
    tooMany: () => tooMany({ minutes: 'retryAfterSeconds' in proved ? minutesOf(proved.retryAfterSeconds) : 1 }),
    over: () => why.over,
  }[proved.refused]();
  return data({ error: { field: 'code', text } }, proved.refused === 'tooMany' ? tooManyTries(proved) : 422);
}

export const headers = retryHeaders;

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { language } = useVisit();
  const { confirm: words } = accountWords[language];
  const { person, next, hasApp, hasPasskey, hasPassword, providers } = loaderData;
  return (
    <AccountFrame title={words.title} lead={words.lead} person={person} error={actionData?.error}>
      <div className="flex max-w-96 flex-col gap-6">
        {hasApp || hasPasskey ? (
          <FactorForm next={next} hasApp={hasApp} hasPasskey={hasPasskey} />
        ) : hasPassword ? (
          <form method="post" className="flex flex-col gap-5">
            <input type="hidden" name="next" value={next} />
            <PasswordField name="password" label={words.password} autoComplete="current-password" />
            <Submit>{words.submit}</Submit>
          </form>
        ) : providers.length > 0 ? (
          providers.map(({ name, href }) => (
            <p key={href}>
              <a href={href} className={buttonLook('outlined', true)}>
                {signInWords[language].byProvider({ name })}
              </a>
            </p>
          ))
        ) : (
          <p className="text-body">{words.again}</p>
        )}
      </div>
    </AccountFrame>
  );
}
