// Run by Painter in a thread of its own: paints what it is asked for, one picture after the other.
import { on } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { paint } from './paint.ts';

for await (const [svg] of on(parentPort!, 'message')) parentPort!.postMessage(await paint(svg as string));
