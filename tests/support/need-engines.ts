import type { TestProject } from 'vitest/node';
import { needEngines } from '../engines/drive/find.ts';
import type { Engine } from '../engines/drive/tab.ts';

declare module 'vitest' {
  interface ProvidedContext {
    engines: Engine[];
  }
}

/** Finds the engines, or installs them, and says which there are. */
export default async function setup({ provide }: TestProject): Promise<void> {
  const engines = await needEngines();
  console.log(`Found: ${engines.map(({ name, files }) => `${name} (${files[0]})`).join(', ')}.`);
  provide('engines', engines);
}
