/** A change to the program that breaks a rule. The simulation or a test must detect it. */
export interface Mutation {
  rule: string;
  /** The resulting fault of the desk. */
  outcome: string;
  file: string;
  /** Must occur in the file exactly once. */
  find: string;
  replace: string;
  /** Tests that cover the rule, for cases that the simulation seldom reaches. */
  tests: string[];
}
