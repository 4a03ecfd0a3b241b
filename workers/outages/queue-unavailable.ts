/** Thrown while the server of the queue cannot be used. Its message is for operators. */
export class QueueUnavailable extends Error {
  override readonly name = 'QueueUnavailable';
  readonly backend: 'Redis';

  constructor(backend: 'Redis', message: string) {
    super(message);
    this.backend = backend;
  }
}
