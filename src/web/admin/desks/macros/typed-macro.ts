import type { MacroSaved } from '#desk/macros/save-macro.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import type { Language } from '#domain/language.ts';
import type { OwnTextProblem } from '#domain/letters/own-texts.ts';
import type { MacroProblem, WrittenMacro } from '#domain/macros/macro.ts';
import { type ActWords, macroDeeds } from '#domain/messages/acts.ts';
import { isTab } from '#domain/messages/written-message.ts';
import { deskMacroWords } from '#locales/admin/messages.ts';
import { ownTextProblemInWords } from '#web/admin/desks/own-text-problem.ts';
import { fieldLines, fieldText, fieldTexts } from '#web/admin/fields.ts';

/** Returns the posted macro, valid or not. */
export function readTypedMacro(form: FormData): WrittenMacro {
  const tab = fieldText(form, 'tab');
  const acts = macroDeeds.map((deed) => [deed, fieldText(form, deed)] as const);
  return {
    names: fieldLines(form, 'name'),
    texts: fieldTexts(form, 'text'),
    tab: isTab(tab) ? tab : null,
    acts: Object.fromEntries(acts) as ActWords,
    reasons: fieldLines(form, 'reason'),
  };
}

/** Returns why the macro was not saved, by field. */
export function macroErrors(
  kept: Exclude<MacroSaved, Outcome<{ saved: string }>>,
  language: Language,
): { field: string; text: string }[] {
  const words = deskMacroWords[language];
  if (kept.refused === 'tooMany') return [{ field: 'name-fr', text: words.tooMany }];
  if (kept.refused === 'changedMeanwhile') return [{ field: 'name-fr', text: words.meanwhile }];
  return kept.problems.map((each) =>
    isOfMacro(each, words.problems)
      ? { field: each.field, text: words.problems[each.problem] }
      : ownTextProblemInWords(each, language),
  );
}

function isOfMacro(
  problem: MacroProblem | OwnTextProblem,
  ofMacros: Record<MacroProblem['problem'], string>,
): problem is MacroProblem {
  return Object.hasOwn(ofMacros, problem.problem);
}
