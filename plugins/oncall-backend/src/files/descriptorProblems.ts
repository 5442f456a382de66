import Ajv, { ErrorObject, ValidateFunction } from 'ajv';
import schema from '../../schema/on-call-file.v1alpha1.schema.json';
import { Descriptor } from './Descriptor';

/** The published schema of the documents of a file. */
export const descriptorSchema = schema;

/** Made for the first document: it takes a third of a second, by which no process should start later. */
let validator: ValidateFunction<Descriptor> | undefined;

/** Whether data is a document of an on-call file, and if not, why. */
export function descriptorProblems(
  data: unknown,
):
  | { readonly ok: true; readonly descriptor: Descriptor }
  | { readonly ok: false; readonly errors: readonly ErrorObject[] } {
  validator ??= makeValidator();
  if (validator(data)) {
    return { ok: true, descriptor: data };
  }
  const errors = validator.errors ?? [];
  // That a branch failed says nothing that the failure within the branch does not say.
  return { ok: false, errors: errors.filter(error => error.keyword !== 'if') };
}

function makeValidator(): ValidateFunction<Descriptor> {
  return new Ajv({
    allErrors: true,
    // For messages that say what was found.
    verbose: true,
    // Conditions of the schema require what is defined beside them.
    strictRequired: false,
    strictTypes: false,
  }).compile<Descriptor>(schema);
}
