import type { UndecidedLine } from '#web/shared/undecided-line.ts';
import { Banner } from '#web/ui/banner.tsx';

/** Says that a year is undecided, with a link for those who decide it (R17). */
export function Undecided({ text, decide }: UndecidedLine) {
  if (decide === null) return <p className="text-secondary text-ink-2">{text}</p>;
  const action = <a href={decide.href}>{decide.word}</a>;
  return (
    <Banner tone="accent" action={action}>
      {text}
    </Banner>
  );
}
