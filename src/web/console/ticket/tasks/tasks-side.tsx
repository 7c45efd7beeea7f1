import { useEffect, useRef } from 'react';
import { taskTitleCharactersMax } from '#domain/tasks/task.ts';
import { PickField } from '#web/console/pick/pick-field.tsx';
import { ActButton, ActErrors, ActForm, ActSubmit } from '#web/console/ticket/act-form.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import type { TasksView, TaskView } from '#web/console/ticket/tasks/tasks-view.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useTogetherWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckField, SelectField, TextField } from '#web/ui/field/fields.tsx';
import { SideSection } from '#web/ui/frame/section.tsx';
import { Icon } from '#web/ui/icon.tsx';

/** The tasks of a ticket: each is ticked at its box, and opens to be changed; the field below adds one. */
export function TasksSide({ page, view }: { page: TicketPage; view: TasksView }) {
  const say = useTogetherWords().tasks;
  const { tasks, progress, removed, isClosed } = view;
  if (isClosed && tasks.length === 0) return null;
  return (
    <SideSection title={say.title} action={progress && say.progress(progress)}>
      {tasks.length > 0 && (
        <ul className="mb-2 flex flex-col">
          {tasks.map((task, place) => (
            <li key={task.id} className="flex gap-3 border-b border-line py-1.5 last:border-b-0">
              <Tick page={page} task={task} isClosed={isClosed} />
              {isClosed ? (
                <span className="min-w-0 flex-1">
                  <TaskTitle task={task} />
                </span>
              ) : (
                <OpenTask page={page} task={task} place={place} of={tasks.length} />
              )}
            </li>
          ))}
        </ul>
      )}
      {!isClosed && removed && (
        <p className="mb-2 flex flex-wrap items-center gap-x-2 text-secondary text-ink-2">
          <span className="wrap-anywhere">{say.removed({ title: removed.title })}</span>
          <ActButton intent="taskRestore" page={page} fields={{ task: removed.id }} kind="plain">
            {say.undo}
          </ActButton>
        </p>
      )}
      {!isClosed && (
        // Most tickets have no task: their panel keeps its room for what they have.
        <details open={tasks.length > 0}>
          <summary className="link-quiet w-fit cursor-pointer text-secondary leading-6 text-ink-2" data-act="add-task">
            {say.add}
          </summary>
          <div className="mt-2 flex flex-col gap-3">
            <AddTask page={page} />
            {view.checklists.length > 0 && <AddChecklist page={page} view={view} />}
          </div>
        </details>
      )}
    </SideSection>
  );
}

/** A box that Space ticks; without scripts, a button. */
function Tick({ page, task, isClosed }: { page: TicketPage; task: TaskView; isClosed: boolean }) {
  const say = useTogetherWords().tasks;
  const act = useAct(task.isDone ? 'taskOpen' : 'taskDone', { key: task.id });
  const isAwake = useHydrated();
  const label = say.tick({ title: task.title });
  return (
    <ActForm act={act} version={page.version}>
      <input type="hidden" name="task" value={task.id} />
      {isAwake || isClosed ? (
        <input
          type="checkbox"
          className="choice mt-0.5"
          aria-label={label}
          disabled={isClosed}
          checked={act.busy ? !task.isDone : task.isDone}
          onChange={({ currentTarget }) => currentTarget.form?.requestSubmit()}
        />
      ) : (
        <Button aria-label={label}>{task.isDone ? say.reopen : say.complete}</Button>
      )}
      <ActErrors act={act} />
    </ActForm>
  );
}

function TaskTitle({ task: { title, isDone, late, facts } }: { task: TaskView }) {
  return (
    <>
      <span className={`block text-body wrap-anywhere sm:text-row ${isDone ? 'text-ink-2 line-through' : ''}`}>
        {title}
      </span>
      {(late !== null || facts.length > 0) && (
        <span className="block text-secondary wrap-anywhere text-ink-2">
          {late !== null && <span className="text-urgent">{late}</span>}
          {late !== null && facts.length > 0 && ' · '}
          {facts.join(' · ')}
        </span>
      )}
    </>
  );
}

interface OpenTaskProps {
  page: TicketPage;
  task: TaskView;
  place: number;
  of: number;
}

