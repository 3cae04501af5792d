import { z } from 'zod';
import { claimShape } from '../common/claim-data.ts';
import { addressesShape } from './shapes/addresses.ts';
import { annotationsShape } from './shapes/annotations.ts';
import { articleShape } from './shapes/article.ts';
import { claimsGraphShape } from './shapes/claims-graph.ts';
import { claimsTableShape } from './shapes/claims-table.ts';

/** A data file, or one of each article or claim, for the About page. */
export interface DataFile {
  /** Of its schema. */
  id: string;
  /** Where it is; `<…>` stands for an id. */
  path: string;
  what: string;
  shape: z.ZodType;
}

/** All data files, those of the whole first. */
export const dataFiles: readonly DataFile[] = [
  {
    id: 'claims-table',
    path: '/claims.csv',
    what: 'every position in a row: CSV in UTF-8 with a byte order mark, as spreadsheets expect it',
    shape: claimsTableShape,
  },
  {
    id: 'claims-graph',
    path: '/claims.jsonld',
    what: 'the claims as linked data: JSON-LD with schema.org’s Claim, and the Citation Typing Ontology for stances',
    shape: claimsGraphShape,
  },
  {
    id: 'annotations',
    path: '/annotations.json',
    what: 'every position as a W3C Web Annotation, with fragment and quotation, in one collection',
    shape: annotationsShape,
  },
  {
    id: 'addresses',
    path: '/addresses.json',
    what: 'every address that was ever published, and what became of it, for whoever links to us',
    shape: addressesShape,
  },
  {
    id: 'claim',
    path: '/claims/<id>/index.json',
    what: 'all that the page of a claim shows',
    shape: claimShape,
  },
  {
    id: 'article',
    path: '/articles/<slug>/index.json',
    what: 'all that the page of a brief shows',
    shape: articleShape,
  },
];

/** The JSON Schema (2020-12) of a data file; of the table, that of a row. */
export const schemaOf = ({ id, what, shape }: DataFile): object => ({
  ...z.toJSONSchema(shape),
  title: id,
  description: what,
});

/** The fields of a data file, or of each thing in its list, with what they hold where their names do not say it. */
export function fieldsOf({ shape }: DataFile): { name: string; what: string }[] {
  const schema = z.toJSONSchema(shape) as Described;
  return Object.entries((schema.items ?? schema).properties ?? {}).map(([name, { description }]) => ({
    name,
    what: description ?? '',
  }));
}

interface Described {
  items?: Described;
  properties?: Record<string, { description?: string }>;
}
