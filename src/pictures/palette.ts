import { colours, type Colour } from './picture.ts';

type Rgb = readonly [red: number, green: number, blue: number];

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

/** The edges of what is drawn: so many steps from the paper to each colour. */
const steps: Readonly<Record<Colour, number>> = { paper: 1, ink: 3, accent: 3, muted: 2, grey: 2, rule: 1 };

/** The few colours that all pictures are painted in, the paper first. */
export const palette: readonly Rgb[] = Object.entries(steps).flatMap(([colour, count]) =>
  Array.from({ length: count }, (_, step) =>
    mixed(rgb(colours.paper), rgb(colours[colour as Colour]), (step + 1) / count),
  ),
);

function mixed(from: Rgb, to: Rgb, share: number): Rgb {
  return from.map((value, at) => Math.round(value + (to[at]! - value) * share)) as unknown as Rgb;
}

/** The colour of a pixel, by its number in the palette, of which so much is covered, from 0 to 255, in a colour. */
export const covered = Object.fromEntries(
  (Object.keys(steps) as Colour[]).map((colour) => {
    const full = palette.findIndex((one) => one.join() === rgb(colours[colour]).join());
    const numberOf = (_: unknown, share: number): number => {
      const step = Math.round((share / 255) * steps[colour]);
      return step && full - steps[colour] + step;
    };
    return [colour, Uint8Array.from({ length: 256 }, numberOf)];
  }),
) as Record<Colour, Uint8Array>;

const known = new Map<string, number>();

/** The nearest colour of the palette, by its number. */
export function nearest(colour: Rgb): number {
  const key = colour.join();
  const before = known.get(key);
  if (before !== undefined) return before;
  const distances = palette.map((other) => other.reduce((sum, part, at) => sum + (part - colour[at]!) ** 2, 0));
  const number = distances.indexOf(Math.min(...distances));
  known.set(key, number);
  return number;
}
