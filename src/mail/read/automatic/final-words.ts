import type { Traits } from '#mail/read/automatic/traits.ts';
import { reportCharsMax } from '#mail/read/message/limits.ts';

/**
 * True if a notice without an `Action` says that the mail system gave up. Final words beat a 4.x code: a mail that expired after
 * days of 4.4.1 is lost.
 */
export function isGivenUp({ subject, text: whole }: Pick<Traits, 'subject' | 'text'>, status: string | null): boolean {
  const text = whole.slice(0, reportCharsMax);
  if (delaySubject.test(subject)) return false;
  if (status?.startsWith('5')) return true;
  if (stillTrying.test(text)) return false;
  return finalWords.test(text) || status === null || finalSubject.test(subject);
}

const delaySubject = new RegExp(
  [
    '\\b(?:delay(?:ed)?|warning|retard[ée]?e?|diff[ée]r[ée]e?|vertraagd|vertraging|waarschuwing|verz[öo]gert|verz[öo]gerung|warnung|avertissement)\\b',
    '\\bstill (?:trying|being)\\b|\\bnot yet delivered\\b|\\btemporar(?:y|ily)\\b|\\btijdelijk|\\btemporaire',
  ].join('|'),
  'i',
);

const stillTrying = new RegExp(
  [
    '\\bwill (?:be retried|keep trying|try again|continue to try|retry)\\b|\\bkeeps? trying\\b|(?<!no (?:further|more) (?:delivery )?)\\battempts will (?:continue|be made)\\b',
    '\\bnot (?:yet been delivered|been delivered yet)\\b|\\bstill being attempted\\b|\\bhas been (?:delayed|postponed|deferred)\\b',
    '\\bwarning message only\\b|\\bdo not need to resend\\b|\\bcontinuing to (?:try|attempt)\\b',
    "(?<!aucune )\\bnouvelles? tentatives?\\b|\\bcontinue(?:ra)? (?:à|d[’']) ?essayer\\b|\\bblijven? (?:het )?proberen\\b|\\bopnieuw geprobeerd\\b",
    '(?<!keine )\\bweitere (?:zustell)?versuche\\b|\\bwird weiter(?:hin)? versucht\\b|\\bversucht es weiter\\b',
  ].join('|'),
  'i',
);

/** Only present perfect or immediate statements; "will be returned if …" is not final. */
const finalWords = new RegExp(
  [
    "(?<!will )(?<!before )\\b(?:i(?:[’']m| am) (?:not going to try again|giving up)|(?:has |have |i(?:[’']ve)? )given up|giving up on it|gave up)\\b",
    '\\b(?:permanent|fatal) (?:delivery )?(?:error|errors|failure|fatal errors?)\\b|\\bfailed permanently\\b|\\bpermanently (?:failed|rejected)\\b',
    '\\bno further attempts\\b|\\bwill not (?:be retried|(?:be )?attempt(?:ed)?|try) ?(?:again)?\\b|\\bretry (?:time ?out|timeout|limit) exceeded\\b',
    '\\b(?:message|mail|delivery time|delivery period|time|queue lifetime)(?: has| was)? expired\\b|\\bexpired after\\b|\\bhas expired\\b',
    '\\b(?:been in the queue too long|message too old|too old to deliver|queued too long|long failure period|long time now)\\b',
    '\\b(?:maximum|max\\.?) (?:number of )?(?:retries|delivery attempts|attempts|hop|queue time)[^.\\n]{0,20}(?:exceeded|reached)\\b|\\bretr(?:y count|ies) exceeded\\b',
    '\\b(?:after|despite) (?:several|multiple|repeated|many|\\d{1,3})[^.\\n]{0,20} (?:attempts|retries|tries)\\b',
    '\\bcould not be delivered (?:for|within|after) [^.\\n]{0,20}(?:days?|hours?)\\b|\\bundelivered for [^.\\n]{0,20}(?:days?|hours?)\\b|\\bhas been returned\\b',
    '\\ba (?:été )?abandonn|\\babandon de la remise|\\berreur (?:permanente|définitive)|\\béchec définitif|\\bdéfinitivement|\\baucune (?:autre|nouvelle) tentative|\\bdélai (?:de remise |de distribution )?(?:est )?(?:expiré|dépassé)|\\ba expiré|\\baprès plusieurs (?:tentatives|essais|jours)',
    '\\bdefinitie(?:f|ve)\\b|\\bopgegeven\\b|\\bgeen (?:verdere|nieuwe) pogingen|\\bis verlopen\\b|\\bpermanente fout|\\bna (?:meerdere|verschillende|herhaalde|\\d{1,3}) (?:pogingen|dagen|uur)\\b|\\bniet (?:meer|opnieuw) geprobeerd',
    '\\bendgültig|\\baufgegeben\\b|\\bkeine (?:weiteren|neuen) (?:zustell)?versuche|\\babgelaufen\\b|\\bpermanente[rn]? fehler|\\bdauerhafte[rn]? fehler|\\bnach (?:mehreren|\\d{1,3}) (?:zustell)?(?:versuchen|tagen|stunden)\\b|\\bkein weiterer (?:zustell)?versuch',
  ].join('|'),
  'i',
);

const finalSubject =
  /undeliver(?:ed|able)|return(?:ed|ing)|failure|failed|non-?delivery|could not be delivered|unzustellbar|fehlgeschlagen|nicht zugestellt|onbestelbaar|niet (?:bezorgd|afgeleverd)|non (?:remis|distribu|délivr)|échec/i;
