import { useNavigation } from 'react-router';
import { useWords } from '#web/console/use-words.ts';
import { useLate } from '#web/ui/use-late.ts';

/** The current page stays while the next one loads; no indicator during the first 300 ms (guide, 11). */
export function Loading() {
  const { trouble } = useWords();
  const isLate = useLate(useNavigation().state === 'loading');
  return (
    <p
      role="status"
      className={
        isLate ? 'fixed top-0 right-0 z-20 rounded-bl-field bg-selected px-3 py-1 text-small text-ink' : 'sr-only'
      }
    >
      {isLate ? trouble.loading : ''}
    </p>
  );
}
