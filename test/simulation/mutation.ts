/** A place in the program that, changed so, breaks a rule: something has to notice. */
export interface Mutation {
  rule: string;
  /** What the desk does then. */
  outcome: string;
  file: string;
  /** Stands in the file exactly once. */
  find: string;
  replace: string;
  /** The test files that know the rule too, where the simulation seldom comes by. */
  tests: string[];
}
