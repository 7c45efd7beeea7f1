import { articleWords, contactWords } from '#locales/public/messages.ts';
import { KnownHere } from '#web/public/announcements/known-here.tsx';
import type { SuggestedArticle } from '#web/public/articles/suggestions.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { CheckField, SelectField } from '#web/ui/field/fields.tsx';
import type { CheckView, Row } from './check-view.ts';
import type { OrganisationChoice } from './own-organisation.ts';
import { StepForm, waysOnLook } from './step-form.tsx';

/** A review of everything before it is sent, with a link to change each part (WCAG 3.3.4). */
export function CheckStep({ view }: { view: CheckView }) {
  const { check, change, aside } = contactWords[useVisit().language];
  const { frame, notice, you, subjects, count, mayAdd } = view;
  return (
    <StepForm {...{ frame, notice }} question={check.question} intent="send">
      {!notice && (
        <p className="mt-3 text-lead text-ink-2">
          {check.text} {count > 1 && check.several({ count })}
        </p>
      )}
      <Group title={aside.who} rows={you}>
        <Go step="you" shown={change} named={aside.changeYou} />
      </Group>
      {subjects.map((subject) => (
        <Subject key={subject.place} subject={subject} isOne={subjects.length === 1} />
      ))}
      {view.organisation && <WhoseOrganisation {...view.organisation} />}
      {view.agreement && (
        <div className="mt-8">
          <CheckField
            name="agree"
            label={check.agree({ organisation: view.agreement.organisation })}
            hint={check.agreeHint}
            defaultChecked={view.agreement.agreed}
          />
        </div>
      )}
      <p className={waysOnLook}>
        <Button kind="main" name="intent" value="send" wide>
          {frame.sender === 'complaint' ? check.sendComplaint : count > 1 ? check.sendSeveral({ count }) : check.send}
        </Button>
        {mayAdd && (
          <button type="submit" name="intent" value="another" className="link text-body">
            {check.another}
          </button>
        )}
      </p>
    </StepForm>
  );
}

/** A request without a site belongs to the organisation that its requester selects, or to none (R9). */
function WhoseOrganisation({ choices, chosen }: OrganisationChoice) {
  const { check } = contactWords[useVisit().language];
  return (
    <div className="mt-8">
      <SelectField
        name="organisation"
        {...check.organisation}
        defaultValue={chosen}
        choices={[{ value: '', label: check.noOrganisation }, ...choices]}
      />
    </div>
  );
}

function Subject({ subject, isOne }: { subject: CheckView['subjects'][number]; isOne: boolean }) {
  const { check, change } = contactWords[useVisit().language];
  const { place, title, rows, complete, known, helps } = subject;
  return (
    <Group title={title} rows={rows} after={<MaybeHelps articles={helps} />}>
      <Go step={`about-${place}`} shown={change} named={check.changeSubject({ title })} />
      {!isOne && (
        <button type="submit" name="leave" value={place} className="link text-body">
          <span aria-hidden="true">{check.remove}</span>
          <span className="sr-only">{check.removeSubject({ title })}</span>
        </button>
      )}
      {complete && (
        <div className="mt-4 w-full">
          <Banner tone="handled" icon="check">
            {check.complete}
          </Banner>
        </div>
      )}
      {known.length > 0 && (
        <div className="w-full">
          <KnownHere known={known} />
        </div>
      )}
    </Group>
  );
}

/** "Misschien helpt dit: …" before a request is sent. Renders nothing if no article was found. */
function MaybeHelps({ articles }: { articles: SuggestedArticle[] }) {
  const words = articleWords[useVisit().language];
  if (articles.length === 0) return null;
  return (
    <aside aria-label={words.name} className="mt-4 border-l-4 border-line pl-3 text-secondary text-ink-2">
      <p>{words.maybe}</p>
      <ul className="mt-1 flex flex-col gap-1">
        {articles.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** A button that returns to a step and saves everything. */
function Go({ step, shown, named }: { step: string; shown: string; named: string }) {
  return (
    <button type="submit" name="go" value={step} className="link text-body">
      <span aria-hidden="true">{shown}</span>
      <span className="sr-only">{named}</span>
    </button>
  );
}

interface GroupProps {
  title: string;
  rows: Row[];
  after?: React.ReactNode;
  children: React.ReactNode;
}

function Group({ title, rows, after, children }: GroupProps) {
  return (
    <section className="mt-10">
      <header className="flex flex-wrap items-baseline gap-x-6 gap-y-2 border-b border-line pb-3">
        <h2 className="min-w-0 flex-1 basis-60 text-section wrap-anywhere">{title}</h2>
        {children}
      </header>
      <dl>
        {rows.map(({ label, value, isEmpty }) => (
          <div key={label} className="grid gap-x-8 border-b border-line py-3.5 sm:grid-cols-[13rem_minmax(0,1fr)]">
            <dt className="text-secondary text-balance text-ink-2 sm:text-body">{label}</dt>
            <dd className={`min-w-0 text-body wrap-anywhere whitespace-pre-line ${isEmpty ? 'text-ink-2' : ''}`}>
              {value}
            </dd>
          </div>
        ))}
      </dl>
      {after}
    </section>
  );
}
