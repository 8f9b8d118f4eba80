import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What Firefox itself asks for at start, whatever is installed: still refused, but nobody's fault. */
const FIREFOX_ITSELF = /(^|\.)(mozilla\.(com|org|net)|firefox\.com|firefoxusercontent\.com|mozgcp\.net)(:\d+)?$/;

/** A proxy that lets nothing through and remembers who was asked for. */
export async function refusingProxy(strangers: string[]) {
  const note = (target: string) => {
    const host = target.replace(/^https?:\/\//, '').split('/')[0] ?? target;
    if (!FIREFOX_ITSELF.test(host)) strangers.push(target);
  };
  const server = createServer((request, response) => {
    note(request.url ?? 'an address without a name');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket: Socket) => {
    note(request.url ?? 'an address without a name');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
