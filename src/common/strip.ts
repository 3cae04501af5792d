/** With more articles a strip gives way to counts. */
export const mostCells = 8;

/** From one cell to the next, in units of the drawing; a symbol is 14 of them wide. */
export const pitch = 18;
