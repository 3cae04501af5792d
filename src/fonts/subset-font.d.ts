/** The part of subset-font 2.9 that is used here; it brings no types of its own. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2';
    /** OpenType feature tags to keep. */
    keepFeatures: readonly string[];
    noHinting: boolean;
    dropTables: readonly string[];
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
