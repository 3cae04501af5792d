/** The part of edtf (inukshuk/edtf.js, which ships no types) that this project uses. */
declare module 'edtf' {
  interface Edtf {
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    /** Milliseconds since 1970 of the earliest and the latest moment that the date allows. */
    min: number;
    max: number;
    /** 1 for years, 2 for months, 3 for days. */
    precision?: number;
  }
  /** @throws if the text is not EDTF */
  export default function edtf(text: string): Edtf;
}
