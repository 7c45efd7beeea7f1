import { checkDefinition, earlierQuestions, isInOtherRows } from '#domain/forms/check-definition.ts';
import { testableOf } from '#domain/forms/conditions.ts';
import { fieldFaultOf } from '#domain/forms/field-questions.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { textIn } from '#domain/language.ts';
import { formsWords } from '#locales/admin/messages.ts';
import { isAnswered } from '#store/forms/form-drafts.ts';
import { findingView, someText } from '#web/admin/forms/finding-view.ts';
import { type FormVisit, writeSeen } from '#web/admin/forms/form-visit.ts';
import { labelOf } from '#web/admin/forms/outline-view.ts';

/** Returns a question in the draft with the options of its form: sections, and earlier questions for its condition. */
export async function questionView(
  { language, desk, key, name, stand, fields, place, services }: FormVisit,
  id: string,
) {
  const { definition } = stand;
  const address = { key, desk: desk.prefix };
  const question = questionsOf(definition).find((each) => each.id === id) ?? null;
  const findings = checkDefinition(definition, desk.languages, fields).filter((finding) => finding.question === id);
  return {
    address,
    question,
    seen: writeSeen(stand.seen),
    name,
    section: definition.sections.find(({ questions }) => questions.some((each) => each.id === id))?.id ?? '',
    sections: definition.sections.map((section) => ({
      value: section.id,
      label: someText(section.title, language) || formsWords[language].sections.untitled,
    })),
    earlier: earlierQuestions(definition, id, fields).map((earlier) => ({
      id: earlier.id,
      label: labelOf(earlier, language),
      testable: testableOf(earlier),
      inRows: isInOtherRows(definition, earlier.id, id),
      choices: earlier.choices.map((choice) => ({
        value: choice.id,
        label: someText(choice.label, language) || choice.id,
      })),
    })),
    /** Tickets have answers to it, so its type is fixed. */
    typeKept: question !== null && (await isAnswered(services.world.db, place, question.id)),
    /** The fields for which a question can ask, and the one of this question. */
    fields: fields
      .filter((field) => field.key === question?.field || fieldFaultOf({ field: field.key }, fields) === null)
      .map((field) => ({ value: field.key, label: textIn(field.names, language, desk.languages) })),
    findings: findings.map((finding) => findingView(finding, definition, language, address).text),
  };
}

export type QuestionPageData = Awaited<ReturnType<typeof questionView>>;
