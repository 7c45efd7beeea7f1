import type { FormDefinition } from '#domain/forms/definition.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { complaint } from '#locales/forms/complaint/form.ts';
import { incident } from '#locales/forms/incident/form.ts';
import { question } from '#locales/forms/question/form.ts';
import { request } from '#locales/forms/request/form.ts';

const forms: Record<Kind, FormDefinition> = { incident, request, question, complaint };

/** Returns the default form of a desk, until its administrator publishes another (R6). */
export function builtInForm(kind: Kind): FormDefinition {
  return forms[kind];
}
