import { OnCallFileProblem } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { fileObjectId } from './fileObjectId';
import { ManagedObject, PlannedObject, titleOf } from './PlannedObject';
import { plannedPolicy } from './plannedPolicy';
import { plannedRules } from './plannedRules';
import { plannedSchedule } from './plannedSchedule';
import { ReadDescriptor, readDescriptors } from './readDescriptors';

/** What a file wants to be there. */
export type FileDescription = {
  readonly objects: readonly PlannedObject[];
  /** With any of them, the objects are not all. */
  readonly problems: readonly OnCallFileProblem[];
};

/** What the planning of one document needs. */
export type PlanningFacts = {
  /** Reference of the entity that carries the file. */
  readonly file: string;
  readonly team: string;
  readonly now: DateTime;
  /** What is there besides this file, and what documents before this one add. */
  readonly roster: Roster;
  readonly document: ReadDescriptor;
  /** The id that an object of this file has, by its name in the file. */
  readonly idInFile: (kind: string, name: string) => string | undefined;
  readonly report: (problem: OnCallFileProblem) => void;
};

/**
 * What a file wants to be there; pure.
 *
 * The kinds are looked at one after the other, because policies tell schedules, and rules lead to both: what is said about
 * a policy whose schedule is wrong would be wrong, too.
 */
export function describeFile(options: {
  file: string;
  team: string | undefined;
  text: string;
  roster: Roster;
  /** What came from this file before. */
  managed: readonly ManagedObject[];
  now: DateTime;
}): FileDescription {
  const { file, team, text, managed, now } = options;
  const { documents, problems: unread } = readDescriptors(text);
  const problems = [...unread, ...repeated(documents)];
  if (team === undefined || options.roster.team(team)?.ref !== team) {
    const owner = team ?? 'nobody';
    const message = `The owner of the file is ${owner}, expected a Group of the catalog, to which everything in the file belongs`;
    problems.push({ message });
  }
  if (problems.length > 0 || team === undefined) {
    return { objects: [], problems };
  }
  const ids = idsInFile(file, documents);
  const idInFile = (kind: string, name: string) => ids.get(`${kind}/${name}`);
  const report = (problem: OnCallFileProblem) => problems.push(problem);
  const objects: PlannedObject[] = [];
  let roster = rosterWithout(options.roster, [
    ...managed.map(({ id }) => id),
    ...ids.values(),
  ]);
  for (const kind of ['Schedule', 'EscalationPolicy', 'RoutingRules']) {
    const facts = { file, team, now, roster, idInFile, report };
    const planned = documents
      .filter(({ descriptor }) => descriptor.kind === kind)
      .flatMap(document => planOne({ ...facts, document }) ?? []);
    objects.push(...planned);
    if (problems.length > 0) {
      return { objects: [], problems };
    }
    roster = rosterWith(roster, planned);
  }
  return { objects, problems };
}

function planOne(facts: PlanningFacts): PlannedObject | undefined {
  const { descriptor } = facts.document;
  switch (descriptor.kind) {
    case 'Schedule':
      return plannedSchedule(facts, descriptor);
    case 'EscalationPolicy':
      return plannedPolicy(facts, descriptor);
    default:
      return plannedRules(facts, descriptor);
  }
}

/** Two documents that would be the same object, or have the same name for people. */
function repeated(
  documents: readonly ReadDescriptor[],
): readonly OnCallFileProblem[] {
  return documents.flatMap(({ descriptor, source }, index) => {
    const before = documents
      .slice(0, index)
      .map(other => other.descriptor)
      .filter(({ kind }) => kind === descriptor.kind);
    const { kind, metadata } = descriptor;
    if (kind === 'RoutingRules' && before.length > 0) {
      const message =
        'The file has routing rules already, expected one document of this kind; all rules of the team stand in it';
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

function idsInFile(
  file: string,
  documents: readonly ReadDescriptor[],
): ReadonlyMap<string, string> {
  return new Map(
    documents.map(({ descriptor: { kind, metadata } }) => [
      `${kind}/${metadata.name}`,
      fileObjectId(file, kind, metadata.name),
    ]),
  );
}

function rosterWithout(roster: Roster, ids: readonly string[]): Roster {
  const own = new Set(ids);
  return Roster.create({
    directory: roster,
    schedules: roster.schedules.filter(({ id }) => !own.has(id)),
    policies: roster.policies.filter(({ id }) => !own.has(id)),
    routingRules: roster.teams
      .filter(({ ref }) => !own.has(ref))
      .flatMap(({ ref }) => roster.routingRulesOf(ref))
      // A default rule that nobody changed is not there.
      .filter(rule => !(rule.isDefault && rule.notify.type === 'automatic')),
  });
}

function rosterWith(roster: Roster, planned: readonly PlannedObject[]): Roster {
  return Roster.create({
    directory: roster,
    schedules: [
      ...roster.schedules,
      ...planned.flatMap(object =>
        object.kind === 'schedule' ? [object.resolved] : [],
      ),
    ],
    policies: [
      ...roster.policies,
      ...planned.flatMap(object =>
        object.kind === 'escalation-policy' ? [object.resolved] : [],
      ),
    ],
    routingRules: roster.teams.flatMap(({ ref }) => roster.routingRulesOf(ref)),
  });
}
