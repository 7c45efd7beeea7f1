import { verbsOf } from '#desk/definitions/change-definitions.ts';
import { inUse } from '#domain/definitions/definition.ts';
import { textIn } from '#domain/language.ts';
import type { OwnTextProblem } from '#domain/letters/own-texts.ts';
import {
  type Checklist,
  type ChecklistInput,
  checkChecklist,
  checklistFields,
  checklistsPerDeskMax,
  type ItemProblem,
} from '#domain/tasks/checklist.ts';
import { listChecklists, putChecklist } from '#store/tasks/checklists.ts';

type Problem = OwnTextProblem | ItemProblem;

/** The verbs of a desk's checklists. Tickets keep the tasks that they got from one before; a retired one cannot be added. */
export const {
  save: saveChecklist,
  retire: retireChecklist,
  reinstate: reinstateChecklist,
  move: moveChecklist,
} = verbsOf<Checklist, ChecklistInput, Problem>({
  part: 'checklists',
  perDeskMax: checklistsPerDeskMax,
  list: listChecklists,
  put: putChecklist,
  check(input, { desk, place }) {
    const checked = checkChecklist(input, desk.languages);
    return 'problems' in checked ? checked : { row: { ...place, ...checked.checklist } };
  },
  fieldsOf: checklistFields,
  told: ({ names }, language) => ({ checklist: textIn(names, language) }),
  movesAmong: inUse,
});
