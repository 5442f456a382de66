import { OnCallFileProblem } from '@muster/backstage-plugin-oncall-common';
import { isDocument, LineCounter, parseAllDocuments } from 'yaml';
import { Descriptor } from './Descriptor';
import { describeSchemaError } from './describeSchemaError';
import { descriptorProblems } from './descriptorProblems';
import { FileDocument } from './FileDocument';

/** What is longer is not written by people. */
const LONGEST_FILE = 500_000;

/** A document that fits the schema, and where its fields stand. */
export type ReadDescriptor = {
  readonly descriptor: Descriptor;
  readonly source: FileDocument;
};

/** The documents of a file, and what about them does not fit the schema. */
export function readDescriptors(text: string): {
  readonly documents: readonly ReadDescriptor[];
  readonly problems: readonly OnCallFileProblem[];
} {
  if (text.length > LONGEST_FILE) {
    const message = `The file has ${text.length} characters, expected at most ${LONGEST_FILE}`;
    return { documents: [], problems: [{ message }] };
  }
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
  });
  const sources = [...parsed]
    .filter(document => isDocument(document))
    // A comment or a stray --- makes a document without contents.
    .filter(document => document.contents || document.errors.length > 0)
    .map(document => new FileDocument(document, lines));
  const read = sources.map(readOne);
  return {
    documents: read.flatMap(({ document }) => document ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readOne(source: FileDocument): {
  readonly document?: ReadDescriptor;
  readonly problems: readonly OnCallFileProblem[];
} {
  const syntax = source.syntaxProblems();
  if (syntax.length > 0) {
    return { problems: syntax };
  }
  try {
    const data = source.toData();
    const result = descriptorProblems(data);
    return result.ok
      ? { document: { descriptor: result.descriptor, source }, problems: [] }
      : {
          problems: result.errors.map(error => {
            const { path, message } = describeSchemaError(error, data);
            return source.problemAt(path, message);
          }),
        };
  } catch (error) {
    return { problems: [source.problemAt([], String(error))] };
  }
}
