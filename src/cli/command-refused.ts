/** A command that cannot be carried out: one line that says why and how to put it right. */
export class CommandRefused extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
