import { accountWords } from '#locales/account/messages.ts';
import type { AccountView } from '#web/account/account-view.ts';
import { ActForm, Part } from '#web/account/part.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** A person's sessions. The current one is marked, and the others can be ended. */
export function Sessions({ view: { sessions } }: { view: AccountView }) {
  const { sessions: words } = accountWords[useVisit().language];
  return (
    <Part title={words.title}>
      <ul className="border-b border-line">
        {sessions.map(({ id, device, used, isThis }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line py-2"
          >
            <p className="text-body">
              <b>{device}</b> <span className="text-ink-2">{isThis ? words.this : words.used({ date: used })}</span>
            </p>
            {!isThis && <ActForm act="endSession" label={words.end({ device })} kind="danger" fields={{ id }} />}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && <ActForm act="endOthers" label={words.endOthers} />}
    </Part>
  );
}

/** Provider accounts that are linked to this person. Renders nothing if there are none. */
export function Identities({ view: { identities } }: { view: AccountView }) {
  const { providers: words } = accountWords[useVisit().language];
  if (identities.length === 0) return null;
  return (
    <Part title={words.title}>
      <ul className="border-b border-line">
        {identities.map(({ issuer, subject, name, linked }) => (
          <li
            key={issuer + subject}
            className="flex flex-wrap items-center justify-between gap-x-6 border-t border-line py-2"
          >
            <p className="text-body">
              <b>{name}</b> <span className="text-ink-2">{words.linked({ date: linked })}</span>
            </p>
            <ActForm act="unlink" label={words.remove({ name })} kind="danger" fields={{ issuer, subject }} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
