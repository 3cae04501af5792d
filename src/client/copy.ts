/** How long a link says that it was copied, in milliseconds. */
const told = 2500;

/** Copies the address that a link leads to, and says so in its place. */
export async function copyLink(link: HTMLAnchorElement): Promise<void> {
  const before = link.textContent;
  const copied = await navigator.clipboard?.writeText(link.href).then(
    () => true,
    () => false,
  );
  if (!copied) return location.assign(link.href);
  link.role = 'status';
  link.textContent = 'Copied';
  setTimeout(() => {
    link.textContent = before;
    link.role = null;
  }, told);
}
