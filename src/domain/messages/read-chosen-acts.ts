import { z } from 'zod';
import { fieldsPerDeskMax, isFieldKey } from '#domain/fields/field.ts';
import { knownClosingReasons, type MacroAct, macroActKinds, orderedActs } from '#domain/messages/acts.ts';
import type { ChosenActs } from '#domain/messages/chosen-acts.ts';
import { impacts, kinds, urgencyLevels } from '#domain/ticket/vocabulary.ts';

const id = z.guid();

const macroAct: z.ZodType<MacroAct> = z.union([
  z.object({ do: z.literal('team'), teamId: id.nullable() }),
  z.object({ do: z.literal('assign'), to: z.enum(['me', 'nobody']) }),
  z.object({ do: z.literal('assign'), to: z.literal('agent'), personId: id }),
  z.object({ do: z.literal('priority'), impact: z.enum(impacts), urgencyLevel: z.enum(urgencyLevels) }),
  z.object({ do: z.literal('kind'), kind: z.enum(kinds) }),
  z.object({ do: z.literal('urgent'), urgent: z.boolean() }),
  z.object({ do: z.literal('tag'), tagId: id }),
  z.object({
    do: z.literal('fields'),
    values: z
      .array(z.object({ key: z.string().refine(isFieldKey), value: z.string().min(1) }))
      .min(1)
      .max(fieldsPerDeskMax),
  }),
  z.object({ do: z.literal('checklist'), checklistId: id }),
  z.object({ do: z.literal('close'), reason: z.enum(knownClosingReasons) }),
]);

/** Returns the chosen actions from a browser, or null if there are none. Invalid values are left out; the verbs check ids. */
export function readChosenActs(value: unknown): ChosenActs | null {
  const { acts, left, reason } = Object(value) as Record<string, unknown>;
  const read = (Array.isArray(acts) ? acts : []).flatMap((act) => macroAct.safeParse(act).data ?? []);
  if (read.length === 0) return null;
  return {
    acts: orderedActs(read),
    left: macroActKinds.filter((kind) => Array.isArray(left) && left.includes(kind)),
    reason: typeof reason === 'string' ? reason : '',
  };
}
