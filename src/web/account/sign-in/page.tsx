import { data, redirect } from 'react-router';
import { signIn } from '#desk/sign-in/sign-in.ts';
import { readAddress } from '#domain/people/email.ts';
import { signInWords } from '#locales/account/messages.ts';
import type { Database } from '#store/database/database.ts';
import { listDesks } from '#store/desks/desks.ts';
import { listProviders } from '#store/sign-in/providers.ts';
import { listAgents } from '#store/staff/agents.ts';
import { demonstrationPassword } from '#web/account/sign-in/demonstration-password.ts';
import { PasskeyButton } from '#web/account/sign-in/factor/passkey-button.tsx';
import { PasswordField } from '#web/account/sign-in/password-field.tsx';
import { proveAddress } from '#web/account/sign-in/prove-address.ts';
import { SignInFrame } from '#web/account/sign-in/sign-in-frame.tsx';
import { type Visit, visitContext } from '#web/app/context.ts';
import { nextAddress } from '#web/app/next-address.ts';
import { exactText, readForm } from '#web/app/post.ts';
import { retryHeaders, tooManyTries } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { buttonLook, Submit } from '#web/ui/button.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { fieldProps, TextField } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';
import { afterProof, minutesOf, onwardOf } from './onward.ts';

export const handle: PageHandle = { scripts: true };

/** Forwards a user who is already signed in. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const wanted = new URL(request.url).searchParams.get('next');
  if (visit.actor) throw redirect(onwardOf(visit.actor, wanted));
  if (visit.asker) throw redirect(urls.ownAccess());
  const why = new URL(request.url).searchParams.get('why') ?? '';
  const providers = await listProviders(visit.services.world.db);
  return {
    next: nextAddress(wanted, ''),
    accounts: await accountsOf(visit),
    why: Object.hasOwn(signInWords.fr.why, why) ? (why as keyof typeof signInWords.fr.why) : null,
    providers: providers.filter(({ active }) => active).map(({ id, name }) => ({ id, name })),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const form = await readForm(context);
  const login = exactText(form, 'login').trim();
  if (form.get('way') === 'mail') return mailCode(visit, request, login, form.get('next'));
  const password = exactText(form, 'password');
  const words = signInWords[visit.language];
  if (login === '' || password === '') return data({ error: words.missing, login }, 422);
  const { world } = visit.services;
  const answer = await signIn(world, { login, password, arrival: visit.session.arrival });
  if (!('refused' in answer)) return afterProof(visit, answer, form.get('next'));
  if (answer.refused === 'wrong') return data({ error: words.wrong, login }, 422);
  const minutes = minutesOf(answer.retryAfterSeconds);
  return data({ error: words.tooMany({ minutes }), login }, tooManyTries(answer));
}

/** The response is the same for known and unknown addresses. */
async function mailCode(visit: Visit, request: Request, login: string, next: unknown) {
  const email = readAddress(login);
  if (email === null) return data({ error: signInWords[visit.language].noAddress, login }, 422);
  return proveAddress(visit, request, { email, link: null, next });
}

export const headers = retryHeaders;

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { next, why, accounts, providers } = loaderData;
  const words = signInWords[useVisit().language];
  const field = fieldProps({ login: actionData?.login }, words);
  const error = actionData?.error ?? (why === null ? undefined : words.why[why]);
  return (
    <SignInFrame title={words.title} lead={words.lead} isError={error !== undefined}>
      {error && <ErrorSummary title={words.failed} errors={[{ field: 'login', text: error }]} />}
      <form method="post" className="flex flex-col gap-6">
        <input type="hidden" name="next" value={next} />
        <TextField {...field('login')} type="email" autoComplete="username webauthn" required />
        <PasswordField name="password" label={words.password} autoComplete="current-password" />
        <Submit wide>{words.submit}</Submit>
        <OtherWays next={next} providers={providers} />
      </form>
      <NoneYet />
      {accounts && <DemonstrationAccounts accounts={accounts} />}
    </SignInFrame>
  );
}

function DemonstrationAccounts({ accounts }: { accounts: DemonstrationAccount[] }) {
  const words = signInWords[useVisit().language];
  return (
    <section className="border-t border-line pt-8">
      <h2 className="text-sub">{words.demonstration}</h2>
      <p className="mt-2 text-secondary text-ink-2">
        {words.demonstrationHint} <b className="text-ink select-all">{demonstrationPassword}</b>
      </p>
      <ul className="mt-4 flex flex-col gap-3 text-secondary">
        {accounts.map(({ name, email, desks }) => (
          <li key={email} className="flex flex-col gap-x-4 sm:flex-row sm:items-baseline">
            <b className="min-w-48 select-all">{email}</b>
            <span className="text-ink-2">
              {name}, {desks.join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Leads a person without access to the request form (R9). */
function NoneYet() {
  const { language } = useVisit();
  const { noneYet } = signInWords[language];
  return (
    <p className="border-t border-line pt-6 text-body">
      {noneYet.question} <a href={urls.access(language)}>{noneYet.ask}</a>
    </p>
  );
}

/** Sign-in without a password: by a code to the address above, or by a provider. */
function OtherWays({ next, providers }: { next: string; providers: { id: string; name: string }[] }) {
  const words = signInWords[useVisit().language];
  return (
    <Section id="others" title={words.others} heading="sub" className="flex flex-col gap-4 border-t border-line pt-6">
      <Submit kind="outlined" name="way" value="mail" formNoValidate wide>
        {words.byMail}
      </Submit>
      {providers.map(({ id, name }) => (
        <p key={id}>
          <a href={urls.provider(id, { next: next || undefined })} className={buttonLook('outlined', true)}>
            {words.byProvider({ name })}
          </a>
        </p>
      ))}
      <PasskeyButton
        label={words.byPasskey}
        failed={words.passkeyFailed}
        absent={words.passkeyAbsent}
        next={next}
        offered
      />
    </Section>
  );
}

interface DemonstrationAccount {
  name: string;
  email: string;
  /** Prefixes of the desks where these accounts work. */
  desks: string[];
}

function accountsOf({ services }: Visit): Promise<DemonstrationAccount[]> | null {
  return services.demonstration === null ? null : listDemonstrationAccounts(services.world.db);
}

/** Returns the demonstration's console accounts with the desks where they work. */
async function listDemonstrationAccounts(db: Database): Promise<DemonstrationAccount[]> {
  const accounts = new Map<string, DemonstrationAccount>();
  for (const desk of await listDesks(db))
    for (const { name, email } of await listAgents(db, desk.id)) {
      const known = accounts.get(email);
      if (known) known.desks.push(desk.prefix);
      else accounts.set(email, { name, email, desks: [desk.prefix] });
    }
  return [...accounts.values()];
}
