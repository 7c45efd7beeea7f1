import type { Language } from '#domain/language.ts';
import { type LanguageChoice, type LanguageForm, LanguageSwitch } from '../language-switch.tsx';
import { Mark } from '../mark.tsx';
import { SkipLink } from '../skip-link.tsx';
import { type NavigationLink, PublicNavigation } from './public-navigation.tsx';

export interface HeaderDesk {
  name: string;
  href: string;
  /** The desk's own logo instead of Belfry's mark. The name beside it is the text alternative. */
  logo?: { src: string; width: number; height: number } | null;
}

interface PublicFrameProps {
  desk: HeaderDesk;
  words: { skip: string; languages: string; navigation: string; menu: string; footer: string };
  language: Language;
  languages: LanguageChoice[];
  /** A form that saves what was typed before the language changes. */
  languageForm?: LanguageForm;
  /** Absent inside a form, which has only one way forward. */
  navigation?: NavigationLink[];
  signIn?: NavigationLink;
  /** A known incident, in its own band: "Incident connu. …". */
  announcement?: React.ReactNode;
  footer: NavigationLink[];
  /** The theme switch. */
  theme?: React.ReactNode;
  children: React.ReactNode;
}

/** Header, navigation, announcement, page and footer of all pages outside the console. */
export function PublicFrame(props: PublicFrameProps) {
  const { desk, words, language, languages, languageForm, navigation, signIn, announcement, children } = props;
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={words.skip} />
      <PublicHeader desk={desk}>
        <LanguageSwitch label={words.languages} choices={languages} current={language} form={languageForm} />
      </PublicHeader>
      {navigation && <PublicNavigation label={words.navigation} menu={words.menu} links={navigation} aside={signIn} />}
      <main id="content" tabIndex={-1} className="@container/page flex-1 outline-none">
        {announcement && (
          <div className="border-b border-line bg-accent-soft">
            <div className="mx-auto max-w-page px-gutter [&>*]:bg-transparent [&>*]:px-0 [&>*]:py-3.5">
              {announcement}
            </div>
          </div>
        )}
        {children}
      </main>
      <PublicFooter {...props} />
    </div>
  );
}

/** 72 px high: the desk's name and the languages. */
export function PublicHeader({ desk, children }: { desk: HeaderDesk; children?: React.ReactNode }) {
  return (
    <header className="border-b border-line bg-surface">
      <div className="mx-auto flex min-h-15 max-w-page flex-wrap items-center justify-between gap-x-4 px-gutter sm:min-h-18">
        <a href={desk.href} className="flex max-w-fit min-w-0 flex-1 basis-36 items-center gap-3 no-underline">
          {desk.logo ? <Logo {...desk.logo} /> : <Mark size={36} />}
          <span className="line-clamp-2 text-[1.1875rem]/7 font-bold tracking-[-0.01em] max-sm:text-[1.0625rem]/5">
            {desk.name}
          </span>
        </a>
        {children}
      </div>
    </header>
  );
}

/** Width and height reserve its space while loading. It is drawn 40 px high, limited in width. */
function Logo({ src, width, height }: NonNullable<HeaderDesk['logo']>) {
  return (
    <img
      src={src}
      alt=""
      width={width}
      height={height}
      className="h-9 w-auto max-w-24 flex-none object-contain object-left sm:h-10 sm:max-w-48"
    />
  );
}

/** The header may show the desk's own logo; the footer shows a small Belfry mark. */
function PublicFooter({ words, footer, theme }: PublicFrameProps) {
  return (
    <footer className="border-t border-line bg-sunken">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-8 gap-y-4 px-gutter py-8 text-secondary [&_:is(a,.link)]:text-ink">
        <nav aria-label={words.footer} className="basis-full">
          <ul className="flex flex-wrap gap-x-7 gap-y-2">
            {footer.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        {theme}
        <p className="flex items-center gap-2 text-ink-2 sm:ml-auto">
          <Mark size={20} />
          Belfry
        </p>
      </div>
    </footer>
  );
}
