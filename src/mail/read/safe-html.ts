import { type SafeHtml, sanitise } from '#mail/read/html/sanitise.ts';
import { mailThreads } from '#mail/read/mail-threads.ts';
import { lightTagsMax } from '#mail/read/message/limits.ts';

/** Larger HTML is sanitised in a thread; even an ordinary newsletter is larger. */
const lightCharactersMax = 32 * 1024;

/**
 * Makes a mail's HTML safe to show, like `sanitise`. Slow HTML is processed in a thread with a time limit, so that no page waits
 * for a stranger's mail. Null if it takes too long: then its text is shown. `pictures` maps each inline picture's Content-ID to
 * its address.
 */
export async function safeHtml(html: string, pictures: Record<string, string> = {}): Promise<SafeHtml | null> {
  const isLight = html.length <= lightCharactersMax && tagsIn(html) <= lightTagsMax;
  if (!isLight) return mailThreads.sanitise(html, pictures);
  return sanitise(html, (contentId) => (Object.hasOwn(pictures, contentId) ? pictures[contentId]! : null));
}

function tagsIn(html: string): number {
  return html.split('<').length - 1;
}
