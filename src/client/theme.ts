/** The switch between light and dark pages; before the first paint, Base.astro has set what the reader chose last. */
const { dataset } = document.documentElement;
const system = matchMedia('(prefers-color-scheme: dark)');
const button = document.getElementById('theme')!;

const other = (): string => ((dataset.theme || (system.matches ? 'dark' : 'light')) === 'dark' ? 'light' : 'dark');

function show(): void {
  button.textContent = other() === 'dark' ? 'Dark' : 'Light';
  button.ariaLabel = `Switch to ${other()} pages`;
}

button.onclick = () => {
  dataset.theme = other();
  try {
    localStorage.theme = dataset.theme;
  } catch {
    // A browser that keeps nothing for us shows the choice on this page only.
  }
  show();
};
system.onchange = show;
show();
button.style.visibility = 'visible';
