import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A font that readers' systems come with. */
export interface SystemFont {
  name: string;
  /** Names that systems know it by, or one with the same advances. */
  local: readonly string[];
  /** The mean advance of a letter in texts like ours, in units of 1/2048 em. */
  advance: number;
}

const georgia: SystemFont = { name: 'Georgia', local: ['Georgia'], advance: 913 };
const times: SystemFont = { name: 'Times', local: ['Times New Roman', 'Liberation Serif'], advance: 832 };
const arial: SystemFont = { name: 'Arial', local: ['Arial', 'Liberation Sans'], advance: 928 };

/** A typeface that pages are set in: one weight of one style, so that both fit the budget. */
export interface Face {
  /** Of the CSS font family, and of the file. */
  family: string;
  /** The complete face, TrueType, from its package. */
  file: string;
  /** OpenType features that the styles ask for; the glyphs of all others are left out. */
  features: readonly string[];
  /** What stands in for it until it is there, the best first. */
  fallbacks: readonly SystemFont[];
}

const resolve = createRequire(join(process.cwd(), 'package.json')).resolve;

/** The serif for reading: ligatures, and proportional old-style figures besides the tabular lining ones. */
export const text: Face = {
  family: 'Text',
  file: resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
  features: ['kern', 'liga', 'onum', 'pnum'],
  fallbacks: [georgia, times],
};

/** Its sans for the apparatus: tabular lining figures as they come, and small capitals for acronyms. */
export const apparatus: Face = {
  family: 'Apparatus',
  file: resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  features: ['kern', 'c2sc'],
  fallbacks: [arial],
};

/** Bytes of a complete face. */
export const readFace = ({ file }: Face): Promise<Buffer> => readFile(file);
