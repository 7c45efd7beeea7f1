import { useEffect, useState } from 'react';

/** Nothing is shown of a wait that is over within this (guide, 11). */
const patienceMilliseconds = 300;

/** Whether something goes on for longer than one waits without being told. */
export function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) {
      setLate(false);
      return;
    }
    const timer = setTimeout(() => setLate(true), patienceMilliseconds);
    return () => clearTimeout(timer);
  }, [waiting]);
  return waiting && late;
}
