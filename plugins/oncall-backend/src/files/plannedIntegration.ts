import {
  INTEGRATION_NAMES,
  WebhookMapping,
} from '@muster/backstage-plugin-oncall-common';
import { rightsFor } from '../integrations/keyRights';
import { prioritiesFor } from '../integrations/prioritiesFor';
import {
  refuseBadMapping,
  refuseBadTemplates,
} from '../integrations/saveWebhookMapping';
import { IntegrationDescriptor, MappingSpec } from './Descriptor';
import { PlanningFacts } from './describeFile';
import { leadingPath } from './fieldName';
import { FieldPath } from './FileDocument';
import { fileObjectId } from './fileObjectId';
import { plannedActions } from './plannedActions';
import { PlannedObject, titleOf } from './PlannedObject';
import { refusedAsInput } from './refusedAsInput';
import { valueAt } from './valueAt';

/** The integration of a document, or undefined when something was reported. */
export function plannedIntegration(
  facts: PlanningFacts,
  descriptor: IntegrationDescriptor,
): PlannedObject | undefined {
  const { team, file, document } = facts;
  const { metadata, spec } = descriptor;
  const { type, enabled = true, scope = 'account' } = spec;
  const id = fileObjectId(file, descriptor.kind, metadata.name);
  let isGood = true;
  const report = (path: FieldPath, message: string) => {
    isGood = false;
    facts.report(document.source.problemAt(path, message));
  };
  for (const { field, message } of misfits(spec, typeBefore(facts, id))) {
    report(['spec', field], `spec.${field} ${message}`);
  }
  const { severities = {}, otherwise } = spec.priorities ?? {};
  const priorities = refusedAsInput(
    () => prioritiesFor(type, { severities, otherwise }),
    message => report(['spec', ...leadingPath(message)], `spec.${message}`),
  );
  const mapping = spec.mapping && mappingOf(spec.mapping);
  for (const check of [refuseBadMapping, refuseBadTemplates]) {
    refusedAsInput(
      () => mapping && check(mapping),
      refused => {
        const message = `spec.mapping.${refused.replace(
          '.filter',
          '.criteria',
        )}`;
        report(leadingPath(message), message);
      },
    );
  }
  const actions = spec.actions && plannedActions(facts, spec.actions, report);
  if (!isGood) {
    return undefined;
  }
  const name = titleOf(descriptor);
  const rights = rightsFor(type, spec.rights);
  return {
    kind: 'integration',
    id,
    descriptor,
    resolved: {
      id,
      name,
      type,
      team,
      rights,
      scope,
      enabled,
      priorities,
      mapping,
      actions,
    },
  };
}

/** What does not go together. */
function misfits(
  spec: IntegrationDescriptor['spec'],
  before: unknown,
): readonly { readonly field: string; readonly message: string }[] {
  const { type, rights = [], scope, mapping } = spec;
  const problems: { field: string; message: string }[] = [];
  if (typeof before === 'string' && before !== type) {
    const message = `is ${type} and was ${before}, but a key belongs to one kind; expected ${before}, or another metadata.name for a new integration with a key of its own`;
    problems.push({ field: 'type', message });
  }
  if (type !== 'api' && spec.rights) {
    const message = `is set, but a key for ${INTEGRATION_NAMES[type]} only ever sends alerts; expected none for the type ${type}`;
    problems.push({ field: 'rights', message });
  }
  if (rights.includes('configure') && scope !== 'team') {
    // The file speaks for its team; such a key would reach everybody's schedules.
    const message =
      'has configure for all teams, expected scope: team beside it; a key that configures everything is made in the portal';
    problems.push({ field: 'rights', message });
  }
  if (mapping && type !== 'webhook') {
    const message = `is set, but the messages of ${INTEGRATION_NAMES[type]} are read as it writes them; expected none, or the type webhook`;
    problems.push({ field: 'mapping', message });
  }
  return problems;
}

function typeBefore({ managed }: PlanningFacts, id: string): unknown {
  const before = managed.find(object => object.id === id);
  return valueAt(before?.declared.resolved, ['type']);
}

function mappingOf({ fields, rules = [] }: MappingSpec): WebhookMapping {
  return {
    fields,
    rules: rules.map(({ does, criteria = { type: 'match-all' } }) => ({
      does,
      filter: criteria,
    })),
  };
}
