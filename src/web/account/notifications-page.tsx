import { type FormEvent, useState } from 'react';
import { data, href, redirect, useNavigation, useSubmit } from 'react-router';
import { choosePush, withdrawPush } from '#desk/push/choose-push.ts';
import { findPublicPushKey } from '#desk/push/push-keys.ts';
import { type PushKind, pushKinds, pushKindsFor } from '#domain/push/push.ts';
import { describeDevice } from '#domain/sign-in/device.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { accountWords, pushWords } from '#locales/account/messages.ts';
import { listing, shortDateTime } from '#locales/format.ts';
import { isId } from '#store/database/ids.ts';
import { listPushSubscriptions } from '#store/push/push-subscriptions.ts';
import { AccountFrame } from '#web/account/account-frame.tsx';
import { type AccountVisit, accountVisit, framedPerson } from '#web/account/account-visit.ts';
import { ActForm, ActRow, Part } from '#web/account/part.tsx';
import { exactText, readForm } from '#web/app/post.ts';
import { useServiceWorker } from '#web/shared/app/use-service-worker.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Alert } from '#web/ui/banner.tsx';
import { Submit } from '#web/ui/button.tsx';
import { CheckField, ChoiceGroup } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/notifications-page.ts';

export const handle: PageHandle = { scripts: true };

/** The browsers that show a person's notifications, and the choice for this one. Nothing is sent before they agree. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = accountVisit(context, request);
  return {
    person: framedPerson(visit),
    publicKey: await findPublicPushKey(visit.services.world.db),
    offered: pushKindsFor(isStaff(visit.actor)),
    browsers: await browsersOf(visit),
  };
}

async function browsersOf({ services: { world }, actor, language }: AccountVisit) {
  const [[desk], subscriptions] = await Promise.all([
    world.allDesks(world.db),
    listPushSubscriptions(world.db, actor.personId),
  ]);
  const { sessions } = accountWords[language];
  const words = pushWords[language];
  return subscriptions.map(({ id, device, kinds, createdAt }) => {
    const known = describeDevice(device);
    const labels = listing(
      kinds.map((kind) => words.kinds[kind]),
      language,
    );
    const date = shortDateTime(createdAt, language, desk?.zone ?? 'Europe/Brussels', world.clock.now());
    return { id, name: known ? sessions.on(known) : sessions.unknown, about: words.about({ kinds: labels, date }) };
  });
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = accountVisit(context, request);
  const { services, actor, token, language } = visit;
  const form = await readForm(context);
  if (form.get('act') === 'withdraw') {
    const id = exactText(form, 'id');
    if (isId(id)) await withdrawPush(services.world, actor, id);
    return redirect(`${href('/account/notifications')}?done=withdrawn`);
  }
  const kinds = form.getAll('kind').filter((kind): kind is PushKind => pushKinds.some((each) => each === kind));
  const chosen = await choosePush(services.world, actor, token, {
    subscription: exactText(form, 'subscription'),
    kinds,
    details: form.has('details'),
    language,
    device: request.headers.get('user-agent') ?? '',
  });
  if ('chosen' in chosen) return redirect(`${href('/account/notifications')}?done=chosen`);
  const text = pushWords[language].refused[chosen.refused];
  return data({ error: { field: 'kind', text } }, 422);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { person, publicKey, offered, browsers } = loaderData;
  const words = pushWords[useVisit().language];
  useServiceWorker();
  return (
    <AccountFrame title={words.title} lead={words.lead} person={person} done={words.done} error={actionData?.error}>
      <Part title={words.here}>
        <PushForm publicKey={publicKey} offered={offered} />
      </Part>
      <Part title={words.devices}>
        {browsers.length === 0 ? (
          <p className="text-body text-ink-2">{words.none}</p>
        ) : (
          <ul className="border-b border-line">
            {browsers.map(({ id, name, about }) => (
              <ActRow key={id} name={name} about={about}>
                <ActForm act="withdraw" label={words.withdraw({ device: name })} kind="danger" fields={{ id }} />
              </ActRow>
            ))}
          </ul>
        )}
      </Part>
    </AccountFrame>
  );
}

type Problem = 'unsupported' | 'denied' | 'failed';

/** The notifications of this browser: the browser asks the person, and its subscription is posted with their choice. */
function PushForm({ publicKey, offered }: { publicKey: string | null; offered: PushKind[] }) {
  const words = pushWords[useVisit().language];
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = useSubmit();
  const isBusy = useNavigation().state !== 'idle';
  if (!useHydrated())
    return (
      <noscript>
        <p className="text-body text-ink-2">{words.noScript}</p>
      </noscript>
    );

  async function agree(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget);
    const subscribed = publicKey === null ? 'failed' : await subscribe(publicKey);
    if (typeof subscribed === 'string') return setProblem(subscribed);
    setProblem(null);
    chosen.set('subscription', JSON.stringify(subscribed));
    await submit(chosen, { method: 'post' });
  }

  return (
    <form method="post" onSubmit={agree} className="flex flex-col gap-6">
      {problem && <Alert>{words[problem]}</Alert>}
      <ChoiceGroup
        name="kind"
        type="checkbox"
        label={words.what}
        defaultValue={offered}
        choices={offered.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
      />
      <CheckField name="details" value="yes" label={words.details} hint={words.detailsHint} />
      <Submit busy={isBusy} wide>
        {words.allow}
      </Submit>
    </form>
  );
}

/** Asks the person and subscribes this browser; the name of the problem if that fails. */
async function subscribe(publicKey: string): Promise<PushSubscriptionJSON | Problem> {
  if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)) return 'unsupported';
  if ((await Notification.requestPermission()) !== 'granted') return 'denied';
  try {
    const { pushManager } = await navigator.serviceWorker.ready;
    const options = { userVisibleOnly: true, applicationServerKey: publicKey };
    return (await pushManager.subscribe(options)).toJSON();
  } catch {
    return 'failed';
  }
}
