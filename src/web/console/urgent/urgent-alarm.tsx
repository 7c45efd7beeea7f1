import { useEffect, useRef, useState } from 'react';
import { useCallWords } from '#web/console/calls/use-call-words.ts';
import { beep } from '#web/console/urgent/beep.ts';
import { useAlarmChoice } from '#web/console/urgent/use-alarm-choice.ts';

/**
 * Says aloud, sounds and shows a notification when more is urgent than before, on any page of the console. It says how many,
 * and nothing of what they are: a notification stands on a locked screen too.
 */
export function UrgentAlarm({ count }: { count: number }) {
  const { urgent } = useCallWords();
  const { sound, notify } = useAlarmChoice();
  const before = useRef(count);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const more = count - before.current;
    before.current = count;
    if (more <= 0) return;
    const text = urgent.arrived({ count: more });
    setSaid(text);
    if (sound) beep('urgent');
    if (notify && Notification.permission === 'granted')
      new Notification('Belfry', { body: text, tag: 'belfry-urgent' });
  }, [count, sound, notify, urgent]);
  return (
    <p aria-live="assertive" className="sr-only">
      {said}
    </p>
  );
}
