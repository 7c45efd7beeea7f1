type Verdict = 'pass' | 'fail' | 'none';

/** The author and recipients that a mail names besides From. */
export interface MailFindings {
  /** Set if it differs from From. Shown, never trusted (R23). */
  replyTo: string | null;
  sender: string | null;
  spf: Verdict;
  dkim: Verdict;
  dmarc: Verdict;
  /** Other recipients in copy, without desks. An agent can add them; they are never added automatically. */
  copied: string[];
  /** The HTML says more than the text: it has tables or a newsletter layout. Absent in mail of earlier versions. */
  readsAsHtml?: boolean;
}
