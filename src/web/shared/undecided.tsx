import type { UndecidedLine } from '#web/shared/undecided-line.ts';
import { Banner } from '#web/ui/banner.tsx';

/** Says that a year is undecided, to the people who decide it (R17). */
export function Undecided({ text, decide }: UndecidedLine) {
  return (
    <Banner tone="accent" action={<a href={decide.href}>{decide.word}</a>}>
      {text}
    </Banner>
  );
}