function OpenTask({ page, task, place, of }: OpenTaskProps) {
  const say = useTogetherWords().tasks;
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (details.current) details.current.open = false;
  };
  const moves = [
    { label: say.up, by: -1, may: place > 0 },
    { label: say.down, by: 1, may: place < of - 1 },
  ];
  return (
    <details ref={details} className="group/task min-w-0 flex-1">
      <summary className="flex cursor-pointer list-none items-start gap-2 [&::-webkit-details-marker]:hidden">
        <span className="min-w-0 flex-1">
          <TaskTitle task={task} />
        </span>
        <Icon name="chevronDown" className="mt-1 flex-none text-ink-2 group-open/task:rotate-180" />
      </summary>
      <div className="flex flex-col gap-3 py-3">
        <TaskForm key={JSON.stringify(task.typed)} page={page} task={task} onDone={close} />
        <p className="-ml-3 flex flex-wrap gap-x-1">
          {moves.map(({ label, by, may }) => (
            <ActButton
              key={by}
              intent="taskMove"
              page={page}
              fields={{ task: task.id, by: String(by) }}
              kind="plain"
              disabledBecause={may ? undefined : say.atEnd}
              aria-label={say.named({ act: label, title: task.title })}
            >
              {label}
            </ActButton>
          ))}
          <ActButton
            intent="taskRemove"
            page={page}
            fields={{ task: task.id }}
            kind="plain"
            aria-label={say.named({ act: say.remove, title: task.title })}
          >
            {say.remove}
          </ActButton>
        </p>
      </div>
    </details>
  );
}

/** Adds a task by typing and Enter. The field keeps the focus for the next one. */
function AddTask({ page }: { page: TicketPage }) {
  const say = useTogetherWords().tasks;
  const form = useRef<HTMLFormElement>(null);
  const act = useAct('task');
  // The field is empty as soon as the task is on its way, so that the next one can be typed; a refused one comes back.
  useEffect(() => {
    if (act.busy) form.current?.reset();
  }, [act.busy]);
  return (
    <ActForm ref={form} act={act} version={page.version} className="flex items-end gap-2">
      <div className="min-w-0 flex-1">
        <TextField
          name="title"
          id="new-task"
          label={say.new}
          autoComplete="off"
          defaultValue={act.result?.values.title}
        />
        <ActErrors act={act} />
      </div>
      <Button busy={act.busy} type="submit" aria-label={say.addTask}>
        {say.add}
      </Button>
    </ActForm>
  );
}

function AddChecklist({ page, view }: { page: TicketPage; view: TasksView }) {
  const say = useTogetherWords().tasks;
  const act = useAct('checklist');
  return (
    <ActForm act={act} version={page.version} className="flex items-end gap-2">
      <div className="min-w-0 flex-1">
        <PickField name="checklist" id="add-checklist" label={say.checklist} choices={view.checklists} />
        <ActErrors act={act} />
      </div>
      <Button busy={act.busy} type="submit" aria-label={say.addChecklist}>
        {say.add}
      </Button>
    </ActForm>
  );
}

interface TaskFormProps {
  page: TicketPage;
  task: TaskView;
  onDone: () => void;
}

/** Everything that can be changed of a task. */
function TaskForm({ page, task: { id, typed, others }, onDone }: TaskFormProps) {
  const say = useTogetherWords().tasks;
  const act = useAct('taskChange', { key: id, onDone });
  const field = (name: keyof typeof say.fields) => ({ name, id: `${name}-${id}`, label: say.fields[name] });
  const agents = page.agents.filter(({ value }) => value !== '');
  const isKnown = typed.assignee === '' || agents.some(({ value }) => value === typed.assignee);
  const former = isKnown ? [] : [{ value: typed.assignee, label: typed.assignee }];
  return (
    <ActForm act={act} version={page.version} className="flex flex-col gap-3">
      <input type="hidden" name="task" value={id} />
      <TextField {...field('title')} defaultValue={typed.title} maxLength={taskTitleCharactersMax} required />
      <CheckField {...field('required')} hint={say.requiredHint} defaultChecked={typed.required} />
      <SelectField
        {...field('assignee')}
        choices={[{ value: '', label: say.nobody }, ...agents, ...former]}
        defaultValue={typed.assignee}
      />
      <TextField {...field('dueOn')} type="date" length="short" defaultValue={typed.dueOn} />
      {others.length > 0 && (
        <SelectField
          {...field('waitsFor')}
          choices={[{ value: '', label: say.nothing }, ...others]}
          defaultValue={typed.waitsFor}
        />
      )}
      <ActSubmit act={act} label={say.save} kind="outlined" />
    </ActForm>
  );
}
