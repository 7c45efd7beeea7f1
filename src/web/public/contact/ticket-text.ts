import type { Language } from '#domain/language.ts';
import { phone } from '#locales/phone.ts';
import { contactWords } from '#locales/public/messages.ts';
import type { Checked } from '#web/public/contact/check-answers.ts';

/** What stands in the ticket: the description, and below it everything that has no field of its own, labelled. */
export function ticketText(checked: Checked, language: Language): string {
  const { check, ticket } = contactWords[language];
  const facts: [string, string | null][] = [
    [check.labels.url, checked.url],
    [check.labels.site, siteText(checked, language)],
    [check.labels.phone, checked.phone && phone(checked.phone)],
  ];
  const lines = facts.flatMap(([label, value]) => (value ? [ticket.line({ label, value })] : []));
  return [checked.description, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n');
}

function siteText({ site, unknownSite }: Checked, language: Language): string | null {
  if (site) return `${site.number}, ${site.name}`;
  return unknownSite && contactWords[language].check.unknownSite({ typed: unknownSite });
}
