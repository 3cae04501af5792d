/** The links of the contents by the headings that they lead to, in the order of the text. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [
    document.getElementById(decodeURIComponent(link.hash.slice(1)))!,
    link,
  ]),
);

/** A section has begun when its heading is in the upper third of the window. */
function mark(): void {
  const begun = [...links.keys()].filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  const here = begun.at(-1);
  for (const [heading, link] of links) link.ariaCurrent = heading === here ? 'true' : null;
}

addEventListener('scroll', mark, { passive: true });
addEventListener('resize', mark);
mark();

export {};
