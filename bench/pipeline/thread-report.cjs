// Loaded into every thread of a measured Node process (NODE_OPTIONS=--require): reports which thread of the system it
// is, and how long garbage collection has paused it. Plain JavaScript, since it is loaded before TypeScript can be.
const { readdirSync, readlinkSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const { PerformanceObserver } = require('node:perf_hooks');
const { isMainThread } = require('node:worker_threads');

const EVERY_MS = 1_000;
const folder = process.env.THREAD_REPORTS;
const tid = basename(readlinkSync('/proc/thread-self'));
// Nothing has run yet, so the other threads of the process are V8's: they collect garbage and compile.
const helpers = isMainThread ? readdirSync('/proc/self/task').filter((other) => other !== tid) : [];
let pausedMs = 0;
let writtenAt = 0;

const write = () => {
  writtenAt = performance.now();
  writeFileSync(join(folder, tid), JSON.stringify({ isMainThread, helpers, pausedMs }));
};

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) pausedMs += duration;
  if (performance.now() - writtenAt > EVERY_MS) write();
}).observe({ entryTypes: ['gc'] });
write();
