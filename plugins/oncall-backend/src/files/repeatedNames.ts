import { OnCallFileProblem } from '@muster/backstage-plugin-oncall-common';
import { titleOf } from './PlannedObject';
import { ReadDescriptor } from './readDescriptors';

/** Kinds of which one document says everything. */
const WHOLES: ReadonlyMap<string, string> = new Map([
  ['RoutingRules', 'routing rules'],
  ['HandlingPolicies', 'handling policies'],
]);

/** Two documents that would be the same object, or have the same name for people. */
export function repeatedNames(
  documents: readonly ReadDescriptor[],
): readonly OnCallFileProblem[] {
  return documents.flatMap(({ descriptor, source }, index) => {
    const before = documents
      .slice(0, index)
      .map(other => other.descriptor)
      .filter(({ kind }) => kind === descriptor.kind);
    const { kind, metadata } = descriptor;
    const whole = WHOLES.get(kind);
    if (whole && before.length > 0) {
      const message = `The file has ${whole} already, expected one document of this kind; all of the team stand in it`;
      return [source.problemAt(['kind'], message)];
    }
    if (before.some(other => other.metadata.name === metadata.name)) {
      const message = `metadata.name is ${metadata.name}, like that of another ${kind} in the file, expected a different one`;
      return [source.problemAt(['metadata', 'name'], message)];
    }
    return before.some(other => titleOf(other) === titleOf(descriptor))
      ? [
          source.problemAt(
            ['metadata', 'title'],
            `metadata.title is ${titleOf(
              descriptor,
            )}, like that of another ${kind} in the file, expected a different one`,
          ),
        ]
      : [];
  });
}
