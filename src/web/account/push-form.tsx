import { type FormEvent, useState } from 'react';
import { useNavigation, useSubmit } from 'react-router';
import type { PushKind } from '#domain/push/push.ts';
import { pushWords } from '#locales/account/messages.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Alert } from '#web/ui/banner.tsx';
import { Submit } from '#web/ui/button.tsx';
import { CheckField, ChoiceGroup } from '#web/ui/field/fields.tsx';

type Problem = 'unsupported' | 'denied' | 'failed';

/** The notifications of this browser: the browser asks the person, and its subscription is posted with their choice. */
export function PushForm({ publicKey, offered }: { publicKey: string | null; offered: PushKind[] }) {
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
