import { useLocation } from 'react-router';
import { type Language, languages } from '#domain/language.ts';
import { ownNames } from '#locales/messages.ts';
import { frameWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import type { ShownLook } from '#web/public/frame/shown-look.ts';
import { ThemeSwitch } from '#web/theme/theme-switch.tsx';
import { PublicFrame } from '#web/ui/frame/public-frame.tsx';
import { urls } from '#web/urls.ts';

export interface FramedDesk {
  name: string;
  /** Null is the first desk, whose addresses do not name it. */
  prefix: string | null;
  look: ShownLook;
}

interface DeskFrameProps {
  desk: FramedDesk;
  /** None inside a form: there is one way on. */
  current?: 'support' | 'articles' | 'work' | 'announcements';
  /** Under the navigation: what is known to be broken. */
  announcement?: React.ReactNode;
  children: React.ReactNode;
}

/** Header, languages, navigation and footer of a desk's public pages. The languages lead to this same page. */
export function DeskFrame({ desk, current, announcement, children }: DeskFrameProps) {
  const { language, theme } = useVisit();
  const { pathname, search } = useLocation();
  const words = frameWords[language];
  const home = supportAddress(language, desk);
  const contact = urls.contact(language, { desk: desk.prefix ?? undefined });
  const articles = { href: urls.articles(language, { desk: desk.prefix ?? undefined }), label: words.articles };
  const work = { href: urls.howWeWork(language, { desk: desk.prefix ?? undefined }), label: words.work };
  return (
    <PublicFrame
      desk={{ name: desk.name, href: home, logo: desk.look.logo }}
      words={words}
      language={language}
      languages={languages.map((each) => ({
        language: each,
        name: ownNames[each],
        href: pathname.replace(/^\/[a-z]{2}(?=\/|$)/, `/${each}`) + search,
      }))}
      navigation={
        current && [
          { href: home, label: words.support, current: current === 'support' },
          { ...articles, current: current === 'articles' },
          { ...work, current: current === 'work' },
          { href: contact, label: words.contact },
        ]
      }
      signIn={{ href: urls.signIn(), label: words.signIn }}
      announcement={announcement}
      footer={[{ href: home, label: words.support }, articles, work, { href: contact, label: words.contact }]}
      theme={<ThemeSwitch current={theme} language={language} />}
    >
      {desk.look.stylesheet && <link rel="stylesheet" href={desk.look.stylesheet} precedence="desk" />}
      {children}
    </PublicFrame>
  );
}

export function supportAddress(language: Language, { prefix }: FramedDesk): string {
  return prefix === null ? urls.support(language) : urls.desk(language, prefix);
}
