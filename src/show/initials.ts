/** The shortest beginnings that tell some labels apart, at least a letter each. */
export function initials(labels: readonly string[]): string[] {
  return labels.map((label) => {
    let length = 1;
    while (length < label.length && labels.some((other) => other !== label && other.startsWith(label.slice(0, length))))
      length++;
    return label.slice(0, length);
  });
}
