import { join } from 'node:path';
import { digestSoftware } from '../bin/built.mjs';
import { root } from '../bin/setup.mjs';
import { Kept } from './kept.ts';

let software: string | undefined;

/** What this software made in earlier runs and keeps under a name, such as `pictures`. */
export const keptAs = <T>(name: string): Kept<T> =>
  new Kept<T>(join(root, '.cache'), name, (software ??= digestSoftware()));
