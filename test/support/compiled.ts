import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder like the project's, with the program and the helpers that tests start compiled to JavaScript. */
    compiled?: string;
  }
}

const PARTS = ['admin', 'config', 'db', 'model', 'pipelines', 'workers', 'package.json'];

/** Compiles once what tests start in processes of its own: from its sources a command needs twice as long to start. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'wireroom-compiled-'));
  const { root } = project.config;
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', join(root, 'tsconfig.children.json'), '--outDir', folder]);
  const isData = (path: string): boolean => !path.endsWith('.ts');
  for (const part of PARTS) cpSync(join(root, part), join(folder, part), { recursive: true, filter: isData });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  project.provide('compiled', folder);
  return () => rmSync(folder, { recursive: true });
}
