import {
  isZoneName,
  OnCallFileProblem,
} from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { Descriptor } from './Descriptor';
import { FieldPath } from './FileDocument';
import { fieldName } from './fieldName';
import { fullRef } from './fullRef';
import { NamedDocument } from './readDescriptors';
import { valueAt } from './valueAt';

type Meaning =
  | 'participant'
  | 'user'
  | 'team'
  | 'schedule'
  | 'escalation'
  | 'zone';

/** A place where documents of a kind say names; a star is every place of a list. */
type Place = {
  readonly path: readonly string[];
  /** Absent where the type beside the name says it. */
  readonly means?: Meaning;
};

const STEP = ['spec', 'steps', '*', 'to'];
const RULE = ['spec', 'rules', '*', 'to'];
const LAST = ['spec', 'default'];

const PLACES: Readonly<Partial<Record<Descriptor['kind'], readonly Place[]>>> =
  {
    Schedule: [
      { path: ['spec', 'timezone'], means: 'zone' },
      {
        path: ['spec', 'rotations', '*', 'participants', '*'],
        means: 'participant',
      },
      {
        path: ['spec', 'rotations', '*', 'participants', '*', 'escalation'],
        means: 'escalation',
      },
    ],
    EscalationPolicy: [
      { path: [...STEP, 'user'], means: 'user' },
      { path: [...STEP, 'team'], means: 'team' },
      { path: [...STEP, 'schedule'], means: 'schedule' },
    ],
    RoutingRules: [
      { path: [...RULE, 'escalation'], means: 'escalation' },
      { path: [...RULE, 'schedule'], means: 'schedule' },
      { path: [...LAST, 'escalation'], means: 'escalation' },
      { path: [...LAST, 'schedule'], means: 'schedule' },
    ],
    HandlingPolicies: [
      { path: ['spec', 'alert', '*', 'responders', '*', 'id'] },
    ],
    Integration: [{ path: ['spec', 'actions', '*', 'responders', '*', 'id'] }],
  };

type Facts = {
  readonly roster: Roster;
  readonly idInFile: (kind: string, name: string) => string | undefined;
  /** False when a document may be there whose name nobody knows; then only people and teams can be looked up. */
  readonly isAllNamed: boolean;
};

/** Names in documents for which nothing is there, zones among them, also in documents that do not fit the schema; pure. */
export function unknownNames(
  options: Facts & { readonly named: readonly NamedDocument[] },
): readonly OnCallFileProblem[] {
  return options.named.flatMap(({ kind, data, source }) =>
    (PLACES[kind] ?? []).flatMap(({ path, means }) =>
      placesOf(data, path).flatMap(place => {
        const name = valueAt(data, place);
        const holder = place.slice(0, -1);
        const meant = means ?? meaningOf(valueAt(data, [...holder, 'type']));
        const wrong =
          typeof name === 'string' && meant
            ? whyUnknown(name, meant, options)
            : '';
        // A recipient or target is named by where it stands, not by its kind.
        const isItself = means === 'participant' || means === 'zone';
        const field = isItself ? place : holder;
        return wrong
          ? [source.problemAt(field, `${fieldName(field)} is ${wrong}`)]
          : [];
      }),
    ),
  );
}

/** The places that a pattern means in this data. */
function placesOf(
  data: unknown,
  pattern: readonly string[],
): readonly FieldPath[] {
  return pattern.reduce<readonly FieldPath[]>(
    (paths, part) =>
      paths.flatMap(path => {
        if (part !== '*') {
          return [[...path, part]];
        }
        const list = valueAt(data, path);
        return Array.isArray(list) ? list.map((_, at) => [...path, at]) : [];
      }),
    [[]],
  );
}

/** What a responder of a type is; other types do not fit the schema. */
function meaningOf(type: unknown): Meaning | undefined {
  return (['user', 'team', 'schedule', 'escalation'] as const).find(
    known => known === type,
  );
}

/** Continues "is"; empty for what is there. */
function whyUnknown(name: string, means: Meaning, facts: Facts): string {
  const { roster, idInFile, isAllNamed } = facts;
  switch (means) {
    case 'zone':
      return isZoneName(name)
        ? ''
        : `${name}, expected an IANA zone such as Europe/Berlin`;
    case 'schedule':
      return isAllNamed && !idInFile('Schedule', name) && !roster.schedule(name)
        ? `${name}, which is not a schedule`
        : '';
    case 'escalation':
      return isAllNamed &&
        !idInFile('EscalationPolicy', name) &&
        !roster.policy(name)
        ? `${name}, which is not an escalation policy`
        : '';
    default:
      return whyNobody(name, means, roster);
  }
}

function whyNobody(
  name: string,
  means: 'participant' | 'user' | 'team',
  roster: Roster,
): string {
  if (means === 'participant' && name === 'none') {
    return '';
  }
  const defaultKind = means === 'team' ? 'group' : 'user';
  const ref = fullRef(name, { defaultKind });
  const isTeam =
    means === 'team' || (means === 'participant' && ref.startsWith('group:'));
  const found = isTeam ? roster.team(ref) : roster.person(ref);
  return found?.ref === ref
    ? ''
    : `${ref}, which is not a ${isTeam ? 'Group' : 'User'} of the catalog`;
}
