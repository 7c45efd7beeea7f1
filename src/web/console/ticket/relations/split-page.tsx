import { Form, useNavigation } from 'react-router';
import { placesOfSecond } from '#domain/intake/second-subject.ts';
import { kinds } from '#domain/ticket/vocabulary.ts';
import { words as deskWords } from '#locales/messages.ts';
import { staffVisit } from '#web/console/staff.ts';
import { actOnTicket } from '#web/console/ticket/acts/run-act.ts';
import { type EntryView, recordView } from '#web/console/ticket/record/record-view.ts';
import { useRelationWords } from '#web/console/use-words.ts';
import { Submit } from '#web/ui/button.tsx';
import { choicesOf } from '#web/ui/field/choices.ts';
import { SelectField, TextField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/split-page.ts';
import { PassageFields } from './passage-fields.tsx';
import { readRelated, requesterName } from './read-related.ts';
import { RelatedPage } from './related-page.tsx';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const sources = await readRelated(staffVisit(context, request), params.number);
  const { ticket, language, record } = sources;
  const entries = recordView(sources).filter((item): item is EntryView => item.kind === 'entry');
  const openingId = record.entries[0]?.id;
  return {
    number: ticket.number,
    version: ticket.version,
    summary: ticket.summary,
    language: ticket.language,
    name: requesterName(sources),
    entries: entries.map(({ id, title, how, at, text, fromRequester, look }) => ({
      id,
      title,
      how,
      at,
      text: text ?? '…',
      isOpening: id === openingId,
      hasWords: fromRequester && look === 'message' && text !== null,
    })),
    kind: ticket.kind,
    subjects: sources.subjects,
    openingId: openingId ?? '',
    proposed: placesOfSecond(sources.subjects),
    kinds: choicesOf(kinds, deskWords[language].kinds),
  };
}

export const action = actOnTicket;

/** Which messages, or which passage of one, move to a new ticket, and its title (R5). */
export default function Page({ loaderData: page, actionData: sent }: Route.ComponentProps) {
  const words = useRelationWords().split;
  const busy = useNavigation().state !== 'idle';
  const values = sent?.values ?? {};
  return (
    <RelatedPage {...page} title={words.title({ number: page.number })} errors={sent?.errors}>
      <p className="text-body text-pretty">{words.lead({ name: page.name })}</p>
      <Form method="post" className="flex flex-col gap-6">
        <input type="hidden" name="intent" value="split" />
        <input type="hidden" name="version" value={page.version} />
        {page.subjects.length > 0 && (
          <SubjectChoice
            entryId={page.openingId}
            subjects={page.subjects}
            chosen={chosenPlaces(values, page.proposed)}
          />
        )}
        <fieldset>
          <legend className="text-section">{words.what}</legend>
          <ul className="mt-2 border-t border-line">
            {page.entries.map((entry) => (
              <Choice key={entry.id} entry={entry} chosen={values.entry?.split(' ') ?? []} />
            ))}
          </ul>
        </fieldset>
        <PassageFields entries={page.entries} values={values} />
        <TextField
          name="summary"
          label={words.newTitle}
          defaultValue={values.summary ?? titleOf(page.subjects[1])}
          maxLength={200}
          required
        />
        {page.kind === 'complaint' ? (
          <p className="text-secondary text-ink-2">{words.complaint}</p>
        ) : (
          <SelectField
            name="kind"
            label={words.kind}
            choices={page.kinds}
            defaultValue={values.kind ?? (page.kind === 'incident' ? 'question' : page.kind)}
          />
        )}
        <Submit busy={busy}>{words.submit}</Submit>
      </Form>
    </RelatedPage>
  );
}

interface Props {
  /** The entry that contains them. */
  entryId: string;
  subjects: string[];
  /** The indexes of ticked passages, as proposed or as sent. */
  chosen: number[];
}

/** The subjects that a mail seems to contain: the ticked ones move together to a new ticket (R5). */
function SubjectChoice({ entryId, subjects, chosen }: Props) {
  const words = useRelationWords().split;
  return (
    <fieldset>
      <legend className="text-section">{words.subjects}</legend>
      <input type="hidden" name="subjectOf" value={entryId} />
      <ul className="mt-2 border-t border-line">
        {subjects.map((subject, place) => (
          <li key={subject} className="border-b border-line">
            <input type="hidden" name="subjectText" value={subject} />
            <label className="flex gap-3 py-3 has-checked:bg-selected">
              <input
                type="checkbox"
                name="subject"
                value={place}
                defaultChecked={chosen.includes(place)}
                className="choice"
              />
              <span className="min-w-0 flex-1 text-message wrap-anywhere whitespace-pre-line">{subject}</span>
            </label>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-secondary text-ink-2">{words.subjectsHint}</p>
    </fieldset>
  );
}

/** Returns the passages ticked in the sent form, possibly none; before sending, the proposed ones. */
function chosenPlaces(values: Record<string, string>, proposed: number[]): number[] {
  if (values.subjectText === undefined) return proposed;
  return values.subject?.split(' ').map(Number) ?? [];
}

/** Proposes a title from the first words of the passage, for the agent to correct. */
function titleOf(subject = ''): string | undefined {
  const [first = ''] = subject.replace(/^[\s\d()[\].)°*•–-]+/u, '').split('\n', 1);
  const line = first.trim();
  if (line.length <= titleCharacters) return line || undefined;
  return `${line.slice(0, titleCharacters - 1).replace(/\s+\S*$/u, '')}…`;
}

const titleCharacters = 80;

type Entry = Route.ComponentProps['loaderData']['entries'][number];

function Choice({ entry, chosen }: { entry: Entry; chosen: string[] }) {
  const words = useRelationWords().split;
  const { id, title, how, at, text, isOpening } = entry;
  return (
    <li className="border-b border-line">
      <label className="flex gap-3 py-3 has-checked:bg-selected">
        <input
          type="checkbox"
          name="entry"
          value={id}
          disabled={isOpening}
          defaultChecked={chosen.includes(id)}
          className="choice"
        />
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-baseline gap-x-2">
            <b className="text-message font-strong">{title}</b>
            <span className="text-secondary text-ink-2">{how}</span>
            <span className="ml-auto text-secondary text-ink-2">{at}</span>
          </span>
          <span data-words-of={id} className="mt-1 block text-message wrap-anywhere whitespace-pre-line">
            {text}
          </span>
          {isOpening && <span className="mt-1 block text-secondary text-ink-2">{words.opening}</span>}
        </span>
      </label>
    </li>
  );
}
