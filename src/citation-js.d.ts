/** Citation.js ships no types; these are the parts that are used. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: object | string);
    format(format: 'bibtex' | 'ris'): string;
    format(format: 'data', options: { format: 'object' }): object[];
  }
  export const plugins: {
    config: { get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } } };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
declare module '@citation-js/name' {
  export function parse(name: string): { given?: string; 'non-dropping-particle'?: string; family: string };
}
