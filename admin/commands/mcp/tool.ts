import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { OperatorError } from '../../../config/operator-error.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import type { Reader } from '../../../db/reading/reader.ts';
import { failure, success } from './results.ts';

export interface ToolDefinition<Input extends z.ZodRawShape> {
  readonly name: string;
  /** For people. */
  readonly title: string;
  /** For models: what it returns, and when to use it. */
  readonly description: string;
  readonly input: Input;
  readonly output: z.ZodRawShape;
  /** Returns what `output` describes, with times as `Date`. @throws OperatorError that says what to do instead */
  readonly read: (db: Queryable, input: z.output<z.ZodObject<Input>>) => Promise<object>;
}

/** Adds a tool to a server. */
export type AddTool = (server: McpServer, reader: Reader) => void;

/** Creates a tool that only reads. Its arguments are checked, and failures are explained to the model. */
export function createTool<Input extends z.ZodRawShape>({
  name,
  title,
  description,
  input,
  output,
  read,
}: ToolDefinition<Input>): AddTool {
  return (server, reader) => {
    server.registerTool(
      name,
      {
        title,
        description,
        // A misspelled filter must not be ignored.
        inputSchema: z.strictObject(input) as z.ZodObject,
        outputSchema: { notice: z.string(), ...output },
        // "Open world": what it returns was written by strangers.
        annotations: { readOnlyHint: true, openWorldHint: true },
      },
      async (values, { signal }) => {
        try {
          return success(await reader.read((db) => read(db, values as z.output<z.ZodObject<Input>>), signal));
        } catch (error) {
          // Of a canceled call the client gets no result, and what fails is meant to.
          return failure(name, signal.aborted ? new OperatorError('canceled') : error);
        }
      },
    );
  };
}
