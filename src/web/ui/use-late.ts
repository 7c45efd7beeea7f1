import { useEffect, useState } from 'react';

/** Shorter waits show no indicator (guide, 11). */
const patienceMilliseconds = 300;

/** Returns true if `waiting` has lasted longer than the limit. */
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
