/** Absolute URLs for a letter's buttons. A missing link has no button. */
export interface LetterLinks {
  solved?: string;
  notSolved?: string;
  moreTime?: string;
  confirm?: string;
  /** The ticket in the portal, or the short form of an information request. */
  read?: string;
  /** The ticket's own page, if `read` leads to the short form. */
  page?: string;
  /** The one-time sign-in link. */
  signIn?: string;
  /** The account's sign-in settings. */
  account?: string;
  /** The settings for optional letters. The footer links there. */
  settings?: string;
}
