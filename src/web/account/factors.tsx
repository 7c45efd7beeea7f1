import { href } from 'react-router';
import { accountWords } from '#locales/account/messages.ts';
import type { AccountView } from '#web/account/account-view.ts';
import { ActForm, ActRow, Part } from '#web/account/part.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { buttonLook } from '#web/ui/button.tsx';

/** Password, authenticator app, passkeys and recovery codes. */
export function Factors({ view }: { view: AccountView }) {
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
