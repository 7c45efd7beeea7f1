// By what words mail systems tell that a mail did not arrive: in subjects, in their own names, and in texts without a form.

/** How the subject of a notice of failure or delay begins. */
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

/** The same behind the subject of the mail that did not arrive, as some gateways put it. */
export const failureBehindSubject =
  /[:–-] ?(?:non (?:remis|distribu[ée])|undeliver(?:ed|able)|not delivered|unzustellbar|onbestelbaar|niet afgeleverd)\b/i;

/** Words of failure anywhere in a subject: enough where the sender is a mail system by name. */
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

/** True where the text says that a mail did not arrive, as far as a notice says it: above the mail that it returns. */
export function saysFailure(text: string): boolean {
  return tellsFailure.test(text.slice(0, noticeCharsMax));
}

/** True where nothing stands before these words: a person who asks about a failure greets, or tells something first. */
export function opensWithFailure(text: string): boolean {
  const opening = beginsWithFailure.exec(text.trimStart().slice(0, 400))?.[0];
  return opening !== undefined && !ofOneself.test(opening) && toTheWriter.test(text.slice(0, noticeCharsMax));
}

/** True where a failure is told in a mail server's own words, and nobody tells it of oneself. */
export function quotesServerAlone(text: string): boolean {
  return saysFailure(text) && serverLine.test(text.slice(0, noticeCharsMax)) && !ofOneself.test(text.slice(0, 400));
}

const serverLine = /^[^\p{L}\p{N}\n]{0,20}(?:[45]\d\d[ -]|rcpt to:)/imu;

const noticeCharsMax = 3_000;

/** A mail system writes in its own name, not always with an address. */
export const mailSystem =
  /(?:^|[\s<"])(?:mailer-daemon|mail-daemon|microsoftexchange[0-9a-f]{1,40}|mdaemon)(?:$|[@\s>"(])|mail deliver(?:y|er)? ?(?:sub)?system/i;

/** In the name of who keeps it, which a person may be. */
export const postmaster = /(?:^|[\s<"])post_?master[\\]?@/i;

/** Programs that stand before a mail system, and addresses that read no answer: they write notices beside other mail. */
export const mailProgram =
  /(?:^|[\s<"])(?:system administrator|sysadmin@|no-?reply@|do-?not-?reply@|interscan|imss@|[\w.-]{0,40}(?:smtp|antivirus|mail_?gateway)[\w.-]{0,40}@)/i;
