import { useWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { ThemeSwitch } from '#web/theme/theme-switch.tsx';
import { urls } from '#web/urls.ts';

/** Below the agent's name: how the console looks, and the way out. */
export function FrameFoot() {
  const { theme, language } = useVisit();
  const { frame, ownSettings } = useWords();
  return (
    <div className="flex flex-col gap-2 [&_legend]:sr-only">
      <ThemeSwitch current={theme} language={language} />
      <a
        href={urls.ownSettings()}
        className="text-small text-ink-2 no-underline underline-offset-4 hover:text-ink hover:underline"
      >
        {ownSettings.link}
      </a>
      <a
        href={urls.account()}
        className="text-small text-ink-2 no-underline underline-offset-4 hover:text-ink hover:underline"
      >
        {frame.account}
      </a>
      <form method="post" action={urls.signOut()}>
        <button type="submit" className="text-small text-ink-2 underline-offset-4 hover:text-ink hover:underline">
          {frame.signOut}
        </button>
      </form>
    </div>
  );
}
