import { useLocation } from 'react-router';
import { type Language, spokenBy } from '#domain/language.ts';
import { ownNames } from '#locales/messages.ts';
import { frameWords } from '#locales/public/messages.ts';
import { inLanguage } from '#web/app/next-address.ts';
import { urls } from '#web/app/urls.ts';
import { AppLinks } from '#web/shared/app/app-links.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { ShownLook } from '#web/shared/frame/shown-look.ts';
import { ThemeSwitch } from '#web/shared/theme-switch.tsx';
import { PublicFrame } from '#web/ui/frame/public-frame.tsx';
import type { LanguageForm } from '#web/ui/language-switch.tsx';
import { type FramePage, footerLinks, navigationLinks, supportAddress } from './frame-links.ts';

export interface FramedDesk {
  name: string;
  /** Null for the first desk, whose addresses omit the prefix. */
  prefix: string | null;
  look: ShownLook;
  /** The desk's languages, in display order. */
  languages: readonly Language[];
}

interface DeskFrameProps {
  desk: FramedDesk;
  /** Undefined inside a form, which shows no navigation. */
  current?: FramePage;
  /** A band with the desk's known incidents, above the page. */
  announcement?: React.ReactNode;
  /** A form on the page. Changing the language submits it, so that its input is saved. */
  languageForm?: LanguageForm;
  children: React.ReactNode;
}

/** Header, languages, navigation and footer of a desk's public pages. Language links lead to the same page. */
export function DeskFrame({ desk, current, announcement, languageForm, children }: DeskFrameProps) {
  const { language, theme } = useVisit();
  const { pathname, search } = useLocation();
  const words = frameWords[language];
  return (
    <PublicFrame
      desk={{ name: desk.name, href: supportAddress(spokenBy(desk, language), desk), logo: desk.look.logo }}
      words={words}
      language={language}
      languageForm={languageForm}
      languages={desk.languages.map((each) => ({
        language: each,
        name: ownNames[each],
        href: inLanguage(pathname + search, each),
      }))}
      navigation={current && navigationLinks(desk, language, current)}
      signIn={{ href: urls.portal(), label: words.tickets }}
      announcement={announcement}
      footer={footerLinks(desk, language, current !== undefined)}
      theme={<ThemeSwitch current={theme} language={language} />}
    >
      <AppLinks desk={desk.prefix ?? undefined} />
      {desk.look.stylesheet && <link rel="stylesheet" href={desk.look.stylesheet} precedence="desk" />}
      {children}
    </PublicFrame>
  );
}

interface PageHeadProps {
  title: string;
  /** A sentence for search results. */
  description?: string;
  desk: Pick<FramedDesk, 'name' | 'languages'>;
}

/** Title, description and language alternatives of a page. React moves them into the head. */
export function PageHead({ title, description, desk }: PageHeadProps) {
  const { pathname, search } = useLocation();
  return (
    <>
      <title>{`${title} – ${desk.name}`}</title>
      {description && <meta name="description" content={description} />}
      {desk.languages.map((each) => (
        <link key={each} rel="alternate" hrefLang={each} href={inLanguage(pathname + search, each)} />
      ))}
    </>
  );
}
