import { Integration, KeyRight } from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import {
  optionalFlag,
  optionalNaming,
  optionalText,
  requiredText,
} from './OpsgenieBody';

const TYPES = ['api', 'prometheus', 'grafana'] as const;

const typeNames: Readonly<Record<string, string>> = {
  api: 'API',
  prometheus: 'Prometheus',
  grafana: 'Grafana',
};

const type = requiredText.transform((text, context) => {
  const known = TYPES.find(one => one === text?.toLowerCase());
  if (!known) {
    const names = TYPES.map(opsgenieType).join(', ');
    context.addIssue(`must be one of ${names}; make others in the portal`);
  }
  return known ?? 'api';
});

/** The body of creating and replacing an integration. Unknown keys are dropped. */
export const integrationBody = z.object({
  type,
  name: requiredText,
  ownerTeam: optionalNaming,
  enabled: optionalFlag,
  allowReadAccess: optionalFlag,
  allowWriteAccess: optionalFlag,
  allowDeleteAccess: optionalFlag,
  allowConfigurationAccess: optionalFlag,
});

export const authenticateBody = z.object({ type: optionalText });

export type IntegrationBody = z.infer<typeof integrationBody>;

/** What the flags of a body say; as in Opsgenie, everything but configuration is allowed unless the body forbids it. */
export function rightsOf(body: IntegrationBody): readonly KeyRight[] {
  const {
    allowReadAccess: read = true,
    allowWriteAccess: write = true,
    allowDeleteAccess = true,
    allowConfigurationAccess: configure = false,
  } = body;
  const flags = { read, write, delete: allowDeleteAccess, configure };
  const all = ['read', 'write', 'delete', 'configure'] as const;
  return all.filter(right => flags[right]);
}

/** The name of a type in Opsgenie, or our own where Opsgenie had none. */
export function opsgenieType(ours: Integration['type']): string {
  return typeNames[ours] ?? ours;
}
