/** Something that is said above a page's fields, though no field is wrong. */
export interface Notice {
  title: string;
  text: string;
  /** Good to know; else it is why something was not done. */
  isNews?: boolean;
}
