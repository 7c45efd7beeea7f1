type Verdict = 'pass' | 'fail' | 'none';

/** What a mail says of who wrote it and for whom, beside its From. */
export interface MailFindings {
  /** Where it differs from the From: shown, never believed (R23). */
  replyTo: string | null;
  sender: string | null;
  spf: Verdict;
  dkim: Verdict;
  dmarc: Verdict;
  /** Who else was in copy, desks aside: offered to an agent, never admitted. */
  copied: string[];
  /** Its HTML says more than its text: it has tables, or is set as a newsletter. Absent in mail of earlier versions. */
  readsAsHtml?: boolean;
}
