import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { OperatorError } from '../../../config/operator-error.ts';
import { type Read, readerOf } from '../../../db/reading/read.ts';
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
  /**
   * Returns what `output` describes, with times as `Date`; what else it returns is left out.
   * @throws OperatorError that says what to do instead
   */
  readonly read: (news: Read, input: z.output<z.ZodObject<Input>>) => Promise<object>;
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
          const found = await reader.read((db) => read(readerOf(db), values as z.output<z.ZodObject<Input>>), signal);
          return success(z.object(output).parse(JSON.parse(JSON.stringify(found))));
        } catch (error) {
          // Of a canceled call the client gets no result, and what fails is meant to.
          return failure(name, signal.aborted ? new OperatorError('canceled') : error);
        }
      },
    );
  };
}
