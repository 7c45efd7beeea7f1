import { useState } from 'react';
import { useLocation } from 'react-router';

/** Returns the answer to the page's last form, also after live data was read again, which makes the router forget it. */
export function useKeptAnswer<T>(answer: T | undefined): T | undefined {
  const { key } = useLocation();
  const [kept, keep] = useState({ key, answer });
  if (answer !== undefined && (answer !== kept.answer || key !== kept.key)) keep({ key, answer });
  return answer ?? (kept.key === key ? kept.answer : undefined);
}
