/** A command that cannot run. The message says why and how to fix it, in one line. */
export class CommandRefused extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
