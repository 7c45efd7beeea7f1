/** What a letter's buttons lead to: absolute URLs. A link that is missing has no button. */
export interface LetterLinks {
  solved?: string;
  notSolved?: string;
  moreTime?: string;
  confirm?: string;
  /** The ticket in the portal, or the small form of an information request. */
  read?: string;
  /** The ticket's own page, where `read` leads to the small form. */
  page?: string;
  /** The one-time link of a sign-in. */
  signIn?: string;
  /** Where one keeps how one signs in. */
  account?: string;
  /** Where one chooses which letters one gets: of those that no rule asks for. The foot of the letter leads there. */
  settings?: string;
}
