import { type ApprovalState, approvalStates } from '#domain/approvals/approval.ts';
import type { Language } from '#domain/language.ts';
import { writeCondition } from '#domain/views/filter.ts';
import { consoleWords, togetherWords } from '#locales/console/messages.ts';
import { workWords } from '#locales/public/messages.ts';
import { listDesks } from '#store/desks/desks.ts';
import { listFields } from '#store/fields/fields.ts';
import type { ApprovalFigures } from '#store/figures/approval-figures.ts';
import { listTags } from '#store/tags/tags.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { staffVisit } from '#web/console/staff.ts';
import { useWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import {
  cachedApprovalFigures,
  cachedFieldFigures,
  cachedFigures,
  cachedTagFigures,
} from '#web/shared/figures/cached-figures.ts';
import { Complete, FigureSection, First, Kept, Target } from '#web/shared/figures/figure-sections.tsx';
import { targetView } from '#web/shared/figures/target-view.ts';
import { workView } from '#web/shared/figures/work-view.ts';
import { Facts } from '#web/ui/facts.tsx';
import { ConsolePage } from '#web/ui/frame/console-page.tsx';
import { PickLinks } from '#web/ui/frame/pick-links.tsx';
import type { Route } from './+types/page.ts';
import { CountedSection } from './counted-section.tsx';
import { countedFields, fieldViews, tagView } from './counted-view.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { actor, services, language } = staffVisit(context, request);
  const { world } = services;
  const mine = (await listDesks(world.db)).filter(({ id }) => actor.deskIds.includes(id));
  const asked = new URL(request.url).searchParams.get('desk');
  const desk = existing(asked === null ? mine[0] : mine.find(({ prefix }) => prefix === asked));
  const figures = await cachedFigures(world, desk);
  const tags = tagView(desk, await cachedTagFigures(world, desk), await listTags(world.db, [desk.id]), language);
  const fields = countedFields(await listFields(world.db, [desk.id]));
  const chosen = await cachedFieldFigures(
    world,
    desk,
    fields.map(({ id }) => id),
  );
  return {
    desks: mine.map(({ prefix, names }) => ({
      href: urls.figures({ desk: prefix }),
      label: names[language],
      current: prefix === desk.prefix,
    })),
    view: workView(desk, figures, language),
    nextAnswer: targetView(desk, 'nextAnswer', figures, language),
    counted: [...(tags ? [tags] : []), ...fieldViews(desk, chosen, fields, language)],
    approvals: approvalView(await cachedApprovalFigures(world, desk), language),
    lead: consoleWords[language].figures.lead,
  };
}

/** The desk's targets and results: the public figures, next answers, tags, chosen options and approvals. */
export default function Page({
  loaderData: { desks, view, nextAnswer, counted, approvals, lead },
}: Route.ComponentProps) {
  const { views, figures } = useWords();
  const words = workWords[useVisit().language];
  return (
    <ConsolePage title={views.figures} lead={lead}>
      {desks.length > 1 && <PickLinks label={figures.desk} links={desks} className="mt-3" />}
      <p className="mt-3 text-secondary text-ink-2">
        {view.covers === null ? words.noTickets : `${view.covers} ${view.computed}`}
      </p>
      {view.covers !== null && (
        <div className="mt-6 flex max-w-page flex-col gap-10">
          <First view={view.first} />
          <Kept view={view.kept} />
          <Target name="nextAnswer" view={nextAnswer} />
          <Target name="handled" view={view.handled} />
          <Complete view={view.complete} />
          {counted.map((each) => (
            <CountedSection key={each.id} view={each} />
          ))}
          {approvals && <ApprovalSection view={approvals} />}
        </div>
      )}
    </ConsolePage>
  );
}

/** How many approvals were asked for, given and refused, and how long an answer took. */
function ApprovalSection({ view }: { view: ApprovalFiguresView }) {
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

/** Returns the approvals of a year by their state, and the time to an answer; null for a desk that asked for none. */
function approvalView({ counts, medianSeconds }: ApprovalFigures, language: Language) {
  const count = approvalStates.reduce((sum, state) => sum + counts[state], 0);
  if (count === 0) return null;
  const say = consoleWords[language].figures.approvals;
  return {
    definition: { term: say.title, text: say.definition },
    sentences: [
      say.sentence({ count }),
      ...(medianSeconds === null ? [] : [say.half({ span: spanOf(medianSeconds, language) })]),
    ],
    counts: approvalStates.map((state) => ({ state, count: counts[state], href: listOf(state) })),
  };
}

/** Whole days, or hours and minutes on the first day. */
function spanOf(seconds: number, language: Language): string {
  const { days, hours, minutes: alone } = consoleWords[language].due;
  const minutes = Math.ceil(seconds / 60);
  if (minutes >= 24 * 60) return days({ days: Math.round(minutes / (24 * 60)) });
  return minutes < 60 ? alone({ minutes }) : hours({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** Returns the list of the tickets with an approval in this state; null for those that the desk withdrew. */
function listOf(state: ApprovalState): string | null {
  if (state === 'withdrawn') return null;
  const word = ({ asked: 'waiting', approved: 'given', refused: 'refused' } as const)[state];
  return urls.console({ q: writeCondition({ operator: 'approval', values: [word], negated: false }) });
}

type ApprovalFiguresView = NonNullable<ReturnType<typeof approvalView>>;
