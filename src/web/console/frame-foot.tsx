import { href } from 'react-router';
import { urls } from '#web/app/urls.ts';
import { KeyDrawn } from '#web/console/commands/key-words.tsx';
import { useWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ThemeSwitch } from '#web/shared/theme-switch.tsx';

/** Below the agent's name: shortcuts, theme, settings, account and sign-out. */
export function FrameFoot() {
  const { theme, language } = useVisit();
  const { frame, ownSettings, commands } = useWords();
  return (
    <div className="flex flex-col gap-2 [&_legend]:sr-only">
      <p className="flex flex-wrap gap-x-3 gap-y-2 [@media(scripting:none)]:hidden">
        <Opener act="palette" label={commands.palette.open} keys="Ctrl+k" />
        <Opener act="keys" label={commands.overlay.title} keys="?" />
      </p>
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
      <form method="post" action={href('/sign-out')}>
        <button type="submit" className="text-small text-ink-2 underline-offset-4 hover:text-ink hover:underline">
          {frame.signOut}
        </button>
      </form>
    </div>
  );
}

/** A button for a function that also has a shortcut. */
function Opener({ act, label, keys }: { act: string; label: string; keys: string }) {
  const { commands } = useWords();
  return (
    <button
      type="button"
      data-act={act}
      className="inline-flex items-center gap-1.5 text-small text-ink-2 underline-offset-4 hover:text-ink hover:underline"
    >
      {label} <KeyDrawn keys={keys} words={commands} />
    </button>
  );
}
