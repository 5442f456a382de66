import { AuditorService } from '@backstage/backend-plugin-api';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { JsonObject } from '@backstage/types';
import { toError } from '@backstage/errors';
import { actorOf, authorize, Caller } from './authorization';
import { IncidentsContext } from './IncidentsContext';

/** A change somebody wants to make. */
type AuditedChange = {
  readonly caller: Caller;
  readonly permission: BasicPermission;
  /** A noun and a verb in kebab case, for example `incident-declare`. */
  readonly eventId: string;
  readonly meta?: JsonObject;
};

/** Authorizes a change, makes it, and writes to the audit log who tried and whether it succeeded. */
export async function audited<T>(
  context: Pick<IncidentsContext, 'permissions'> & {
    readonly auditor: AuditorService;
  },
  { caller, permission, eventId, meta }: AuditedChange,
  change: () => Promise<T>,
): Promise<T> {
  const audit = await context.auditor.createEvent({
    eventId,
    severityLevel: 'medium',
    request: caller.request,
    meta: { ...meta, actor: actorOf(caller) },
  });
  try {
    await authorize(context, caller, permission);
    const result = await change();
    await audit.success();
    return result;
  } catch (error) {
    await audit.fail({ error: toError(error) });
    throw error;
  }
}
