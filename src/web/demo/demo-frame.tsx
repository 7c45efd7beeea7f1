import { useLocation } from 'react-router';
import { languages } from '#domain/language.ts';
import { demoWords } from '#locales/demo/messages.ts';
import { ownNames } from '#locales/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ThemeSwitch } from '#web/shared/theme-switch.tsx';
import { PublicFrame } from '#web/ui/frame/public-frame.tsx';

interface DemoFrameProps {
  current: 'mailbox' | 'clock';
  title: string;
  children: React.ReactNode;
}

/** The frame of the demonstration's own pages: mailbox, clock and links to the desk. */
export function DemoFrame({ current, title, children }: DemoFrameProps) {
  const { language, theme } = useVisit();
  const { pathname, search } = useLocation();
  const words = demoWords[language].frame;
  const mailbox = { href: urls.mailbox(language), label: words.mailbox, current: current === 'mailbox' };
  const clock = { href: urls.demonstrationClock(language), label: words.clock, current: current === 'clock' };
  const support = { href: urls.support(language), label: words.support };
  const form = { href: urls.contact(language), label: words.form };
  const desk = { href: urls.console(), label: words.console };
  return (
    <PublicFrame
      desk={{ name: words.name, href: mailbox.href }}
      words={words}
      language={language}
      languages={languages.map((each) => ({
        language: each,
        name: ownNames[each],
        href: pathname.replace(/^\/[a-z]{2}(?=\/)/, `/${each}`) + search,
      }))}
      navigation={[mailbox, clock, support, form]}
      signIn={desk}
      footer={[support, form, desk]}
      theme={<ThemeSwitch current={theme} language={language} />}
    >
      <title>{`${title} – ${words.name}`}</title>
      <div className="mx-auto max-w-page px-gutter py-10">{children}</div>
    </PublicFrame>
  );
}
