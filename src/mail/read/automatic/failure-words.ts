// The words of bounce notices: in subjects, in sender names, and in free text. They are those of mail programs, which answer any desk in
// the languages of their own makers, so no folder of a language has them.

/** Start of the subject of a failure or delay notice. */
export const failureSubject = new RegExp(
  `^(?:\\[postmaster\\] )?(?:${[
    'undeliver(?:ed|able)\\b',
    'undelivered mail returned to sender',
    'non-?delivery\\b',
    '(?:e-?)?mail (?:delivery )?(?:failed|failure|system error|warning|could not be delivered)',
    '(?:e-?mail )?delivery (?:status|error|failure|has failed|failed|notification|warning)',
    'delayed mail',
    'warning: (?:message|could not send)',
    'failure notice',
    'failed mail\\b',
    'returned mail',
    'message (?:non (?:remis|distribu[ée])|delivery failure|undeliverable)',
    '[ée]chec (?:de la remise|de (?:la )?distribution|de livraison)',
    'non (?:remis|d[ée]livrable|distribu[ée])',
    'onbestelbaar',
    'niet (?:bezorgd|afgeleverd)',
    'unzustellbar',
    '(?:nachricht|e-?mail) (?:nicht zugestellt|unzustellbar)',
    'zustellung fehlgeschlagen',
  ].join('|')})`,
  'i',
);

/** The same at the end: some gateways put it after the subject of the returned mail. */
export const failureBehindSubject =
  /[:–-] ?(?:non (?:remis|distribu[ée])|undeliver(?:ed|able)|not delivered|unzustellbar|onbestelbaar|niet afgeleverd)\b/i;

/** Failure words anywhere in a subject; enough if the sender's name is a mail system. */
export const anyFailure =
  /deliver|undeliver|return(?:ed|ing)|failure|failed|bounce|could not (?:send|be)|error|unzustellbar|zugestellt|onbestelbaar|bezorgd|afgeleverd|remis|distribu|échec|warning|delay|avertissement|retard|waarschuwing|vertraagd|warnung|verz[öo]ger/i;

const tells = [
  "could ?n[o’']t (?:be )?deliver",
  "(?:unable|not able|wasn['’]t able) to deliver",
  'did not reach the following',
  '(?:was|were|been|be) (?:not |un)deliver(?:ed|able)',
  'had (?:permanent|delivery|transient)[ \\w-]{0,20} (?:errors|problems)',
  'non-?delivery report',
  'failed recipients?',
  'delivery (?:of |to )[^.]{0,80}(?:failed|postponed|delayed)',
  'requested action not taken',
  '(?:mailbox is full|unknown user|user unknown|no such user)',
  "n['’]a pas pu [êe]tre (?:remis|d[ée]livr[ée]|distribu[ée])",
  '(?:nicht|konnte[^.]{0,60}) zugestellt',
  'niet (?:worden )?(?:bezorgd|afgeleverd)',
  '\\brcpt to:',
  '\\b(?:smtp error|said|received >>>|reason|<<<)[: ]{0,3}(?:code )?[45]\\d\\d\\b',
  '^[45]\\d\\d[- ][45]\\.\\d{1,3}\\.\\d{1,3}\\b',
].join('|');
const tellsFailure = new RegExp(tells, 'im');
const beginsWithFailure = new RegExp(`^[^\\p{L}\\p{N}]{0,80}(?:[^\\n]{0,160}?)(?:${tells})`, 'iu');
const ofOneself =
  /\b(?:hello|hi|dear|bonjour|madame|monsieur|hallo|dag|beste|geachte|guten|sehr geehrte\w*|i|we|my|our|us|je|j[’']ai|nous|mon|ma|mes|notre|nos|ik|wij|mijn|onze|ons|ich|wir|mein\w*|unser\w*)\b/iu;
const toTheWriter =
  /\b(?:original|old|returned) (?:message|mail)\b|\byour (?:e-?mail|mail|message)\b|\bvotre message\b|\bihre (?:nachricht|e-mail)\b|\buw (?:bericht|e-mail)\b|\brcpt to:|\b[45]\d\d[ -]/i;

/** True if the text, above the returned mail, says that a mail did not arrive. */
export function saysFailure(text: string): boolean {
  return tellsFailure.test(text.slice(0, noticeCharsMax));
}

/** True if the text opens with failure words. A person who asks about a failure first greets or explains. */
export function opensWithFailure(text: string): boolean {
  const opening = beginsWithFailure.exec(text.trimStart().slice(0, 400))?.[0];
  return opening !== undefined && !ofOneself.test(opening) && toTheWriter.test(text.slice(0, noticeCharsMax));
}

/** True if the text quotes a mail server's failure and has no first-person words about it. */
export function quotesServerAlone(text: string): boolean {
  return saysFailure(text) && serverLine.test(text.slice(0, noticeCharsMax)) && !ofOneself.test(text.slice(0, 400));
}

const serverLine = /^[^\p{L}\p{N}\n]{0,20}(?:[45]\d\d[ -]|rcpt to:)/imu;

const noticeCharsMax = 3_000;

/** Names that mail systems use; some come without an address. */
export const mailSystem =
  /(?:^|[\s<"])(?:mailer-daemon|mail-daemon|microsoftexchange[0-9a-f]{1,40}|mdaemon)(?:$|[@\s>"(])|mail deliver(?:y|er)? ?(?:sub)?system/i;

/** The postmaster, who may be a person. */
export const postmaster = /(?:^|[\s<"])post_?master[\\]?@/i;

/** Gateways in front of a mail system, and no-reply addresses. They send notices, but also other mail. */
export const mailProgram =
  /(?:^|[\s<"])(?:system administrator|sysadmin@|no-?reply@|do-?not-?reply@|interscan|imss@|[\w.-]{0,40}(?:smtp|antivirus|mail_?gateway)[\w.-]{0,40}@)/i;
