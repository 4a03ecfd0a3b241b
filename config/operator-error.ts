/**
 * A problem that the operator can correct: an invalid setting, an unreadable file, a database that
 * is in use. The message is one line that says what is wrong, where, and what to do. Commands print
 * it and exit with code 1.
 */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}
