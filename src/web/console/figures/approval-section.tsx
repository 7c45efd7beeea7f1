import { togetherWords } from '#locales/console/messages.ts';
import { useWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { FigureSection } from '#web/shared/figures/figure-sections.tsx';
import { Facts } from '#web/ui/facts.tsx';
import type { ApprovalFiguresView } from './approval-view.ts';

/** How many approvals were asked for, given and refused, and how long an answer took. */
export function ApprovalSection({ view }: { view: ApprovalFiguresView }) {
  const { states } = togetherWords[useVisit().language].approvals;
  const { figures } = useWords();
  return (
    <FigureSection
      id="approvals"
      title={figures.approvals.title}
      sentences={view.sentences}
      definitions={[view.definition]}
    >
      <Facts
        facts={view.counts.map(({ state, count, href }) => {
          const isLink = href !== null && count > 0;
          return { label: states[state], value: isLink ? <a href={href}>{count}</a> : String(count) };
        })}
      />
    </FigureSection>
  );
}
