import { isMap, isScalar, type Document } from 'yaml';
import { z } from 'zod';

/** What entries of a list are told apart by. */
const labels = ['id', 'claim', 'variable', 'name', 'label', 'title'];

/** A field in an author's words: `"date" of "treaty-1998"`, `"2001" in "aliases" of "harbour-treaty"`. */
export function fieldName(document: Document, path: readonly PropertyKey[]): string {
  return path
    .map((key, depth) => {
      if (typeof key !== 'number') return { name: `"${String(key)}"`, link: ' of ' };
      return { name: entryName(document, path.slice(0, depth + 1)) ?? `entry ${key + 1}`, link: ' in ' };
    })
    .reduceRight((words, { name }, depth, parts) => {
      if (depth === parts.length - 1) return name;
      // An entry of the file itself needs no "in".
      return `${words}${parts[depth + 1]!.link}${name}`;
    }, '');
}

function entryName(document: Document, path: readonly PropertyKey[]): string | undefined {
  const node = document.getIn(path, true);
  if (isScalar(node)) return node.value === null ? undefined : `"${String(node.value)}"`;
  if (!isMap(node)) return undefined;
  const label = labels.map((field) => node.get(field)).find((value) => typeof value === 'string');
  return label === undefined ? undefined : `"${label}"`;
}

/** The fields that a schema knows at a path. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fieldsAt(schema.def.innerType as z.ZodType, path);
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap((option) => fieldsAt(option as z.ZodType, path));
  const [key, ...rest] = path;
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element as z.ZodType, rest);
  if (schema instanceof z.ZodRecord) {
    if (key !== undefined) return fieldsAt(schema.def.valueType as z.ZodType, rest);
    return schema.def.keyType instanceof z.ZodEnum ? schema.def.keyType.options.map(String) : [];
  }
  if (!(schema instanceof z.ZodObject)) return [];
  const shape = schema.shape as Record<string, z.ZodType>;
  return key === undefined ? Object.keys(shape) : shape[String(key)] ? fieldsAt(shape[String(key)]!, rest) : [];
}
