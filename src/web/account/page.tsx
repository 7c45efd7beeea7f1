import { data, href, redirect } from 'react-router';
import { saveProfile } from '#desk/people/own-details.ts';
import { askRecoveryCodes, withdrawFactor } from '#desk/sign-in/factors/withdraw-factor.ts';
import { unlinkIdentity } from '#desk/sign-in/provider/take-answer.ts';
import { endOtherSessions, endOwnSession } from '#desk/sign-in/sessions.ts';
import { type Language, languages, readLanguage } from '#domain/language.ts';
import { accountWords, pushWords } from '#locales/account/messages.ts';
import { ownNames } from '#locales/messages.ts';
import { AccountFrame } from '#web/account/account-frame.tsx';
import { type AccountView, accountView } from '#web/account/account-view.ts';
import { type AccountVisit, accountVisit } from '#web/account/account-visit.ts';
import { ActForm, ActRow, Part } from '#web/account/part.tsx';
import { carry } from '#web/account/sign-in/carried.ts';
import { recoverySeconds } from '#web/account/sign-in/factor/take-app.ts';
import { exactText, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { buttonLook, Submit } from '#web/ui/button.tsx';
import { choicesOf } from '#web/ui/field/choices.ts';
import { fieldProps, SelectField, TextField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = accountVisit(context, request);
  return { view: await accountView(visit) };
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = accountVisit(context, request);
  const form = await readForm(context);
  const name = exactText(form, 'act');
  const act = Object.hasOwn(acts, name) ? acts[name as keyof typeof acts] : null;
  if (act === null) throw data(null, 400);
  return act(visit, form, request);
}

type Done = keyof typeof accountWords.fr.done;
const led = (done: Done) => redirect(urls.account({ done }));

/** The page's actions, by the name that each button sends. */
const acts = {
  async profile({ services, actor, language }: AccountVisit, form: FormData) {
    const profile = { name: exactText(form, 'name'), language: readLanguage(exactText(form, 'language')) ?? language };
    if ('saved' in (await saveProfile(services.world, actor, profile))) return led('profile');
    return data({ error: { field: 'name', text: accountWords[language].profile.noName } }, 422);
  },
  withdrawApp: ({ services, token }: AccountVisit) => ledBy(withdrawFactor(services.world, token, { factor: 'totp' })),
  withdrawPasskey: ({ services, token }: AccountVisit, form: FormData) =>
    ledBy(withdrawFactor(services.world, token, { factor: 'passkey', id: exactText(form, 'id') })),
  async renewCodes(visit: AccountVisit, _: FormData, request: Request) {
    const asked = await askRecoveryCodes(visit.services.world, visit.token);
    if ('refused' in asked)
      return redirect(asked.refused === 'noFactor' ? urls.account() : urls.confirm({ next: urls.account() }));
    const cookie = carry(visit, request, 'recovery', asked.codes, recoverySeconds);
    return redirect(urls.recoveryCodes(), { headers: { 'Set-Cookie': cookie } });
  },
  async unlink({ services, actor }: AccountVisit, form: FormData) {
    await unlinkIdentity(services.world, actor, {
      issuer: exactText(form, 'issuer'),
      subject: exactText(form, 'subject'),
    });
    return led('withdrawn');
  },
  async endSession({ services, actor }: AccountVisit, form: FormData) {
    const id = exactText(form, 'id');
    if (/^[0-9a-f-]{36}$/.test(id)) await endOwnSession(services.world, actor, id);
    return led('ended');
  },
  async endOthers({ services, actor, token }: AccountVisit) {
    await endOtherSessions(services.world, actor, token);
    return led('ended');
  },
};

async function ledBy(withdrawing: ReturnType<typeof withdrawFactor>): Promise<Response> {
  const withdrawn = await withdrawing;
  if ('done' in withdrawn) return led('withdrawn');
  return withdrawn.refused === 'notRecent' ? redirect(urls.confirm({ next: urls.account() })) : led('lastFactor');
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const words = accountWords[useVisit().language];
  const push = pushWords[useVisit().language];
  const { view } = loaderData;
  return (
    <AccountFrame
      title={words.title}
      lead={words.lead}
      person={view.person}
      isFirst
      done={words.done}
      error={actionData?.error}
    >
      <ProfileForm name={view.name} language={view.language} />
      <Part title={words.addresses.title}>
        <p className="text-body">{words.addresses.addLead}</p>
        <p>
          <a href={urls.addresses()} className={buttonLook()}>
            {words.addresses.manage}
          </a>
        </p>
      </Part>
      <Part title={push.title}>
        <p className="text-body">{push.lead}</p>
        <p>
          <a href={href('/account/notifications')} className={buttonLook()}>
            {push.link}
          </a>
        </p>
      </Part>
      <Factors view={view} />
      <Identities view={view} />
      <Sessions view={view} />
    </AccountFrame>
  );
}

/** A person's sessions. The current one is marked, and the others can be ended. */
function Sessions({ view: { sessions } }: { view: AccountView }) {
  const { sessions: words } = accountWords[useVisit().language];
  return (
    <Part title={words.title}>
      <ul className="border-b border-line">
        {sessions.map(({ id, device, used, isThis }) => (
          <ActRow key={id} name={device} about={isThis ? words.this : words.used({ date: used })}>
            {!isThis && <ActForm act="endSession" label={words.end({ device })} kind="danger" fields={{ id }} />}
          </ActRow>
        ))}
      </ul>
      {sessions.length > 1 && <ActForm act="endOthers" label={words.endOthers} />}
    </Part>
  );
}

/** Provider accounts that are linked to this person. Renders nothing if there are none. */
function Identities({ view: { identities } }: { view: AccountView }) {
  const { providers: words } = accountWords[useVisit().language];
  if (identities.length === 0) return null;
  return (
    <Part title={words.title}>
      <ul className="border-b border-line">
        {identities.map(({ issuer, subject, name, linked }) => (
          <ActRow key={issuer + subject} name={name} about={words.linked({ date: linked })}>
            <ActForm act="unlink" label={words.remove({ name })} kind="danger" fields={{ issuer, subject }} />
          </ActRow>
        ))}
      </ul>
    </Part>
  );
}

/** The form for a person's name and language. */
function ProfileForm(profile: { name: string; language: Language }) {
  const { profile: words, save } = accountWords[useVisit().language];
  const field = fieldProps(profile, words);
  return (
    <Part title={words.title}>
      <form method="post" className="flex flex-col gap-5">
        <TextField {...field('name')} length="medium" maxLength={120} autoComplete="name" />
        <SelectField {...field('language')} choices={choicesOf(languages, ownNames)} />
        <Submit name="act" value="profile">
          {save}
        </Submit>
      </form>
    </Part>
  );
}

/** Password, authenticator app, passkeys and recovery codes. */
function Factors({ view }: { view: AccountView }) {
  const words = accountWords[useVisit().language];
  const { hasPassword, appSince, codes } = view;
  const hasFactor = appSince !== null || view.passkeys.length > 0;
  return (
    <>
      <Part title={words.password.title}>
        <p className="text-body">{hasPassword ? words.password.has : words.password.none}</p>
        <Ways>
          <a href={href('/account/password')} className={buttonLook()}>
            {hasPassword ? words.password.change : words.password.set}
          </a>
        </Ways>
      </Part>
      <Part title={words.app.title}>
        <p className="text-body">{appSince === null ? words.app.none : words.app.has({ date: appSince })}</p>
        <Ways>
          <a href={href('/account/app')} className={buttonLook()}>
            {appSince === null ? words.app.add : words.app.replace}
          </a>
          {appSince !== null && <ActForm act="withdrawApp" label={words.app.remove} kind="danger" />}
        </Ways>
      </Part>
      <Passkeys view={view} />
      {hasFactor && (
        <Part title={words.recovery.title}>
          <p className="text-body">{words.recovery.left({ count: codes })}</p>
          <ActForm act="renewCodes" label={words.recovery.renew} />
        </Part>
      )}
    </>
  );
}

function Passkeys({ view: { passkeys } }: { view: AccountView }) {
  const { passkeys: words } = accountWords[useVisit().language];
  return (
    <Part title={words.title}>
      {passkeys.length === 0 ? (
        <p className="text-body">{words.none}</p>
      ) : (
        <ul className="border-b border-line">
          {passkeys.map(({ id, name, used }) => (
            <ActRow key={id} name={name} about={words.used({ date: used })}>
              <ActForm act="withdrawPasskey" label={words.remove({ name })} kind="danger" fields={{ id }} />
            </ActRow>
          ))}
        </ul>
      )}
      <Ways>
        <a href={href('/account/passkeys')} className={buttonLook()}>
          {words.add}
        </a>
      </Ways>
    </Part>
  );
}

function Ways({ children }: { children: React.ReactNode }) {
  return <div className="flex flex-wrap gap-3">{children}</div>;
}
