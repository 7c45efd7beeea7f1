import { type Language, spokenBy } from '#domain/language.ts';
import { frameWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import type { NavigationLink } from '#web/ui/frame/public-navigation.tsx';

/** The pages that the navigation, the footer or other pages link to. */
export type FramePage = 'support' | 'articles' | 'work' | 'announcements' | 'complete' | 'notice';

/** The desk. `prefix` is null for the first desk, whose addresses omit it. */
interface Named {
  prefix: string | null;
}

/** The desk with its languages: its pages exist only in these, whatever the reader's language is. */
interface Spoken extends Named {
  languages: readonly Language[];
}

export function supportAddress(language: Language, { prefix }: Named): string {
  return prefix === null ? urls.support(language) : urls.desk(language, prefix);
}

/** Returns the navigation links below the header. */
export function navigationLinks(desk: Spoken, reader: Language, current: FramePage): NavigationLink[] {
  const words = frameWords[reader];
  const language = spokenBy(desk, reader);
  const about = { desk: desk.prefix ?? undefined };
  return [
    { href: supportAddress(language, desk), label: words.support, current: current === 'support' },
    { href: urls.completeRequest(language, about), label: words.complete, current: current === 'complete' },
    { href: urls.articles(language, about), label: words.articles, current: current === 'articles' },
    { href: urls.howWeWork(language, about), label: words.work, current: current === 'work' },
  ];
}

/** Returns the footer links: the legal pages and the calendar. Forms have no navigation, so they also link back. */
export function footerLinks(desk: Spoken, reader: Language, hasNavigation: boolean): NavigationLink[] {
  const words = frameWords[reader];
  const language = spokenBy(desk, reader);
  const about = { desk: desk.prefix ?? undefined };
  return [
    ...(hasNavigation ? [] : [{ href: supportAddress(language, desk), label: words.support }]),
    { href: urls.accessibility(language, about), label: words.accessibility },
    { href: urls.privacy(language, about), label: words.privacy },
    { href: urls.daysOff(language, about), label: words.daysOff },
  ];
}
