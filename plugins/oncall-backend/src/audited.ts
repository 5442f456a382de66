import { AuditorService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';

/**
 * Does a change and writes to the audit log that it was tried, and whether it succeeded.
 *
 * @remarks The auditor service of the plugin adds who it was, where the caller's request is known.
 */
export async function audited<T>(
  auditor: AuditorService,
  event: {
    /** A verb and a noun in kebab case, for example `acknowledge-alert`. */
    readonly eventId: string;
    readonly actor: string;
    readonly meta?: JsonObject;
  },
  change: () => Promise<T>,
): Promise<T> {
  const { eventId, actor, meta } = event;
  const audit = await auditor.createEvent({
    eventId,
    severityLevel: 'medium',
    meta: { ...meta, actor },
  });
  try {
    const result = await change();
    await audit.success();
    return result;
  } catch (error) {
    await audit.fail({
      error: error instanceof Error ? error : new Error(String(error)),
    });
    throw error;
  }
}
