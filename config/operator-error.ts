/**
 * A mistake that the operator can correct: a wrong setting, a file that cannot be read, a database that is in use.
 * Its message is one line that says what is wrong, where, and what to do; commands print it and exit with 1.
 */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}
