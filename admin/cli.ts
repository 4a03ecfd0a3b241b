#!/usr/bin/env node
import { tolerateClosedPipes } from './output/print.ts';
import { createProgram } from './program.ts';
import { reportError } from './report-error.ts';

const LEFTOVER_MS = 1_000;

tolerateClosedPipes();
try {
  await createProgram()
    .hook('postAction', (_, command) => {
      // The queue library may keep timers for a server that is away. They must not keep the process of the service.
      if (command.name() === 'start') setTimeout(() => process.exit(), LEFTOVER_MS).unref();
    })
    .parseAsync();
} catch (error) {
  process.exitCode = reportError(error);
}
