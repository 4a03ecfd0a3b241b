import { join, relative, resolve } from 'node:path';
import { inject } from 'vitest';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';

/**
 * Returns the arguments with which Node runs a file: as it is if it is JavaScript, and a TypeScript
 * file of the project as this run has compiled it.
 */
export function programOf(file: string): string[] {
  if (file.endsWith('.js')) return [file];
  const folder = inject('compiled');
  if (folder === undefined) return ['--import', import.meta.resolve('tsx'), file];
  return [join(folder, relative(PROJECT_FOLDER, resolve(PROJECT_FOLDER, file)).replace(/\.ts$/, '.js'))];
}

/** Arguments with which Node runs the command line. */
export function commandLine(): string[] {
  return programOf('admin/cli.ts');
}
