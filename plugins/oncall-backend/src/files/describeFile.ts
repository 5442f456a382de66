import { OnCallFileProblem } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { isDeepStrictEqual } from 'node:util';
import { Roster } from '../directory/Roster';
import { Descriptor, DESCRIPTOR_KINDS } from './Descriptor';
import { fileObjectId } from './fileObjectId';
import { rosterWith, rosterWithout } from './fileRoster';
import { ManagedObject, PlannedObject } from './PlannedObject';
import { plannedHeartbeat } from './plannedHeartbeat';
import { plannedIntegration } from './plannedIntegration';
import { plannedPolicies } from './plannedPolicies';
import { plannedPolicy } from './plannedPolicy';
import { plannedRules } from './plannedRules';
import { plannedSchedule } from './plannedSchedule';
import { ReadDescriptor, readDescriptors } from './readDescriptors';
import { repeatedNames } from './repeatedNames';
import { IntegrationInUse } from './stillNeeded';
import { unknownNames } from './unknownNames';

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
  /** What came from this file before. */
  readonly managed: readonly ManagedObject[];
  /** All that are there, by the names by which machines ping them. */
  readonly heartbeats: readonly HeartbeatName[];
  readonly report: (problem: OnCallFileProblem) => void;
};

/** Whom a name belongs to. */
export type HeartbeatName = { readonly id: string; readonly name: string };

/** What the planning of a file needs. */
export type FileFacts = {
  readonly file: string;
  readonly team: string | undefined;
  readonly text: string;
  readonly roster: Roster;
  readonly heartbeats: readonly HeartbeatName[];
  /** All that are there. */
  readonly integrations: readonly IntegrationInUse[];
  /** What came from this file before. */
  readonly managed: readonly ManagedObject[];
  readonly now: DateTime;
};

/** Whether a document says the names of other documents. */
function isLeading({ descriptor }: ReadDescriptor): boolean {
  switch (descriptor.kind) {
    case 'EscalationPolicy':
    case 'RoutingRules':
      return true;
    case 'Schedule':
      return descriptor.spec.rotations.some(({ participants }) =>
        participants.some(participant => typeof participant !== 'string'),
      );
    default:
      return false;
  }
}

/**
 * What a file wants to be there; pure.
 *
 * As many problems as possible are found at once: a document that is wrong stands in for itself where others lead to it, so
 * that nothing wrong is said about those.
 */
export function describeFile(options: FileFacts): FileDescription {
  const { file, team, text, managed, heartbeats, now } = options;
  const {
    documents,
    named,
    isAllNamed,
    problems: unread,
  } = readDescriptors(text);
  const ids = new Map(
    named.map(({ kind, name }) => [
      `${kind}/${name}`,
      fileObjectId(file, kind, name),
    ]),
  );
  const idInFile = (kind: string, name: string) => ids.get(`${kind}/${name}`);
  let roster = rosterWithout(options.roster, managed, [...ids.values()]);
  const problems = [
    ...unread,
    ...repeatedNames(documents),
    ...unknownNames({ named, isAllNamed, idInFile, roster }),
  ];
  if (team === undefined || options.roster.team(team)?.ref !== team) {
    const owner = team ?? 'nobody';
    const message = `The owner of the file is ${owner}, expected a Group of the catalog, to which everything in the file belongs`;
    return { objects: [], problems: [{ message }, ...inOrder(problems)] };
  }
  const report = (problem: OnCallFileProblem) => {
    // Names are looked up twice: in all documents, and in those that can be planned.
    if (!problems.some(known => isDeepStrictEqual(known, problem))) {
      problems.push(problem);
    }
  };
  const objects: PlannedObject[] = [];
  const wantedOf = (kind: Descriptor['kind']) =>
    named
      .filter(one => one.kind === kind)
      .flatMap(({ name }) => idInFile(kind, name) ?? []);
  for (const kind of DESCRIPTOR_KINDS) {
    const known = {
      roster: kind === 'Schedule' ? withPoliciesToCome(roster) : roster,
      idInFile,
      managed,
      heartbeats,
    };
    const facts = { file, team, now, ...known, report };
    const planned = documents
      .filter(({ descriptor }) => descriptor.kind === kind)
      .filter(document => isAllNamed || !isLeading(document))
      .flatMap(document => planOne({ ...facts, document }) ?? []);
    objects.push(...planned);
    roster = rosterWith(roster, { kind, planned, wanted: wantedOf(kind) });
  }
  return {
    objects: problems.length > 0 ? [] : objects,
    problems: inOrder(problems),
  };

  /** Policies that are planned later may take turns in schedules. */
  function withPoliciesToCome(before: Roster): Roster {
    const kind = 'EscalationPolicy' as const;
    return rosterWith(before, { kind, planned: [], wanted: wantedOf(kind) });
  }
}

/** As somebody who mends them reads the file. */
function inOrder(
  problems: readonly OnCallFileProblem[],
): readonly OnCallFileProblem[] {
  return [...problems].sort(
    (one, other) =>
      (one.line ?? 0) - (other.line ?? 0) ||
      (one.column ?? 0) - (other.column ?? 0),
  );
}

function planOne(facts: PlanningFacts): PlannedObject | undefined {
  const { descriptor } = facts.document;
  switch (descriptor.kind) {
    case 'Schedule':
      return plannedSchedule(facts, descriptor);
    case 'EscalationPolicy':
      return plannedPolicy(facts, descriptor);
    case 'RoutingRules':
      return plannedRules(facts, descriptor);
    case 'Integration':
      return plannedIntegration(facts, descriptor);
    case 'Heartbeat':
      return plannedHeartbeat(facts, descriptor);
    default:
      return plannedPolicies(facts, descriptor);
  }
}
