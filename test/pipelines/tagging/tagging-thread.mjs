import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// A thread of the test runner knows no TypeScript by itself.
register();
const { loadTagger } = await import('../../../pipelines/tagging/index.ts');
const tagger = await loadTagger();
parentPort.on('message', (text) => parentPort.postMessage(tagger.tag({ title: '', text })));
