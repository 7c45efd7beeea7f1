import { checkDefinition, earlierChoices } from '#domain/forms/check-definition.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { formsWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import { isAnswered } from '#store/forms/form-drafts.ts';
import { findingView, someText } from '#web/admin/forms/finding-view.ts';
import { type FormVisit, writeSeen } from '#web/admin/forms/form-visit.ts';
import { labelOf } from '#web/admin/forms/outline-view.ts';

/** Returns a question in the draft with the options of its form: sections, and earlier questions for its condition. */
export async function questionView({ language, desk, kind, stand, place, services }: FormVisit, id: string) {
  const { definition } = stand;
  const address = { kind, desk: desk.prefix };
  const question = questionsOf(definition).find((each) => each.id === id) ?? null;
  const findings = checkDefinition(definition, desk.languages).filter((finding) => finding.question === id);
  return {
    address,
    question,
    seen: writeSeen(stand.seen),
    name: words[language].kinds[kind],
    section: definition.sections.find(({ questions }) => questions.some((each) => each.id === id))?.id ?? '',
    sections: definition.sections.map((section) => ({
      value: section.id,
      label: someText(section.title, language) || formsWords[language].sections.untitled,
    })),
    earlier: earlierChoices(definition, id).map((earlier) => ({
      id: earlier.id,
      label: labelOf(earlier, language),
      choices: earlier.choices.map((choice) => ({
        value: choice.id,
        label: someText(choice.label, language) || choice.id,
      })),
    })),
    /** Tickets have answers to it, so its type is fixed. */
    typeKept: question !== null && (await isAnswered(services.world.db, place, question.id)),
    findings: findings.map((finding) => findingView(finding, definition, language, address).text),
  };
}

export type QuestionPageData = Awaited<ReturnType<typeof questionView>>;
