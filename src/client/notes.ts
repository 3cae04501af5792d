// Editor's notes: beside their number where there is a margin, so that asking for one must not make the page jump.
const wide = matchMedia('(min-width: 68rem)');

document.addEventListener('click', (event) => {
  const number = (event.target as Element).closest<HTMLAnchorElement>('.body .fn');
  const note = number && document.getElementById(number.hash.slice(1));
  if (!note) return;
  event.preventDefault();
  const [left, top] = [scrollX, scrollY];
  // The address is that of the note, which its styles light up or, on a small screen, show below its line.
  location.hash = number.hash;
  // Asking where the page is makes Chromium go to the note now, not after it was sent back.
  if (scrollY !== top) scrollTo(left, top);
  note.tabIndex = -1;
  note.focus({ preventScroll: wide.matches });
});
