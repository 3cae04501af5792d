import type { Stance } from '../read/schemas.ts';
import { stanceSigns } from '../show/stances.ts';
import { colours, type Canvas } from './canvas.ts';
import { letter } from './lettering.ts';

const { paper, ink, muted, rule, accent } = colours;

/** As the pages colour them. */
const grounds: Record<Stance, { ground: string; border: string; sign: string }> = {
  affirms: { ground: ink, border: ink, sign: paper },
  reports: { ground: rule, border: rule, sign: ink },
  qualifies: { ground: muted, border: muted, sign: paper },
  disputes: { ground: accent, border: accent, sign: paper },
  expects: { ground: paper, border: muted, sign: ink },
};

/** Draws the ground of a stance. */
export function drawGround(
  canvas: Canvas,
  stance: Stance,
  left: number,
  top: number,
  width: number,
  height: number,
): void {
  const { ground, border } = grounds[stance];
  canvas.fill({ left, top, width, height, colour: border });
  canvas.fill({ left: left + 2, top: top + 2, width: width - 4, height: height - 4, colour: ground });
}

/** Draws a stance's sign in the middle of its ground. */
export async function drawSign(canvas: Canvas, stance: Stance, left: number, top: number, size: number): Promise<void> {
  drawGround(canvas, stance, left, top, size, size);
  const set = await letter({
    words: stanceSigns[stance].sign,
    face: 'sans',
    size: size * 1.05,
    colour: grounds[stance].sign,
    left,
    top,
    wrap: size,
  });
  canvas.lay({
    ...set,
    left: Math.round(left + (size - set.width) / 2),
    top: Math.round(top + (size - set.height) / 2),
  });
}
