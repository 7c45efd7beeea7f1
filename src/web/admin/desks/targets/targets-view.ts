import { dayIn, instantOf, momentAt, weekdayOf } from '#domain/calendar/day.ts';
import { afterService, msPerHour } from '#domain/clock/clock.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import {
  type EscalationStep,
  type StepAct,
  type TargetName,
  targetHours,
  targetNames,
} from '#domain/targets/targets.ts';
import { actKindOf } from '#domain/targets/typed-step.ts';
import { type Kind, priorities } from '#domain/ticket/vocabulary.ts';
import { targetsWords } from '#locales/admin/messages.ts';
import { capitalised, longDay, quote, time } from '#locales/format.ts';
import { words } from '#locales/messages.ts';

/** Returns the desk's targets, with a sentence for all tickets and one for each rule. `forms` are the names of its forms by key. */
export function targetSentences(desk: Desk, forms: ReadonlyMap<string, string>, language: Language): string[] {
  const say = targetsWords[language];
  const { usual = { nextAnswer: null, handled: null }, rules = [] } = desk.targets ?? {};
  const { kinds, priorities, changes } = words[language];
  const all = { firstAnswer: desk.firstAnswerServiceHours, ...usual };
  return [
    say.says({ who: say.everyTicket, what: whatOf(all, language) }),
    ...rules.map(({ form, kind, priority, hours }) => {
      const who = [
        ...(form ? [say.ofForm({ form: quote(forms.get(form) ?? form, language) })] : []),
        kind ? kinds[kind] : form ? say.anyKind : capitalised(say.anyKind),
        priority ? changes.priority({ priority: priorities[priority] }) : say.anyPriority,
      ].join(', ');
      return say.says({ who, what: whatOf(hours, language) });
    }),
  ];
}

/** Returns the targets of the tickets of a form: one sentence, or one per priority if they differ. */
export function formTargetSentences(
  desk: Desk,
  { key, kind }: { key: string; kind: Kind },
  language: Language,
): string[] {
  const say = targetsWords[language];
  const { changes, priorities: names } = words[language];
  const each = priorities.map((priority) => {
    const of = { kind, priority, targets: { form: key } };
    const hours = Object.fromEntries(targetNames.map((target) => [target, targetHours(desk, target, of)]));
    return { who: changes.priority({ priority: names[priority] }), what: whatOf(hours, language) };
  });
  if (each.every(({ what }) => what === each[0]!.what))
    return [say.says({ who: say.everyTicket, what: each[0]!.what })];
  return each.map(({ who, what }) => say.says({ who: capitalised(who), what }));
}

/** Returns when a message of the coming Friday at 16:00 is due, the case that people calculate wrong. */
export function exampleOf(desk: Desk, now: Instant, language: Language): { from: string; lines: string[] } {
  const say = targetsWords[language];
  const today = dayIn(desk.zone, now);
  const from = instantOf(momentAt(desk.zone, today + ((5 - weekdayOf(today) + 7) % 7), '16:00'));
  const when = (at: Instant) => `${longDay(at, language, desk.zone)}, ${time(at, language, desk.zone)}`;
  const lines = targetNames.flatMap((target) => {
    const hours = targetHours(desk, target, { kind: 'incident', priority: 'normal' });
    return hours === null ? [] : [say.exampleDue[target]({ date: when(afterService(desk, from, hours * msPerHour)) })];
  });
  return { from: say.example({ from: when(from) }), lines };
}

interface StepNames {
  people: ReadonlyMap<string, string>;
  teams: ReadonlyMap<string, string>;
}

/** Returns a step as a sentence: when, and what happens. */
export function stepSentence({ target, when, act }: EscalationStep, names: StepNames, language: Language): string {
  const say = targetsWords[language];
  const name = words[language].targets[target];
  const moment =
    'used' in when
      ? say.stepUsed({ target: name, used: when.used })
      : when.after === 0
        ? say.stepDue({ target: name })
        : say.stepAfter({ target: name, hours: when.after });
  const kind = say.acts[actKindOf(act)];
  const whom = nameOf(act, names);
  const what = whom === undefined ? kind : say.named({ act: kind, name: whom ?? say.gone });
  return say.says({ who: moment, what });
}

/** Returns the name of the person or team in an action. Null if it was deleted, undefined if the action names nobody. */
function nameOf(act: StepAct, { people, teams }: StepNames): string | null | undefined {
  if (act.do === 'notify' && act.whom === 'people')
    return act.personIds.map((id) => people.get(id)).find((name) => name !== undefined) ?? null;
  if (act.do === 'reassign' && act.to === 'person') return people.get(act.personId) ?? null;
  if (act.do === 'reassign' && act.to === 'team') return teams.get(act.teamId) ?? null;
  return undefined;
}

function whatOf(hours: Partial<Record<TargetName, number | null>>, language: Language): string {
  const say = targetsWords[language];
  const texts = targetNames.flatMap((name) => {
    const target = words[language].targets[name];
    const value = hours[name];
    if (value === undefined) return [];
    return [value === null ? say.without({ target }) : say.within({ target, hours: value })];
  });
  return texts.join(', ');
}
