import { urls } from '#web/app/urls.ts';
import { KeyDrawn } from '#web/console/commands/key-words.tsx';
import { useWords } from '#web/console/use-words.ts';
import { FrameFoot } from '#web/shared/frame/frame-foot.tsx';

/** Below the agent's name: the foot of every frame, with shortcuts and settings. */
export function ConsoleFoot() {
  const { frame, ownSettings, commands } = useWords();
  return (
    <FrameFoot
      words={frame}
      above={
        <p className="flex flex-wrap gap-x-3 gap-y-2 [@media(scripting:none)]:hidden">
          <Opener act="palette" label={commands.palette.open} keys="Ctrl+k" />
          <Opener act="keys" label={commands.overlay.title} keys="?" />
        </p>
      }
      settings={{ href: urls.ownSettings(), label: ownSettings.link }}
    />
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
