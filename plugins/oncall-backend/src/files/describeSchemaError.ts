import { ErrorObject } from 'ajv';
import { FieldPath } from './FileDocument';
import { fieldName } from './fieldName';

/** What the schema has against a document, in the words of the house: the field, what is wrong, what would be right. */
export function describeSchemaError(
  error: ErrorObject,
  data: unknown,
): { readonly path: FieldPath; readonly message: string } {
  const at = pathOf(error.instancePath, data);
  const inner = innerField(error);
  const path = inner === undefined ? at : [...at, inner];
  return { path, message: `${fieldName(path)} ${sentenceOf(error)}` };
}

/** Fields that are missing, or that should not be there, are named themselves. */
function innerField({ keyword, params }: ErrorObject): string | undefined {
  if (keyword === 'required') {
    return params.missingProperty;
  }
  return keyword === 'additionalProperties'
    ? params.additionalProperty
    : undefined;
}

function sentenceOf(error: ErrorObject): string {
  const { keyword, params, message = 'does not fit the schema' } = error;
  const found = `is ${shown(error.data)}`;
  switch (keyword) {
    case 'required':
      return 'is missing';
    case 'additionalProperties':
      return `is not known here, expected one of ${Object.keys(
        error.parentSchema?.properties ?? {},
      ).join(', ')}`;
    case 'enum':
      return `${found}, expected ${params.allowedValues.join(' or ')}`;
    case 'const':
      return `${found}, expected ${params.allowedValue}`;
    case 'type':
      return `${found}, expected ${article(params.type)}`;
    case 'minProperties':
    case 'maxProperties':
      return `${found}, expected exactly one of ${Object.keys(
        error.parentSchema?.properties ?? {},
      ).join(', ')}`;
    case 'pattern':
      return `${found}, expected letters, digits and the signs - _ . within`;
    case 'minimum':
    case 'minLength':
    case 'minItems':
      return `${found}, expected at least ${counted(params.limit, keyword)}`;
    case 'maximum':
    case 'maxLength':
    case 'maxItems':
      return `${found}, expected at most ${counted(params.limit, keyword)}`;
    default:
      return `${found}, which ${message}`;
  }
}

function counted(limit: number, keyword: string): string {
  const end = limit === 1 ? '' : 's';
  if (keyword.endsWith('Length')) {
    return `${limit} character${end}`;
  }
  const entries = limit === 1 ? 'entry' : 'entries';
  return keyword.endsWith('Items') ? `${limit} ${entries}` : String(limit);
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** `/spec/steps/0/to` as keys and indices; which of them are indices, only the data can tell. */
function pathOf(pointer: string, data: unknown): FieldPath {
  const path: (string | number)[] = [];
  let value = data;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = Object(value)[key];
  }
  return path;
}
