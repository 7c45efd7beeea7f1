import { fileBytesMax, filesMax } from '#desk/keep-file.ts';
import type { Desk } from '#domain/desk.ts';
import { bytes } from '#locales/format.ts';
import { ownNames } from '#locales/messages.ts';
import { phone } from '#locales/phone.ts';
import { contactWords } from '#locales/public/messages.ts';
import type { Visit } from '#web/context.ts';
import type { Answers, FormError, Sender } from '#web/public/contact/answers.ts';
import type { Checked } from '#web/public/contact/check-answers.ts';
import type { FileView } from '#web/public/contact/kept-files.ts';
import { wholeMegabytes } from '#web/public/contact/whole-megabytes.ts';
import { urls } from '#web/urls.ts';

/** What both pages of the form carry along. */
export interface Carried {
  sender: Sender;
  answers: Answers;
  files: FileView[];
  /** The seal of this form. */
  form: string;
}

export interface RequestView extends Carried {
  step: 'request';
  errors: FormError[];
  filesHint: string;
  /** Where the script sends files as they are chosen. */
  upload: { address: string; filesMax: number; bytesMax: number; sizeMax: string };
}

export interface CheckView extends Carried {
  step: 'check';
  groups: { name: 'you' | 'request'; rows: { label: string; value: string }[] }[];
  /** Why it was not sent. */
  notice: { title: string; text: string } | null;
}

export function requestView({ language }: Visit, carried: Carried, errors: FormError[]): RequestView {
  const hint = contactWords[language].request.files.hint;
  const sizeMax = bytes(wholeMegabytes(fileBytesMax), language);
  return {
    step: 'request',
    ...carried,
    errors,
    filesHint: hint({ count: filesMax, size: sizeMax }),
    upload: { address: urls.contactFiles(language), filesMax, bytesMax: fileBytesMax, sizeMax },
  };
}

export function checkView(visit: Visit, carried: Carried, checked: Checked, notice: CheckView['notice']): CheckView {
  const groups: CheckView['groups'] = [
    { name: 'you', rows: aboutYou(visit, carried, checked) },
    { name: 'request', rows: aboutRequest(visit, carried, checked) },
  ];
  return { step: 'check', ...carried, groups, notice };
}

function aboutYou({ language }: Visit, { answers }: Carried, checked: Checked) {
  const { check } = contactWords[language];
  const { labels, none } = check;
  if (checked.anonymous) return [{ label: labels.name, value: check.anonymous }];
  return [
    { label: labels.name, value: checked.name ?? none },
    { label: labels.email, value: checked.email ?? none },
    { label: labels.phone, value: checked.phone ? phone(checked.phone) : none },
    { label: labels.language, value: ownNames[answers.language] },
  ];
}

function aboutRequest({ language }: Visit, { sender, files }: Carried, checked: Checked) {
  const { check, request } = contactWords[language];
  const { labels, none } = check;
  const { site, unknownSite } = checked;
  const known = site && `${site.number}, ${site.name}`;
  const attached = files.map((file) => `${file.name} (${bytes(file.bytes, language)})`).join('\n');
  const rows = [
    { label: labels.site, value: known ?? (unknownSite ? check.unknownSite({ typed: unknownSite }) : none) },
    { label: labels.summary, value: checked.summary },
    { label: labels.url, value: checked.url ?? none },
    { label: labels.description, value: checked.description },
    { label: labels.files, value: attached || none },
  ];
  if (sender === 'complaint') return rows;
  const kind = { label: labels.kind, value: request.kinds[checked.kind].label };
  return [kind, ...rows, { label: labels.urgent, value: checked.urgent ? check.urgent : check.notUrgent }];
}

/** "02 555 12 10 or 02 555 12 11": every line, for whoever could not send an urgent request. */
export function phonesOf(desk: Desk): string {
  return desk.lines.map((line) => phone(line.number)).join(', ');
}
