import type { CslRecord } from './csl.ts';

/** A record for formats that have no field for a version. */
export function versionInNote({ version, ...record }: CslRecord): CslRecord {
  const note = [version && `Version ${version}.`, record.note].filter(Boolean).join(' ');
  return { ...record, ...(note && { note }) };
}
