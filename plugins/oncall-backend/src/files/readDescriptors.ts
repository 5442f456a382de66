import { isError } from '@backstage/errors';
import { OnCallFileProblem } from '@muster/backstage-plugin-oncall-common';
import { isDocument, LineCounter, parseAllDocuments } from 'yaml';
import { Descriptor, DESCRIPTOR_KINDS } from './Descriptor';
import { describeSchemaError } from './describeSchemaError';
import { descriptorProblems } from './descriptorProblems';
import { FileDocument } from './FileDocument';
import { valueAt } from './valueAt';

/** What is longer is not written by people. */
const LONGEST_FILE = 500_000;

/** Of what does not fit the schema in one document, so many are shown; to find the place of one takes time. */
const MOST_PROBLEMS = 100;

/** A document that fits the schema, and where its fields stand. */
export type ReadDescriptor = {
  readonly descriptor: Descriptor;
  readonly source: FileDocument;
};

/** A document that says what it is, whether or not the rest of it fits the schema. */
export type NamedDocument = {
  readonly kind: Descriptor['kind'];
  readonly name: string;
  readonly data: unknown;
  readonly source: FileDocument;
};

/** What could be read of a file. */
export type ReadFile = {
  readonly documents: readonly ReadDescriptor[];
  readonly named: readonly NamedDocument[];
  /** False when a document may be there whose name nobody knows. */
  readonly isAllNamed: boolean;
  /** What cannot be read, and what does not fit the schema. */
  readonly problems: readonly OnCallFileProblem[];
};

/** The documents of a file, and what about them does not fit the schema. */
export function readDescriptors(text: string): ReadFile {
  if (text.length > LONGEST_FILE) {
    const message = `The file has ${text.length} characters, expected at most ${LONGEST_FILE}`;
    return {
      documents: [],
      named: [],
      isAllNamed: false,
      problems: [{ message }],
    };
  }
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
    // FileDocument looks for them, faster.
    uniqueKeys: false,
  });
  const read = [...parsed]
    .filter(document => isDocument(document))
    // A comment or a stray --- makes a document without contents.
    .filter(document => document.contents || document.errors.length > 0)
    .map(document => readOne(new FileDocument(document, lines)));
  return {
    documents: read.flatMap(({ document }) => document ?? []),
    named: read.flatMap(({ named }) => named ?? []),
    isAllNamed: read.every(({ named }) => named),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readOne(source: FileDocument): {
  readonly document?: ReadDescriptor;
  readonly named?: NamedDocument;
  readonly problems: readonly OnCallFileProblem[];
} {
  const syntax = source.syntaxProblems();
  if (syntax.length > 0) {
    return { problems: syntax };
  }
  try {
    const data = source.toData();
    const result = descriptorProblems(data);
    const named = namedDocument(data, source);
    return result.ok
      ? {
          document: { descriptor: result.descriptor, source },
          named,
          problems: [],
        }
      : {
          named,
          problems: result.errors.slice(0, MOST_PROBLEMS).map(error => {
            const { path, message } = describeSchemaError(error, data);
            return source.problemAt(path, message);
          }),
        };
  } catch (error) {
    return {
      problems: [
        source.problemAt([], isError(error) ? error.message : String(error)),
      ],
    };
  }
}

function namedDocument(
  data: unknown,
  source: FileDocument,
): NamedDocument | undefined {
  const said = valueAt(data, ['kind']);
  const kind = DESCRIPTOR_KINDS.find(known => known === said);
  const name = valueAt(data, ['metadata', 'name']);
  return kind && typeof name === 'string'
    ? { kind, name, data, source }
    : undefined;
}
