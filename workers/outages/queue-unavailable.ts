/** Thrown while Redis, as the server of the queue, cannot be used. Its message is for operators. */
export class QueueUnavailable extends Error {
  override readonly name = 'QueueUnavailable';
}
