import { type SafeHtml, sanitise } from '#mail/read/html/sanitise.ts';
import { mailThreads } from '#mail/read/mail-threads.ts';
import { lightTagsMax } from '#mail/read/message/limits.ts';

/** HTML that is made safe at once; an ordinary newsletter has more and goes to a thread. */
const lightCharactersMax = 32 * 1024;

/**
 * Makes a mail's HTML safe to show, as `sanitise` does. What may take long is done in a thread of its own with a limit of
 * time, so that no page waits for a stranger's mail; null where that is exceeded: then its text is shown. `pictures` gives
 * the address of each picture that came with the mail, by its Content-ID.
 */
export async function safeHtml(html: string, pictures: Record<string, string> = {}): Promise<SafeHtml | null> {
  const isLight = html.length <= lightCharactersMax && tagsIn(html) <= lightTagsMax;
  if (!isLight) return mailThreads.sanitise(html, pictures);
  return sanitise(html, (contentId) => (Object.hasOwn(pictures, contentId) ? pictures[contentId]! : null));
}

function tagsIn(html: string): number {
  return html.split('<').length - 1;
}
