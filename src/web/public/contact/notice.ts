/** A message above the fields although no field is wrong. */
export interface Notice {
  title: string;
  text: string;
  /** True for information; otherwise it explains why something was not done. */
  isNews?: boolean;
}
