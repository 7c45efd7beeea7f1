import { useEffect, useState } from 'react';

/** `0:14`, `1:02:05`: starts from the server's value and counts elapsed seconds, never the local clock. */
export function useElapsed(seconds: number, runs: boolean): string {
  const [shown, setShown] = useState(seconds);
  useEffect(() => {
    setShown(seconds);
    if (!runs) return;
    const from = performance.now();
    const timer = setInterval(() => setShown(seconds + Math.floor((performance.now() - from) / 1000)), 1000);
    return () => clearInterval(timer);
  }, [seconds, runs]);
  return elapsed(shown);
}

export function elapsed(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (figure: number) => String(figure).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
