/** What an author may write in YAML and front matter, a file each. Markdown bodies are read in brief.ts and claim.ts. */
export { idPattern } from './schemas/values.ts';
export * from './schemas/brief.ts';
export * from './schemas/claim.ts';
export * from './schemas/names.ts';
export * from './schemas/site.ts';
export * from './schemas/timeline.ts';
