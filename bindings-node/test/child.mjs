// A process of its own for a test: runs the source that it is given, or as many calls as it is told.

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { AuthleteClient } from '../index.mjs';

const [source, given] = process.argv.slice(2);
const { load, ...options } = JSON.parse(given);
process.disconnect();

if (load) {
  const { tokenManagement } = new AuthleteClient(options);
  const rss = [];
  const delay = monitorEventLoopDelay({ resolution: 10 });
  let longest = 0;
  for (let round = 0; round < 10; round += 1) {
    let left = load / 10;
    delay.enable();
    const caller = async () => {
      while (left > 0) {
        left -= 1;
        await tokenManagement.create({ grantType: 'AUTHORIZATION_CODE', clientId: 2000001, subject: 'john' });
      }
    };
    await Promise.all(Array.from({ length: 64 }, caller));
    delay.disable();
    // Measured without the collection that follows.
    longest = Math.max(longest, delay.max / 1e6);
    delay.reset();
    globalThis.gc();
    rss.push(process.memoryUsage().rss);
  }
  console.log(JSON.stringify({ rss, longest }));
} else {
  const client = new AuthleteClient(options);
  const grant = { grantType: 'AUTHORIZATION_CODE' };
  const AsyncFunction = (async () => {}).constructor;
  await new AsyncFunction('AuthleteClient', 'client', 'options', 'grant', source)(
    AuthleteClient,
    client,
    options,
    grant,
  );
}
