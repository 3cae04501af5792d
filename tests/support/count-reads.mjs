// Loaded before a command (node --import): notes on standard error each file of CONTENT that it reads to parse it.
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const { readFile } = promises;
Error.stackTraceLimit = 50;
promises.readFile = (path, ...rest) => {
  if (String(path).startsWith(process.env.CONTENT) && new Error().stack.includes('readContent'))
    console.error(`read ${path}`);
  return readFile(path, ...rest);
};
syncBuiltinESMExports();
