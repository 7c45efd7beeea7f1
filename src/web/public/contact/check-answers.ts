import { matchSite } from '#domain/directory/match-site.ts';
import { readPageUrl } from '#domain/directory/page-url.ts';
import type { FindableSite, SiteIndex } from '#domain/directory/site-index.ts';
import { readAddress } from '#domain/email.ts';
import type { Language } from '#domain/language.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { number } from '#locales/format.ts';
import { contactWords } from '#locales/public/messages.ts';
import type { Answers, FormError, Sender } from '#web/public/contact/answers.ts';
import { readPhone } from '#web/public/contact/read-phone.ts';

/** The answers as the desk takes them: nothing is left to be read twice. */
export interface Checked {
  name: string | null;
  email: string | null;
  /** E.164. */
  phone: string | null;
  anonymous: boolean;
  kind: Kind;
  site: { number: string; name: string } | null;
  /** A site that we do not know, in the person's own words. */
  unknownSite: string | null;
  summary: string;
  url: string | null;
  description: string;
  urgent: boolean;
}

export const summaryCharactersMax = 200;
const nameCharactersMax = 120;
/** Twenty pages: a log belongs into a file. */
const descriptionCharactersMax = 50_000;

/** What a person asks for on the form; a complaint has a way of its own. */
export const editorKinds = ['incident', 'request', 'question'] as const satisfies Kind[];

/** Checks everything at once, so that all that is wrong is said at once. Errors stand in the order of the fields. */
export function checkAnswers(
  answers: Answers,
  sender: Sender,
  sites: SiteIndex<FindableSite>,
  language: Language,
): { errors: FormError[]; checked: Checked } {
  const errors: FormError[] = [];
  const say = contactWords[language].errors;
  const wrong = (field: FormError['field'], text: string) => void errors.push({ field, text });
  const isComplaint = sender === 'complaint';

  const name = answers.name.trim();
  if (name === '' && !isComplaint) wrong('name', say.name.required);
  if (name.length > nameCharactersMax) wrong('name', say.name.tooLong);

  const typedEmail = answers.email.trim();
  const email = readAddress(typedEmail);
  const phone = readPhone(answers.phone);
  if (typedEmail !== '' && email === null) wrong('email', say.email.invalid({ typed: short(typedEmail) }));
  if (typedEmail === '' && answers.phone.trim() === '' && !isComplaint) wrong('email', say.email.required);
  if (answers.phone.trim() !== '' && phone === null)
    wrong('phone', say.phone.invalid({ typed: short(answers.phone.trim()) }));

  const kind = isComplaint ? 'complaint' : editorKinds.find((each) => each === answers.kind);
  if (kind === undefined) wrong('kind', say.kind.required);

  const url = answers.url.trim() === '' ? null : readPageUrl(answers.url);
  const found = checkSite(answers, kind, sites, language);
  if ('error' in found) wrong('site', found.error);

  const summary = answers.summary.trim();
  if (summary === '') wrong('summary', say.summary.required);
  if (summary.length > summaryCharactersMax) wrong('summary', say.summary.tooLong({ max: summaryCharactersMax }));
  if (answers.url.trim() !== '' && url === null) wrong('url', say.url.invalid({ typed: short(answers.url.trim()) }));

  const description = answers.description.trim();
  const max = number(descriptionCharactersMax, language);
  if (description === '') wrong('description', say.description.required);
  if (description.length > descriptionCharactersMax) wrong('description', say.description.tooLong({ max }));

  const checked: Checked = {
    ...{ name: name || null, email, phone, anonymous: name === '' && email === null && phone === null },
    ...{ kind: kind ?? 'question', summary, url: url?.href ?? null, description },
    ...('error' in found ? { site: null, unknownSite: null } : found),
    urgent: answers.urgent && !isComplaint,
  };
  return { errors, checked };
}

type FoundSite = Pick<Checked, 'site' | 'unknownSite'> | { error: string };

/** Without a site the address of the page tells it. What was pointed out once and typed again is taken as it is. */
function checkSite(
  { site, url, siteSeen }: Answers,
  kind: Kind | undefined,
  sites: SiteIndex<FindableSite>,
  language: Language,
): FoundSite {
  const say = contactWords[language].errors.site;
  const typed = site.trim();
  if (typed === '') {
    const byPage = url.trim() === '' ? null : matchSite(url, sites);
    if (byPage && 'site' in byPage) return { site: byPage.site, unknownSite: null };
    const needless = kind === 'question' || kind === 'complaint';
    return needless ? { site: null, unknownSite: null } : { error: say.required };
  }
  const match = matchSite(typed, sites);
  if ('site' in match) return { site: match.site, unknownSite: null };
  if ('several' in match && match.several.length <= severalMax) {
    const names = match.several.map(({ number: id, name }) => `${id} ${name}`);
    return { error: say.several({ sites: names.join(', ') }) };
  }
  if (typed === siteSeen.trim()) return { site: null, unknownSite: short(typed) };
  const isDigits = 'unknown' in match && match.unknown === 'digits';
  return { error: isDigits ? say.digits({ typed: short(typed) }) : say.unknown({ typed: short(typed) }) };
}

/** More names than these help nobody to choose. */
const severalMax = 6;

/** Typed words that an error repeats: enough to recognise them. */
function short(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
