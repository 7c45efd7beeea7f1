import { z } from 'zod';
import { assignmentModes, openMaxLimits } from '#domain/assignment/assignment.ts';
import { audiences, fieldTypes } from '#domain/fields/field.ts';
import type { LetterText, OwnLetter } from '#domain/letters/registry.ts';
import { allTexts, ownLetters } from '#domain/letters/texts.ts';
import { readColour } from '#domain/look/contrast.ts';
import { macroClosingReasons } from '#domain/messages/acts.ts';
import { messageTabs } from '#domain/messages/written-message.ts';
import { tagColours } from '#domain/tags/tag.ts';
import { targetLimits } from '#domain/targets/targets.ts';
import { actKinds } from '#domain/targets/typed-step.ts';
import { periodDaysMax } from '#domain/templates/recurrence.ts';
import { impacts, kinds, priorities, urgencyLevels } from '#domain/ticket/vocabulary.ts';
import { fault, type ShapeFault } from './faults.ts';
import { address, listOf, removable, texts } from './shapes.ts';

/** Stands for a person who left the desk, or a team that was dissolved, in what is shown. It cannot be set. */
export const unknown = 'unknown';

const colleague = z.union([z.literal(unknown), address], fault('staffAddress'));
const hours = z
  .number(fault('serviceHours'))
  .multipleOf(0.25, fault('quarterHours'))
  .min(0.25, fault('serviceHoursRange'))
  .max(targetLimits.hoursMax, fault('serviceHoursRange'));

/** Null is no target. Rules and steps that are named are exactly those of the list. */
export const targets = z.strictObject({
  nextAnswer: hours.nullable().optional(),
  handled: hours.nullable().optional(),
  rules: z
    .array(
      z.strictObject({
        /** The key of a form. */
        form: z.string().optional(),
        kind: z.enum(kinds).optional(),
        priority: z.enum(priorities).optional(),
        firstAnswer: hours.optional(),
        nextAnswer: hours.nullable().optional(),
        handled: hours.nullable().optional(),
      }),
    )
    .max(targetLimits.rulesMax)
    .optional(),
  steps: z
    .array(
      z.strictObject({
        target: z.enum(['firstAnswer', 'nextAnswer', 'handled']),
        /** Percent of the target's time, or service hours after it. */
        used: z.int().min(1).max(99).optional(),
        after: z.int().min(0).max(targetLimits.afterMax).optional(),
        act: z.enum(actKinds),
        person: colleague.optional(),
        team: z.string().optional(),
      }),
    )
    .max(targetLimits.stepsMax)
    .superRefine((steps, context) => {
      for (const [place, { used, after, act, person, team }] of steps.entries()) {
        const tell = (name: string, message: ShapeFault) =>
          context.addIssue({ code: 'custom', path: [place, name], message });
        if ((used === undefined) === (after === undefined)) tell('used', 'usedOrAfter');
        if (act.endsWith('Person') !== (person !== undefined)) tell('person', needs(act, 'Person'));
        if ((act === 'reassignTeam') !== (team !== undefined)) tell('team', needs(act, 'reassignTeam'));
      }
    })
    .optional(),
});

function needs(act: string, ending: string): ShapeFault {
  return act.endsWith(ending) ? 'needsName' : 'needsNoName';
}

export const assignment = z.strictObject({
  mode: z.enum(assignmentModes),
  people: z.array(address).default([]),
  openMax: z.int().min(openMaxLimits.min).max(openMaxLimits.max).nullable().default(null),
  strangers: z.boolean().default(false),
  sites: listOf(
    removable({ site: z.string(fault('siteNumber')) }, { person: colleague.optional(), team: z.string().optional() }),
    'site',
  ).optional(),
});

const colour = z
  .string()
  .refine((text) => readColour(text) !== null, fault('colour'))
  .transform((text) => readColour(text)!);

/** Returns the shape of a desk’s look; `content` reads the bytes of its logo. */
export function lookOf(content: z.ZodType<Buffer>) {
  return z.strictObject({
    /** Null is Belfry's own. */
    accent: z.strictObject({ light: colour, dark: colour }).nullable().optional(),
    logo: content.nullable().optional(),
  });
}

/** A tag is known by its name, and only retired: its tickets keep it. */
export const tags = listOf(
  z.strictObject({
    name: z.string(),
    synonyms: z.array(z.string()).default([]),
    colour: z.enum(tagColours).default('grey'),
    retired: z.boolean().default(false),
  }),
  'name',
);

const acts = {
  /** Null is the whole desk. */
  team: z.string().nullable().optional(),
  assign: z.union([z.enum(['me', 'nobody', unknown]), address]).optional(),
  priority: z.strictObject({ impact: z.enum(impacts), urgency: z.enum(urgencyLevels) }).optional(),
  tag: z.string().optional(),
  /** Values by the keys of fields. */
  fields: z.record(z.string(), z.string()).optional(),
  checklist: z.string().optional(),
};

/** A field is known by its key, and only retired: its tickets keep their values. */
export const fields = listOf(
  z.strictObject({
    key: z.string(),
    type: z.enum(fieldTypes),
    names: texts,
    /** For a choice: those that can be chosen. */
    options: z.array(z.strictObject({ key: z.string(), names: texts })).default([]),
    visibleTo: z.enum(audiences).default('agent'),
    editableBy: z.enum(audiences).default('agent'),
    retired: z.boolean().default(false),
  }),
  'key',
);

/** A macro is known by its four names. */
export const macros = z.array(
  removable(
    { name: texts },
    {
      text: texts.optional(),
      tab: z.enum(messageTabs).optional(),
      acts: z
        .strictObject({
          ...acts,
          kind: z.enum(kinds).optional(),
          urgent: z.boolean().optional(),
          close: z.enum([...macroClosingReasons, 'redirected']).optional(),
        })
        .optional(),
      reason: texts.optional(),
    },
  ),
);

/** Monday to Friday, on which a ticket can recur every week. */
export const workdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

const recurs = { requester: z.union([z.literal(unknown), address]), quiet: z.boolean().default(false) };
const longPeriod = <P extends keyof typeof periodDaysMax>(every: P) =>
  z.strictObject({
    every: z.literal(every),
    on: z.union([z.enum(['first', 'last']), z.int().min(1).max(periodDaysMax[every])], fault('recursOn')),
    ...recurs,
  });

/** A ticket template is known by its names. */
export const templates = z.array(
  z.strictObject({
    name: texts,
    kind: z.enum(kinds).default('request'),
    summary: texts,
    text: texts,
    acts: z.strictObject(acts).optional(),
    recurs: z
      .discriminatedUnion('every', [
        z.strictObject({
          every: z.literal('week'),
          on: z.enum(workdayNames, fault('recursOn')),
          ...recurs,
        }),
        longPeriod('month'),
        longPeriod('quarter'),
        longPeriod('year'),
      ])
      .optional(),
    retired: z.boolean().default(false),
  }),
);

/** Null is the built-in text, or no paragraph. Texts that the file does not name stay. */
export const letters = z.strictObject({
  paragraphs: z.partialRecord(z.enum(ownLetters as [OwnLetter, ...OwnLetter[]]), texts.nullable()).optional(),
  texts: z
    .partialRecord(
      z.enum(allTexts as [LetterText, ...LetterText[]]),
      z.strictObject({ subject: texts, text: texts }).nullable(),
    )
    .optional(),
});
