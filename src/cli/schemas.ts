// npm run schemas: writes down for editors what authors may write, after a change of src/read/schemas/.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../bin/setup.mjs';
import { jsonSchemas } from '../read/json-schemas.ts';

const folder = join(root, '.vscode/schemas');

await mkdir(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) await writeFile(join(folder, name), text);
console.log(`${jsonSchemas().size} schemas are in .vscode/schemas/.`);
