import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles, schemaOf, type DataFile } from '../../export/data-files.ts';

export const getStaticPaths = (() =>
  dataFiles.map((file) => ({ params: { id: file.id }, props: { file } }))) satisfies GetStaticPaths;

/** The JSON Schema of a data file. */
export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  Response.json(schemaOf(file), { headers: { 'content-type': 'application/schema+json' } });
