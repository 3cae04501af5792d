/** How many elements stay on the screen while one scrolls, and take a third of its height or more; runs in a page. */
export const staying = (): number =>
  [...document.querySelectorAll('body *')]
    .filter((element) => /sticky|fixed/.test(getComputedStyle(element).position) && element.checkVisibility())
    .map((element) => element.getBoundingClientRect())
    // What stays at the side of a table, in its row, takes no height.
    .filter(({ width, height }) => width > 0 && height > innerHeight / 3).length;
