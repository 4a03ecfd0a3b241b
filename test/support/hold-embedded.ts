// Opens the embedded server of a home folder, says "reader URL" and "open URL", and holds it until
// told to end on stdin.
import { openEmbedded } from '../../db/embedded/index.ts';

const [home = ''] = process.argv.slice(2);
try {
  const server = await openEmbedded(home, { create: true, say: (line) => process.stderr.write(`${line}\n`) });
  process.stdout.write(`reader ${server.readerUrl}\nopen ${server.url}\n`);
  process.stdin.once('data', async () => {
    await server.release();
    process.stdout.write('closed\n');
    process.exit(0);
  });
} catch (error) {
  process.stdout.write(`failed ${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
