import { FieldPath } from './FileDocument';

/** A path as people read it: `spec.rotations[0].name`. */
export function fieldName(path: FieldPath): string {
  const text = path
    .map(part => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('');
  return text === '' ? 'The document' : text.replace(/^\./, '');
}

/** The path at the beginning of a sentence such as "rotations[0].length is 0, expected …"; empty where none is. */
export function leadingPath(sentence: string): FieldPath {
  const [name = ''] = /^[A-Za-z]+(\.[A-Za-z]+|\[\d+\])*/.exec(sentence) ?? [];
  return name
    .split(/[.[\]]+/)
    .filter(part => part !== '')
    .map(part => (/^\d+$/.test(part) ? Number(part) : part));
}
