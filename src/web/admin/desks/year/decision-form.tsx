import { calendarYearWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import type { Decision } from './year-view.ts';

interface DecisionFormProps {
  year: number;
  decision: Decision;
  /** Address where bridge days are entered. */
  add: string;
}

/** Whether the year's bridge days are decided, with a button to change that (R17). */
export function DecisionForm({ year, decision, add }: DecisionFormProps) {
  const say = calendarYearWords[useVisit().language];
  if (decision.state === 'none') return null;
  const isDecided = decision.state === 'decided';
  return (
    <form method="post" className="mt-4 flex max-w-record flex-col gap-3">
      <Banner tone={isDecided ? 'sunken' : 'accent'}>
        {decision.text} {decision.state === 'undecided' && decision.entered}
      </Banner>
      <p className="flex flex-wrap items-center gap-x-5 gap-y-2 text-body">
        <Button type="submit" kind="outlined" name="decided" value={isDecided ? 'no' : 'yes'}>
          {buttonWords()}
        </Button>
        <a className="link" href={add}>
          {say.add}
        </a>
      </p>
    </form>
  );

  function buttonWords(): string {
    if (isDecided) return say.takeBack;
    return decision.state === 'undecided' && decision.entered ? say.all : say.none({ year });
  }
}
