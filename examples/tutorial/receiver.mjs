// Prints what a watch sends. Start it with the secret that `wireroom watches show NAME --secret` prints:
//   WATCH_SECRET=whsec_… node examples/tutorial/receiver.mjs
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';

const webhook = new Webhook(process.env.WATCH_SECRET ?? '');
const server = createServer(async (request, response) => {
  try {
    const { type, data } = webhook.verify(await text(request), request.headers);
    for (const { change, site, title, url } of data.articles)
      console.log(type, change, site ?? '', title ?? '', url ?? '');
    response.writeHead(204).end();
  } catch (error) {
    console.error(`refused: ${error.message}`);
    response.writeHead(401).end();
  }
});
server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
});
