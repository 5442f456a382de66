import { InputError } from '@backstage/errors';
import {
  CONDITION_FIELDS,
  Integration,
  integrationUpdatePermission,
  refuseProblems,
  validateConditions,
  validateWebhookFields,
  WebhookMapping,
} from '@muster/backstage-plugin-oncall-common';
import { actorOf, authorize, Caller } from '../authorization';
import { refuseManagedPart } from '../files/refuseManaged';
import { ReadingRoom } from './ReadingRoom';
import { withIntegration } from './withIntegration';

/** Reads the messages of a webhook in this way from now on: here at once, in other processes within seconds. */
export async function saveWebhookMapping(
  room: ReadingRoom,
  caller: Caller,
  { id, mapping }: { readonly id: string; readonly mapping: WebhookMapping },
): Promise<WebhookMapping> {
  await authorize(room.permissions, caller, integrationUpdatePermission);
  refuseBadMapping(mapping);
  refuseBadTemplates(mapping);
  await withIntegration(
    room,
    caller,
    { id, eventId: 'save-webhook-mapping' },
    async integration => {
      await refuseFixedMapping(room, integration);
      await room.mappings.save(id, mapping);
      await room.activity.record({
        teams: [integration.team],
        actor: actorOf(caller),
        text: `changed how the messages of the integration ${integration.name} are read`,
        now: room.clock(),
      });
    },
  );
  return mapping;
}

/** Fails where nobody may say how messages are read: a file does, or the tool itself. */
export async function refuseFixedMapping(
  { files }: ReadingRoom,
  integration: Integration,
): Promise<void> {
  await refuseManagedPart(files, integration, 'mapping');
  const { id, type } = integration;
  if (type !== 'webhook') {
    throw new InputError(
      `Integration ${id} is of the kind ${type}, expected webhook: only webhooks have a mapping`,
    );
  }
}

/** Fails when a condition could never be asked. */
export function refuseBadMapping({ rules }: WebhookMapping): void {
  const problems = rules.flatMap(({ filter }, index) =>
    validateConditions(filter, {
      path: `rules[${index}].filter`,
      // Every path of the message may be asked about.
      otherFields: (filter.conditions ?? [])
        .map(({ field }) => field.trim())
        .filter(field => field && !CONDITION_FIELDS.includes(field)),
    }),
  );
  refuseProblems(problems);
}

/** Fails when a template could never be filled in: as an alias it would make all messages the same alert. */
export function refuseBadTemplates({ fields }: WebhookMapping): void {
  refuseProblems(validateWebhookFields(fields, 'fields'));
}
