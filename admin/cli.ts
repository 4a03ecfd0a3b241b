#!/usr/bin/env node
import { tolerateClosedPipes } from './output/print.ts';
import { createProgram } from './program.ts';
import { reportError } from './report-error.ts';

tolerateClosedPipes();
try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = reportError(error);
}
