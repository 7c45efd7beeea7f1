import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/audit/de.ts';
import { en } from '#locales/admin/audit/en.ts';
import { type AuditWords, fr } from '#locales/admin/audit/fr.ts';
import { nl } from '#locales/admin/audit/nl.ts';

export const auditWords: InEachLanguage<AuditWords> = { fr, nl, de, en };
