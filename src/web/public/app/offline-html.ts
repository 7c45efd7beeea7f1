import type { Language } from '#domain/language.ts';
import { phone, telUri } from '#locales/phone.ts';
import { linesFor } from '#mail/letters/urgent-call.ts';
import type { Visit } from '#web/app/context.ts';
import { offlinePage } from '#web/shared/app/offline-page.ts';

/** Returns the offline page with the phone lines of the first desk, in the reader's language if there are any. */
export async function offlineHtml({ services: { world } }: Visit, language: Language): Promise<string> {
  const [desk] = await world.allDesks(world.db);
  const lines = desk ? linesFor(desk, language).lines : [];
  return offlinePage(
    language,
    lines.map(({ number }) => ({ shown: phone(number), href: telUri(number) })),
  );
}
