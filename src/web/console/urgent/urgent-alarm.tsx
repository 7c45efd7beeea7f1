import { useEffect, useRef, useState } from 'react';
import { notify, useNoticing } from '#web/console/live/notify.ts';
import { beep } from '#web/console/urgent/beep.ts';
import { useCallWords } from '#web/console/use-words.ts';

/**
 * Announces, sounds and notifies when the number of urgent tickets rises, on any console page. It gives only the number, because
 * a notification also shows on a locked screen.
 */
export function UrgentAlarm({ count }: { count: number }) {
  const { urgent } = useCallWords();
  const { urgentSound, urgentNotification } = useNoticing();
  const before = useRef(count);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const more = count - before.current;
    before.current = count;
    if (more <= 0) return;
    const text = urgent.arrived({ count: more });
    setSaid(text);
    if (urgentSound) beep('urgent');
    if (urgentNotification) notify({ title: 'Belfry', text, tag: 'urgent' });
  }, [count, urgentSound, urgentNotification, urgent]);
  return (
    <p aria-live="assertive" className="sr-only">
      {said}
    </p>
  );
}
