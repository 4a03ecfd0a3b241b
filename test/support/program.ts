import { join, relative, resolve } from 'node:path';
import { inject } from 'vitest';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';

/** Returns the arguments with which Node runs a TypeScript file of the project: compiled, where the run has compiled it. */
export function programOf(file: string): string[] {
  const folder = inject('compiled');
  const path = relative(PROJECT_FOLDER, resolve(PROJECT_FOLDER, file));
  if (folder === undefined || path.startsWith('..')) return ['--import', import.meta.resolve('tsx'), file];
  return [join(folder, path.replace(/\.ts$/, '.js'))];
}

/** Arguments with which Node runs the command line. */
export function commandLine(): string[] {
  return programOf('admin/cli.ts');
}
