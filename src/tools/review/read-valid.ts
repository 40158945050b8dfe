import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { issueLine } from '../../validation/compile.js';

/** Reads a JSON file. Throws, with the file and what was expected, if it is none or does not match the schema. */
export function readValid<Schema extends v.GenericSchema>(file: string, schema: Schema): v.InferOutput<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: expected JSON (${String(error)})`);
  }
  const result = v.safeParse(schema, json);
  if (!result.success) throw new Error(`${file}: ${issueLine(result.issues[0])}`);
  return result.output;
}
