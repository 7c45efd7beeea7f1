import { taskTitleCharactersMax } from '#domain/tasks/task.ts';
import { ActForm, ActSubmit } from '#web/console/ticket/act-form.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import type { TaskView } from '#web/console/ticket/tasks/tasks-view.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useTogetherWords } from '#web/console/use-words.ts';
import { CheckField, SelectField, TextField } from '#web/ui/field/fields.tsx';

interface TaskFormProps {
  page: TicketPage;
  task: TaskView;
  onDone: () => void;
}

/** Everything that can be changed of a task. */
export function TaskForm({ page, task: { id, typed, others }, onDone }: TaskFormProps) {
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
