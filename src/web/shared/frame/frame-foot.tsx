import type { ReactNode } from 'react';
import { href } from 'react-router';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ThemeSwitch } from '#web/shared/theme-switch.tsx';

interface FrameFootProps {
  words: { account: string; signOut: string };
  /** Above the theme. */
  above?: ReactNode;
  /** A page of settings, above the account. */
  settings?: { href: string; label: string };
}

/** Below the name of the signed-in person: theme, settings, account and sign-out. */
export function FrameFoot({ words, above, settings }: FrameFootProps) {
  const { theme, language } = useVisit();
  return (
    <div className="flex flex-col gap-2 [&_legend]:sr-only">
      {above}
      <ThemeSwitch current={theme} language={language} />
      {[...(settings ? [settings] : []), { href: urls.account(), label: words.account }].map((link) => (
        <a key={link.href} href={link.href} className={`${look} no-underline`}>
          {link.label}
        </a>
      ))}
      <form method="post" action={href('/sign-out')}>
        <button type="submit" className={look}>
          {words.signOut}
        </button>
      </form>
    </div>
  );
}

const look = 'text-small text-ink-2 underline-offset-4 hover:text-ink hover:underline';
