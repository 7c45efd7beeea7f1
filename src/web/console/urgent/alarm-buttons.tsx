import { useState } from 'react';
import { useFetcher } from 'react-router';
import { urls } from '#web/app/urls.ts';
import { askToNotify, mayNotify, useNoticing } from '#web/console/live/notify.ts';
import { beep } from '#web/console/urgent/beep.ts';
import { useCallWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Button } from '#web/ui/button.tsx';

/**
 * Sound and notifications for urgent tickets, saved per person for all computers. Permission for notifications belongs to each
 * browser and is requested only on a click.
 */
export function AlarmButtons() {
  const { urgent } = useCallWords();
  const fetcher = useFetcher();
  const kept = useNoticing();
  const [isRefused, setRefused] = useState(false);
  const isScript = useHydrated();
  const sent = (name: string) => fetcher.formData?.get(name);
  const sound = sent('urgentSound') ? sent('urgentSound') === '1' : kept.urgentSound;
  const wanted = sent('urgentNotification') ? sent('urgentNotification') === '1' : kept.urgentNotification;
  const notifies = wanted && (!isScript || mayNotify());
  const save = (name: string, on: boolean) =>
    fetcher.submit({ act: 'alarm', [name]: on ? '1' : '0' }, { method: 'post', action: urls.ownSettings() });
  const chooseNotify = async (event: React.MouseEvent) => {
    event.preventDefault();
    if (notifies) return save('urgentNotification', false);
    const isGranted = await askToNotify();
    setRefused(!isGranted);
    if (isGranted) await save('urgentNotification', true);
  };
  return (
    <fetcher.Form method="post" action={urls.ownSettings()} className="contents">
      <input type="hidden" name="act" value="alarm" />
      <Button
        type="submit"
        kind="plain"
        name="urgentSound"
        value={sound ? '0' : '1'}
        aria-pressed={sound}
        icon={sound ? 'check' : undefined}
        onClick={() => {
          // Plays the sound at once, so that the person knows it and can check the volume.
          if (!sound) beep('urgent');
        }}
      >
        {sound ? urgent.soundOn : urgent.soundOff}
      </Button>
      <Button
        type="submit"
        kind="plain"
        name="urgentNotification"
        value={notifies ? '0' : '1'}
        aria-pressed={notifies}
        icon={notifies ? 'check' : undefined}
        onClick={(event) => void chooseNotify(event)}
      >
        {notifies ? urgent.notifyOn : urgent.notifyOff}
      </Button>
      <span role="status" className="text-secondary text-ink-2">
        {isRefused && urgent.notifyRefused}
      </span>
    </fetcher.Form>
  );
}
