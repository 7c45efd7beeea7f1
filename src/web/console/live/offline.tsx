import { useEffect, useState } from 'react';
import { useWords } from '#web/console/use-words.ts';
import { Banner } from '#web/ui/banner.tsx';

/** Ignore interruptions that end within a moment. */
const patienceMilliseconds = 5_000;

/** Since when the page is offline. Not red: typed text stays, and the page recovers by itself. */
export function Offline({ since }: { since: Date | null }) {
  const { frame } = useWords();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    setIsLong(false);
    if (since === null) return;
    const timer = setTimeout(() => setIsLong(true), patienceMilliseconds);
    return () => clearTimeout(timer);
  }, [since]);
  if (since === null || !isLong) return null;
  const time = `${since.getHours()}:${String(since.getMinutes()).padStart(2, '0')}`;
  return (
    <Banner tone="sunken" live>
      {frame.offline({ time })}
    </Banner>
  );
}
