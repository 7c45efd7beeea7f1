import { useEffect } from 'react';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** Registers the service worker, so that the page can say that it is offline. */
export function useServiceWorker(): void {
  const { language } = useVisit();
  useEffect(() => {
    // A page in a private window may not register one.
    if ('serviceWorker' in navigator)
      navigator.serviceWorker.register(urls.serviceWorker({ language })).catch(() => undefined);
  }, [language]);
}
