import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ThemeSwitch } from '#web/shared/theme/theme-switch.tsx';
import { Buttons } from './buttons.tsx';
import { Clocks } from './clocks.tsx';
import { FieldStates } from './fields.tsx';
import { Section } from './section.tsx';
import { Signs } from './signs.tsx';
import { States } from './states.tsx';

export const handle: PageHandle = { scripts: true };

/** Every component in every state. */
export default function PartsPage() {
  const { language, theme } = useVisit();
  return (
    <main id="content" className="mx-auto max-w-page px-gutter py-8">
      <title>Parts</title>
      <h1 className="mb-4 text-title">Parts</h1>
      <ThemeSwitch current={theme} language={language} />
      <Signs language={language} />
      <Clocks language={language} />
      <Buttons />
      <States />
      <Section title="Fields">
        <FieldStates />
      </Section>
    </main>
  );
}
