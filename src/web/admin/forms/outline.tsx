import { formsWords } from '#locales/admin/messages.ts';
import type { QuestionView, SectionView } from '#web/admin/forms/outline-view.ts';
import { dragLook } from '#web/admin/order/drag-handle.tsx';
import { useOrder } from '#web/admin/order/use-order.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button, Submit } from '#web/ui/button.tsx';

/** Sections and questions in order, with their buttons, all in one form. */
export function Outline({ sections, seen }: { sections: SectionView[]; seen: string }) {
  const say = formsWords[useVisit().language].sections;
  const { handle, status } = useOrder((question, by) => ({
    seen,
    do: `${by < 0 ? 'up' : 'down'}Question:${question}:${Math.abs(by)}`,
  }));
  return (
    <form id="outline" method="post" data-order className="mt-6 max-w-page">
      <input type="hidden" name="seen" value={seen} />
      {status}
      {sections.length === 0 && <p className="text-body text-ink-2">{say.none}</p>}
      {sections.map((section) => (
        <Section key={section.id} {...section} handle={handle} />
      ))}
      <Submit className="mt-5" kind="outlined" name="do" value="addSection" icon="plus">
        {say.add}
      </Submit>
    </form>
  );
}

type Handle = ReturnType<typeof useOrder>['handle'];

function Section({ id, title, href, about, first, last, questions, handle }: SectionView & { handle: Handle }) {
  const words = formsWords[useVisit().language];
  const { sections: say, questions: ask } = words;
  return (
    <section id={`section-${id}`} aria-labelledby={`section-${id}-title`} className="mt-6 scroll-mt-4">
      {/* A question that passes the head of a section goes to the next one. */}
      <header
        data-step={first ? undefined : ''}
        className={`flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line-strong pb-1 ${dragLook}`}
      >
        <h2 id={`section-${id}-title`} className="text-section">
          {title}
        </h2>
        <a href={href} className="link text-body sm:text-row">
          {say.edit}
          <span className="sr-only"> : {title}</span>
        </a>
        {about !== '' && <span className="text-body text-ink-2 sm:text-row">{about}</span>}
        <span className="ml-auto flex flex-wrap gap-1">
          <Move action="Section" id={id} name={title} first={first} last={last} />
          <Button
            name="do"
            value={`removeSection:${id}`}
            kind="danger"
            aria-label={words.named({ act: say.remove, name: title })}
            disabledBecause={questions.length > 0 ? say.filled : undefined}
          >
            {say.remove}
          </Button>
        </span>
      </header>
      <ol>
        {questions.map((question) => (
          <Question key={question.id} {...question} handle={handle} />
        ))}
      </ol>
      <Submit
        className="mt-2"
        name="do"
        value={`addQuestion:${id}`}
        kind="plain"
        icon="plus"
        aria-label={words.named({ act: ask.add, name: title })}
      >
        {ask.add}
      </Submit>
    </section>
  );
}

function Question({ id, label, href, about, first, last, handle }: QuestionView & { handle: Handle }) {
  const itemId = `question-${id}`;
  return (
    <li
      id={itemId}
      data-item
      className={`flex scroll-mt-4 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-1.5 text-body sm:text-row ${dragLook}`}
    >
      {handle({ id: itemId, name: label }, id)}
      <span className="min-w-0 flex-1 basis-48">
        <a href={href} className="link font-strong">
          {label}
        </a>
        <span className="block text-ink-2">{about}</span>
      </span>
      <span className="flex gap-1 max-sm:ml-14">
        <Move action="Question" id={id} name={label} first={first} last={last} />
      </span>
    </li>
  );
}

interface MoveProps {
  action: 'Section' | 'Question';
  id: string;
  name: string;
  first: boolean;
  last: boolean;
}

/** The first item has no "up" button; "down" keeps its position. */
function Move({ action, id, name, first, last }: MoveProps) {
  const { up, down, named } = formsWords[useVisit().language];
  return (
    <>
      {!first && (
        <Button name="do" value={`up${action}:${id}`} kind="plain" aria-label={named({ act: up, name })}>
          {up}
        </Button>
      )}
      {!last && (
        <Button name="do" value={`down${action}:${id}`} kind="plain" aria-label={named({ act: down, name })}>
          {down}
        </Button>
      )}
    </>
  );
}
