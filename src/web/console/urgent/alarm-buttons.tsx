import { useState } from 'react';
import { useCallWords } from '#web/console/calls/use-call-words.ts';
import { beep } from '#web/console/urgent/beep.ts';
import { chooseAlarm, useAlarmChoice } from '#web/console/urgent/use-alarm-choice.ts';
import { useHydrated } from '#web/document/use-hydrated.ts';
import { Button } from '#web/ui/button.tsx';

/** Sound and notifications of this browser. Permission is asked for when somebody presses the button, and never before. */
export function AlarmButtons() {
  const { urgent } = useCallWords();
  const { sound, notify } = useAlarmChoice();
  const [isRefused, setRefused] = useState(false);
  if (!useHydrated()) return null;
  const chooseSound = () => {
    chooseAlarm('sound', !sound);
    // Heard at once: one knows what it will be, and that it can be heard.
    if (!sound) beep('urgent');
  };
  const chooseNotify = async () => {
    if (notify) return chooseAlarm('notify', false);
    const isGranted = 'Notification' in window && (await Notification.requestPermission()) === 'granted';
    setRefused(!isGranted);
    chooseAlarm('notify', isGranted);
  };
  return (
    <>
      <Button kind="plain" aria-pressed={sound} icon={sound ? 'check' : undefined} onClick={chooseSound}>
        {sound ? urgent.soundOn : urgent.soundOff}
      </Button>
      <Button
        kind="plain"
        aria-pressed={notify}
        icon={notify ? 'check' : undefined}
        onClick={() => void chooseNotify()}
      >
        {notify ? urgent.notifyOn : urgent.notifyOff}
      </Button>
      <span role="status" className="text-secondary text-ink-2">
        {isRefused && urgent.notifyRefused}
      </span>
    </>
  );
}
