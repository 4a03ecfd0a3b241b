import { programOf } from './program.ts';

type Pool = typeof import('../../workers/pool/pool.ts');

const [file = ''] = programOf('workers/pool/pool.ts');

/**
 * The pool of workers as compiled, for tests that start many: from the sources each worker computes
 * a second longer before its first task. Its errors are none of the `WireroomError` of the sources,
 * so stages and services have pools from the sources.
 */
export const { createWorkerPool }: Pool = await import(/* @vite-ignore */ file);
