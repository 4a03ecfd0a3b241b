/** Rows of one kind that can be deleted. */
export interface Prunable {
  readonly kind: 'pages' | 'attempts' | 'texts' | 'entities' | 'entries' | 'ready' | 'rejected';
  readonly rows: number;
  /** Their approximate size in bytes, without indexes. */
  readonly bytes: number;
}
