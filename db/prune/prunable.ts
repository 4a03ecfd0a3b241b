/** What of one kind can be removed. */
export interface Prunable {
  readonly kind: 'pages' | 'attempts' | 'texts' | 'entities' | 'entries' | 'ready' | 'rejected';
  readonly rows: number;
  /** What they hold, about; indexes are not counted. */
  readonly bytes: number;
}
