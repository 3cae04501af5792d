/** The day on which something is written down; SOURCE_DATE_EPOCH fixes it (https://reproducible-builds.org/specs/source-date-epoch/). */
export function today(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return new Date(epoch ? Number(epoch) * 1000 : Date.now()).toISOString().slice(0, 10);
}
